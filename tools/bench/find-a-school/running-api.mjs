// A running API for a measurement: its own PostgreSQL in a temporary folder, migrated, and one person signed in.
// @ts-check
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../../command.mjs';
import { Failure } from '../../failure.mjs';
import { migrate } from '../../migrate-step.mjs';
import { startCluster } from '../../postgres/cluster.mjs';
import { createDatabase } from '../../postgres/databases.mjs';
import { endWithThisProcess } from '../../postgres/leash.mjs';
import { passingPort } from '../../start/port.mjs';
import { startServer } from '../../start/server.mjs';

const DATABASE = 'bench';
const HOST = '127.0.0.1';

const ENTER = `mutation Enter($token: String!, $password: String!) {
  useAdministratorLink(token: $token, name: "Bench", password: $password) { id }
}`;
const FIND = `query FindSchools($words: String!) {
  findSchools(words: $words, first: 10) {
    items {
      id name town postcode registerKey phase lowAge highAge sizeBand status website laName countsTowardsTheSix
      tellsApart { facts onlyRegisterNumber }
    }
    nextCursor
  }
}`;

/** @param {(api: { databaseUrl: string, search: (words: string) => Promise<string[]> }) => Promise<void>} work */
export async function withRunningApi(work) {
  const folder = mkdtempSync(join(tmpdir(), 'sixfold-bench-'));
  chmodSync(folder, 0o755);
  const cluster = await startCluster({ dataFolder: join(folder, 'postgres') });
  endWithThisProcess(cluster.kill);
  const stopped = new AbortController();
  try {
    await createDatabase(cluster, DATABASE);
    const urls = cluster.urls(DATABASE);
    await migrate(urls);
    // Nothing of a measurement is kept, so its secret is not either.
    process.env.SESSION_SECRET ??= randomBytes(32).toString('base64url');
    const settings = {
      mode: 'demo',
      host: HOST,
      port: await passingPort(HOST),
      urls,
      signal: stopped.signal,
    };
    const server = await startServer(settings);
    try {
      await work({ databaseUrl: urls.app, search: await signedInSearch(server.url, urls) });
    } finally {
      await server.stop();
    }
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} url @param {{ app: string, worker: string }} urls */
async function signedInSearch(url, urls) {
  const env = { DATABASE_URL: urls.app, WORKER_DATABASE_URL: urls.worker, PUBLIC_URL: url };
  const { output } = await runNode('apps/api/dist/administrator.js', ['bench@school.example'], { env });
  const token = output.match(/[\w-]{40,}/)?.[0];
  const entered = await ask(url, '', ENTER, { token, password: 'lantern otter drizzle quay' });
  const cookie = entered.response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return async (/** @type {string} */ words) => {
    const { data } = await ask(url, cookie, FIND, { words });
    const { findSchools } = /** @type {{ findSchools: { items: { registerKey: string }[] } }} */ (data);
    return findSchools.items.map(({ registerKey }) => registerKey);
  };
}

/** @param {string} url @param {string} cookie @param {string} query @param {object} variables */
async function ask(url, cookie, query, variables) {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(url).origin, cookie },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = /** @type {{ data: unknown, errors?: unknown }} */ (await response.json());
  if (errors) throw new Failure(`The API refused: ${JSON.stringify(errors)}`);
  return { response, data };
}
