// A register's text as rows of cells, each with the line it begins on; rows with broken quotes are told, not lost.
import { pipeline } from 'node:stream';
import type { Register } from '@sixfold/domain';
import { type InfoRecord, parse } from 'csv-parse';

export interface RegisterRow {
  /** The line on which the row begins, 1 for the first. */
  readonly line: number;
  /** Null when its quotes are broken. */
  readonly cells: readonly string[] | null;
}

type Parsed = AsyncIterable<{ readonly record: string[]; readonly info: InfoRecord }>;

/** No row of a register comes near this many characters; a quote that is never closed ends here. */
const ROW_LIMIT = 50_000;

/** The parser counts the line that a row ends on; every row begins on the line after the one before. */
export async function* rowsOf(
  text: AsyncIterable<string>,
  delimiter: Register['delimiter'],
): AsyncGenerator<RegisterRow> {
  const brokenEnds: number[] = [];
  const parser = parse({
    info: true,
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    skip_records_with_error: true,
    max_record_size: ROW_LIMIT,
    on_skip: (error) => {
      const end = error && 'lines' in error ? Number(error.lines) : 0;
      // The parser reports some rows twice.
      if (end !== brokenEnds.at(-1)) brokenEnds.push(end);
      return undefined;
    },
  });
  let lastEnd = 0;
  const row = (end: number, cells: string[] | null): RegisterRow => {
    const line = lastEnd + 1;
    lastEnd = end;
    return { line, cells };
  };
  for await (const { record, info } of pipeline(text, parser, () => undefined) as Parsed) {
    while (brokenEnds[0] !== undefined && brokenEnds[0] < info.lines) yield row(brokenEnds.shift() ?? 0, null);
    const next = row(info.lines, record);
    if (!isBlank(record)) yield next;
  }
  for (const end of brokenEnds) yield row(end, null);
}

const isBlank = (cells: readonly string[]): boolean => cells.length === 1 && cells[0] === '';
