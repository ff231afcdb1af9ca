// Work that happens later: events handed to their listeners, and what time itself brings.
import { EventEmitter } from 'node:events';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import {
  Logger as QueueLogger,
  parseCronItems,
  run,
  runTaskListOnce,
  type Runner,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { EventListeners, GATHERED, type RecordedEvent } from '../outbox/event-listeners.js';
import { LivingWorkers } from './living-workers.js';
import { EVENT_JOB, QueuePool } from './queue-pool.js';

interface TimedJob {
  readonly task: string;
  readonly match: string;
  readonly work: () => Promise<void>;
}

@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('jobs');
  private readonly timed: TimedJob[] = [];
  private readonly tasks: TaskList = {
    [EVENT_JOB]: async (payload) => {
      const { listener, event } = payload as { listener: string; event: RecordedEvent };
      await this.listeners.handle(listener, event);
    },
  };
  private runner: Runner | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly queue: QueuePool,
    private readonly living: LivingWorkers,
    private readonly listeners: EventListeners,
  ) {}

  /**
   * Signs up work that time brings; `match` is a crontab pattern in UTC. Called while modules start.
   * It is done at every start too, for what came due while no server ran, so it must be idempotent.
   */
  every(match: string, task: string, work: () => Promise<void>): void {
    this.tasks[task] = work;
    this.timed.push({ task, match, work });
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.runsJobs) return;
    const events: WorkerEvents = new EventEmitter();
    events.on('worker:create', ({ worker }) => void this.living.add(worker.workerId).catch(this.noteFailure));
    this.every('* * * * *', 'free-jobs-of-the-dead', () => this.living.freeJobsOfTheDead());
    await this.living.freeJobsOfTheDead();
    this.runner = await run({
      events,
      pgPool: this.queue.pool,
      taskList: this.tasks,
      concurrency: 2,
      noHandleSignals: true,
      parsedCronItems: parseCronItems(this.timed.map(({ task, match }) => ({ task, match }))),
      logger: this.queueLogger(),
    });
    for (const { task } of this.timed) await this.runner.addJob(task, {}, { jobKey: task });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.runner?.stop();
    this.runner = null;
    await this.living.end();
  }

  /** Does everything that is due now, and what still gathers, and returns; for tests and for commands. */
  async doWhatIsDue(): Promise<void> {
    const client = await this.queue.pool.connect();
    try {
      await client.query(
        `SELECT graphile_worker.reschedule_jobs(
           ARRAY(SELECT id FROM graphile_worker.jobs WHERE starts_with(key, $1) AND attempts = 0), now())`,
        [GATHERED],
      );
      await runTaskListOnce({ logger: this.queueLogger() }, this.tasks, client);
    } finally {
      client.release();
    }
  }

  /** Does all that time brings, whatever the hour; for tests, which move the clock. */
  async doWhatTimeBrings(): Promise<void> {
    for (const { work } of this.timed) await work();
  }

  private readonly noteFailure = (reason: unknown): void => this.logger.warn(String(reason));

  private queueLogger(): QueueLogger {
    return new QueueLogger(() => (level, message) => {
      if (level === 'error' || level === 'warning') this.logger.warn(message);
    });
  }
}
