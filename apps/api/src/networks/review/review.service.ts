// Reviewing a programme year: the co-leaders write under seven headings, and publish it to the people of the network.
import { Injectable } from '@nestjs/common';
import { type Actor, type ReviewAnswer, unansweredHeadings, yearToReview } from '@sixfold/domain';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/new-id.js';
import { Refusal } from '../../platform/graphql/refusal.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import { NetworkDrafts } from '../drafts/network-drafts.js';
import { ledNetwork, lockLiving } from '../led-network.js';
import { NetworksRepository } from '../networks.repository.js';
import { NetworksService } from '../networks.service.js';
import type { PublishReviewInput, SaveReviewDraftInput } from './review.input.js';
import { ReviewRepository } from './review.repository.js';
import type { AllReviews } from './review.type.js';

const about = (year: number): string => `review ${year}`;

@Injectable()
export class ReviewService {
  constructor(
    private readonly networks: NetworksService,
    private readonly rows: NetworksRepository,
    private readonly reviews: ReviewRepository,
    private readonly drafts: NetworkDrafts,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  async read(actor: Actor, networkId: string): Promise<AllReviews> {
    const network = await this.networks.read(actor, networkId);
    const [published, year] = await Promise.all([this.reviews.publishedOf(networkId), this.yearOf(networkId)]);
    const draft =
      year === null ? null : await this.drafts.find<readonly ReviewAnswer[]>({ networkId, about: about(year) });
    return { network, published, year, draft };
  }

  /** Gives the revision of what was saved. @throws Refusal NOTHING_TO_REVIEW */
  async saveDraft(actor: Actor, { networkId, year, answers, revision }: SaveReviewDraftInput): Promise<number> {
    await ledNetwork(this.networks, actor, networkId);
    await this.ensureTheYear(networkId, year);
    const draft = { networkId, about: about(year), content: answers, revision, writtenBy: actor.personId };
    return this.transaction.run((tx) => this.drafts.save(tx, draft));
  }

  /** @throws Refusal REVIEW_NOT_COMPLETE with the headings that are missing, NOTHING_TO_REVIEW */
  async publish(actor: Actor, { networkId, year, revision }: PublishReviewInput): Promise<AllReviews> {
    await ledNetwork(this.networks, actor, networkId);
    await this.ensureTheYear(networkId, year);
    await this.transaction.run(async (tx) => {
      await lockLiving(this.rows, tx, networkId);
      const answers = await this.drafts.take<readonly ReviewAnswer[]>(tx, { networkId, about: about(year), revision });
      const headings = unansweredHeadings(answers);
      if (headings.length > 0) throw new Refusal('REVIEW_NOT_COMPLETE', { missing: headings.length });
      const publishedBy = actor.personId;
      const review = { id: newId(), networkId, year, answers, publishedBy, publishedAt: this.clock.now() };
      if ((await this.reviews.insert(tx, review)) === 'there already') throw new Refusal('NOTHING_TO_REVIEW');
      tx.audit({ act: 'network.year-reviewed', actorId: publishedBy, subjectId: networkId, details: { year } });
    });
    return this.read(actor, networkId);
  }

  private async ensureTheYear(networkId: string, year: number): Promise<void> {
    if ((await this.yearOf(networkId)) !== year) throw new Refusal('NOTHING_TO_REVIEW');
  }

  private async yearOf(networkId: string): Promise<number | null> {
    const [facts] = await this.reviews.factsOf([networkId]);
    return facts ? yearToReview(facts, this.clock.now()) : null;
  }
}
