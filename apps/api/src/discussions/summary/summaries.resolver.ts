// The GraphQL operations on what stands above a discussion.
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canLeadDiscussion, canReadDiscussions, HISTORY_MOST } from '@sixfold/domain';
import { Policy } from '../../platform/graphql/policy.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { DiscussionArgs } from '../post.type.js';
import { SummariesService } from './summaries.service.js';
import { SummaryTextType, SummaryType, SumUpArgs, toSummaryTextType, toSummaryType } from './summary.type.js';

@Resolver()
export class SummariesResolver {
  constructor(private readonly summaries: SummariesService) {}

  @Policy(canReadDiscussions)
  @Query(() => SummaryType, { description: 'What stands above a discussion of a group that you are in.' })
  async discussionSummary(
    @CurrentActor() actor: Actor,
    @Args() { discussionId }: DiscussionArgs,
  ): Promise<SummaryType> {
    return toSummaryType(await this.summaries.summary(actor, discussionId));
  }

  @Policy(canReadDiscussions)
  @Query(() => [SummaryTextType], {
    description: `What stood above a discussion before, the oldest first, the newest ${HISTORY_MOST} at the most.`,
  })
  async summaryHistory(
    @CurrentActor() actor: Actor,
    @Args() { discussionId }: DiscussionArgs,
  ): Promise<SummaryTextType[]> {
    return (await this.summaries.history(actor, discussionId)).map(toSummaryTextType);
  }

  @Policy(canLeadDiscussion)
  @Mutation(() => SummaryType, { description: 'Says above a discussion what everybody is to read first.' })
  async sumUpDiscussion(@CurrentActor() actor: Actor, @Args() asked: SumUpArgs): Promise<SummaryType> {
    return toSummaryType(await this.summaries.sumUp(actor, asked));
  }
}
