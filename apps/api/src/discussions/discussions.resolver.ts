// The GraphQL operations of the room of discussions.
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canPost, canReadDiscussions, MARKED_MOST } from '@sixfold/domain';
import { IdArgs } from '../platform/graphql/id-args.js';
import type { PageOf } from '../platform/graphql/paging.js';
import { Ahead, Policy } from '../platform/graphql/policy.js';
import { CurrentActor, CurrentPerson } from '../platform/graphql/request-context.js';
import type { Person } from '../platform/graphql/who-asks.js';
import {
  DiscussionPage,
  DiscussionsArgs,
  DiscussionType,
  MarkReadArgs,
  StartDiscussionArgs,
  toDiscussionType,
} from './discussion.type.js';
import { DiscussionsService } from './discussions.service.js';
import {
  DiscussionArgs,
  PostArgs,
  PostPageType,
  PostsArgs,
  PostsSinceArgs,
  PostsSinceType,
  PostType,
} from './post.type.js';
import { PostsService } from './posts.service.js';

@Resolver()
export class DiscussionsResolver {
  constructor(
    private readonly discussions: DiscussionsService,
    private readonly posts: PostsService,
  ) {}

  @Policy(canReadDiscussions)
  @Query(() => DiscussionType, { description: 'One discussion of a group that you are in.' })
  async discussion(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<DiscussionType> {
    return toDiscussionType(await this.discussions.discussion(actor, id), actor);
  }

  @Policy(canReadDiscussions)
  @Ahead()
  @Query(() => DiscussionPage, {
    name: 'discussions',
    description: 'The discussions of a group that you are in, the last written in first.',
  })
  async discussionsOfGroup(
    @CurrentPerson() person: Person,
    @Args() asked: DiscussionsArgs,
  ): Promise<PageOf<DiscussionType>> {
    const { items, nextCursor } = await this.discussions.ofGroup(person, asked);
    const actor = await person.actor;
    return { items: items.map((discussion) => toDiscussionType(discussion, actor)), nextCursor };
  }

  @Policy(canReadDiscussions)
  @Ahead()
  @Query(() => PostPageType, {
    name: 'posts',
    description: 'A page of a discussion’s log, from its end towards its start.',
  })
  pageOfPosts(@CurrentPerson() person: Person, @Args() asked: PostsArgs): Promise<PostPageType> {
    return this.posts.page(person, asked);
  }

  @Policy(canReadDiscussions)
  @Ahead()
  @Query(() => [PostType], {
    description: `The posts that are pinned, or said to have answered: the newest ${MARKED_MOST}, in their order.`,
  })
  markedPosts(@CurrentPerson() person: Person, @Args() { discussionId }: DiscussionArgs): Promise<PostType[]> {
    return this.posts.marked(person, discussionId);
  }

  @Policy(canReadDiscussions)
  @Ahead()
  @Query(() => PostsSinceType, { description: 'What was written after a seq: for who missed a push, or was away.' })
  postsSince(@CurrentPerson() person: Person, @Args() asked: PostsSinceArgs): Promise<PostsSinceType> {
    return this.posts.since(person, asked);
  }

  @Policy(canReadDiscussions)
  @Mutation(() => DiscussionType, { description: 'Says how far I have read, for all my devices.' })
  async markDiscussionRead(@CurrentActor() actor: Actor, @Args() asked: MarkReadArgs): Promise<DiscussionType> {
    return toDiscussionType(await this.discussions.markRead(actor, asked), actor);
  }

  @Policy(canPost)
  @Mutation(() => DiscussionType, { description: 'Starts a discussion with its first post.' })
  async startDiscussion(@CurrentActor() actor: Actor, @Args() asked: StartDiscussionArgs): Promise<DiscussionType> {
    return this.discussion(actor, { id: await this.discussions.start(actor, asked) });
  }

  @Policy(canPost)
  @Ahead()
  @Mutation(() => PostType, {
    description: 'Writes a post; the same key with the same text again answers with the same post.',
  })
  post(@CurrentPerson() person: Person, @Args() asked: PostArgs): Promise<PostType> {
    return this.posts.post(person, asked);
  }
}
