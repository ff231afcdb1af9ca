// A person's list of notices: read, marked as read, and taken back. What is of a network they left is not there.
import { Injectable } from '@nestjs/common';
import { type Actor, canReadNotices } from '@sixfold/domain';
import { Clock } from '../clock/clock.js';
import { ensure, found } from '../graphql/refusal.js';
import { Live } from '../live/live.js';
import { Transaction } from '../transaction/transaction.js';
import type { Tx } from '../transaction/tx.js';
import { type ListOfPerson, NoticeListRepository } from './notice-list.repository.js';
import { NoticePorts } from './notice-ports.js';
import { NOTICES_ROOM } from './notice.room.js';
import type { NoticeRow } from './notice-rows.js';

/** A notice with the name of its network; null for what is about none. */
export interface NoticeInList extends NoticeRow {
  readonly networkName: string | null;
}

@Injectable()
export class NoticeListService {
  constructor(
    private readonly list: NoticeListRepository,
    private readonly ports: NoticePorts,
    private readonly transaction: Transaction,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  /** One more than `first`, where there are more. */
  async page(actor: Actor, first: number, beforeId: string | null): Promise<NoticeInList[]> {
    ensure(canReadNotices(actor, actor));
    const names = await this.namesOfReached(actor, false);
    const rows = await this.list.page(listOf(actor, names), first + 1, beforeId);
    return rows.map((row) => ({ ...row, networkName: names.get(row.networkId ?? '') ?? null }));
  }

  async countUnread(actor: Actor): Promise<number> {
    ensure(canReadNotices(actor, actor));
    return this.list.countUnread(listOf(actor, await this.namesOfReached(actor, true)));
  }

  async markRead(actor: Actor, id: string): Promise<number> {
    const [notice] = await this.list.find(id);
    ensure(canReadNotices(actor, found(notice)));
    return this.change(actor, (tx) => this.list.markRead(tx, id, this.clock.now()));
  }

  /** Gives the moment by which it can be taken back. */
  async markAllRead(actor: Actor): Promise<Date> {
    ensure(canReadNotices(actor, actor));
    const readAt = this.clock.now();
    const list = listOf(actor, await this.namesOfReached(actor, true));
    await this.change(actor, (tx) => this.list.markAllRead(tx, list, readAt));
    return readAt;
  }

  async takeBackReading(actor: Actor, readAt: Date): Promise<number> {
    ensure(canReadNotices(actor, actor));
    return this.change(actor, (tx) => this.list.takeBackReading(tx, actor.personId, readAt));
  }

  /** The person's other devices hear of it too. */
  private async change(actor: Actor, write: (tx: Tx) => Promise<void>): Promise<number> {
    await this.transaction.run(write);
    this.live.push(NOTICES_ROOM, actor.personId, `${NOTICES_ROOM}:changed`, {});
    return this.countUnread(actor);
  }

  private async namesOfReached({ personId }: Actor, unreadOnly: boolean): Promise<ReadonlyMap<string, string>> {
    const asked = await this.list.networkIdsOf(personId, unreadOnly);
    const reached = await this.ports.networks.reached(asked.map((networkId) => ({ personId, networkId })));
    return new Map(reached.map(({ networkId, networkName }) => [networkId, networkName]));
  }
}

const listOf = ({ personId }: Actor, names: ReadonlyMap<string, string>): ListOfPerson => ({
  personId,
  networkIds: [...names.keys()],
});
