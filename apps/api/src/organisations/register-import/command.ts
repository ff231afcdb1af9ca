// `npm run import -- <register|links> <register> <file>`: reads its arguments, shows progress, prints what came of it.
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type RegisterName, registerNames } from '@sixfold/domain';
import pg from 'pg';
import { type RegisterEncoding, registerEncodings } from './file-text.js';
import { ImportFault } from './import-fault.js';
import { importLinks } from './links-import.js';
import { type ImportProgress, importRegister, type ImportRequest } from './register-import.js';
import { figure, linksLines, registerLines } from './report-lines.js';

const USAGE =
  `npm run import -- <register|links> <${registerNames.join('|')}> <file> ` +
  `[--as-of YYYY-MM-DD] [--encoding ${registerEncodings.join('|')}] [--complete [--closing <schools>]]`;

const BAR_WIDTH = 30;

/** Something that was not said, or not so that it can be understood. */
class UsageFault extends Error {}

async function readRequest(): Promise<ImportRequest & { isOfLinks: boolean }> {
  const { positionals, values } = readArguments();
  const [what, register, path] = positionals;
  if (
    (what !== 'register' && what !== 'links') ||
    !register ||
    !isRegister(register) ||
    !path ||
    positionals.length > 3
  )
    throw new UsageFault(USAGE);
  const file = await stat(path).catch(() => null);
  if (!file?.isFile()) throw new UsageFault(`There is no file ${path}.`);
  const { encoding = null, complete = false } = values;
  if (encoding !== null && !isEncoding(encoding)) {
    throw new UsageFault(`The encoding is one of ${registerEncodings.join(', ')}.`);
  }
  return {
    isOfLinks: what === 'links',
    register,
    path,
    fileName: basename(path),
    modifiedOn: file.mtime.toISOString().slice(0, 10),
    asOf: readDay(values['as-of']),
    encoding,
    complete,
    confirmedClosures: readFigure(values.closing),
    importId: null,
  };
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        'as-of': { type: 'string' },
        encoding: { type: 'string' },
        complete: { type: 'boolean' },
        closing: { type: 'string' },
      },
    });
  } catch {
    throw new UsageFault(USAGE);
  }
}

const isRegister = (name: string): name is RegisterName => (registerNames as readonly string[]).includes(name);

const isEncoding = (name: string): name is RegisterEncoding => (registerEncodings as readonly string[]).includes(name);

function readDay(text: string | undefined): string | null {
  if (text === undefined) return null;
  const day = new Date(`${text}T00:00:00Z`);
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(text) && day.toJSON()?.startsWith(text);
  if (!exists) throw new UsageFault(`--as-of needs a day like 2026-11-20, not ${text}.`);
  if (day > new Date()) throw new UsageFault(`--as-of ${text} lies in the future.`);
  return text;
}

function readFigure(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\d{1,7}$/.test(text)) throw new UsageFault(`--closing needs the number of schools, not ${text}.`);
  return Number(text);
}

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

async function run(databaseUrl: string | undefined): Promise<void> {
  const { isOfLinks, ...request } = await readRequest();
  if (!databaseUrl) throw new UsageFault('The import needs DATABASE_URL, the address of the database.');
  const connection = new pg.Client({ connectionString: databaseUrl, application_name: 'sixfold-import' });
  await connection.connect();
  const began = performance.now();
  try {
    const seconds = (): number => (performance.now() - began) / 1_000;
    const lines = isOfLinks
      ? linksLines(request.register, await importLinks(connection, request), seconds())
      : registerLines(request.register, await importRegister(connection, request, showProgress()), seconds());
    console.log(lines.join('\n'));
  } finally {
    await connection.end();
  }
}

try {
  await run(process.env['DATABASE_URL']);
} catch (error) {
  console.error(
    error instanceof ImportFault || error instanceof UsageFault
      ? error.message
      : `The import stopped: ${(error as Error).message}`,
  );
  process.exitCode = 1;
}
