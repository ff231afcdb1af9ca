// `npm run import -- register <register> <file>`: reads its arguments, shows progress, prints what came of it.
import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type RegisterName, registerNames, registers, type RowRefusal } from '@sixfold/domain';
import pg from 'pg';
import { type RegisterEncoding, registerEncodings } from './file-text.js';
import {
  ImportFault,
  type ImportProgress,
  type ImportReport,
  importRegister,
  type ImportRequest,
} from './register-import.js';

const USAGE =
  `npm run import -- register <${registerNames.join('|')}> <file> ` +
  `[--as-of YYYY-MM-DD] [--encoding ${registerEncodings.join('|')}] [--complete]`;

const REFUSALS_SHOWN = 100;
const BAR_WIDTH = 30;

const WHY: Readonly<Record<RowRefusal, string>> = {
  QUOTES_BROKEN: 'its quotation marks do not match',
  COLUMN_COUNT: 'it has another number of columns than the header',
  TEXT_NOT_READABLE: 'it has characters that are no text; the encoding may be another one',
  KEY_NOT_READABLE: 'it has no number that is one of this register',
  KEY_TWICE: 'its number, or in registers without numbers its name, stood in an earlier row already',
  NAME_MISSING: 'it has no name',
  NAME_TOO_LONG: 'its name is longer than 200 characters',
  STATUS_UNKNOWN: 'its status is none that is known',
  TYPE_UNKNOWN: 'its type of school is none that is known',
  MUNICIPALITY_UNKNOWN: 'its municipality is none that is known',
  SCHOOL_FORM_MISSING: 'the register states no form of school for it, as for leisure centres',
  DATE_IMPOSSIBLE: 'it has a date that is in no calendar',
  CLOSED_BEFORE_OPENED: 'it closed before it opened',
  AGES_IMPOSSIBLE: 'its lowest age is above its highest',
  NUMBER_NOT_READABLE: 'it has words where a number should be',
};

async function readRequest(): Promise<ImportRequest> {
  const { positionals, values } = readArguments();
  const [what, register, path] = positionals;
  if (what !== 'register' || !register || !isRegister(register) || !path || positionals.length > 3)
    throw new ImportFault(USAGE);
  const file = await stat(path).catch(() => null);
  if (!file?.isFile()) throw new ImportFault(`There is no file ${path}.`);
  const { encoding = null, complete = false } = values;
  if (encoding !== null && !isEncoding(encoding)) {
    throw new ImportFault(`The encoding is one of ${registerEncodings.join(', ')}.`);
  }
  return { register, path, asOf: readDay(values['as-of']), encoding, complete };
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { 'as-of': { type: 'string' }, encoding: { type: 'string' }, complete: { type: 'boolean' } },
    });
  } catch {
    throw new ImportFault(USAGE);
  }
}

const isRegister = (name: string): name is RegisterName => (registerNames as readonly string[]).includes(name);

const isEncoding = (name: string): name is RegisterEncoding => (registerEncodings as readonly string[]).includes(name);

function readDay(text: string | undefined): string | null {
  if (text === undefined) return null;
  const day = new Date(`${text}T00:00:00Z`);
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(text) && day.toJSON()?.startsWith(text);
  if (!exists) throw new ImportFault(`--as-of needs a day like 2026-11-20, not ${text}.`);
  if (day > new Date()) throw new ImportFault(`--as-of ${text} lies in the future.`);
  return text;
}

const figure = (count: number): string => count.toLocaleString('en-GB');

/** A bar where someone watches; one line every five thousand rows where a log is kept. */
function showProgress(): ImportProgress {
  const { stderr } = process;
  if (!stderr.isTTY) {
    return ({ rows, share }) => {
      if (rows % 5_000 === 0 && share < 1) stderr.write(`${figure(rows)} rows read\n`);
    };
  }
  return ({ rows, share }) => {
    const done = Math.round(BAR_WIDTH * share);
    const bar = '█'.repeat(done) + '·'.repeat(BAR_WIDTH - done);
    stderr.write(`\r[${bar}] ${figure(rows)} rows${share === 1 ? '\n' : ''}`);
  };
}

function printReport(register: RegisterName, report: ImportReport, seconds: number): void {
  const shown = report.refusedRows.slice(0, REFUSALS_SHOWN);
  for (const { line, registerKey, reason } of shown) {
    console.log(`Line ${line}${registerKey ? ` (${registerKey})` : ''} was not taken: ${WHY[reason]}.`);
  }
  if (report.refused > shown.length) console.log(`… and ${figure(report.refused - shown.length)} more rows.`);
  for (const { name, formerName, place } of report.renamings) {
    console.log(`${name} (${place}) was taken as a new school; it may be ${formerName}, which is absent, renamed.`);
  }
  console.log(
    `Register of ${registers[register].country}, ${report.asOf}, read as ${report.encoding}, in ${seconds.toFixed(1)} s:`,
  );
  for (const count of ['new', 'changed', 'unchanged', 'closed', 'refused', 'renamed', 'linked'] as const) {
    console.log(`${figure(report[count]).padStart(9)} ${count}`);
  }
}

async function run(databaseUrl: string | undefined): Promise<void> {
  const request = await readRequest();
  if (!databaseUrl) throw new ImportFault('The import needs DATABASE_URL, the address of the database.');
  const connection = new pg.Client({ connectionString: databaseUrl, application_name: 'sixfold-import' });
  await connection.connect();
  const began = performance.now();
  try {
    const report = await importRegister(connection, request, showProgress());
    printReport(request.register, report, (performance.now() - began) / 1_000);
  } finally {
    await connection.end();
  }
}

try {
  await run(process.env['DATABASE_URL']);
} catch (error) {
  console.error(error instanceof ImportFault ? error.message : `The import stopped: ${(error as Error).message}`);
  process.exitCode = 1;
}
