// Imports a register: streams the file, writes what is new or changed, refuses what cannot be read, says what it did.
import { stat } from 'node:fs/promises';
import {
  closesMany,
  homeLinks,
  type Register,
  type RegisterName,
  type RegisterReader,
  registers,
} from '@sixfold/domain';
import type { ClientBase } from 'pg';
import { AuthoritiesImport } from './authorities-import.js';
import { dayOfFile } from './day-of-file.js';
import { detectEncoding, type RegisterEncoding, textOf } from './file-text.js';
import { ImportFault } from './import-fault.js';
import { factsOf, type OrganisationFacts } from './organisation-facts.js';
import { countPlaces, type PlaceCounts, placeByTown } from './place-by-town.js';
import {
  type ImportCounts,
  type RefusedRow,
  RegisterImportRepository,
  type Renaming,
} from './register-import.repository.js';
import { type RegisterRow, rowsOf } from './register-rows.js';

export interface ImportRequest {
  readonly register: RegisterName;
  readonly path: string;
  /** As whoever gives it calls it. */
  readonly fileName: string;
  /** The day (YYYY-MM-DD) on which it was last changed where it came from. */
  readonly modifiedOn: string;
  /** The day (YYYY-MM-DD) that the file describes; null: the day in its name, else the day it was last changed. */
  readonly asOf: string | null;
  /** Null: found out from the file. */
  readonly encoding: RegisterEncoding | null;
  /** Whether the file holds everything, so that schools absent from it are closed and absent links taken away. */
  readonly complete: boolean;
  /** How many schools it was agreed to close, where they are many; see `closesMany`. */
  readonly confirmedClosures: number | null;
  /** The import that was asked for; null for one that begins by itself. */
  readonly importId: string | null;
}

export interface ImportReport extends ImportCounts, PlaceCounts {
  readonly asOf: string;
  readonly encoding: RegisterEncoding;
  readonly refusedRows: readonly RefusedRow[];
  readonly renamings: readonly Renaming[];
  /** Refused rows that may be of absent schools, and so kept all of these from being closed. */
  readonly heldBackBy: number;
}

/** `share` of the file that has been read, 0 to 1; 1 is told once, when everything is written. */
export type ImportProgress = (progress: { rows: number; share: number }) => void;

const BATCH = 1_000;

/**
 * Imports the file on a connection of its own. Every batch is committed by itself: an import that was broken off is
 * completed by running it again, and a second run of the same file changes nothing.
 * @throws ImportFault
 */
export async function importRegister(
  connection: ClientBase,
  request: ImportRequest,
  onProgress: ImportProgress = () => undefined,
): Promise<ImportReport> {
  const repository = new RegisterImportRepository(connection);
  return repository.alone(() =>
    new RunningImport(repository, new AuthoritiesImport(connection), request, onProgress).run(),
  );
}

class RunningImport {
  private readonly register: Register;
  private readonly keysSeen = new Set<string>();
  private readonly refusedRows: RefusedRow[] = [];
  private batch: OrganisationFacts[] = [];
  private savedRefusals = 0;
  private importId = '';
  private renamings: readonly Renaming[] = [];
  private written = { new: 0, changed: 0, taken: 0 };
  /** Of the file, 0 to 1. */
  private read = 0;

  constructor(
    private readonly repository: RegisterImportRepository,
    private readonly authorities: AuthoritiesImport,
    private readonly request: ImportRequest,
    private readonly onProgress: ImportProgress,
  ) {
    this.register = registers[request.register];
  }

  async run(): Promise<ImportReport> {
    const { register, path, fileName, complete, importId } = this.request;
    const asOf = dayOfFile(this.request, await this.repository.newestDay(register, 'schools'));
    const encoding = this.request.encoding ?? (await detectEncoding(path));
    if (complete) await this.ensureFewAreClosed(encoding);
    const { size } = await stat(path);
    const { rows, reader } = await this.open(encoding, (bytes) => (this.read += bytes / size));
    const start = { importId, register, subject: 'schools', fileName, encoding, asOf, complete } as const;
    const { id, ...written } = await this.repository.begin(start);
    this.importId = id;
    this.written = { ...written, taken: 0 };
    for await (const row of rows) {
      this.take(row, reader);
      if (this.batch.length === BATCH) await this.save();
    }
    await this.save();
    this.onProgress({ rows: this.written.taken, share: 1 });
    const counts = await this.conclude(asOf);
    const { refusedRows, renamings, heldBackBy } = this;
    return { ...counts, asOf, encoding, refusedRows, renamings, heldBackBy };
  }

