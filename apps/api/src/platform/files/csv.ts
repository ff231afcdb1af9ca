// Tables as files that spreadsheets open as they are: UTF-8 with its mark, every cell quoted, no cell a formula.

export interface Csv {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number | Date | null)[])[];
  /** What spreadsheets of the reader's country take as the end of a cell. */
  readonly delimiter: ',' | ';';
}

const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would calculate instead of showing, also in full-width letters. */
const BEGINS_FORMULA = /^[\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/** One line a row, ended as RFC 4180 says; days as YYYY-MM-DD. */
export const csvOf = ({ head, rows, delimiter }: Csv): string =>
  BYTE_ORDER_MARK + [head, ...rows].map((row) => `${row.map(cell).join(delimiter)}\r\n`).join('');

function cell(value: string | number | Date | null): string {
  if (value === null) return '""';
  if (typeof value === 'number') return String(value);
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : value;
  const shown = BEGINS_FORMULA.test(text) ? `'${text}` : text;
  return `"${shown.replaceAll('"', '""')}"`;
}
