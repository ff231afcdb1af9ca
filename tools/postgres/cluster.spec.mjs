// The launcher on the real PostgreSQL: what it makes, what it survives, and what it refuses in words.
// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { diskFull, inWords } from '../failure.mjs';
import { goneWithin, lifeOf } from '../process.mjs';
import { inFreshFolder, mayMount, onSmallDisk, UNWRITABLE, writeToFullDisk } from '../testing/places.mjs';
import { startCluster } from './cluster.mjs';
import { createDatabase, dropDatabase, hasDatabase, renameDatabase, withClient } from './databases.mjs';

const mountable = await mayMount();
const HOLDER = fileURLToPath(new URL('../testing/hold-cluster.mjs', import.meta.url));

/**
 * @template T
 * @param {string} dataFolder
 * @param {(cluster: import('./cluster.mjs').Cluster) => Promise<T>} work
 */
async function withCluster(dataFolder, work) {
  const cluster = await startCluster({ dataFolder });
  try {
    return await work(cluster);
  } finally {
    await cluster.stop();
  }
}

/** @param {string} url @param {string} sql */
async function ask(url, sql) {
  return withClient(url, async (client) => (await client.query(sql)).rows);
}

describe('a new cluster', () => {
  it('has three roles without power, a database with the extensions, and listens to this machine only', () =>
    inFreshFolder((folder) =>
      withCluster(join(folder, 'data'), async (cluster) => {
        await createDatabase(cluster, 'school');
        const { owner, app, worker } = cluster.urls('school');
        for (const url of [owner, app, worker]) {
          expect(
            await ask(
              url,
              'SELECT rolsuper OR rolcreatedb OR rolcreaterole AS power FROM pg_roles WHERE rolname = current_user',
            ),
          ).toEqual([{ power: false }]);
        }
        await ask(owner, 'CREATE TABLE lesson (id int)');
        await expect(ask(app, 'CREATE TABLE lesson_of_app (id int)')).rejects.toThrow(/permission denied/);
        expect(await ask(app, `SELECT unaccent('Århus') AS plain, show_trgm('a') IS NOT NULL AS trigrams`)).toEqual([
          { plain: 'Arhus', trigrams: true },
        ]);
        expect(await ask(cluster.superuserUrl('school'), 'SHOW listen_addresses')).toEqual([
          { listen_addresses: '127.0.0.1' },
        ]);
        await expect(ask(app.replace(/:[^:@]+@/, ':guess@'), 'SELECT 1')).rejects.toThrow(/password/);
        expect(statSync(join(folder, 'data/passwords.json')).mode & 0o777).toBe(0o600);
        expect(statSync(join(folder, 'data/cluster')).mode & 0o777).toBe(0o700);
      }),
    ));

  it('renames a database though somebody is connected to it, and drops one', () =>
    inFreshFolder((folder) =>
      withCluster(folder, async (cluster) => {
        await createDatabase(cluster, 'draft');
        const guest = new pg.Client({ connectionString: cluster.urls('draft').app });
        await guest.connect();
        const dismissed = new Promise((resolve) => guest.on('error', resolve));
        await renameDatabase(cluster, 'draft', 'final');
        expect([await hasDatabase(cluster, 'draft'), await hasDatabase(cluster, 'final')]).toEqual([false, true]);
        await dismissed;
        await dropDatabase(cluster, 'final');
        expect(await hasDatabase(cluster, 'final')).toBe(false);
      }),
    ));

  it('replaces what a start that was killed while making it left behind', () =>
    inFreshFolder(async (folder) => {
      mkdirSync(join(folder, 'cluster.draft-1/base'), { recursive: true });
      await withCluster(folder, async () => expect(existsSync(join(folder, 'cluster.draft-1'))).toBe(false));
    }));
});

