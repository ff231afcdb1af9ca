// Reminds both co-leaders once, a month before a programme year ends, that it is time to review it.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dueReviewYear, latestActivationDue } from '@sixfold/domain';
import { Clock } from '../../platform/clock/clock.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Notices } from '../../platform/notices/notices.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import { StandingRepository } from '../standing.repository.js';
import { type ReviewedNetworkRow, ReviewRepository } from './review.repository.js';

const BATCH = 200;

@Injectable()
export class ReviewReminders implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly reviews: ReviewRepository,
    private readonly standings: StandingRepository,
    private readonly notices: Notices,
    private readonly transaction: Transaction,
  ) {}

  onModuleInit(): void {
    this.jobs.every('37 4 * * *', 'remind-of-yearly-reviews', () => this.remind());
  }

  private async remind(): Promise<void> {
    const latest = latestActivationDue(this.clock.now());
    let networks = await this.reviews.activatedBy(latest, null, BATCH);
    while (networks.length > 0) {
      for (const network of networks) await this.remindOf(network);
      networks = await this.reviews.activatedBy(latest, networks.at(-1)?.id ?? null, BATCH);
    }
  }

  /** Told again every night until it is published, and heard once: the notice is known by its network and year. */
  private async remindOf(network: ReviewedNetworkRow): Promise<void> {
    const year = dueReviewYear(network, this.clock.now());
    if (year === null) return;
    await this.transaction.run(async (tx) =>
      this.notices.tell(tx, {
        kind: 'review-due',
        to: await this.standings.coLeadersOf(tx, network.id),
        networkId: network.id,
        path: `/networks/${network.id}/review`,
        details: { networkName: network.name, year },
        dedupeKey: `review-due:${network.id}:${year}`,
      }),
    );
  }
}
