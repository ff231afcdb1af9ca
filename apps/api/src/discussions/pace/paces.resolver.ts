// The GraphQL operations on the pace of a discussion.
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canLeadDiscussion, canReadDiscussions } from '@sixfold/domain';
import { Policy } from '../../platform/graphql/policy.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { DiscussionArgs } from '../post.type.js';
import { PaceArgs, PaceType, toPaceType } from './pace.type.js';
import { PacesService } from './paces.service.js';

@Resolver()
export class PacesResolver {
  constructor(private readonly paces: PacesService) {}

  @Policy(canReadDiscussions)
  @Query(() => PaceType, { description: 'The pace of a discussion of a group that you are in.' })
  async discussionPace(@CurrentActor() actor: Actor, @Args() { discussionId }: DiscussionArgs): Promise<PaceType> {
    return toPaceType(await this.paces.pace(actor, discussionId));
  }

  @Policy(canLeadDiscussion)
  @Mutation(() => PaceType, { description: 'Asks for a pause between two posts of the same person, or for none.' })
  async paceDiscussion(@CurrentActor() actor: Actor, @Args() asked: PaceArgs): Promise<PaceType> {
    return toPaceType(await this.paces.change(actor, asked));
  }
}
