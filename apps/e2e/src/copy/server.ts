// The built server as a process of its own, on a copy of the demo's database.
import { type ChildProcess, execFile, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';

const pathOf = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

export interface RunningServer {
  readonly origin: string;
  readonly database: pg.Pool;
  /** What the command prints that makes the link of a first administrator. */
  administratorLink(email: string): Promise<string>;
  /** What the command prints that imports a register from this file of the API's fixtures. */
  importRegister(register: string, fixture: string): Promise<string>;
  /** Stops it and starts it anew with a clock that runs so many days ahead; people stay signed in. */
  startAgainDaysAhead(days: number): Promise<void>;
  stop(): Promise<void>;
}

export async function startServer(): Promise<RunningServer> {
  const cluster = JSON.parse(process.env['SIXFOLD_TEST_CLUSTER'] ?? '{}') as Record<string, string>;
  const name = `journey_${randomBytes(6).toString('hex')}`;
  const asSuperuser = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: `${cluster['superuser']}postgres` });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await asSuperuser(`CREATE DATABASE ${name} TEMPLATE ${cluster['template']} OWNER sixfold_owner`);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const filesRoot = await mkdtemp(join(tmpdir(), 'sixfold-files-'));
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    PORT: String(port),
    PUBLIC_URL: origin,
    DATABASE_URL: `${cluster['app']}${name}`,
    WORKER_DATABASE_URL: `${cluster['worker']}${name}`,
    SESSION_SECRET: randomBytes(32).toString('hex'),
    FILES_ROOT: filesRoot,
    WEB_ROOT: pathOf('apps/web/dist'),
  };
  const run = async (command: string, ...given: string[]): Promise<string> => {
    const { stdout } = await promisify(execFile)(process.execPath, [pathOf(`apps/api/dist/${command}`), ...given], {
      env,
    });
    return stdout;
  };
  let child = await serve(env);
  const database = new pg.Pool({ connectionString: `${cluster['owner']}${name}`, max: 2 });
  // The database is dropped while a connection may still be closing.
  database.on('error', () => undefined);
  return {
    origin,
    database,
    administratorLink: (email) => run('administrator.js', email),
    importRegister: (register, fixture) =>
      run(
        'organisations/register-import/command.js',
        'register',
        register,
        pathOf(`apps/api/src/organisations/fixtures/${fixture}`),
      ),
    startAgainDaysAhead: async (days) => {
      await end(child);
      child = await serve({ ...env, CLOCK_AHEAD_DAYS: String(days) });
    },
    stop: async () => {
      await end(child);
      await database.end();
      await rm(filesRoot, { recursive: true, force: true });
      await asSuperuser(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function serve(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = fork(pathOf('apps/api/dist/bundle/main.js'), { env });
  await listening(child);
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

function listening(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it served.`)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
