// Where talk is measured: a database with the large world in it, and the two servers, each alone while it is asked.
// @ts-check
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../migrate-step.mjs';
import { startCluster } from '../../postgres/cluster.mjs';
import { createDatabase } from '../../postgres/databases.mjs';
import { endWithThisProcess } from '../../postgres/leash.mjs';
import { ROOT } from '../../root.mjs';
import { passingPort } from '../../start/port.mjs';
import { askingBare, askingSixfold } from './asked.mjs';
import { fillLargeWorld, signInTheBusiest, talkUntil } from './large-world.mjs';
import { startProgram } from './processes.mjs';

const DATABASE = 'bench';
const HOST = '127.0.0.1';

/**
 * @typedef {import('./compare.mjs').Measured & { startedInMs: number }} Running
 * @typedef {object} Place
 * @property {Running} ours
 * @property {Running} bare
 * @property {import('./large-world.mjs').Busiest} busiest
 * @property {{ superuserUrl: string, logFile: string }} postgres
 * @property {(posts: number) => Promise<number>} talkUntil
 */

/** @param {number} posts @param {(place: Place) => Promise<void>} work */
export async function withLargeWorld(posts, work) {
  const folder = mkdtempSync(join(tmpdir(), 'sixfold-bench-'));
  chmodSync(folder, 0o755);
  const dataFolder = join(folder, 'postgres');
  const cluster = await startCluster({ dataFolder });
  endWithThisProcess(cluster.kill);
  /** @type {(() => Promise<void>)[]} */
  const stops = [];
  try {
    await createDatabase(cluster, DATABASE);
    const urls = cluster.urls(DATABASE);
    await migrate(urls);
    await fillLargeWorld(urls.owner);
    await talkUntil(urls.owner, posts);
    const signingSecret = randomBytes(32).toString('base64url');
    const busiest = await signInTheBusiest(urls.owner, signingSecret);
    const start = async (/** @type {string} */ script, /** @type {NodeJS.ProcessEnv} */ settings) => {
      const port = await passingPort(HOST);
      const origin = `http://${HOST}:${port}`;
      const program = await startProgram(join(ROOT, script), { ...settings, PORT: String(port), PUBLIC_URL: origin });
      stops.push(program.stop);
      return { origin, serverPid: program.pid, databasePid: cluster.pid, startedInMs: program.startedInMs };
    };
    const ours = await start('apps/api/dist/bundle/main.js', {
      ...{ HOST, SESSION_SECRET: signingSecret, FILES_ROOT: join(folder, 'files') },
      ...{ DATABASE_URL: urls.app, WORKER_DATABASE_URL: urls.worker },
    });
    const bare = await start('tools/bench/talk/bare-server.mjs', { DATABASE_URL: urls.owner });
    await work({
      ours: { ...ours, subject: askingSixfold(ours.origin, busiest) },
      bare: { ...bare, subject: askingBare(bare.origin, busiest) },
      busiest,
      postgres: { superuserUrl: cluster.superuserUrl('postgres'), logFile: join(dataFolder, 'postgres.log') },
      talkUntil: (more) => talkUntil(urls.owner, more),
    });
  } finally {
    for (const stop of stops) await stop();
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
