// What a file is by its bytes, whatever its name says, and which kinds can be read as a table.
import { allow, refuse, type Verdict } from '../verdict.js';

/** `office` is the own format of a spreadsheet or word processor; `page` is HTML, SVG or XML. */
export const fileKinds = ['empty', 'text', 'gzip', 'archive', 'office', 'page', 'other'] as const;
export type FileKind = (typeof fileKinds)[number];

/** How many of a file's first bytes tell its kind. */
export const FILE_HEAD = 4096;

const signatures: readonly { readonly kind: FileKind; readonly bytes: readonly number[] }[] = [
  { kind: 'gzip', bytes: [0x1f, 0x8b] },
  { kind: 'archive', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] }, // 7z
  { kind: 'archive', bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] }, // rar
  { kind: 'archive', bytes: [0x50, 0x4b, 0x05, 0x06] }, // a zip without entries
  { kind: 'office', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] }, // until 2003
  { kind: 'office', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] }, // rtf
  { kind: 'other', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] }, // pdf, which may begin without any zero byte
];

const ZIP_ENTRY = [0x50, 0x4b, 0x03, 0x04];
const ZIP_NAME_LENGTH_AT = 26;
const ZIP_NAME_AT = 30;

/** What office programs write first into the zip that their files are. */
const OFFICE_ENTRY = /^(\[Content_Types\]\.xml$|_rels\/|docProps\/|xl\/|word\/|mimetype$)/;

const UTF_8_MARK = [0xef, 0xbb, 0xbf];
const UTF_16_MARK = [0xff, 0xfe];
const MARKUP = /^\s*<[a-z!?]/i;

/** Judges by the first FILE_HEAD bytes; fewer only where the file has no more. */
export function fileKindOf(head: Uint8Array): FileKind {
  if (head.length === 0) return 'empty';
  const signed = signatures.find(({ bytes }) => beginsWith(head, bytes));
  if (signed) return signed.kind;
  if (beginsWith(head, ZIP_ENTRY)) return OFFICE_ENTRY.test(firstNameInZip(head)) ? 'office' : 'archive';
  // Every second byte of UTF-16 may be zero; in no other encoding of text is any.
  if (!beginsWith(head, UTF_16_MARK) && head.includes(0)) return 'other';
  return MARKUP.test(beginningOf(head)) ? 'page' : 'text';
}

/** Whether a table can be read from such a file: text, plain or gzipped. */
export function canHoldTable(kind: FileKind): Verdict {
  switch (kind) {
    case 'text':
    case 'gzip':
      return allow;
    case 'empty':
      return refuse('FILE_EMPTY');
    case 'archive':
      return refuse('FILE_PACKED_OTHERWISE');
    case 'office':
    case 'page':
    case 'other':
      return refuse('FILE_NOT_A_TABLE');
  }
}

const beginsWith = (head: Uint8Array, bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => head[index] === byte);

function firstNameInZip(head: Uint8Array): string {
  const length = (head[ZIP_NAME_LENGTH_AT] ?? 0) + 256 * (head[ZIP_NAME_LENGTH_AT + 1] ?? 0);
  return asciiOf(head.subarray(ZIP_NAME_AT, ZIP_NAME_AT + length));
}

/** The text's first letters, without the mark of its encoding and the zeros of UTF-16. */
function beginningOf(head: Uint8Array): string {
  const mark = [UTF_8_MARK, UTF_16_MARK].find((bytes) => beginsWith(head, bytes)) ?? [];
  return asciiOf(head.subarray(mark.length).filter((byte) => byte !== 0));
}

const asciiOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
