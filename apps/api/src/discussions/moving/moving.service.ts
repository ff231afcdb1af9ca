// Convenors move posts to another discussion of the group, or make a new one of them, and put them back for a while.
import { Injectable } from '@nestjs/common';
import { type Actor, canMovePosts, MOVE_UNDO_MS } from '@sixfold/domain';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/new-id.js';
import { unlessTaken } from '../../platform/database/unless-taken.js';
import { ensure, found, Refusal } from '../../platform/graphql/refusal.js';
import { Live } from '../../platform/live/live.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { DISCUSSION_ROOM } from '../discussion.room.js';
import { DiscussionsRepository } from '../discussions.repository.js';
import {
  type HeldDiscussion,
  type HeldPost,
  type MoveBefore,
  type MoveRow,
  MovingRepository,
} from './moving.repository.js';
import type { MovePostsInput } from './moving.type.js';

/** What a move comes to: its id, and how far both logs go now; no heads when nothing was left to do. */
interface Done {
  readonly id: string;
  readonly heads: readonly { readonly id: string; readonly seq: number }[];
}

@Injectable()
export class MovingService {
  constructor(
    private readonly moving: MovingRepository,
    private readonly discussions: DiscussionsRepository,
    private readonly transaction: Transaction,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal MOVED_BY_CONVENOR, MOVE_*, POSTS_CHANGED_MEANWHILE */
  async move(actor: Actor, asked: MovePostsInput): Promise<MoveRow> {
    await this.ensureMover(actor, asked.discussionId);
    if ((asked.intoId == null) === (asked.title == null)) throw new Refusal('MOVE_NEEDS_PLACE');
    if (asked.intoId === asked.discussionId) throw new Refusal('MOVE_INTO_ITSELF');
    let done: Done | null = null;
    const isFree = await unlessTaken(['post_move_key_once'], async () => {
      done = await this.transaction.run((tx) => this.moveInside(tx, actor.personId, asked));
    });
    if (!isFree || done === null) throw new Refusal('CLIENT_KEY_REUSED');
    return this.told(done);
  }

  /** Puts back what one has moved oneself a short while ago. @throws Refusal MOVE_OF_ANOTHER, MOVE_TOO_LATE_TO_UNDO */
  async undo(actor: Actor, id: string): Promise<MoveRow> {
    const move = found(await this.moving.find(id));
    await this.ensureMover(actor, move.fromId);
    if (move.movedBy !== actor.personId) throw new Refusal('MOVE_OF_ANOTHER');
    return this.told(await this.transaction.run((tx) => this.undoInside(tx, actor.personId, move)));
  }

  private async moveInside(tx: Tx, personId: string, asked: MovePostsInput): Promise<Done> {
    const { discussionId, postIds, intoId, title, clientKey } = asked;
    const held = await this.moving.holdPosts(tx, postIds);
    const before = await this.moving.findByClientKey(tx, personId, clientKey);
    if (before !== null) {
      if (!saysTheSame(before, asked)) throw new Refusal('CLIENT_KEY_REUSED');
      return { id: before.id, heads: [] };
    }
    const posts = movable(held, asked);
    const discussions = await this.moving.holdDiscussions(tx, intoId == null ? [discussionId] : [discussionId, intoId]);
    const from = found(heldOf(discussions, discussionId));
    const into =
      title == null
        ? heldOf(discussions, intoId)
        : await this.moving.start(tx, from.groupId, title, found(posts[0] ?? null).id);
    if (into === null || into.groupId !== from.groupId) throw new Refusal('MOVE_INTO_OTHER_GROUP');
    const id = newId();
    await this.moving.move(tx, { id, from, into, personId, clientKey, posts, at: this.clock.now() });
    tx.audit({
      act: 'discussion.posts-moved',
      actorId: personId,
      subjectId: discussionId,
      details: { intoId: into.id, postIds },
    });
    return { id, heads: headsAfter(posts.length, from, into) };
  }

  private async undoInside(tx: Tx, personId: string, { id, fromId, intoId, movedAt }: MoveBefore): Promise<Done> {
    const held = await this.moving.holdMoved(tx, id);
    if (await this.moving.isUndone(tx, id)) return { id, heads: [] };
    const now = this.clock.now();
    const posts = held.filter(({ movedPostId }) => movedPostId === null).sort(bySeq);
    const stayed = posts.every(({ discussionId }) => discussionId === intoId);
    if (!stayed || now.getTime() - movedAt.getTime() > MOVE_UNDO_MS) throw new Refusal('MOVE_TOO_LATE_TO_UNDO');
    const discussions = await this.moving.holdDiscussions(tx, [fromId, intoId]);
    const [from, into] = [found(heldOf(discussions, fromId)), found(heldOf(discussions, intoId))];
    await this.moving.undo(tx, { id, from, into, personId, posts, at: now });
    tx.audit({ act: 'discussion.move-undone', actorId: personId, subjectId: fromId, details: { intoId, moveId: id } });
    return { id, heads: headsAfter(posts.length, from, into) };
  }

  private async ensureMover(actor: Actor, discussionId: string): Promise<void> {
    const place = found(await this.discussions.findVoiceInDiscussion(discussionId, actor.personId));
    ensure(canMovePosts(actor, place), { groupId: place.groupId });
  }

  private async told({ id, heads }: Done): Promise<MoveRow> {
    for (const head of heads) this.live.pushHead(DISCUSSION_ROOM, head);
    return found(await this.moving.findById(id));
  }
}

function movable(held: readonly HeldPost[], { discussionId, postIds }: MovePostsInput): readonly HeldPost[] {
  const standing = held.filter((post) => post.discussionId === discussionId && !post.isRemoved);
  if (standing.length < postIds.length) throw new Refusal('POSTS_CHANGED_MEANWHILE');
  if (standing.some(({ isWork }) => isWork)) throw new Refusal('MOVE_KEEPS_WORK');
  return standing.sort(bySeq);
}

function saysTheSame(before: MoveBefore, { discussionId, postIds, intoId, title }: MovePostsInput): boolean {
  const isThere = title == null ? before.intoId === intoId : before.intoTitle === title;
  const isThose = before.postIds.length === postIds.length && postIds.every((id) => before.postIds.includes(id));
  return before.fromId === discussionId && isThere && isThose;
}

const bySeq = (one: HeldPost, other: HeldPost): number => one.seq - other.seq;

const heldOf = (discussions: readonly HeldDiscussion[], id: string | null | undefined): HeldDiscussion | null =>
  discussions.find((discussion) => discussion.id === id) ?? null;

const headsAfter = (count: number, ...discussions: readonly HeldDiscussion[]) =>
  discussions.map(({ id, lastSeq }) => ({ id, seq: lastSeq + count }));
