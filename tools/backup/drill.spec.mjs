// The drill: the whole demo is kept, put into an empty database, and compared row by row by other means than the backup's.
// @ts-check
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createDatabase, dropDatabase, withClient } from '../postgres/databases.mjs';
import { seedDemo } from '../seed/demo.mjs';
import { backUp } from './back-up.mjs';
import { fileOf } from './backup-folder.mjs';
import { restore } from './restore.mjs';

const TEST_CLUSTER = JSON.parse(process.env.SIXFOLD_TEST_CLUSTER ?? '{}');
const cluster = { superuserUrl: (/** @type {string} */ name) => TEST_CLUSTER.superuser + name };
const [LIVE, COPY] = ['drill_live', 'drill_copy'];
const folder = mkdtempSync(join(tmpdir(), 'sixfold-drill-'));
const kept = join(folder, 'kept');
const filesRoot = join(folder, 'files');

/** @param {string} name */
const urlsOf = (name) => ({
  owner: TEST_CLUSTER.owner + name,
  app: TEST_CLUSTER.app + name,
  worker: TEST_CLUSTER.worker + name,
});

/** Every row of every table in the database's own words, but who is signed in. @param {string} name */
const everything = (name) =>
  withClient(cluster.superuserUrl(name), async (client) => {
    const { rows: tables } = await client.query(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname IN ('public', 'graphile_worker') AND tablename NOT IN ('session', 'migration', 'migrations')`,
    );
    /** @type {Record<string, string>} */
    const seen = {};
    for (const table of tables) {
      const { rows } = await client.query(
        `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' ORDER BY t::text)), '') AS seen
         FROM ${table.name} AS t`,
      );
      seen[table.name] = rows[0].seen;
    }
    return seen;
  });

/** @param {string} from the backup's folder @param {string} [root] */
async function restoreIntoCopy(from, root = join(folder, 'restored-files')) {
  await dropDatabase(cluster, COPY);
  await createDatabase(cluster, COPY);
  rmSync(root, { recursive: true, force: true });
  return restore({ urls: urlsOf(COPY), filesRoot: root, folder: from });
}

/** A copy of the backup in which something is no longer as it was. @param {(copy: string) => void} harm */
function harmed(harm) {
  const copy = join(folder, 'harmed');
  rmSync(copy, { recursive: true, force: true });
  cpSync(kept, copy, { recursive: true });
  harm(copy);
  return copy;
}

beforeAll(async () => {
  await withClient(cluster.superuserUrl('postgres'), (client) =>
    client.query(`CREATE DATABASE ${LIVE} TEMPLATE ${TEST_CLUSTER.template} OWNER sixfold_owner`),
  );
  await seedDemo(urlsOf(LIVE), { onProgress: () => {} });
  await withClient(urlsOf(LIVE).worker, (worker) =>
    worker.query(`SELECT graphile_worker.add_job('send-mail', '{"mailId": "1"}', queue_name => 'mail')`),
  );
  mkdirSync(join(filesRoot, 'deep'), { recursive: true });
  writeFileSync(join(filesRoot, 'deep', 'register.csv'), 'urn;name\n1;Å skole\n');
  await backUp({ urls: urlsOf(LIVE), filesRoot, folder: kept });
});

afterAll(async () => {
  for (const name of [LIVE, COPY]) await dropDatabase(cluster, name);
  rmSync(folder, { recursive: true });
});

it('brings back every row of every table, and every file', async () => {
  const { tables, files } = await restoreIntoCopy(kept);
  expect(tables.filter(({ rows }) => rows > 0).length).toBeGreaterThan(20);
  expect(files.map(({ path }) => path)).toEqual(['deep/register.csv']);
  expect(await everything(COPY)).toEqual(await everything(LIVE));
  expect(readFileSync(join(folder, 'restored-files/deep/register.csv'), 'utf8')).toContain('Å skole');
});

it('brings back references, rights, and the numbers that were given out', async () => {
  const rules = `SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) AS rule
    FROM pg_constraint WHERE connamespace IN ('public'::regnamespace, 'graphile_worker'::regnamespace)
    UNION ALL SELECT tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT oid::regclass || ' ' || coalesce(relacl::text, '') FROM pg_class WHERE relkind = 'r'
      AND relnamespace = 'public'::regnamespace
    UNION ALL SELECT sequencename || ' ' || coalesce(last_value::text, '') FROM pg_sequences ORDER BY 1`;
  const [live, copy] = await Promise.all(
    [LIVE, COPY].map((name) => withClient(cluster.superuserUrl(name), (client) => client.query(rules))),
  );
  expect(copy?.rows).toEqual(live?.rows);
});

it('is refused where something is already, and what is there stays', async () => {
  const before = await everything(COPY);
  const again = restore({ urls: urlsOf(COPY), filesRoot: join(folder, 'elsewhere'), folder: kept });
  await expect(again).rejects.toThrow('There is something in this database already');
  expect(await everything(COPY)).toEqual(before);
});

it.each([
  [
    'a row was changed',
    (/** @type {string} */ copy) => changeRow(fileOf(copy, { schema: 'public', name: 'person', columns: [], key: [] })),
  ],
  [
    'a file was changed',
    (/** @type {string} */ copy) => appendFileSync(join(copy, 'files/deep/register.csv'), '2;Other'),
  ],
])('is refused when %s', async (_, harm) => {
  await expect(restoreIntoCopy(harmed(harm))).rejects.toThrow('is damaged');
});

it('is refused when it was made by a newer release, in words', async () => {
  const newer = harmed((copy) => {
    const contents = JSON.parse(readFileSync(join(copy, 'contents.json'), 'utf8'));
    contents.migrations.push('FromTomorrow1999000000000');
    writeFileSync(join(copy, 'contents.json'), JSON.stringify(contents));
  });
  await expect(restoreIntoCopy(newer)).rejects.toThrow('use a release that is as new as the backup');
});

it('is not there at all when it was broken off', async () => {
  const urls = { ...urlsOf(LIVE), worker: urlsOf('nowhere').worker };
  await expect(backUp({ urls, filesRoot, folder: join(folder, 'broken-off') })).rejects.toThrow('nowhere');
  expect(['broken-off', 'broken-off.unfinished'].filter((name) => existsSync(join(folder, name)))).toEqual([]);
  await expect(backUp({ urls: urlsOf(LIVE), filesRoot, folder: kept })).rejects.toThrow('is there already');
});

/** @param {string} path */
function changeRow(path) {
  writeFileSync(
    path,
    gzipSync(
      gunzipSync(readFileSync(path))
        .toString('utf8')
        .replace(/\ten\t/, '\tda\t'),
    ),
  );
}
