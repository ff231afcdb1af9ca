// Importing a register on real PostgreSQL: again and again, in any encoding, broken rows, broken off midway.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import pg from 'pg';
import { type ClonedDatabase, cloneDatabase } from '../../testing/cloned-database.js';
import { importOf } from '../../testing/import-request.js';
import { textOf } from './file-text.js';
import { ImportFault } from './import-fault.js';
import { type ImportReport, importRegister, type ImportRequest } from './register-import.js';

const fixture = (name: string): string => join(import.meta.dirname, '..', 'fixtures', name);
const PLACES_OF_EXTRACT = { exactPlaces: 0, approximatePlaces: 141, withoutPlace: 19 };
const HEADER = 'URN,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name),Town';

let database: ClonedDatabase;
let connection: pg.Client;
let folder: string;

const connect = async (): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: database.app });
  await client.connect();
  return client;
};

beforeEach(async () => {
  database = await cloneDatabase();
  connection = await connect();
  folder = await mkdtemp(join(tmpdir(), 'sixfold-import-'));
});

afterEach(async () => {
  await connection.end();
  await database.drop();
  await rm(folder, { recursive: true });
});

const run = (path: string, details: Partial<ImportRequest> = {}): Promise<ImportReport> =>
  importRegister(connection, importOf(path, details));

const rows = async <Row extends object>(sql: string): Promise<Row[]> => (await connection.query<Row>(sql)).rows;

const file = async (content: string | Buffer, name = 'register.csv'): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

const school = (urn: number, name = `School ${urn}`, status = 'Open'): string =>
  `${urn},${name},Community School,${status},Diss`;
const registerOf = (...lines: string[]): string => [HEADER, ...lines, ''].join('\r\n');

describe('a whole register', () => {
  it('is taken once: a second run writes nothing, not even the same again', async () => {
    const none = { changed: 0, closed: 0, refused: 0 };
    expect(await run(fixture('england-extract.csv'))).toMatchObject({ ...none, new: 160, unchanged: 0 });
    const stored = await rows('SELECT id, ctid::text, xmax::text, changed_at FROM organisation ORDER BY id');
    expect(await run(fixture('england-extract.csv'))).toMatchObject({ ...none, new: 0, unchanged: 160 });
    expect(await rows('SELECT id, ctid::text, xmax::text, changed_at FROM organisation ORDER BY id')).toEqual(stored);
  });

  it('says what counts towards the six, and marks what Wales keeps', async () => {
    await run(fixture('england-extract.csv'));
    const partners = await rows<{ name: string }>(
      "SELECT name FROM organisation WHERE kind = 'partner' AND register IS NOT NULL",
    );
    expect(partners.map(({ name }) => name).sort()).toEqual([
      'Norwich University of the Arts',
      'University of East Anglia',
    ]);
    const kept = await rows("SELECT counts_towards_six FROM organisation WHERE home_register = 'wales'");
    expect(kept).toEqual([{ counts_towards_six: true }, { counts_towards_six: true }]);
  });

  it('of today has 140 columns, with places and numbers of pupils', async () => {
    expect(await run(fixture('england-140-columns.csv'))).toMatchObject({ new: 4, refused: 0, encoding: 'utf-8' });
    const [first] = await rows('SELECT latitude, longitude, pupils FROM organisation ORDER BY register_key');
    // By the Ordnance Survey's own transformation 533498, 181201 lies at 51.51398° N, 0.07751° W.
    expect(first).toEqual({
      latitude: expect.closeTo(51.51398, 4) as number,
      longitude: expect.closeTo(-0.07751, 4) as number,
      pupils: 1463,
    });
  });

  it('without places lies where its towns and villages are, and says how many schools that is true of', async () => {
    expect(await run(fixture('england-extract.csv'))).toMatchObject(PLACES_OF_EXTRACT);
    const places = `SELECT name, round(latitude::numeric, 2)::float AS latitude FROM organisation
      WHERE place_is_approximate AND register_key IN ('120767', '120795') ORDER BY register_key`;
    const stored = [
      { name: 'Earlham Nursery School', latitude: 52.63 },
      { name: 'Caister Junior School', latitude: 52.65 },
    ];
    expect(await rows(places)).toEqual(stored);
    expect(await run(fixture('england-extract.csv'))).toMatchObject({ changed: 0, ...PLACES_OF_EXTRACT });
    expect(await rows(places)).toEqual(stored);
  });

  it('is changed where it differs, and only there', async () => {
    await run(await file(registerOf(school(100_001), school(100_002), school(100_003))));
    const changed = await file(registerOf(school(100_001), school(100_002, 'A New Name'), school(100_004)));
    expect(await run(changed)).toMatchObject({ new: 1, changed: 1, unchanged: 1, closed: 0 });
    expect(await rows("SELECT name FROM organisation WHERE register_key = '100002'")).toEqual([{ name: 'A New Name' }]);
  });
});

