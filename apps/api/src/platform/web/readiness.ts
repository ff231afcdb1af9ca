// Whether this process wants requests: not while it is about to stop, nor while its database gives it nothing.
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** A proxy asks every second or two, and takes a node that has not answered by then for one that is not ready. */
const ANSWER_WITHIN_MS = 1_000;

@Injectable()
export class Readiness {
  private leaving = false;

  constructor(private readonly database: Database) {}

  /** From now on the process asks for no more requests; those that come are still answered. */
  leave(): void {
    this.leaving = true;
  }

  get isLeaving(): boolean {
    return this.leaving;
  }

  async isReady(): Promise<boolean> {
    if (this.leaving) return false;
    const { pool } = this.database;
    let isMoving = false;
    const noteRelease = (fault: unknown): void => {
      isMoving ||= !fault;
    };
    pool.on('release', noteRelease);
    let tooLate: NodeJS.Timeout | undefined;
    // A busy node whose queue moves is ready: sent elsewhere, its sockets would make the other node's queue twice as long.
    const late = new Promise<boolean>((resolve) => {
      tooLate = setTimeout(() => resolve(isMoving), ANSWER_WITHIN_MS);
    });
    const answered = this.database.query('SELECT 1').then(
      () => true,
      () => false,
    );
    return Promise.race([answered, late]).finally(() => {
      clearTimeout(tooLate);
      pool.off('release', noteRelease);
    });
  }
}
