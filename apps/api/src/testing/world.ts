// A whole Sixfold for one spec file: its own database, the real application on a real port, clients that sign in.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { statementsOf } from './statement-count.js';
import type { NestExpressApplication } from '@nestjs/platform-express';
import pg from 'pg';
import { createApp } from '../app.js';
import { Clock } from '../platform/clock/clock.js';
import type { Config } from '../platform/config/config.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { OutboxRelay } from '../platform/outbox/outbox.relay.js';
import { Client } from './client.js';
import { type ClonedDatabase, cloneDatabase } from './cloned-database.js';
import { Given, type GivenPerson, PASSWORD } from './given.js';
import { freePort } from './free-port.js';
import { MovedClock } from './moved-clock.js';

const SIGN_IN =
  'mutation SignIn($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';

export interface World {
  readonly app: NestExpressApplication;
  readonly config: Config;
  readonly database: ClonedDatabase;
  readonly given: Given;
  readonly clock: MovedClock;
  /** A client without a session. */
  visitor(): Client;
  /** A client that signed in by the door; the same person keeps one client. */
  as(person: GivenPerson): Promise<Client>;
  /** Rows as the owner of the database sees them. */
  rows<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Lets everything happen that follows from what was committed: events, mail. */
  settle(): Promise<void>;
  /** What the clock of this world says. */
  now(): Date;
  /** Moves the clock, and lets everything happen that time brings. */
  passDays(days: number): Promise<void>;
  statementsOf: typeof statementsOf;
  close(): Promise<void>;
}

export async function openWorld(settings: Partial<Config> = {}): Promise<World> {
  const database = await cloneDatabase();
  const port = settings.port ?? (await freePort());
  const origin = `http://127.0.0.1:${port}`;
  const filesRoot = await mkdtemp(join(tmpdir(), 'sixfold-files-'));
  const config: Config = {
    mode: 'demo',
    host: '127.0.0.1',
    port,
    publicUrl: origin,
    filesUrl: null,
    databaseUrl: database.app,
    workerDatabaseUrl: database.worker,
    databaseConnections: 10,
    // A machine on which many specs make their databases at once may hold its breath for longer than people would wait.
    databaseWaitMs: 20_000,
    sessionSecret: 'a secret that only specs know, long enough',
    webRoot: null,
    knownOperations: null,
    filesRoot,
    bucket: null,
    clamdUrl: null,
    smtpUrl: null,
    mailFrom: 'Sixfold <no-reply@sixfold.example>',
    inboundMail: null,
    logLevel: 'silent',
    runsJobs: false,
    nodes: 1,
    redisUrl: null,
    metricsPort: null,
    drainMs: 0,
    trustedProxies: 0,
    clockAheadDays: 0,
    ...settings,
  };
  const owner = new pg.Pool({ connectionString: database.owner, max: 4 });
  // The database is dropped while a connection may still be closing.
  owner.on('error', () => undefined);
  const app = await createApp(config);
  await app.listen(port, config.host);
  const clients = new Map<string, Promise<Client>>();

  const signIn = async ({ email }: GivenPerson): Promise<Client> => {
    const client = new Client(origin);
    await client.do(SIGN_IN, { email, password: PASSWORD });
    return client;
  };

  const clock = new MovedClock(app.get(Clock));
  const settle = async (): Promise<void> => {
    do {
      await app.get(OutboxRelay).handOverAll();
      await app.get(Jobs).doWhatIsDue();
    } while ((await owner.query('SELECT FROM outbox LIMIT 1')).rowCount);
  };

  return {
    app,
    config,
    database,
    given: new Given(app, owner),
    clock,
    visitor: () => new Client(origin),
    as: (person) => {
      const client = clients.get(person.id) ?? signIn(person);
      clients.set(person.id, client);
      return client;
    },
    rows: async <Row extends object>(sql: string, parameters: readonly unknown[] = []) =>
      (await owner.query<Row>(sql, [...parameters])).rows,
    settle,
    now: () => app.get(Clock).now(),
    passDays: async (days) => {
      clock.moveBy({ days });
      await app.get(Jobs).doWhatTimeBrings();
      await settle();
    },
    statementsOf,
    close: async () => {
      await app.close();
      await owner.end();
      await database.drop();
      await rm(filesRoot, { recursive: true });
    },
  };
}
