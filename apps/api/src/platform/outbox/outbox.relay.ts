// Carries recorded events from the outbox to the job queue, in one transaction of the worker's own role.
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { Background } from '../jobs/background.js';
import { EVENT_JOB, QueuePool } from '../jobs/queue-pool.js';
import { CommitListeners } from '../transaction/commit-listeners.js';
import { EventListeners, type Handling, type RecordedEvent } from './event-listeners.js';

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
      const jobs = rows.flatMap((event) => this.listeners.handlingsOf(event).map((handling) => jobOf(event, handling)));
      if (jobs.length > 0) {
        await client.query(
          `SELECT graphile_worker.add_jobs(ARRAY(
             SELECT spec FROM json_populate_recordset(NULL::graphile_worker.job_spec, $1::json) AS spec), true)`,
          [JSON.stringify(lastOfEachKey(jobs))],
        );
      }
      return rows.length;
    });
  }
}

/** As the queue takes it; a time that is null is now. What is gathered runs when the first of it falls due. */
const jobOf = (event: RecordedEvent, { listener, key, afterMs }: Handling) => ({
  identifier: EVENT_JOB,
  payload: { listener, event },
  job_key: key,
  run_at: afterMs === 0 ? null : new Date(Date.now() + afterMs),
  max_attempts: 10,
});

const lastOfEachKey = (jobs: readonly ReturnType<typeof jobOf>[]) => [
  ...new Map(jobs.map((job) => [job.job_key, job])).values(),
];
