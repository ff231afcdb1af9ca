// What a text may point to beyond itself, read from values of unknown origin.
import {
  ALTERNATIVE_LIMIT,
  type Attached,
  FILE_NAME_LIMIT,
  LABEL_LIMIT,
  type Mentioned,
  mentionKinds,
  QUOTE_LIMIT,
  type Quoted,
} from './document.js';
import { storable } from './storable.js';

type Unread = Readonly<Record<string, unknown>>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isoTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

const isId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && isoTime.test(value) && !Number.isNaN(Date.parse(value));

const mediaType = /^[a-z]+\/[a-z0-9][a-z0-9.+-]{0,99}$/;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;

const isSide = (value: unknown): value is number | null => value === null || isCount(value);

function readName(value: unknown, limit = LABEL_LIMIT): string | null {
  if (typeof value !== 'string' || value.length > limit) return null;
  const name = storable(value);
  return name.trim() === '' ? null : name;
}

/** Null when it names nobody that could be. */
export function readMentioned({ kind, id, label }: Unread): Mentioned | null {
  const known = mentionKinds.find((one) => one === kind);
  const name = readName(label);
  return known !== undefined && isId(id) && name !== null ? { kind: known, id, label: name } : null;
}

/** Null when it is of no post that could be. */
export function readQuoted({ postId, seq, author, postedAt, text }: Unread): Quoted | null {
  const name = readName(author);
  if (!isId(postId) || name === null || typeof text !== 'string' || text.length > QUOTE_LIMIT) return null;
  return isCount(seq) && isTime(postedAt) ? { postId, seq, author: name, postedAt, text: storable(text) } : null;
}

/** Null when it is no file that could be. */
export function readAttached({ id, name, mediaType: type, size, width, height, alternative }: Unread): Attached | null {
  const shown = readName(name, FILE_NAME_LIMIT);
  if (!isId(id) || shown === null || typeof type !== 'string' || !mediaType.test(type) || !isCount(size)) return null;
  if (!isSide(width) || !isSide(height) || typeof alternative !== 'string') return null;
  if (alternative.length > ALTERNATIVE_LIMIT) return null;
  return { id, name: shown, mediaType: type, size, width, height, alternative: storable(alternative) };
}
