// Tells those whom a change of a post has named: the post itself was told before, to whoever follows.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { followLevelOf, isTold } from '@sixfold/domain';
import { found } from '../../platform/graphql/refusal.js';
import { Notices } from '../../platform/notices/notices.js';
import { EventListeners, type RecordedEvent } from '../../platform/outbox/event-listeners.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import { FollowingRepository } from '../following.repository.js';
import { MentionsRepository } from './mentions.repository.js';

@Injectable()
export class TellNamed implements OnModuleInit {
  constructor(
    private readonly listeners: EventListeners,
    private readonly following: FollowingRepository,
    private readonly mentions: MentionsRepository,
    private readonly notices: Notices,
    private readonly transaction: Transaction,
  ) {}

  onModuleInit(): void {
    this.listeners.on('discussion.post-named', 'named', (event) => this.tell(event));
  }

  private tell({ payload }: RecordedEvent): Promise<void> {
    const [discussionId, postId] = [String(payload.discussionId), String(payload.postId)];
    return this.transaction.run(async (tx) => {
      const still = await this.mentions.stillNamed(tx, postId, payload.personIds as readonly string[]);
      if (still === null) return;
      const { networkId, ...place } = found(await this.following.placeOf(tx, discussionId));
      const followers = await this.following.followersOf(tx, discussionId);
      const named = followers.filter(
        (follower) =>
          still.personIds.includes(follower.personId) && isTold(followLevelOf(follower), { namesThem: true }),
      );
      await this.notices.tell(tx, {
        kind: 'discussion-named',
        to: named.map(({ personId }) => personId),
        networkId,
        path: `/discussions/${discussionId}`,
        details: { ...place, discussionId, personName: still.authorName },
        dedupeKey: `post-names:${postId}`,
      });
    });
  }
}