  /** @throws ImportFault when this is no file of the register */
  private async open(encoding: RegisterEncoding, onRead: (bytes: number) => void) {
    const rows = rowsOf(textOf(this.request.path, encoding, onRead), this.register.delimiter);
    return { rows, reader: readerFor(this.register, (await rows.next()).value) };
  }

  /**
   * Reads the whole file before anything of it is written.
   * @throws ImportFault when it would close more of the open schools than was agreed to
   */
  private async ensureFewAreClosed(encoding: RegisterEncoding): Promise<void> {
    const { rows, reader } = await this.open(encoding, () => undefined);
    const present: string[] = [];
    for await (const { cells } of rows) {
      const reading = cells === null ? brokenQuotes : reader(cells);
      const key = reading.ok ? reading.entry.registerKey : reading.registerKey;
      // A row without a key keeps every absent school from being closed.
      if (key === null) return;
      present.push(key);
    }
    const closing = await this.repository.countAbsent(this.register.name, present);
    if (closesMany(closing) && closing.absent !== this.request.confirmedClosures) throw closesTooMany(closing);
  }

  private take(row: RegisterRow, read: RegisterReader): void {
    const reading = row.cells === null ? brokenQuotes : read(row.cells);
    const registerKey = reading.ok ? reading.entry.registerKey : reading.registerKey;
    const isTwice = reading.ok && this.keysSeen.has(reading.entry.registerKey);
    // A row that cannot be read still shows that its school exists.
    if (registerKey !== null) this.keysSeen.add(registerKey);
    if (reading.ok && !isTwice) this.batch.push(factsOf(this.request.register, reading.entry));
    else this.refusedRows.push({ line: row.line, registerKey, reason: reading.ok ? 'KEY_TWICE' : reading.reason });
  }

  private async save(): Promise<void> {
    const progress = { rows: this.written.taken + this.batch.length, share: Math.min(this.read, 0.99) };
    const sums = await this.repository.writeBatch(this.request.register, this.batch, {
      importId: this.importId,
      ...progress,
    });
    this.written = { ...sums, taken: progress.rows };
    this.onProgress(progress);
    this.batch = [];
    await this.repository.writeRefused(this.importId, this.refusedRows.slice(this.savedRefusals));
    this.savedRefusals = this.refusedRows.length;
  }

  private get heldBackBy(): number {
    if (!this.request.complete) return 0;
    return this.refusedRows.filter(({ registerKey }) => registerKey === null).length;
  }

  private async conclude(asOf: string): Promise<ImportCounts & PlaceCounts> {
    const { register, complete } = this.request;
    const present = [...this.keysSeen];
    if (this.register.isKeyedByName) this.renamings = await this.repository.renamed(this.importId, register, present);
    const closed = complete && this.heldBackBy === 0 ? await this.repository.closeAbsent(register, present, asOf) : 0;
    const linked = await linkHomeSchools(this.repository);
    await this.authorities.tie(register, asOf);
    await this.repository.collectWords();
    await placeByTown(this.repository.rows);
    const { new: added, changed, taken } = this.written;
    const counts = {
      new: added,
      changed,
      unchanged: taken - added - changed,
      closed,
      refused: this.refusedRows.length,
      renamed: this.renamings.length,
      linked,
      ...(await countPlaces(this.repository.rows, register)),
    };
    await this.repository.finish(this.importId, counts);
    return counts;
  }
}

const brokenQuotes = { ok: false, reason: 'QUOTES_BROKEN', registerKey: null } as const;

/** Schools that stand in two registers are shown once: finds out which ones; gives how many were not known before. */
async function linkHomeSchools(repository: RegisterImportRepository): Promise<number> {
  const away = await repository.awaySchools();
  let linked = 0;
  for (const home of new Set(away.map(({ homeRegister }) => homeRegister))) {
    const here = away.filter(({ homeRegister }) => homeRegister === home);
    linked += await repository.linkHome(home, homeLinks(here, await repository.schoolsOf(home)));
  }
  return linked;
}

/** @throws ImportFault when this is no header of the register */
function readerFor(register: Register, header: RegisterRow | undefined): RegisterReader {
  const names = (header?.cells ?? []).map((name) => name.trim());
  const missing = register.missingColumns(names);
  if (missing.length > 0) {
    const sentence = `This is not the register of ${register.country}: its first line names no column ${missing.join(', ')}.`;
    throw new ImportFault('COLUMNS_MISSING', sentence, { columns: missing });
  }
  return register.reader(names);
}

const closesTooMany = ({ absent, open }: { absent: number; open: number }): ImportFault => {
  const sentence =
    `Taken as complete, this file would close ${absent} of ${open} open schools, and nothing was changed; ` +
    `add --closing ${absent} if that is right.`;
  return new ImportFault('CLOSES_MANY', sentence, { absent, open });
};
