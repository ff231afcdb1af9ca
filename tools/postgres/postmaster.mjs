// Starts and stops the PostgreSQL server process, and stops one that outlived the start that made it.
// @ts-check
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure, inWords } from '../failure.mjs';
import { commandOf, goneWithin, signalIfAlive } from '../process.mjs';
import { explain, passes } from './explain.mjs';
import { spawnAs } from './identity.mjs';

/** @typedef {{ port: number, pid: number, exited: Promise<unknown>, said(): string }} Postmaster `said` gives what it logged since it started */
/** @typedef {{ clusterFolder: string, logFile: string, binary: string, identity: import('./identity.mjs').Identity, settings: Record<string, string>, port?: number | undefined }} Place without a port it takes a free one */

const ATTEMPTS = 50;
const STOP_WITHIN = 30_000;

/** @param {Place} place @returns {Promise<Postmaster>} once it takes connections */
export async function launch(place) {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await tryToLaunch(place);
    if (typeof outcome !== 'string') return outcome;
    if (attempt === ATTEMPTS || !passes(outcome)) throw explain(outcome, place.clusterFolder);
    await sleep(200);
  }
}

/** Ends the server cleanly (connections are cut, nothing acknowledged is lost). @param {number} pid */
export async function stop(pid) {
  signalIfAlive(pid, 'SIGINT');
  if (await goneWithin(pid, STOP_WITHIN)) return;
  signalIfAlive(pid, 'SIGQUIT');
  if (await goneWithin(pid, STOP_WITHIN)) return;
  throw new Failure(`PostgreSQL (process ${pid}) does not stop: end it by "kill -9 ${pid}", then start again.`);
}

/** Stops the server of a start that was killed. @param {string} clusterFolder @returns {Promise<boolean>} whether there was one */
export async function stopOrphan(clusterFolder) {
  const pid = Number(pidFileLines(clusterFolder)[0]);
  if (!pid || !commandOf(pid).includes(clusterFolder)) return false;
  await stop(pid);
  return true;
}

/** The port on which a running server listens. @param {string} clusterFolder */
export function portOf(clusterFolder) {
  return Number(pidFileLines(clusterFolder)[3]);
}

/** @param {Place} place @returns {Promise<Postmaster | string>} or what the server said before it gave up */
async function tryToLaunch({ clusterFolder, logFile, binary, identity, settings, port: usual }) {
  const port = usual ?? (await freePort());
  const options = Object.entries({ ...settings, port: String(port) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const start = existsSync(logFile) ? statSync(logFile).size : 0;
  const said = () => readFileSync(logFile).subarray(start).toString();
  const log = openLog(logFile);
  // Detached: a Ctrl-C in the terminal must not reach PostgreSQL before the app has drained.
  const child = spawnAs(identity, binary, ['-D', clusterFolder, ...options], {
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  const exited = once(child, 'exit');
  const pid = /** @type {number} */ (child.pid);
  while (!isReady(clusterFolder, pid)) {
    const gone = await Promise.race([exited, sleep(10)]);
    if (gone) return said();
  }
  return { port, pid, exited, said };
}

/** As pg_ctl judges it: the eighth line of the server's own pid file. @param {string} clusterFolder @param {number} pid */
function isReady(clusterFolder, pid) {
  const lines = pidFileLines(clusterFolder);
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}

/** @param {string} clusterFolder @returns {string[]} */
function pidFileLines(clusterFolder) {
  try {
    return readFileSync(join(clusterFolder, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** @param {string} path */
function openLog(path) {
  try {
    return openSync(path, 'a', 0o600);
  } catch (error) {
    throw inWords(error, path);
  }
}

/** PostgreSQL cannot ask the system for a free port itself. @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}
