// Carries recorded events from the outbox to the job queue, in one transaction of the worker's own role.
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { Background } from '../jobs/background.js';
import { EVENT_JOB, QueuePool } from '../jobs/queue-pool.js';
import { CommitListeners } from '../transaction/commit-listeners.js';
import { EventListeners, type RecordedEvent } from './event-listeners.js';

const BATCH = 200;
const LOOK_EVERY_MS = 1_000;

@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly background: Background;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly queue: QueuePool,
    private readonly listeners: EventListeners,
    private readonly commits: CommitListeners,
  ) {
    this.background = new Background('outbox relay', LOOK_EVERY_MS, () => this.handOverAll());
  }

  onApplicationBootstrap(): void {
    if (!this.config.runsJobs) return;
    this.background.start();
    this.commits.add(({ events }) => {
      if (events > 0) this.background.nudge();
    });
  }

  onApplicationShutdown(): Promise<void> {
    return this.background.stop();
  }

  async handOverAll(): Promise<void> {
    while ((await this.handOver()) === BATCH);
  }

  /** Moves one batch; returns how many events left the outbox. */
  private handOver(): Promise<number> {
    return this.queue.transaction(async (client) => {
      const { rows } = await client.query<RecordedEvent>(
        `DELETE FROM outbox WHERE id IN (
           SELECT id FROM outbox ORDER BY recorded_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
         ) RETURNING id, name, payload`,
      );
      const jobs = rows.flatMap((event) =>
        this.listeners.of(event.name).map((listener) => ({
          identifier: EVENT_JOB,
          payload: { listener, event },
          job_key: `${event.id}:${listener}`,
          max_attempts: 10,
        })),
      );
      if (jobs.length > 0) {
        await client.query(
          `SELECT graphile_worker.add_jobs(ARRAY(
             SELECT spec FROM json_populate_recordset(NULL::graphile_worker.job_spec, $1::json) AS spec))`,
          [JSON.stringify(jobs)],
        );
      }
      return rows.length;
    });
  }
}
