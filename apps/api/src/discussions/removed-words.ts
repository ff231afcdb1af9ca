// Takes the words off posts and summaries that were removed long ago: then nobody needs to look at them again.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { REMOVED_WORDS_DAYS } from '@sixfold/domain';
import { Clock, DAY_MS } from '../platform/clock/clock.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Transaction } from '../platform/transaction/transaction.js';
import { PostChangesRepository } from './post-changes.repository.js';
import { SummariesRepository } from './summary/summaries.repository.js';

@Injectable()
export class RemovedWords implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly changes: PostChangesRepository,
    private readonly summaries: SummariesRepository,
    private readonly transaction: Transaction,
  ) {}

  onModuleInit(): void {
    this.jobs.every('27 3 * * *', 'blank-removed-posts', () => {
      const removedBefore = new Date(this.clock.now().getTime() - REMOVED_WORDS_DAYS * DAY_MS);
      return this.transaction.run(async (tx) => {
        await this.changes.blank(tx, removedBefore);
        await this.summaries.blank(tx, removedBefore);
      });
    });
  }
}
