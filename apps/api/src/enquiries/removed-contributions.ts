// Forgets evidence, hunches and changes that their authors took out long ago.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { REMOVED_WORDS_DAYS } from '@sixfold/domain';
import { Clock, DAY_MS } from '../platform/clock/clock.js';
import { SharedFiles } from '../platform/files/shared/shared-files.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Transaction } from '../platform/transaction/transaction.js';
import { EVIDENCE } from './evidence/evidence-files.js';
import { EvidenceRepository } from './evidence/evidence.repository.js';
import { ExpectationsRepository } from './expectations/expectations.repository.js';

@Injectable()
export class RemovedContributions implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly evidence: EvidenceRepository,
    private readonly expectations: ExpectationsRepository,
    private readonly files: SharedFiles,
    private readonly transaction: Transaction,
  ) {}

  onModuleInit(): void {
    this.jobs.every('47 3 * * *', 'forget-removed-contributions', () => {
      const removedBefore = new Date(this.clock.now().getTime() - REMOVED_WORDS_DAYS * DAY_MS);
      return this.transaction.run(async (tx) => {
        await this.files.unuse(tx, EVIDENCE, await this.evidence.deleteRemoved(tx, removedBefore));
        await this.expectations.deleteRemoved(tx, removedBefore);
      });
    });
  }
}
