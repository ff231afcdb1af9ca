// The GraphQL operations on posts that stand already.
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  canEditPost,
  canPinPosts,
  canReadDiscussions,
  canRemovePost,
  canResolve,
  HISTORY_MOST,
} from '@sixfold/domain';
import { IdArgs } from '../platform/graphql/id-args.js';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor } from '../platform/graphql/request-context.js';
import { PostChangesService } from './post-changes.service.js';
import {
  EditPostArgs,
  FormerTextType,
  MarkAnswerArgs,
  PinPostArgs,
  PostType,
  RemovePostArgs,
  RestorePostArgs,
} from './post.type.js';

@Resolver()
export class PostChangesResolver {
  constructor(private readonly changes: PostChangesService) {}

  @Policy(canReadDiscussions)
  @Query(() => [FormerTextType], {
    description: `How a post read before, the oldest first, the newest ${HISTORY_MOST} at the most.`,
  })
  postHistory(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<FormerTextType[]> {
    return this.changes.history(actor, id);
  }

  @Policy(canEditPost)
  @Mutation(() => PostType, { description: 'Changes the words of one’s own post; how it read before stays readable.' })
  editPost(@CurrentActor() actor: Actor, @Args() asked: EditPostArgs): Promise<PostType> {
    return this.changes.edit(actor, asked);
  }

  @Policy(canRemovePost)
  @Mutation(() => PostType, { description: 'Removes a post; that it was there, and why it is not, stays to be seen.' })
  removePost(@CurrentActor() actor: Actor, @Args() asked: RemovePostArgs): Promise<PostType> {
    return this.changes.remove(actor, asked);
  }

  @Policy(canRemovePost)
  @Mutation(() => PostType, { description: 'Puts a post back that one has removed oneself a short while ago.' })
  restorePost(@CurrentActor() actor: Actor, @Args() asked: RestorePostArgs): Promise<PostType> {
    return this.changes.restore(actor, asked);
  }

  @Policy(canPinPosts)
  @Mutation(() => PostType, { description: 'Lets a post stand on top for everybody, or no longer.' })
  pinPost(@CurrentActor() actor: Actor, @Args() asked: PinPostArgs): Promise<PostType> {
    return this.changes.pin(actor, asked);
  }

  @Policy(canResolve)
  @Mutation(() => PostType, { description: 'Says that a post answered what was asked, or takes that back.' })
  markAnswer(@CurrentActor() actor: Actor, @Args() asked: MarkAnswerArgs): Promise<PostType> {
    return this.changes.markAnswer(actor, asked);
  }
}
