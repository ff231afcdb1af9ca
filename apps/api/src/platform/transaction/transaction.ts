// The gate for writes: one transaction per use case, its events and audit rows inside, the world told after the commit.
import { Injectable } from '@nestjs/common';
import { DatabaseError, type QueryResultRow } from 'pg';
import { QueryFailedError } from 'typeorm';
import { Database } from '../database/database.js';
import { CommitListeners } from './commit-listeners.js';
import { Tx } from './tx.js';

const DEADLOCK_OR_SERIALIZATION = new Set(['40P01', '40001']);
const ATTEMPTS = 3;

@Injectable()
export class Transaction {
  constructor(
    private readonly database: Database,
    private readonly listeners: CommitListeners,
  ) {}

  /**
   * Runs the use case in one READ COMMITTED transaction; what it throws rolls everything back.
   * A deadlock runs it again, so it must do nothing outside the database.
   */
  run<Result>(useCase: (tx: Tx) => Promise<Result>): Promise<Result> {
    return severalTimes(() => this.attempt(useCase));
  }

  /**
   * Runs a use case of one statement, which is a transaction by itself: one turn to the database instead of three, and
   * planned once per connection. It writes its own outbox row, and nobody is told but by that.
   */
  single<Row extends QueryResultRow>(name: string, text: string, values: unknown[]): Promise<Row[]> {
    return severalTimes(async () => {
      try {
        return (await this.database.pool.query<Row>({ name, text, values })).rows;
      } catch (error) {
        throw error instanceof DatabaseError ? new QueryFailedError(text, values, error) : error;
      }
    });
  }

  private async attempt<Result>(useCase: (tx: Tx) => Promise<Result>): Promise<Result> {
    const { result, written } = await this.database.dataSource.transaction(async (manager) => {
      const tx = new Tx(manager);
      const result = await useCase(tx);
      return { result, written: await tx.writeDown() };
    });
    this.listeners.tell(written);
    return result;
  }
}

async function severalTimes<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !mayPassNextTime(error)) throw error;
    }
  }
}

const mayPassNextTime = (error: unknown): boolean =>
  error instanceof QueryFailedError &&
  DEADLOCK_OR_SERIALIZATION.has(String((error.driverError as { code?: unknown }).code));
