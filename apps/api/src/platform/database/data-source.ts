// How every connection of the API is set up; migrations, server and tests start from the same options.
import type { DataSourceOptions } from 'typeorm';
import { SnakeNaming } from './snake-naming.js';

/** Longest a statement may run and longest a request waits for a free connection, in milliseconds. */
const STATEMENT_TIMEOUT = 3_000;
const CONNECTION_WAIT = 2_000;

type PostgresOptions = Extract<DataSourceOptions, { type: 'postgres' }>;

export const connectionOptions = (url: string, poolSize: number): PostgresOptions => ({
  type: 'postgres',
  url,
  namingStrategy: new SnakeNaming(),
  synchronize: false,
  poolSize,
  connectTimeoutMS: CONNECTION_WAIT,
  installExtensions: false,
  extra: {
    statement_timeout: STATEMENT_TIMEOUT,
    idle_in_transaction_session_timeout: 10_000,
    application_name: 'sixfold',
  },
});
