// The programs beside the nodes, run as the image runs them: Redis, and the proxy with the very settings of docker/.
// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../failure.mjs';
import { ROOT } from '../root.mjs';
import { passingPort } from '../start/port.mjs';

const HOST = '127.0.0.1';

/** As docker/compose.yml starts it: nothing is kept on disk, and the memory is bounded. */
export const REDIS = Object.freeze([
  'redis-server',
  '--save',
  '',
  '--appendonly',
  'no',
  '--maxmemory',
  '64mb',
  '--maxmemory-policy',
  'allkeys-lru',
]);

/** @typedef {{ port: number, stop(): Promise<void>, kill(): void }} Program */

/** @param {number} port @returns {Promise<Program>} */
export function startRedis(port) {
  const [program = '', ...args] = REDIS;
  return start(program, [...args, '--port', String(port), '--bind', HOST], {}, port);
}

/** Forgets everything that a Redis holds. @param {number} port */
export async function flushRedis(port) {
  const line = createConnection(port, HOST);
  line.resume().end('FLUSHALL\r\n');
  await once(line, 'close');
}

/**
 * @param {{ port: number, certificate: string, nodes: readonly [string, string] }} settings port for https, a file with
 *   certificate and key, and where the nodes are
 * @returns {Promise<Program>}
 */
export async function startProxy({ port, certificate, nodes: [one, two] }) {
  const env = {
    HTTP: `${HOST}:${await passingPort(HOST)}`,
    HTTPS: `${HOST}:${port}`,
    CERTIFICATES: certificate,
    API_ONE: one,
    API_TWO: two,
  };
  return start('haproxy', ['-db', '-f', join(ROOT, 'docker/haproxy.cfg')], env, port);
}

/** @param {string} program @param {string[]} args @param {NodeJS.ProcessEnv} env @param {number} port @returns {Promise<Program>} */
async function start(program, args, env, port) {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'ignore'] });
  const ended = once(child, 'exit').catch((error) => error);
  const missing = await Promise.race([once(child, 'spawn').then(() => null), ended]);
  if (missing)
    throw new Failure(`${program} is not installed: "apt-get install redis-server haproxy" brings what is needed.`);
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Failure(`${program} ended by itself (${child.exitCode}).`);
    await pause(50);
  }
  return {
    port,
    kill: () => child.kill('SIGKILL'),
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** @param {number} port */
async function answers(port) {
  const line = createConnection(port, HOST);
  try {
    await once(line, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    line.destroy();
  }
}
