// Which of the queue's workers live: each holds a lock by its name while its process runs, so what a dead one had begun
// is free within a minute, and at once after a restart, instead of after the hours that the queue itself waits.
import { Injectable, Logger } from '@nestjs/common';
import type pg from 'pg';
import { QueuePool } from './queue-pool.js';

const FREE_JOBS_OF_THE_DEAD = `
  SELECT graphile_worker.force_unlock_workers(ARRAY(
    SELECT DISTINCT locked_by FROM graphile_worker.jobs
    WHERE locked_by IS NOT NULL AND NOT EXISTS (
      SELECT FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database
      WHERE datname = current_database() AND locktype = 'advisory' AND granted
        AND classid = hashtext('living worker')::oid AND objid = hashtext(locked_by)::oid)))`;

@Injectable()
export class LivingWorkers {
  private readonly logger = new Logger('jobs');
  private readonly names = new Set<string>();
  private line: Promise<pg.PoolClient> | null = null;

  constructor(private readonly queue: QueuePool) {}

  /** From now on this worker is known to live, until its process ends. */
  async add(name: string): Promise<void> {
    this.names.add(name);
    await this.hold(await this.connected(), name);
  }

  async freeJobsOfTheDead(): Promise<void> {
    // A line that broke took the locks with it: they are held again before anyone is taken for dead.
    await this.connected();
    await this.queue.pool.query(FREE_JOBS_OF_THE_DEAD);
  }

  /** Gives the connection back and with it every lock. */
  async end(): Promise<void> {
    this.names.clear();
    const line = await this.line?.catch(() => null);
    this.line = null;
    line?.release(true);
  }

  private connected(): Promise<pg.PoolClient> {
    this.line ??= this.connect().catch((reason: unknown) => {
      this.line = null;
      throw reason;
    });
    return this.line;
  }

  private async connect(): Promise<pg.PoolClient> {
    const line = await this.queue.pool.connect();
    line.once('error', (reason) => {
      this.logger.warn(`the workers' line broke: ${reason.message}`);
      this.line = null;
      line.release(reason);
    });
    for (const name of this.names) await this.hold(line, name);
    return line;
  }

  private async hold(line: pg.PoolClient, name: string): Promise<void> {
    await line.query(`SELECT pg_advisory_lock_shared(hashtext('living worker'), hashtext($1))`, [name]);
  }
}
