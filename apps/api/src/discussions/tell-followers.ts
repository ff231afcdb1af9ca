// Tells a discussion's followers of what was written, after the commit and in one go for all of them: posting itself
// costs the same whether two follow or five hundred, and a quick exchange is told as one thing.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { followLevelOf, isTold, pathToPost, POSTS_GATHER_MS } from '@sixfold/domain';
import { found } from '../platform/graphql/refusal.js';
import { type Gathering, Notices } from '../platform/notices/notices.js';
import { EventListeners, type RecordedEvent } from '../platform/outbox/event-listeners.js';
import { Transaction } from '../platform/transaction/transaction.js';
import { type FollowerRow, FollowingRepository, type NewsRow } from './following.repository.js';

/** Posts that name a person are a line of their own in their list: what is said to them, before what is said. */
export const newsKinds = ['discussion-addressed', 'discussion-posted'] as const;
type NewsKind = (typeof newsKinds)[number];

/** What makes all news of a kind in a discussion one line in a person's list. */
const keyOf: Readonly<Record<NewsKind, (discussionId: string) => string>> = {
  'discussion-addressed': (discussionId) => `discussion-addressed:${discussionId}`,
  'discussion-posted': (discussionId) => `discussion:${discussionId}`,
};

export const newsKeys = (discussionId: string): readonly string[] => newsKinds.map((kind) => keyOf[kind](discussionId));

/** Posts of one discussion that come as fast as this are told together. */
const GATHERED_MS = 1_000;

const discussionOf = ({ payload }: RecordedEvent): string => String(payload.discussionId);

@Injectable()
export class TellFollowers implements OnModuleInit {
  constructor(
    private readonly listeners: EventListeners,
    private readonly following: FollowingRepository,
    private readonly notices: Notices,
    private readonly transaction: Transaction,
  ) {}

  onModuleInit(): void {
    for (const event of ['discussion.started', 'discussion.posted']) {
      this.listeners.on(event, 'followers', (posted) => this.tell(discussionOf(posted)), {
        about: discussionOf,
        ms: GATHERED_MS,
      });
    }
  }

  /** Tells everything that was not told yet, once, however many ask for it at the same moment. */
  tell(discussionId: string): Promise<void> {
    return this.transaction.run(async (tx) => {
      const toldTo = await this.following.lockTelling(tx, discussionId);
      const news = await this.following.newsOf(tx, discussionId, toldTo);
      const newest = news.at(-1);
      if (newest === undefined) return;
      const { networkId, ...place } = found(await this.following.placeOf(tx, discussionId));
      const followers = await this.following.followersOf(tx, discussionId);
      for (const kind of newsKinds) {
        await this.notices.gather(tx, {
          kind,
          to: followers.flatMap((follower) => newsFor(discussionId, follower, news, kind)),
          networkId,
          details: { ...place, discussionId },
          dedupeKey: keyOf[kind](discussionId),
          mailAfterMs: POSTS_GATHER_MS,
        });
      }
      await this.following.noteTold(tx, discussionId, newest.seq);
    });
  }
}

/** Nobody is told of what they wrote, have read already, or was written before they came. */
function newsFor(discussionId: string, follower: FollowerRow, news: readonly NewsRow[], kind: NewsKind): Gathering[] {
  const { personId, joinedAt, readTo } = follower;
  const level = followLevelOf(follower);
  const theirs = news.filter((post) => {
    const namesThem = post.namesGroup || post.named.includes(personId);
    if (namesThem !== (kind === 'discussion-addressed') || !isTold(level, { namesThem })) return false;
    return post.authorId !== personId && post.seq > readTo && post.postedAt > joinedAt;
  });
  const [first] = theirs;
  const last = theirs.at(-1);
  if (first === undefined || last === undefined) return [];
  const path = pathToPost(discussionId, first.seq);
  return [{ personId, path, count: theirs.length, from: first.seq, to: last.seq, authorName: last.authorName }];
}
