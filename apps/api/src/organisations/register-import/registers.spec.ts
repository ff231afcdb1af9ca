// Registers of Wales, Denmark and Sweden on real PostgreSQL: departments, schools of two registers, renamed schools.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RegisterName } from '@sixfold/domain';
import pg from 'pg';
import { type ClonedDatabase, cloneDatabase } from '../../testing/cloned-database.js';
import { importOf } from '../../testing/import-request.js';
import { type ImportReport, importRegister, type ImportRequest } from './register-import.js';

const fixture = (name: string): string => join(import.meta.dirname, '..', 'fixtures', name);

let database: ClonedDatabase;
let connection: pg.Client;
let folder: string;

beforeEach(async () => {
  database = await cloneDatabase();
  connection = new pg.Client({ connectionString: database.app });
  await connection.connect();
  folder = await mkdtemp(join(tmpdir(), 'sixfold-import-'));
});

afterEach(async () => {
  await connection.end();
  await database.drop();
  await rm(folder, { recursive: true });
});

const run = (register: RegisterName, path: string, details: Partial<ImportRequest> = {}): Promise<ImportReport> =>
  importRegister(connection, importOf(path, { register, asOf: '2021-01-01', ...details }));

const rows = async <Row extends object>(sql: string): Promise<Row[]> => (await connection.query<Row>(sql)).rows;
const reasons = ({ refusedRows }: ImportReport): string[] => refusedRows.map(({ line, reason }) => `${line} ${reason}`);

const swedish = async (name: string, ...schools: string[]): Promise<string> => {
  const path = join(folder, name);
  const lines = schools.map((school) => `1980;${school};Ja;Ja;Ja`);
  await writeFile(path, ['Kod;Skolenhetsnamn;Grund-skola;Förskole-klass;Fritids-hem', ...lines, ''].join('\r\n'));
  return path;
};

test.each([
  ['wales', 'wales-extract.tsv', 15],
  ['denmark', 'denmark-extract.csv', 10],
  ['sweden', 'sweden-extract.csv', 5],
] as const)('the register of %s is taken once', async (register, name, count) => {
  expect(await run(register, fixture(name))).toMatchObject({ new: count, unchanged: 0, renamed: 0 });
  expect(await run(register, fixture(name), { complete: true })).toMatchObject({
    new: 0,
    changed: 0,
    closed: 0,
    renamed: 0,
    unchanged: count,
  });
});

test('a file of one register is not taken for another', async () => {
  await expect(run('denmark', fixture('wales-extract.tsv'))).rejects.toThrow('This is not the register of Denmark');
});

describe('Denmark', () => {
  test('has departments that know their main school and do not count, and places in degrees', async () => {
    expect(reasons(await run('denmark', fixture('denmark-extract.csv')))).toEqual(['12 NUMBER_NOT_READABLE']);
    expect(await rows(`SELECT name FROM organisation WHERE main_key = '900001' ORDER BY name`)).toEqual([
      { name: 'Løkken undervisningssted' },
      { name: 'Vrå undervisningssted' },
    ]);
    expect(await rows('SELECT 1 FROM organisation WHERE main_key IS NOT NULL AND counts_towards_six')).toEqual([]);
    expect(await rows(`SELECT latitude, longitude FROM organisation WHERE name = 'Hals Skole'`)).toEqual([
      { latitude: 56.999_364, longitude: 10.309_738 },
    ]);
  });
});

describe('Sweden', () => {
  test('refuses what is no school, and says why', async () => {
    expect(reasons(await run('sweden', fixture('sweden-extract.csv')))).toEqual([
      '4 KEY_TWICE',
      '8 SCHOOL_FORM_MISSING',
      '9 SCHOOL_FORM_MISSING',
      '10 MUNICIPALITY_UNKNOWN',
    ]);
  });

  test('takes a renamed school as a new one, and says which absent one it may be', async () => {
    await run('sweden', await swedish('before.csv', 'Apalbyskolan', 'Ängskolan', 'Barkaröskolan'));
    const after = await swedish('after.csv', 'Apalbyskolan', 'Nya Ängskolan', 'Fryxellska');
    const report = await run('sweden', after, { complete: true, confirmedClosures: 2 });
    expect(report).toMatchObject({ new: 2, closed: 2, renamed: 1 });
    expect(report.renamings).toEqual([{ name: 'Nya Ängskolan', formerName: 'Ängskolan', place: 'Västerås' }]);
    expect(await rows('SELECT 1 FROM register_import_renaming')).toHaveLength(1);
    expect(await run('sweden', after, { complete: true })).toMatchObject({ new: 0, renamed: 0 });
  });
});

describe('a Welsh school in the file of England', () => {
  const linked = `SELECT away.name FROM organisation AS away JOIN organisation AS home ON home.id = away.home_id
    WHERE away.register = 'england' AND home.register = 'wales' AND home.name = away.name`;

  test.each<[string, readonly RegisterName[]]>([
    ['before', ['wales', 'england']],
    ['after', ['england', 'wales']],
  ])("is linked to Wales's own when that came %s it", async (_order, order) => {
    const files = { england: 'england-extract.csv', wales: 'wales-extract.tsv' } as Readonly<
      Record<RegisterName, string>
    >;
    const links: number[] = [];
    for (const register of order) links.push((await run(register, fixture(files[register]))).linked);
    expect(links).toEqual([0, 1]);
    expect(await rows(linked)).toEqual([{ name: 'Wrexham Early Years Centre' }]);
  });
});
