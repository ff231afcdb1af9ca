// The whole way up and down, as a person goes it: the built copy, its own PostgreSQL, real signals.
// @ts-check
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { goneWithin, lifeOf } from '../process.mjs';
import { childOf, startCopy, stopCopies } from '../testing/copy.mjs';
import { inFreshFolder, mayMount, onSmallDisk, UNWRITABLE } from '../testing/places.mjs';

const mountable = await mayMount();
const DRAIN = 20_000;

// A start may have to build first, on a machine that runs other specs beside.
jest.setTimeout(180_000);

let data = '';
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'sixfold copy '));
});
afterEach(stopCopies);
afterAll(() => rmSync(data, { recursive: true, force: true, maxRetries: 10 }));

/** Starts on the data that the stories share, and waits until the copy answers. */
async function running() {
  const copy = startCopy(data);
  const url = await copy.url;
  expect((await fetch(url)).status).toBe(200);
  const processes = { server: childOf(copy.pid, 'main.js'), postgres: childOf(copy.pid, 'native/bin/postgres') };
  return { ...copy, url, ...processes };
}

/** @param {string} folder @param {NodeJS.ProcessEnv} [env] @returns {Promise<string>} what a start that cannot succeed says */
async function refusal(folder, env) {
  const { code, output } = await startCopy(folder, { env }).ended;
  expect(code).toBe(1);
  expect(output).not.toMatch(/\n\s+at /);
  return output.trim().split('\n').at(-1) ?? '';
}

/** @param {string} folder */
async function upAndDown(folder) {
  const copy = startCopy(folder);
  await copy.url;
  process.kill(copy.pid, 'SIGTERM');
  expect((await copy.ended).code).toBe(0);
}

/** @param {number[]} pids */
async function expectGone(...pids) {
  expect(await Promise.all(pids.map((pid) => goneWithin(pid, DRAIN)))).toEqual(pids.map(() => true));
}

describe('a copy', () => {
  it('comes up from nothing, refuses a second start on its data, and Ctrl-C leaves no process', async () => {
    const copy = await running();
    expect(await refusal(data)).toContain(
      `already running on ${join(data, 'postgres')} at ${copy.url} (process ${copy.pid})`,
    );
    process.kill(copy.pid, 'SIGINT');
    const { code, output } = await copy.ended;
    expect({ code, last: output.trim().split('\n').at(-1) }).toEqual({ code: 0, last: 'Stopped.' });
    await expectGone(copy.server, copy.postgres);
  });

  it('comes up again without building or filling anything, keeps its port, and SIGTERM stops it', async () => {
    const first = await running();
    const { port } = new URL(first.url);
    await inFreshFolder(async (folder) => {
      expect(await refusal(folder, { PORT: port })).toContain(`Port ${port} on 127.0.0.1 is taken by another program`);
    });
    process.kill(first.pid, 'SIGTERM');
    const { code, output } = await first.ended;
    expect(code).toBe(0);
    expect(output).not.toMatch(/Installing|Building|Making|Filling/);
    await expectGone(first.server, first.postgres);
  });

  it('stops when its server is killed, says so, and the next start works', async () => {
    const copy = await running();
    process.kill(copy.server, 'SIGKILL');
    const { code, output } = await copy.ended;
    expect(code).toBe(1);
    expect(output).toContain(
      'The server process ended by itself, so all of Sixfold was stopped: nothing saved is lost',
    );
    await expectGone(copy.postgres);
  });

  it('stops when its PostgreSQL is killed, says so, and the next start works', async () => {
    const copy = await running();
    process.kill(copy.postgres, 'SIGKILL');
    const { code, output } = await copy.ended;
    expect(code).toBe(1);
    expect(output).toContain('PostgreSQL ended by itself, so all of Sixfold was stopped: nothing saved is lost');
    await expectGone(copy.server);
  });

  it('whose first process is killed loses its server by itself, and the next start takes its PostgreSQL over', async () => {
    const killed = await running();
    process.kill(killed.pid, 'SIGKILL');
    await expectGone(killed.server);
    expect(lifeOf(killed.postgres)).not.toBeNull();
    const next = await running();
    await expectGone(killed.postgres);
    process.kill(next.pid, 'SIGTERM');
    expect((await next.ended).code).toBe(0);
  });

  it('stops when the npm that started it is killed', async () => {
    const npm = startCopy(data, { command: ['npm', 'start'] });
    await npm.url;
    const first = childOf(npm.pid, 'tools/start.mjs');
    const server = childOf(first, 'main.js');
    const postgres = childOf(first, 'native/bin/postgres');
    process.kill(npm.pid, 'SIGKILL');
    await expectGone(first, server, postgres);
  });
});

describe('a command beside the server', () => {
  /** @param {string} folder @param {string[]} words */
  const command = (folder, ...words) => startCopy(folder, { command: [process.execPath, ...words] }).ended;

  it('works on the running copy, and names its address in what it prints', async () => {
    const copy = await running();
    expect(await command(data, 'tools/migrate.mjs')).toEqual({ code: 0, output: 'The database is up to date.\n' });
    const { code, output } = await command(data, 'tools/administrator.mjs', 'head.office@sixfold.example');
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining(`${copy.url}/`) });
    expect(lifeOf(copy.postgres)).not.toBeNull();
  });

  it('works on a copy that is stopped, and stops its PostgreSQL again', async () => {
    expect(await command(data, 'tools/migrate.mjs')).toEqual({ code: 0, output: 'The database is up to date.\n' });
    expect(existsSync(join(data, 'postgres/cluster/postmaster.pid'))).toBe(false);
  });

  it('says what to do where there is no database yet', () =>
    inFreshFolder(async (folder) => {
      const { code, output } = await command(folder, 'tools/migrate.mjs');
      expect({ code, output: output.trim() }).toEqual({
        code: 1,
        output: 'This copy has no database yet: run "npm start" once, or set DATABASE_URL.',
      });
    }));
});

describe('a start that cannot succeed says in a sentence why', () => {
  it('when PORT is none', async () => {
    expect(await refusal(data, { PORT: 'https' })).toContain('PORT=https is no port');
  });

  it('when the data folder cannot be written, is a file, or holds something else', () =>
    inFreshFolder(async (folder) => {
      expect(await refusal(`${UNWRITABLE}/sixfold`)).toContain('cannot be read and written by this user');
      writeFileSync(join(folder, 'file'), '');
      expect(await refusal(join(folder, 'file'))).toContain('a file stands where a folder belongs');
      mkdirSync(join(folder, 'postgres/cluster/holiday'), { recursive: true });
      expect(await refusal(folder)).toContain('holds no PostgreSQL data that can be opened');
    }));

  it('when a PostgreSQL of somebody else is named for one role only', async () => {
    const env = { DATABASE_URL: 'postgres://sixfold_app@127.0.0.1/sixfold' };
    expect(await refusal(data, env)).toContain('set OWNER_DATABASE_URL and WORKER_DATABASE_URL as well');
  });

  if (mountable) {
    it('when the disk is full, at the first start as at a later one, and starts once there is space', () =>
      onSmallDisk(16, async ({ path, grow, fill, clear }) => {
        expect(await refusal(path)).toMatch(/The disk that holds .* is full: free some space/);
        grow(250);
        await upAndDown(path);
        fill();
        expect(await refusal(path)).toMatch(/The disk that holds .* is full: free some space/);
        clear();
        await upAndDown(path);
      }));
  }
});
