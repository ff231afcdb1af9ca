// How every connection of the API is set up; migrations, server and tests start from the same options.
import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { DATABASE_WAIT_MS } from '../config/config.js';
import { SnakeNaming } from './snake-naming.js';

/** Longest a statement may run, in milliseconds. */
const STATEMENT_TIMEOUT = 3_000;

/** A line that breaks between two statements says so by an event; unheard, it would end the process. */
class HeardClient extends pg.Client {
  constructor(config: pg.ClientConfig) {
    super(config);
    // Nothing is to be done: whichever statement comes next fails, and the pool takes another line.
    this.on('error', () => undefined);
  }
}

type PostgresOptions = Extract<DataSourceOptions, { type: 'postgres' }>;

export const connectionOptions = (url: string, poolSize: number, waitMs = DATABASE_WAIT_MS): PostgresOptions => ({
  type: 'postgres',
  url,
  namingStrategy: new SnakeNaming(),
  synchronize: false,
  poolSize,
  connectTimeoutMS: waitMs,
  installExtensions: false,
  extra: {
    statement_timeout: STATEMENT_TIMEOUT,
    idle_in_transaction_session_timeout: 10_000,
    application_name: 'sixfold',
    // Statements that are sent before an earlier one's answer has come: of reads that share a line, and within a transaction.
    pipeline: true,
    Client: HeardClient,
  },
});
