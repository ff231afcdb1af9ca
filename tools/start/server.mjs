// The server process: started on the built API, and stopped after it has drained.
// @ts-check
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure, inWords } from '../failure.mjs';
import { makeFolder } from '../folder.mjs';
import { signalIfAlive } from '../process.mjs';
import { DATA_FOLDER, FILES_FOLDER, ROOT } from '../root.mjs';
import { writeSecret } from '../secret.mjs';

/**
 * @typedef {{ url: string, pid: number, exited: Promise<unknown>, stop(): Promise<void> }} Server
 * @typedef {{ mode: string, host: string, port: number, urls: { app: string, worker: string }, signal: AbortSignal }} Settings
 */

const DRAIN_WITHIN = 20_000;

/** Resolves once it serves. Throws a Failure when it ends before. @param {Settings} settings @returns {Promise<Server>} */
export async function startServer(settings) {
  // Detached: Ctrl-C is for us alone, who then let the server drain before its database goes. It ends by itself when we
  // are killed, because the channel between us closes.
  const child = spawn(process.execPath, [join(ROOT, 'apps/api/dist/bundle/main.js')], {
    cwd: ROOT,
    env: environmentOf(settings),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  });
  const pid = /** @type {number} */ (child.pid);
  const exited = once(child, 'exit');
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    signalIfAlive(pid, 'SIGTERM');
    const drained = await Promise.race([exited, sleep(DRAIN_WITHIN, undefined, { ref: false })]);
    if (!drained) signalIfAlive(pid, 'SIGKILL');
    await exited;
  };
  const { signal } = settings;
  signal.addEventListener('abort', stop, { once: true });
  const url = await Promise.race([listening(child), exited.then(() => null)]);
  if (url === null) {
    signal.throwIfAborted();
    throw new Failure('The server could not start, for the reason above.');
  }
  return { url, pid, exited, stop };
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<string>} the address, once it serves */
async function listening(child) {
  for (;;) {
    const [message] = await once(child, 'message');
    if (message?.kind === 'listening') return message.url;
  }
}

/** @param {Settings} settings @returns {NodeJS.ProcessEnv} */
function environmentOf({ mode, host, port, urls }) {
  const { OWNER_DATABASE_URL: _notForTheServer, ...inherited } = process.env;
  return {
    NODE_ENV: 'production',
    WEB_ROOT: join(ROOT, 'apps/web/dist'),
    ...(mode === 'production' && { KNOWN_OPERATIONS: join(ROOT, 'apps/web/server/dist/known-operations.json') }),
    FILES_ROOT: FILES_FOLDER,
    SESSION_SECRET: process.env.SESSION_SECRET ?? keptSecret(),
    ...inherited,
    SIXFOLD_MODE: mode,
    HOST: host,
    PORT: String(port),
    DATABASE_URL: urls.app,
    WORKER_DATABASE_URL: urls.worker,
  };
}

/** A random secret of this copy's own, made once, so that people stay signed in over a restart. */
function keptSecret() {
  const path = join(DATA_FOLDER, 'session-secret');
  try {
    if (existsSync(path)) return readFileSync(path, 'utf8');
  } catch (error) {
    throw inWords(error, path);
  }
  const secret = randomBytes(32).toString('base64url');
  makeFolder(DATA_FOLDER);
  writeSecret(path, secret);
  return secret;
}
