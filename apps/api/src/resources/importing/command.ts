// `npm run import -- resources <oak|lessons> <path>`: reads its arguments, shows progress, prints what came of it.
import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { ImportFault } from './import-fault.js';
import type { ImportedLine } from './imported-resource.js';
import { lessonResources } from './lessons.js';
import { oakResources } from './oak.js';
import { reportLines } from './report-lines.js';
import { importResources } from './resource-import.js';

const USAGE = 'npm run import -- resources <oak <folder>|lessons <file>> [--complete]';
const LINES_BETWEEN_SIGNS = 2_000;

type Reader = (path: string) => AsyncIterable<ImportedLine>;

/** With which each begins its keys, and what its path is. */
const kinds = {
  oak: { read: oakResources, beginning: 'oak/', isFolder: true },
  lessons: { read: lessonResources, beginning: 'lessons/', isFolder: false },
} as const satisfies Record<string, { read: Reader; beginning: string; isFolder: boolean }>;

const isKind = (kind: string): kind is keyof typeof kinds => kind in kinds;

async function readRequest() {
  const { positionals, values } = readArguments();
  const [what, kind = '', path] = positionals;
  if (what !== 'resources' || !isKind(kind) || path === undefined || positionals.length > 3)
    throw new ImportFault(USAGE);
  const { isFolder, ...reading } = kinds[kind];
  const there = await stat(path).catch(() => null);
  const isRight = isFolder ? there?.isDirectory() : there?.isFile();
  if (isRight !== true) throw new ImportFault(`There is no ${isFolder ? 'folder' : 'file'} ${path}.`);
  return { kind, path, ...reading, isComplete: values.complete === true };
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { complete: { type: 'boolean' } } });
  } catch {
    throw new ImportFault(USAGE);
  }
}

function showProgress(lines: number): void {
  if (lines % LINES_BETWEEN_SIGNS === 0) process.stderr.write(`${lines.toLocaleString('en-GB')} lines read\n`);
}

async function run(databaseUrl: string | undefined): Promise<void> {
  const { kind, path, read, beginning, isComplete } = await readRequest();
  if (!databaseUrl) throw new ImportFault('The import needs DATABASE_URL, the address of the database.');
  const connection = new pg.Client({ connectionString: databaseUrl, application_name: 'sixfold-import' });
  await connection.connect();
  const began = performance.now();
  try {
    const request = { lines: read(path), beginning, isComplete };
    const report = await importResources(connection, request, showProgress);
    console.log(reportLines(kind, report, (performance.now() - began) / 1_000).join('\n'));
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
