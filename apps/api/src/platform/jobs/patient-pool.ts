// Connections for the queue, which tries again upon one code alone and takes every other broken line for its own end:
// it does not wait for what it writes about a job, and what it does not wait for ends the process when it fails.
import pg from 'pg';

/** PostgreSQL's own code for "come back in a moment". */
const CANNOT_CONNECT_NOW = '57P03';
const LINE_LOST = new Set(['57P01', '57P02', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE']);

type Asking = (...asked: unknown[]) => unknown;

class PatientClient extends pg.Client {
  /** Every form in which a statement is asked; what is asked with a callback is left as it is. */
  override query(...asked: unknown[]): never {
    return patiently((super.query as Asking).apply(this, asked)) as never;
  }
}

export class PatientPool extends pg.Pool {
  constructor(config: pg.PoolConfig) {
    super({ ...config, Client: PatientClient } as pg.PoolConfig);
    // A connection that breaks is replaced by the pool; without these listeners it would end the process.
    this.on('error', () => undefined);
    this.on('connect', (client) => client.on('error', () => undefined));
  }

  override connect(...asked: unknown[]): never {
    return patiently((super.connect as Asking).apply(this, asked)) as never;
  }
}

const patiently = (answer: unknown): unknown =>
  answer instanceof Promise
    ? answer.catch((reason: Error & { code?: string }) => {
        if (LINE_LOST.has(reason.code ?? '') || reason.message.startsWith('Connection terminated'))
          reason.code = CANNOT_CONNECT_NOW;
        throw reason;
      })
    : answer;
