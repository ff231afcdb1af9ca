// The server as a process that is killed and started again, always at the same address.
// @ts-check
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';

const HOST = '127.0.0.1';

/** What Node runs, from the project's folder, in the image as here. */
export const SERVER = 'apps/api/dist/bundle/main.js';

export class KillableServer {
  /** @type {import('node:child_process').ChildProcess | null} */
  #process = null;
  /** How often it ended though nobody had asked it to. */
  endedByItself = 0;

  /** @param {string} origin @param {NodeJS.ProcessEnv} settings */
  constructor(origin, settings) {
    this.origin = origin;
    this.settings = settings;
  }

  /** @param {import('../postgres/cluster.mjs').RoleUrls} urls @param {NodeJS.ProcessEnv} [settings] */
  static async on(urls, settings = {}) {
    const port = await remotePort();
    const origin = `http://${HOST}:${port}`;
    const server = new KillableServer(origin, {
      HOST,
      PORT: String(port),
      PUBLIC_URL: origin,
      DATABASE_URL: urls.app,
      WORKER_DATABASE_URL: urls.worker,
      SESSION_SECRET: randomBytes(32).toString('base64url'),
      LOG_LEVEL: 'silent',
      ...settings,
    });
    await server.start();
    return server;
  }

  /** Resolves once it serves. */
  async start() {
    const { PATH, HOME, TMPDIR } = process.env;
    this.#process = spawn(process.execPath, [join(ROOT, SERVER)], {
      cwd: ROOT,
      env: { PATH, HOME, TMPDIR, ...this.settings },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const begun = this.#process;
    const ended = once(begun, 'exit').then(([code]) => {
      if (this.#process === begun) this.endedByItself += 1;
      throw new Error(`The server ended by itself (${code}).`);
    });
    await Promise.race([once(begun, 'message'), ended]);
    ended.catch(() => {});
  }

  /** Of the process that serves now. */
  get pid() {
    return Number(this.#process?.pid);
  }

  /** Of a process that answers messages; one question at a time. @param {string} question */
  async ask(question) {
    const asked = this.#process;
    if (asked === null) throw new Error('Nobody serves who could be asked.');
    asked.send(question);
    const [answer] = await once(asked, 'message');
    return answer;
  }

  /** @param {NodeJS.Signals} signal */
  async end(signal) {
    const ending = this.#process;
    if (ending === null) return;
    this.#process = null;
    const ended = once(ending, 'exit');
    ending.kill(signal);
    await ended;
  }
}

// Not the first free port after the usual one: while the server is dead another copy on this machine would take that.
async function remotePort() {
  const server = createServer().listen(0, HOST);
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}
