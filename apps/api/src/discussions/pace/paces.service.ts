// The pace of a discussion: read by everybody in the group, changed by those who lead the discussion.
import { Injectable } from '@nestjs/common';
import { type Actor, canLeadDiscussion, canReadDiscussions } from '@sixfold/domain';
import { unlessTaken } from '../../platform/database/unless-taken.js';
import { ensure, found, Refusal } from '../../platform/graphql/refusal.js';
import { Live } from '../../platform/live/live.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { DISCUSSION_ROOM } from '../discussion.room.js';
import type { PaceArgs } from './pace.type.js';
import { type PaceRow, PacesRepository, type WishedPace } from './paces.repository.js';

@Injectable()
export class PacesService {
  constructor(
    private readonly paces: PacesRepository,
    private readonly transaction: Transaction,
    private readonly live: Live,
  ) {}

  async pace(actor: Actor, discussionId: string): Promise<PaceRow> {
    const pace = found(await this.paces.find(actor.personId, discussionId));
    ensure(canReadDiscussions(actor, pace), { groupId: pace.groupId });
    return pace;
  }

  /** @throws Refusal LED_BY_CONVENOR */
  async change(actor: Actor, { discussionId, minutes, clientKey }: PaceArgs): Promise<PaceRow> {
    const pace = found(await this.paces.find(actor.personId, discussionId));
    ensure(canLeadDiscussion(actor, pace), { groupId: pace.groupId });
    const seq = await this.write({ discussionId, minutes, clientKey, personId: actor.personId });
    if (seq !== null) this.live.pushHead(DISCUSSION_ROOM, { id: discussionId, seq });
    return this.pace(actor, discussionId);
  }

  /** Gives the seq of the entry; null when there is nothing to change, or the same key has changed it before. */
  private async write(wish: WishedPace): Promise<number | null> {
    let seq: number | null = null;
    const isFree = await unlessTaken(['discussion_pace_key_once'], async () => {
      seq = await this.transaction.run((tx) => this.writeInside(tx, wish));
    });
    if (!isFree) throw new Refusal('CLIENT_KEY_REUSED');
    return seq;
  }

  private async writeInside(tx: Tx, wish: WishedPace): Promise<number | null> {
    const former = found(await this.paces.lock(tx, wish.discussionId));
    const isSame = await this.paces.findByClientKey(tx, wish);
    if (isSame === false) throw new Refusal('CLIENT_KEY_REUSED');
    if (isSame === true || former.minutes === wish.minutes) return null;
    const seq = await this.paces.change(tx, wish);
    if (former.minutes === 0) await this.paces.countTurns(tx, wish.discussionId);
    return seq;
  }
}
