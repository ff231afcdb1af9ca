// What a spreadsheet gets to open: nothing that it would calculate, nothing that breaks a row.
import { csvOf } from './csv.js';

const oneCell = (value: string | number | Date | null) =>
  csvOf({ head: ['h'], rows: [[value]], delimiter: ',' }).split('\r\n')[1];

it('begins with the mark of UTF-8 and ends each row', () => {
  expect(csvOf({ head: ['Name', 'Schools'], rows: [['Århus', 6]], delimiter: ';' })).toBe(
    '\uFEFF"Name";"Schools"\r\n"Århus";6\r\n',
  );
});

it.each([
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['+1', `"'+1"`],
  ['-2+3', `"'-2+3"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  [' =1', `"' =1"`],
  ['\t=1', `"'\t=1"`],
  ['＝1', `"'＝1"`],
])('shows %j instead of calculating it', (written, stored) => {
  expect(oneCell(written)).toBe(stored);
});

it('keeps quotes, delimiters and lines inside their cell, a day short, and nothing empty', () => {
  expect(oneCell('a "b", c')).toBe('"a ""b"", c"');
  expect(csvOf({ head: ['h'], rows: [['a\nb']], delimiter: ',' })).toContain('"a\nb"');
  expect(oneCell(new Date('2026-09-01T22:00:00Z'))).toBe('"2026-09-01"');
  expect(oneCell(null)).toBe('""');
});
