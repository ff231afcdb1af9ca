// What a text may point to beyond itself, read from values of unknown origin.
import { LABEL_LIMIT, type Mentioned, mentionKinds } from './document.js';
import { storable } from './storable.js';

type Unread = Readonly<Record<string, unknown>>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const isId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);

function readName(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LABEL_LIMIT) return null;
  const name = storable(value);
  return name.trim() === '' ? null : name;
}

/** Null when it names nobody that could be. */
export function readMentioned({ kind, id, label }: Unread): Mentioned | null {
  const known = mentionKinds.find((one) => one === kind);
  const name = readName(label);
  return known !== undefined && isId(id) && name !== null ? { kind: known, id, label: name } : null;
}
