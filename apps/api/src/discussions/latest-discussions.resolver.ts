// What was said lately across all my groups.
import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Actor, groupsToTalkIn } from '@sixfold/domain';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor } from '../platform/graphql/request-context.js';
import { LatestDiscussionsArgs, LatestDiscussionType, toLatestDiscussionType } from './latest-discussion.type.js';
import { LatestDiscussionsRepository } from './latest-discussions.repository.js';

@Resolver(() => LatestDiscussionType)
export class LatestDiscussionsResolver {
  constructor(private readonly latest: LatestDiscussionsRepository) {}

  @Policy(groupsToTalkIn)
  @Query(() => [LatestDiscussionType], { description: 'Discussions of the groups I am in, the last written in first.' })
  async latestDiscussions(
    @CurrentActor() actor: Actor,
    @Args() { first }: LatestDiscussionsArgs,
  ): Promise<LatestDiscussionType[]> {
    return (await this.latest.ofGroups(actor.personId, groupsToTalkIn(actor), first)).map(toLatestDiscussionType);
  }
}
