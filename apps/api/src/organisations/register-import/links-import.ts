// Imports the links between a register's schools: all at once, because a file of them is small.
import { stat } from 'node:fs/promises';
import { type LinksFile, linksFiles, type Succession } from '@sixfold/domain';
import type { ClientBase } from 'pg';
import { dayOfFile } from './day-of-file.js';
import { detectEncoding, type RegisterEncoding, textOf } from './file-text.js';
import { ImportFault } from './import-fault.js';
import { type RefusedRow, RegisterImportRepository } from './register-import.repository.js';
import type { ImportRequest } from './register-import.js';
import { type RegisterRow, rowsOf } from './register-rows.js';
import { SuccessionImportRepository, type WrittenSuccessions } from './succession-import.repository.js';

export interface LinksReport extends WrittenSuccessions {
  readonly asOf: string;
  readonly encoding: RegisterEncoding;
  readonly unchanged: number;
  /** Rows that tie schools in another way than one following the other. */
  readonly passedOver: number;
  readonly refused: number;
  readonly refusedRows: readonly RefusedRow[];
}

interface LinksRead {
  readonly successions: readonly Succession[];
  readonly passedOver: number;
  readonly refusedRows: readonly RefusedRow[];
}

/** After so many rows it is written down how far the file has been read. */
const TOLD_EACH = 1_000;

/**
 * Imports the file on a connection of its own. Links to schools that no register has brought yet are kept: they say
 * who followed whom as soon as it does.
 * @throws ImportFault
 */
export async function importLinks(connection: ClientBase, request: ImportRequest): Promise<LinksReport> {
  const { register, path, complete } = request;
  const links = linksFiles[register];
  if (!links) {
    throw new ImportFault('LINKS_UNKNOWN', `The register of ${register} has no file of links that is known here.`);
  }
  const imports = new RegisterImportRepository(connection);
  return imports.alone(async () => {
    const asOf = dayOfFile(request, await imports.newestDay(register, 'links'));
    const encoding = request.encoding ?? (await detectEncoding(path));
    const { size } = await stat(path);
    let share = 0;
    const rows = rowsOf(
      textOf(path, encoding, (bytes) => (share += bytes / size)),
      links.delimiter,
    );
    const read = readerFor(links, (await rows.next()).value as RegisterRow | undefined);
    const { importId: asked, fileName } = request;
    const start = { importId: asked, register, subject: 'links', fileName, encoding, asOf, complete } as const;
    const { id: importId } = await imports.begin(start);
    const { successions, passedOver, refusedRows } = await readLinks(read, rows, (count) =>
      imports.keepProgress({ importId, rows: count, share: Math.min(share, 0.99) }),
    );
    await imports.writeRefused(importId, refusedRows);
    const written = await new SuccessionImportRepository(connection).write(register, successions, complete);
    const unchanged = successions.length - written.new - written.changed;
    const counts = { ...written, unchanged, refused: refusedRows.length };
    await imports.finish(importId, counts);
    return { ...counts, asOf, encoding, passedOver, refusedRows };
  });
}

async function readLinks(
  read: ReturnType<LinksFile['reader']>,
  rows: AsyncGenerator<RegisterRow>,
  onRead: (rows: number) => Promise<void>,
): Promise<LinksRead> {
  const successions = new Map<string, Succession>();
  const refusedRows: RefusedRow[] = [];
  let [passedOver, count] = [0, 0];
  for await (const { line, cells } of rows) {
    count += 1;
    if (count % TOLD_EACH === 0) await onRead(count);
    const reading = cells === null ? brokenQuotes : read(cells);
    if (!reading.ok) refusedRows.push({ line, registerKey: reading.registerKey, reason: reading.reason });
    else if (reading.succession === null) passedOver += 1;
    else {
      const { predecessorKey, successorKey, since } = reading.succession;
      const pair = `${predecessorKey} ${successorKey}`;
      // One of the two rows of a succession may lack its day.
      successions.set(pair, { predecessorKey, successorKey, since: since ?? successions.get(pair)?.since ?? null });
    }
  }
  await onRead(count);
  return { successions: [...successions.values()], passedOver, refusedRows };
}

const brokenQuotes = { ok: false, reason: 'QUOTES_BROKEN', registerKey: null } as const;

/** @throws ImportFault when this is no header of a file of links */
function readerFor(links: LinksFile, header: RegisterRow | undefined): ReturnType<LinksFile['reader']> {
  const names = (header?.cells ?? []).map((name) => name.trim());
  const missing = links.missingColumns(names);
  if (missing.length > 0) {
    const sentence = `This is no file of links: its first line names no column ${missing.join(', ')}.`;
    throw new ImportFault('COLUMNS_MISSING', sentence, { columns: missing });
  }
  return links.reader(names);
}
