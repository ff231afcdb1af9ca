// Connections of the worker's role, which owns the job queue and nothing else.
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { PatientPool } from './patient-pool.js';

/** The one task that carries every event to its listener. */
export const EVENT_JOB = 'handle-event';

@Injectable()
export class QueuePool implements OnApplicationShutdown {
  readonly pool: pg.Pool;

  constructor(@Inject(CONFIG) config: Config) {
    this.pool = new PatientPool({
      connectionString: config.workerDatabaseUrl,
      max: 5,
      application_name: 'sixfold-worker',
    });
  }

  async transaction<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('BEGIN');
      const result = await work(client);
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((reason: Error) => {
        broken = reason;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
