// What time does to networks when nobody visits them: reminders, and the end of the days to recover.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Transaction } from '../platform/transaction/transaction.js';
import { NetworkStanding } from './network-standing.js';
import { StandingRepository } from './standing.repository.js';

const BATCH = 100;

@Injectable()
export class PassingTime implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly standings: StandingRepository,
    private readonly standing: NetworkStanding,
    private readonly transaction: Transaction,
  ) {}

  onModuleInit(): void {
    this.jobs.every('17 * * * *', 'take-networks-on-in-time', () => this.takeOn());
  }

  /** Each network in a transaction of its own: broken off anywhere, the next run goes on from there. */
  private async takeOn(): Promise<void> {
    const now = this.clock.now();
    for (let due = await this.next(now); due.length > 0; due = await this.next(now)) {
      for (const id of due) await this.transaction.run((tx) => this.standing.reconsider(tx, id));
    }
  }

  private next(now: Date): Promise<string[]> {
    return this.standings.due(now, BATCH);
  }
}
