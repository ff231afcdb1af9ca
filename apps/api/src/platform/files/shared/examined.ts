// What a file is, by its bytes and against its name; and whether it is whole and harmless to hand on.
import { open } from 'node:fs/promises';
import { type FileKind, judgeMedium, usualEndingOf } from '@sixfold/domain';
import { fileTypeFromFile } from 'file-type';
import { Refusal } from '../../graphql/refusal.js';
import { lookInto } from './archive.js';

export interface ReceivedFile {
  readonly path: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly kind: FileKind;
}

/** Subtitles are text whose first line says so. */
const PLAIN_TEXT = new Set(['text/vtt', 'application/x-subrip']);
export const PDF = 'application/pdf';
const PDF_TAIL = 2_048;

/**
 * Gives the media type.
 * @throws Refusal FILE_KIND_NOT_TAKEN; FILE_ENDING_WRONG, with the ending that it should have; FILE_DAMAGED;
 * FILE_ARCHIVE_UNSAFE
 */
export async function examined({ path, name, size, kind }: ReceivedFile): Promise<string> {
  if (kind === 'archive' || kind === 'office') await lookIntoZip(path, size);
  const mediaType = await mediaTypeOf(path, kind);
  const verdict = judgeMedium(mediaType, name);
  if (!verdict.allowed) throw new Refusal(verdict.refusal, { ending: usualEndingOf(mediaType) });
  if (mediaType === PDF && !(await endsAsPdf(path, size))) throw new Refusal('FILE_DAMAGED');
  return mediaType;
}

async function mediaTypeOf(path: string, kind: FileKind): Promise<string> {
  const known = (await fileTypeFromFile(path))?.mime;
  if (known !== undefined) return PLAIN_TEXT.has(known) ? 'text/plain' : known;
  return kind === 'text' ? 'text/plain' : '';
}

/** Other archives are none that is taken, and are told so by their kind. */
async function lookIntoZip(path: string, size: number): Promise<void> {
  const [first, second] = await bytesOf(path, 0, 2);
  if (first === 0x50 && second === 0x4b) await lookInto(path, size);
}

async function endsAsPdf(path: string, size: number): Promise<boolean> {
  const tail = await bytesOf(path, Math.max(0, size - PDF_TAIL), PDF_TAIL);
  return Buffer.from(tail).includes('%%EOF');
}

async function bytesOf(path: string, from: number, most: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(new Uint8Array(most), 0, most, from);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
