// The gate for writes: one transaction per use case, its events and audit rows inside, the world told after the commit.
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, QueryFailedError } from 'typeorm';
import { CommitListeners } from './commit-listeners.js';
import { Tx } from './tx.js';

const DEADLOCK_OR_SERIALIZATION = new Set(['40P01', '40001']);
const ATTEMPTS = 3;

@Injectable()
export class Transaction {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly listeners: CommitListeners,
  ) {}

  /**
   * Runs the use case in one READ COMMITTED transaction; what it throws rolls everything back.
   * A deadlock runs it again, so it must do nothing outside the database.
   */
  async run<Result>(useCase: (tx: Tx) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(useCase);
      } catch (error) {
        if (attempt === ATTEMPTS || !mayPassNextTime(error)) throw error;
      }
    }
  }

  private async attempt<Result>(useCase: (tx: Tx) => Promise<Result>): Promise<Result> {
    const { result, written } = await this.dataSource.transaction(async (manager) => {
      const tx = new Tx(manager);
      const result = await useCase(tx);
      return { result, written: await tx.writeDown() };
    });
    this.listeners.tell(written);
    return result;
  }
}

const mayPassNextTime = (error: unknown): boolean =>
  error instanceof QueryFailedError &&
  DEADLOCK_OR_SERIALIZATION.has(String((error.driverError as { code?: unknown }).code));
