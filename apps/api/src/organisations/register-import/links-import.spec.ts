// Who took the place of whom: links that wait for a school, chains of closed schools, splits, links taken away.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Transaction } from '../../platform/transaction/transaction.js';
import { importOf } from '../../testing/import-request.js';
import { openWorld, type World } from '../../testing/world.js';
import { OrganisationsRepository } from '../organisations.repository.js';
import { importLinks, type LinksReport } from './links-import.js';
import { importRegister, type ImportRequest } from './register-import.js';

let world: World;
let connection: pg.Client;
let folder: string;

beforeAll(async () => {
  world = await openWorld();
  connection = new pg.Client({ connectionString: world.database.app });
  await connection.connect();
  folder = await mkdtemp(join(tmpdir(), 'sixfold-links-'));
});

afterEach(() => world.rows('DELETE FROM succession'));

afterAll(async () => {
  await connection.end();
  await world.close();
  await rm(folder, { recursive: true });
});

const request = async (lines: readonly string[], details: Partial<ImportRequest> = {}): Promise<ImportRequest> => {
  const path = join(folder, 'file.csv');
  await writeFile(path, [...lines, ''].join('\r\n'));
  return importOf(path, { asOf: '2025-04-22', ...details });
};

const links = async (rows: readonly string[], details: Partial<ImportRequest> = {}): Promise<LinksReport> =>
  importLinks(connection, await request(['URN,LinkURN,LinkName,LinkType,LinkEstablishedDate', ...rows], details));

const schools = async (...rows: string[]): Promise<void> => {
  const header = 'URN,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name)';
  await importRegister(connection, await request([header, ...rows]));
};

const successors = async (registerKey: string): Promise<string[]> => {
  const [school] = await world.rows<{ id: string }>('SELECT id FROM organisation WHERE register_key = $1', [
    registerKey,
  ]);
  const found = await world.app
    .get(Transaction)
    .run((tx) => world.app.get(OrganisationsRepository).successorsOf(tx, school?.id ?? ''));
  return found.map(({ name }) => name);
};

test('a file is taken once, each succession once, and other links are passed over', async () => {
  const file = [
    '300001,300002,,Successor,',
    '300002,300001,,Predecessor,31-08-2021',
    '300002,300003,,Sixth Form Centre Link,',
    '300001,soon,,Successor,',
  ];
  expect(await links(file)).toMatchObject({ new: 1, unchanged: 0, passedOver: 1, refused: 1, waiting: 1 });
  expect(await links(file)).toMatchObject({ new: 0, changed: 0, unchanged: 1 });
  expect(await world.rows('SELECT since::text FROM succession')).toEqual([{ since: '2021-08-31' }]);
  const [kept] = await world.rows(
    'SELECT subject, waiting_count, rows_read, finished_at IS NULL AS open FROM register_import',
  );
  expect(kept).toEqual({ subject: 'links', waiting_count: 1, rows_read: 4, open: false });
});

test('a successor that is unknown waits until the register brings it', async () => {
  await schools('310001,Old School,Community School,Closed');
  expect(await links(['310001,310002,,Successor,'])).toMatchObject({ waiting: 1 });
  expect(await successors('310001')).toEqual([]);
  await schools('310002,New School,Academy converter,Open');
  expect(await successors('310001')).toEqual(['New School']);
  expect(await links(['310001,310002,,Successor,'])).toMatchObject({ waiting: 0 });
});

test('closed successors are passed for their own, in a circle too; a split has several', async () => {
  await schools(
    '320001,First,Community School,Closed',
    '320002,Second,Community School,Closed',
    '320003,Third North,Academy converter,Open',
    '320004,Third South,Academy converter,"Open, but proposed to close"',
  );
  await links([
    '320001,320002,,Successor,',
    '320002,320001,,Successor,',
    '320002,320003,,Successor - Split School,',
    '320002,320004,,Successor - Split School,',
  ]);
  expect(await successors('320001')).toEqual(['Third North', 'Third South']);
});

test('links that a complete file lacks are taken away, those of an ordinary one stay', async () => {
  await links(['330001,330002,,Successor,', '330003,330004,,Successor,']);
  expect(await links(['330001,330002,,Successor,'])).toMatchObject({ closed: 0 });
  expect(await links(['330001,330002,,Successor,'], { complete: true })).toMatchObject({ closed: 1, unchanged: 1 });
  expect(await world.rows('SELECT predecessor_key FROM succession')).toEqual([{ predecessor_key: '330001' }]);
});

test('a register without such a file, and a file of another kind, are refused', async () => {
  await expect(links([], { register: 'sweden' })).rejects.toThrow('no file of links');
  await expect(importLinks(connection, await request(['URN,Name']))).rejects.toThrow('names no column LinkURN');
});
