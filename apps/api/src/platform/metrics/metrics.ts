// The figures of this node in the form that Prometheus reads: what is asked and how long it takes, and what waits.
import { Inject, Injectable } from '@nestjs/common';
import type { RequestHandler } from 'express';
import type { Pool } from 'pg';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { whatWasAsked } from '../graphql/what-was-asked.js';
import { QueuePool } from '../jobs/queue-pool.js';
import { Live } from '../live/live.js';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
/** Documents may ask for any mixture of fields, so only the first ones become a series of their own. */
const SERIES = 400;

/** What waits to be done, each read by one statement on an index. */
const WAITING = [
  {
    name: 'sixfold_outbox_age_seconds',
    help: 'How long the oldest event waits to be handed over',
    sql: 'SELECT EXTRACT(EPOCH FROM clock_timestamp() - min(recorded_at)) AS figure FROM outbox',
    ofQueue: true,
  },
  {
    name: 'sixfold_job_age_seconds',
    help: 'How long the oldest job that is due waits',
    sql: `SELECT EXTRACT(EPOCH FROM clock_timestamp() - min(run_at)) AS figure FROM graphile_worker.jobs
      WHERE run_at <= clock_timestamp() AND locked_at IS NULL AND attempts < max_attempts`,
    ofQueue: true,
  },
  {
    name: 'sixfold_mail_age_seconds',
    help: 'How long the oldest mail that is due waits',
    sql: `SELECT EXTRACT(EPOCH FROM clock_timestamp() - min(next_attempt_at)) AS figure FROM mail
      WHERE sent_at IS NULL AND gave_up_at IS NULL`,
    ofQueue: false,
  },
  {
    name: 'sixfold_mails_given_up',
    help: 'Mails that wait until somebody has them tried again',
    sql: 'SELECT count(*) AS figure FROM mail WHERE gave_up_at IS NOT NULL',
    ofQueue: false,
  },
] as const;

@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly operations = new Set<string>();
  private readonly requests = new Histogram({
    name: 'sixfold_request_seconds',
    help: 'GraphQL requests, by operation and by how they went',
    labelNames: ['operation', 'outcome'],
    buckets: SECONDS,
    registers: [this.registry],
  });

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly database: Database,
    private readonly queue: QueuePool,
    private readonly live: Live,
  ) {
    if (config.metricsPort !== null) collectDefaultMetrics({ register: this.registry });
    this.gauge('sixfold_open_sockets', 'Open sockets of this node', () => this.live.openSockets);
    this.gauge('sixfold_database_connections', 'Connections to the database', () => this.database.pool.totalCount);
    this.gauge('sixfold_database_waiting', 'Requests that wait for one', () => this.database.pool.waitingCount);
    for (const { name, help, sql, ofQueue } of WAITING) {
      this.gauge(name, help, () => this.figure(sql, ofQueue ? this.queue.pool : this.database.pool));
    }
  }

  /** Middleware: measures from the first byte read to the last one sent. */
  readonly countRequests: RequestHandler = (request, response, next) => {
    if (request.path !== '/graphql') return next();
    const begun = performance.now();
    response.once('close', () => {
      const { operation = 'none', outcome = String(response.statusCode) } = whatWasAsked(response);
      this.requests.observe({ operation: this.seriesOf(operation), outcome }, (performance.now() - begun) / 1_000);
    });
    next();
  };

  /** @returns the text that Prometheus reads, and its media type */
  async read(): Promise<{ text: string; type: string }> {
    return { text: await this.registry.metrics(), type: this.registry.contentType };
  }

  private seriesOf(operation: string): string {
    if (this.operations.size < SERIES) this.operations.add(operation);
    return this.operations.has(operation) ? operation : 'other';
  }

  /** A figure that cannot be read now is left out; the others are told. */
  private gauge(name: string, help: string, read: () => number | Promise<number>): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      async collect() {
        this.reset();
        try {
          this.set(await read());
        } catch {
          this.remove();
        }
      },
    });
  }

  private async figure(sql: string, pool: Pool): Promise<number> {
    const { rows } = await pool.query<{ figure: string | null }>(sql);
    return Math.max(0, Number(rows[0]?.figure ?? 0));
  }
}
