// A running API for a measurement: its own PostgreSQL in a temporary folder, migrated, and one person signed in.
// @ts-check
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../command.mjs';
import { Failure } from '../failure.mjs';
import { migrate } from '../migrate-step.mjs';
import { startCluster } from '../postgres/cluster.mjs';
import { createDatabase } from '../postgres/databases.mjs';
import { endWithThisProcess } from '../postgres/leash.mjs';
import { passingPort } from '../start/port.mjs';
import { startServer } from '../start/server.mjs';

const DATABASE = 'bench';
const HOST = '127.0.0.1';

const ENTER = `mutation Enter($token: String!, $password: String!) {
  useAdministratorLink(token: $token, name: "Bench", password: $password) { id }
}`;
/**
 * @typedef {object} RunningApi
 * @property {string} url
 * @property {number} pid
 * @property {{ app: string, worker: string, owner: string }} urls of its database
 * @property {string} cookie of the one who is signed in
 * @property {(query: string, variables: object) => Promise<Record<string, unknown>>} ask
 */

/** @param {(api: RunningApi) => Promise<void>} work */
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
      const { url, pid } = server;
      const cookie = await enter(url, urls);
      await work({
        url,
        pid,
        urls,
        cookie,
        ask: async (query, variables) => (await ask(url, cookie, query, variables)).data,
      });
    } finally {
      await server.stop();
    }
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} url @param {{ app: string, worker: string }} urls */
async function enter(url, urls) {
  const env = { DATABASE_URL: urls.app, WORKER_DATABASE_URL: urls.worker, PUBLIC_URL: url };
  const { output } = await runNode('apps/api/dist/administrator.js', ['bench@school.example'], { env });
  const token = output.match(/[\w-]{40,}/)?.[0];
  const entered = await ask(url, '', ENTER, { token, password: 'lantern otter drizzle quay' });
  return entered.response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** @param {string} url @param {string} cookie @param {string} query @param {object} variables */
async function ask(url, cookie, query, variables) {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(url).origin, cookie },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = /** @type {{ data: Record<string, unknown>, errors?: unknown }} */ (await response.json());
  if (errors) throw new Failure(`The API refused: ${JSON.stringify(errors)}`);
  return { response, data };
}
