// Reacting to a post, and reading who did.
import { Injectable } from '@nestjs/common';
import { type Actor, canPost, canReadDiscussions, REACTED_MOST } from '@sixfold/domain';
import { Clock } from '../../platform/clock/clock.js';
import { ensure, found, Refusal } from '../../platform/graphql/refusal.js';
import { Live } from '../../platform/live/live.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import { DISCUSSION_ROOM } from '../discussion.room.js';
import { PostChangesRepository } from '../post-changes.repository.js';
import { type PostType, toPostType } from '../post.type.js';
import { PostsRepository } from '../posts.repository.js';
import { type ReactArgs, type ReactionType, toReactionType } from './reactions.type.js';
import { ReactionsRepository } from './reactions.repository.js';

@Injectable()
export class ReactionsService {
  constructor(
    private readonly reactions: ReactionsRepository,
    private readonly changes: PostChangesRepository,
    private readonly posts: PostsRepository,
    private readonly transaction: Transaction,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  /** Gives a reaction or takes it back; what is so already stays so. @throws Refusal POST_REMOVED */
  async react(actor: Actor, { id: postId, kind, isGiven }: ReactArgs): Promise<PostType> {
    const { personId } = actor;
    const post = found(await this.changes.find(postId, personId));
    const { groupId } = post;
    ensure(canPost(actor, post), { groupId });
    const seq = await this.transaction.run(async (tx) => {
      const standing = await this.changes.standing(tx, postId);
      if (standing === null) throw new Refusal('POST_REMOVED');
      const wish = { postId, personId, kind, groupId, discussionId: standing.discussionId };
      const now = this.clock.now();
      return isGiven ? this.reactions.give(tx, wish, now) : this.reactions.takeBack(tx, wish, now);
    });
    // Only that there is something new: each reader then reads what is for them.
    const reacted = toPostType(found(await this.posts.findById(personId, postId)));
    if (seq !== null) this.live.pushHead(DISCUSSION_ROOM, { id: reacted.discussionId, seq });
    return reacted;
  }

  /** Who reacted. @throws Refusal POST_REMOVED */
  async of(actor: Actor, postId: string): Promise<ReactionType[]> {
    const post = found(await this.changes.find(postId, actor.personId));
    ensure(canReadDiscussions(actor, post), { groupId: post.groupId });
    if (post.removedAt !== null) throw new Refusal('POST_REMOVED');
    return (await this.reactions.of(postId, REACTED_MOST)).map(toReactionType);
  }
}
