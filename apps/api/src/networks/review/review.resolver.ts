// Yearly reviews: arguments in, one service call, type out.
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canLeadNetwork, canReadNetwork } from '@sixfold/domain';
import { IdArg } from '../../platform/graphql/id-args.js';
import { Policy } from '../../platform/graphql/policy.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { SavedDraftType } from '../drafts/saved-draft.type.js';
import { PublishReviewInput, SaveReviewDraftInput } from './review.input.js';
import { ReviewService } from './review.service.js';
import { toYearlyReviewsType, YearlyReviewsType } from './review.type.js';

@Resolver()
export class ReviewResolver {
  constructor(private readonly reviews: ReviewService) {}

  @Policy(canReadNetwork)
  @Query(() => YearlyReviewsType, {
    description: 'What a network said of itself year by year, and what is to be said.',
  })
  async yearlyReviews(@CurrentActor() actor: Actor, @IdArg('networkId') networkId: string): Promise<YearlyReviewsType> {
    return toYearlyReviewsType(await this.reviews.read(actor, networkId), actor);
  }

  @Policy(canLeadNetwork)
  @Mutation(() => SavedDraftType, { description: 'Keeps what the co-leaders are writing, one draft a year.' })
  async saveReviewDraft(
    @CurrentActor() actor: Actor,
    @Args('input') input: SaveReviewDraftInput,
  ): Promise<SavedDraftType> {
    return { revision: await this.reviews.saveDraft(actor, input) };
  }

  @Policy(canLeadNetwork)
  @Mutation(() => YearlyReviewsType, { description: 'Publishes the draft to the people of the network, for good.' })
  async publishReview(
    @CurrentActor() actor: Actor,
    @Args('input') input: PublishReviewInput,
  ): Promise<YearlyReviewsType> {
    return toYearlyReviewsType(await this.reviews.publish(actor, input), actor);
  }
}