describe('encodings', () => {
  const expected = [
    'Cœur Sacré €uro Academy',
    'École Élémentaire Saint-Rémy',
    'Last One with a £',
    'Multi Line School',
    'Señora Nuñez Primary',
    'St Mary’s “Little Acorns” School – Über Straße',
    'Ærøskøbing Skole & Ängby Skola',
  ];
  const names = async (): Promise<string[]> =>
    (await rows<{ name: string }>('SELECT name FROM organisation WHERE register IS NOT NULL')).map(({ name }) => name);

  /** The text of the fixture, read from windows-1252 by the import's own means. */
  const written = async (): Promise<string> => {
    const pieces: string[] = [];
    for await (const piece of textOf(fixture('england-broken-cp1252.csv'), 'windows-1252', () => undefined)) {
      pieces.push(piece);
    }
    return pieces.join('');
  };

  it.each([
    ['windows-1252', async () => readFile(fixture('england-broken-cp1252.csv'))],
    ['utf-8', async () => Buffer.from(await written())],
    ['utf-8', async () => Buffer.from(`\uFEFF${await written()}`)],
    ['utf-16le', async () => Buffer.from(`\uFEFF${await written()}`, 'utf16le')],
    ['windows-1252', async () => gzipSync(await readFile(fixture('england-broken-cp1252.csv')))],
  ])('%s is found out', async (encoding, content) => {
    expect(await run(await file(await content()))).toMatchObject({ encoding, new: 7, refused: 9 });
    expect((await names()).sort()).toEqual([...expected].sort());
  });

  it('is believed when it is named, and what it makes unreadable is refused', async () => {
    const report = await run(fixture('england-broken-cp1252.csv'), { encoding: 'utf-8' });
    expect(report.refusedRows.filter(({ reason }) => reason === 'TEXT_NOT_READABLE')).toHaveLength(6);
    expect(await names()).toEqual(['Multi Line School']);
  });
});

describe('rows that cannot be read', () => {
  it('are refused with their line and the reason, and kept with the import', async () => {
    const { refusedRows } = await run(fixture('england-broken-cp1252.csv'));
    expect(refusedRows.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '9 KEY_NOT_READABLE',
      '10 NAME_MISSING',
      '11 COLUMN_COUNT',
      '12 DATE_IMPOSSIBLE',
      '13 CLOSED_BEFORE_OPENED',
      '14 KEY_TWICE',
      '15 STATUS_UNKNOWN',
      '16 AGES_IMPOSSIBLE',
      '17 QUOTES_BROKEN',
    ]);
    const kept = await rows(
      'SELECT line, register_key AS "registerKey", reason FROM register_import_refusal ORDER BY line',
    );
    expect(kept).toEqual(refusedRows);
  });

  it.each([
    ['swallows no more than one row', `${school(100_001)}\n100002,"Never closed,Community School,Open,Diss\n`],
    ['even when it is very long', `${school(100_001)}\n"${'x'.repeat(200_000)}\n`],
  ])('a quote that is never closed %s', async (_case, lines) => {
    expect(await run(await file(`${HEADER}\n${lines}`))).toMatchObject({ new: 1, refused: 1 });
  });
});

