// Which files are shared between people: by what they are, with the name that they have.
import { allow, refuse, type Verdict } from '../verdict.js';

export const fileFamilies = ['picture', 'document', 'sheet', 'slides', 'text', 'sound', 'film', 'archive'] as const;
export type FileFamily = (typeof fileFamilies)[number];

interface Medium {
  readonly family: FileFamily;
  /** The endings that its name may have, the usual one first. */
  readonly endings: readonly string[];
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN = 'application/vnd.oasis.opendocument';

const media: Readonly<Record<string, Medium>> = {
  'image/jpeg': { family: 'picture', endings: ['jpg', 'jpeg', 'jfif'] },
  'image/png': { family: 'picture', endings: ['png'] },
  'image/webp': { family: 'picture', endings: ['webp'] },
  'image/gif': { family: 'picture', endings: ['gif'] },
  'image/avif': { family: 'picture', endings: ['avif'] },
  'application/pdf': { family: 'document', endings: ['pdf'] },
  [`${OFFICE}.wordprocessingml.document`]: { family: 'document', endings: ['docx'] },
  [`${OFFICE}.spreadsheetml.sheet`]: { family: 'sheet', endings: ['xlsx'] },
  [`${OFFICE}.presentationml.presentation`]: { family: 'slides', endings: ['pptx'] },
  [`${OPEN}.text`]: { family: 'document', endings: ['odt'] },
  [`${OPEN}.spreadsheet`]: { family: 'sheet', endings: ['ods'] },
  [`${OPEN}.presentation`]: { family: 'slides', endings: ['odp'] },
  'text/plain': { family: 'text', endings: ['txt', 'md', 'csv', 'tsv', 'vtt', 'srt'] },
  'audio/mpeg': { family: 'sound', endings: ['mp3'] },
  'audio/mp4': { family: 'sound', endings: ['m4a', 'mp4'] },
  'audio/x-m4a': { family: 'sound', endings: ['m4a'] },
  'audio/wav': { family: 'sound', endings: ['wav'] },
  'audio/ogg': { family: 'sound', endings: ['ogg', 'oga'] },
  'video/mp4': { family: 'film', endings: ['mp4', 'm4v'] },
  'video/quicktime': { family: 'film', endings: ['mov'] },
  'video/webm': { family: 'film', endings: ['webm'] },
  'application/zip': { family: 'archive', endings: ['zip'] },
};

/** What a file chooser offers, such as `.png`. */
export const sharedEndings: readonly string[] = [
  ...new Set(Object.values(media).flatMap(({ endings }) => endings.map((ending) => `.${ending}`))),
];

/** In bytes. A film of a lesson fits. */
export const SHARED_FILE_LARGEST = 250 * 1024 * 1024;
/** In pixels; more are not decoded. */
export const PICTURE_MOST_PIXELS = 25_000_000;
/** Files that somebody may have on their way at once. */
export const FILES_ON_THEIR_WAY_MOST = 20;

/** Undefined for what is not shared. */
export const familyOf = (mediaType: string): FileFamily | undefined => mediumOf(mediaType)?.family;

/** The ending that names of such files usually have; empty for what is not shared. */
export const usualEndingOf = (mediaType: string): string => mediumOf(mediaType)?.endings[0] ?? '';

/**
 * Whether a file of this kind, with this name, is shared. A name whose ending says something else is refused: it would be
 * opened as what it is not.
 */
export function judgeMedium(mediaType: string, name: string): Verdict {
  const medium = mediumOf(mediaType);
  if (medium === undefined) return refuse('FILE_KIND_NOT_TAKEN');
  return medium.endings.includes(endingOf(name)) ? allow : refuse('FILE_ENDING_WRONG');
}

const mediumOf = (mediaType: string): Medium | undefined =>
  Object.hasOwn(media, mediaType) ? media[mediaType] : undefined;

const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** A name as it is kept: without folders, signs that no system takes, or what turns the direction of letters. */
export function cleanFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '').replace(/^[.\s]+|[.\s]+$/g, '');
  const ending = /\.[^.]{1,10}$/.exec(clean)?.[0] ?? '';
  const stem = clean.slice(0, clean.length - ending.length).slice(0, FILE_NAME_LONGEST - ending.length);
  return `${stem === '' ? 'file' : stem}${ending}`;
}

const FILE_NAME_LONGEST = 120;

/** What stands nowhere is kept for longer than any draft in which it may stand. */
export const UNUSED_FILE_KEPT_DAYS = 100;
