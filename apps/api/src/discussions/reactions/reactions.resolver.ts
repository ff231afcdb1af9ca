// The GraphQL operations of reactions.
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canPost, canReadDiscussions, REACTED_MOST } from '@sixfold/domain';
import { IdArgs } from '../../platform/graphql/id-args.js';
import { Policy } from '../../platform/graphql/policy.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { PostType } from '../post.type.js';
import { ReactionsService } from './reactions.service.js';
import { ReactArgs, ReactionType } from './reactions.type.js';

@Resolver()
export class ReactionsResolver {
  constructor(private readonly reactions: ReactionsService) {}

  @Policy(canReadDiscussions)
  @Query(() => [ReactionType], {
    description: `Who reacted to a post, by school, ${REACTED_MOST} in each way at the most; leavers are not named.`,
  })
  postReactions(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<ReactionType[]> {
    return this.reactions.of(actor, id);
  }

  @Policy(canPost)
  @Mutation(() => PostType, { description: 'Reacts to a post, or takes that back; asked again it changes nothing.' })
  react(@CurrentActor() actor: Actor, @Args() asked: ReactArgs): Promise<PostType> {
    return this.reactions.react(actor, asked);
  }
}
