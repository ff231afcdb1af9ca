import fc from 'fast-check';
import { canHoldTable, FILE_HEAD, type FileKind, fileKindOf, fileKinds } from './file-kind.rules.js';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);

/** The head of a zip whose first entry has this name. */
const zip = (name: string): Uint8Array => {
  const head = new Uint8Array(64);
  head.set(latin1('PK\x03\x04\x14\x00'));
  head.set([name.length, 0], 26);
  head.set(latin1(name), 30);
  return head;
};

const corpus: readonly (readonly [what: string, kind: FileKind, head: Uint8Array])[] = [
  ['nothing', 'empty', latin1('')],
  ['a table with commas', 'text', latin1('URN,Name\r\n1,One\r\n')],
  ['a table with tabs', 'text', latin1('URN\tName\n1\tOne\n')],
  ['a table with a byte-order mark', 'text', latin1('\xef\xbb\xbfURN,Name\n')],
  ['a table in windows-1252', 'text', latin1('Skole;Sk\xf8rb\xe6k \x96 skole\n')],
  ['a table in UTF-16', 'text', utf16('URN\tName\r\n')],
  ['one letter', 'text', latin1('a')],
  ['blank lines alone', 'text', latin1('\r\n\r\n')],
  ['a cell that is smaller than something', 'text', latin1('< 100 pupils,yes\n')],
  ['a table that speaks of pages later on', 'text', latin1('URN,Note\n1,<html>\n')],
  ['a gzip', 'gzip', latin1('\x1f\x8b\x08\x00')],
  ['a gzip that breaks off', 'gzip', latin1('\x1f\x8b')],
  ['half the mark of a gzip', 'text', latin1('\x1f')],
  ['a zip with a table', 'archive', zip('edubasealldata20261119.csv')],
  ['a zip with a path that climbs', 'archive', zip('../../etc/passwd')],
  ['a zip that only names a workbook', 'archive', zip('my xl/sheet.csv')],
  ['a zip without entries', 'archive', latin1('PK\x05\x06')],
  ['a zip that breaks off', 'archive', latin1('PK\x03\x04')],
  ['a zip whose name is longer than the file', 'archive', zip('a'.repeat(34)).fill(0xff, 26, 28)],
  ['a 7z', 'archive', latin1('7z\xbc\xaf\x27\x1c')],
  ['a rar', 'archive', latin1('Rar!\x1a\x07\x01\x00')],
  ['a workbook of today', 'office', zip('[Content_Types].xml')],
  ['a workbook that names its parts first', 'office', zip('_rels/.rels')],
  ['a workbook that begins with its facts', 'office', zip('docProps/app.xml')],
  ['a workbook that begins with its sheet', 'office', zip('xl/worksheets/sheet1.xml')],
  ['a text document of today', 'office', zip('word/document.xml')],
  ['an open document', 'office', zip('mimetype')],
  ['a workbook until 2003', 'office', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
  ['rich text', 'office', latin1('{\\rtf1\\ansi')],
  ['a page', 'page', latin1('<!DOCTYPE html><title>Sign in</title>')],
  ['a page after blanks', 'page', latin1('\n\t <HTML>')],
  ['a page after a byte-order mark', 'page', latin1('\xef\xbb\xbf<html>')],
  ['a page in UTF-16', 'page', utf16('<html>')],
  ['a drawing with a script', 'page', latin1('<svg onload="alert(1)">')],
  ['XML', 'page', latin1('<?xml version="1.0"?>')],
  ['a PDF', 'other', latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3')],
  ['a PDF that is a page too', 'other', latin1('%PDF-1.7\n<html>')],
  ['a PNG', 'other', latin1('\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR')],
  ['a JPEG', 'other', latin1('\xff\xd8\xff\xe0\x00\x10JFIF')],
  ['a GIF', 'other', latin1('GIF89a\x01\x00\x01\x00')],
  ['a program', 'other', latin1('\x7fELF\x02\x01\x01\x00')],
  ['UTF-16 without its mark', 'other', latin1('U\x00R\x00N\x00')],
  ['a table with a zero among its letters', 'other', latin1('URN,Na\x00me\n')],
];

test.each(corpus)('%s is seen as %s', (_, kind, head) => {
  expect(fileKindOf(head)).toBe(kind);
});

test('any bytes are of some kind', () => {
  const heads = fc.uint8Array({ maxLength: FILE_HEAD });
  fc.assert(fc.property(heads, (head) => fileKinds.includes(fileKindOf(head))));
});

test('a table is read from text alone, and every other kind is refused with what to do', () => {
  const verdicts = fileKinds.map((kind) => [kind, canHoldTable(kind)]);
  const no = (refusal: string) => ({ allowed: false, refusal });
  expect(Object.fromEntries(verdicts)).toEqual({
    text: { allowed: true },
    gzip: { allowed: true },
    empty: no('FILE_EMPTY'),
    archive: no('FILE_PACKED_OTHERWISE'),
    office: no('FILE_NOT_A_TABLE'),
    page: no('FILE_NOT_A_TABLE'),
    other: no('FILE_NOT_A_TABLE'),
  });
});