describe('rows', () => {
  it('outlive SIGKILL of the server', () =>
    inFreshFolder(async (folder) => {
      const first = await startCluster({ dataFolder: folder });
      await ask(first.superuserUrl('postgres'), 'CREATE TABLE kept AS SELECT generate_series(1, 1000) AS id');
      process.kill(first.pid, 'SIGKILL');
      await first.exited;
      await first.stop();
      await withCluster(folder, async (second) => {
        expect(await ask(second.superuserUrl('postgres'), 'SELECT count(*)::int AS rows FROM kept')).toEqual([
          { rows: 1000 },
        ]);
      });
    }));

  it('outlive SIGKILL of the process that started the server, which the next start takes over', () =>
    inFreshFolder(async (folder) => {
      const holder = spawn(process.execPath, [HOLDER, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
      const [line] = await once(holder.stdout, 'data');
      const { pid, url } = JSON.parse(String(line));
      await ask(url, 'CREATE TABLE kept AS SELECT 1 AS id');
      holder.kill('SIGKILL');
      await once(holder, 'exit');
      expect(lifeOf(pid)).not.toBeNull();
      /** @type {string[]} */
      const told = [];
      const next = await startCluster({ dataFolder: folder, log: (text) => told.push(text) });
      expect(await goneWithin(pid, 0)).toBe(true);
      expect(told).toEqual(['Stopped the PostgreSQL that an earlier start left running.']);
      expect(await ask(next.superuserUrl('postgres'), 'SELECT id FROM kept')).toEqual([{ id: 1 }]);
      await next.stop();
    }));
});

describe('a folder that only its owner may enter', () => {
  it('serves, as root in a user namespace of its own', () =>
    inFreshFolder(async (folder) => {
      expect(statSync(folder).mode & 0o077).toBe(0);
      const mayUnshare = spawnSync('unshare', ['--user', 'true']).status === 0;
      if (process.getuid?.() === 0 && !mayUnshare) {
        await expect(startCluster({ dataFolder: folder })).rejects.toThrow(
          /allow user namespaces .* or set DATABASE_URL/,
        );
        return;
      }
      await withCluster(folder, async (cluster) => {
        expect(await ask(cluster.superuserUrl('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
        expect(statSync(join(folder, 'cluster')).uid).toBe(process.getuid?.());
      });
    }));
});

describe('what cannot be started is said in a sentence', () => {
  it('when a living process holds the folder', () =>
    inFreshFolder((folder) =>
      withCluster(folder, async (cluster) => {
        cluster.announce('http://127.0.0.1:4300');
        await expect(startCluster({ dataFolder: folder })).rejects.toThrow(
          `Sixfold is already running on ${folder} at http://127.0.0.1:4300 (process ${process.pid})`,
        );
        expect(await ask(cluster.superuserUrl('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      }),
    ));

  it('when the data is garbage, of another PostgreSQL, damaged, or without its passwords', () =>
    inFreshFolder(async (folder) => {
      const cluster = join(folder, 'cluster');
      mkdirSync(cluster);
      writeFileSync(join(cluster, 'holiday.jpg'), 'not a database');
      await expect(startCluster({ dataFolder: folder })).rejects.toThrow(/holds no PostgreSQL data .* move .* away/);
      rmSync(cluster, { recursive: true });
      await withCluster(folder, async () => {});

      const version = join(cluster, 'PG_VERSION');
      const own = readFileSync(version);
      writeFileSync(version, '14\n');
      await expect(startCluster({ dataFolder: folder })).rejects.toThrow(
        /written by PostgreSQL 14, .* brings PostgreSQL 18/,
      );
      writeFileSync(version, own);

      const control = join(cluster, 'global/pg_control');
      const sound = readFileSync(control);
      writeFileSync(control, Buffer.alloc(sound.length));
      await expect(startCluster({ dataFolder: folder })).rejects.toThrow(
        /PostgreSQL cannot open .* put it back from a backup/,
      );
      writeFileSync(control, sound);

      rmSync(join(folder, 'passwords.json'));
      await expect(startCluster({ dataFolder: folder })).rejects.toThrow(/passwords .* lost or unreadable/);
    }));

  it('when writing is not permitted, or a file stands in the way', () =>
    inFreshFolder(async (folder) => {
      await expect(startCluster({ dataFolder: `${UNWRITABLE}/sixfold` })).rejects.toThrow(
        /cannot be read and written by this user/,
      );
      writeFileSync(join(folder, 'file'), '');
      await expect(startCluster({ dataFolder: join(folder, 'file/postgres') })).rejects.toThrow(
        /a file stands where a folder belongs/,
      );
    }));

  if (mountable) {
    it('when the disk is full, and the next start works once there is space', () =>
      onSmallDisk(16, async ({ path, grow }) => {
        await expect(startCluster({ dataFolder: join(path, 'data') })).rejects.toThrow(
          /The disk that holds .* is full/,
        );
        grow(200);
        await withCluster(join(path, 'data'), async () => {});
      }));
  } else {
    it('when a write finds the disk full', () =>
      expect(inWords(writeToFullDisk(), '.data')).toEqual(diskFull('.data')));
  }
});