describe('schools that are absent', () => {
  const three = registerOf(school(100_001), school(100_002), school(100_003));

  it('are closed only when the file is said to be complete, and open again when they turn up', async () => {
    await run(await file(three));
    const one = await file(registerOf(school(100_001), school(100_003, '')), 'fewer.csv');
    expect(await run(one)).toMatchObject({ closed: 0 });
    // The row of 100003 cannot be read, but it shows that the school is there.
    expect(await run(one, { complete: true, confirmedClosures: 1 })).toMatchObject({ closed: 1, refused: 1 });
    const status = `SELECT status, closed_on::text AS "closedOn" FROM organisation WHERE register_key = '100002'`;
    expect(await rows(status)).toEqual([{ status: 'closed', closedOn: '2020-01-01' }]);
    expect(await run(await file(three))).toMatchObject({ changed: 1 });
    expect(await rows(status)).toEqual([{ status: 'open', closedOn: null }]);
  });

  it('are not closed when they are many, until somebody has agreed to the figure; nothing else is written either', async () => {
    await run(await file(three));
    const one = await file(registerOf(school(100_001, 'A New Name')), 'fewer.csv');
    const refused = { code: 'CLOSES_MANY', details: { absent: 2, open: 3 } };
    await expect(run(one, { complete: true })).rejects.toMatchObject(refused);
    await expect(run(one, { complete: true, confirmedClosures: 1 })).rejects.toMatchObject(refused);
    expect(await rows("SELECT 1 FROM organisation WHERE status = 'closed' OR name = 'A New Name'")).toEqual([]);
    expect(await run(one, { complete: true, confirmedClosures: 2 })).toMatchObject({ closed: 2, changed: 1 });
  });

  it('are not closed when the row of one may be among those that cannot be read', async () => {
    await run(await file(three));
    const damaged = await file(registerOf(school(100_001), school(100_003).replace('100003', '10003')), 'damaged.csv');
    expect(await run(damaged, { complete: true })).toMatchObject({ closed: 0, refused: 1, heldBackBy: 1 });
  });

  it('are not closed by an older file, which cannot know what opened since', async () => {
    await run(await file(three));
    const older = run(await file(registerOf(school(100_001)), 'older.csv'), { asOf: '2019-01-01', complete: true });
    await expect(older).rejects.toThrow('cannot be taken as complete');
    expect(await rows("SELECT 1 FROM organisation WHERE status = 'closed'")).toEqual([]);
  });

  it('are not closed by a file that breaks off', async () => {
    await run(await file(three));
    const whole = gzipSync(registerOf(...Array.from({ length: 3_000 }, (_, number) => school(200_000 + number))));
    const broken = await file(whole.subarray(0, whole.length - 100), 'broken.csv.gz');
    await expect(run(broken, { complete: true })).rejects.toThrow(/unexpected end of file/);
    expect(await rows("SELECT 1 FROM organisation WHERE status = 'closed'")).toEqual([]);
  });
});

describe('the day that a file describes', () => {
  it('is the one in its name, and an older file is not taken over a newer one by mistake', async () => {
    const newer = await file(registerOf(school(100_001)), 'edubasealldata20191231.csv');
    const older = await file(registerOf(school(100_001, 'Its Old Name')), 'edubasealldata20181231.csv');
    expect(await run(newer, { asOf: null })).toMatchObject({ asOf: '2019-12-31' });
    await expect(run(older, { asOf: null })).rejects.toThrow(/2018-12-31.*older than.*2019-12-31/);
    expect(await run(older, { asOf: '2018-12-31' })).toMatchObject({ changed: 1 });
  });
});

describe('an import', () => {
  it('refuses what is not the register that it is said to be, and leaves no trace', async () => {
    await expect(run(await file('id,name\n1,One\n'))).rejects.toThrow(ImportFault);
    await expect(run(await file(''))).rejects.toThrow(/names no column URN/);
    expect(await rows('SELECT 1 FROM register_import')).toEqual([]);
  });

  it('runs alone', async () => {
    const other = await connect();
    await other.query(`SELECT pg_advisory_lock(hashtext('sixfold register import'))`);
    await expect(run(fixture('england-extract.csv'))).rejects.toThrow('Another import is running');
    await other.end();
    expect(await run(fixture('england-extract.csv'))).toMatchObject({ new: 160 });
  });

  it('that was killed midway is completed by the next one', async () => {
    const many = registerOf(...Array.from({ length: 3_500 }, (_, number) => school(200_000 + number)));
    const request = importOf(await file(many));
    const killed = await connect();
    killed.on('error', () => undefined);
    const kill = async (): Promise<void> => {
      await connection.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()`);
    };
    await expect(
      importRegister(killed, request, ({ rows: done }) => (done === 2_000 ? void kill() : undefined)),
    ).rejects.toThrow();
    const [before] = await rows<{ count: number }>('SELECT count(*)::int AS count FROM organisation');
    expect(before?.count).toBeGreaterThanOrEqual(2_000);
    expect(before?.count).toBeLessThan(3_500);
    expect(await importRegister(connection, request)).toMatchObject({
      new: 3_500 - (before?.count ?? 0),
      unchanged: before?.count,
    });
    expect(await rows('SELECT 1 FROM register_import WHERE finished_at IS NOT NULL')).toHaveLength(1);
  });
});
