// The board of a network: what stands on it, and what people put there and change.
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canKeepEntry,
  canPostOnBoard,
  canReadBoard,
  canStandUntil,
  dayOf,
  leadCanChange,
  MOST_MONTHS_ON_BOARD,
  reachedThrough,
} from '@sixfold/domain';
import { lockLiving } from '../../networks/led-network.js';
import type { NetworkEntity } from '../../networks/network.entity.js';
import { NetworksRepository } from '../../networks/networks.repository.js';
import { policyFacts } from '../../networks/networks.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/new-id.js';
import { type PageOf, readCursor, toPage } from '../../platform/graphql/paging.js';
import { ensure, found, Refusal } from '../../platform/graphql/refusal.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import type { Tx } from '../../platform/transaction/tx.js';
import type { BoardEntriesArgs, ChangeBoardEntryInput, PostBoardEntryInput } from './board.input.js';
import { type BoardEntryRow, BoardRepository, type NewEntry } from './board.repository.js';
import { boardEntryFacts, type BoardEntryType, type BoardType, toBoardEntryType } from './board.type.js';

@Injectable()
export class BoardService {
  constructor(
    private readonly networks: NetworksRepository,
    private readonly entries: BoardRepository,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  async board(actor: Actor, networkId: string): Promise<BoardType> {
    const network = await this.readable(actor, networkId);
    const mayPost = leadCanChange(network.state) && canPostOnBoard(actor, policyFacts(network)).allowed;
    return { id: networkId, mayPost, wishes: mayPost ? await this.entries.wishesOf(networkId, actor.personId) : [] };
  }

  async page(actor: Actor, { networkId, part, kind, first, after }: BoardEntriesArgs): Promise<PageOf<BoardEntryType>> {
    await this.readable(actor, networkId);
    const now = this.clock.now();
    const asked = { networkId, part, kind, today: dayOf(now) };
    const rows = await this.entries.entriesOf(actor.personId, asked, first, readCursor(after, ['id']));
    return toPage(
      rows,
      first,
      ({ id }) => [id],
      (row) => toBoardEntryType(row, actor, now),
    );
  }

  async entry(actor: Actor, id: string): Promise<BoardEntryType> {
    return toBoardEntryType(await this.readableEntry(actor, id), actor, this.clock.now());
  }

  /** @throws Refusal NETWORK_ONLY_READ, BOARD_DAY_NOT_ACCEPTED */
  async post(actor: Actor, input: PostBoardEntryInput): Promise<BoardEntryType> {
    const { networkId } = input;
    ensure(canPostOnBoard(actor, policyFacts(await this.readable(actor, networkId))));
    const id = await this.transaction.run(async (tx) => {
      await lockLiving(this.networks, tx, networkId);
      const author = { postedBy: actor.personId, organisationId: placeIn(actor, networkId) };
      const entry = { ...input, ...author, id: newId(), postedAt: this.clock.now() };
      const before = await this.entries.findByClientKey(tx, entry.postedBy, entry.clientKey);
      if (before !== null) return sameEntry(before, entry);
      this.refuseDay(entry.endsOn);
      // Of two requests at once, for two networks, the other one took the key.
      if ((await this.entries.insert(tx, entry)) === 'there already') throw new Refusal('CLIENT_KEY_REUSED');
      return entry.id;
    });
    return this.entry(actor, id);
  }

  /** Also brings an entry back that was over: by a later day. @throws Refusal BOARD_ENTRY_NOT_OPEN */
  async change(actor: Actor, { id, ...written }: ChangeBoardEntryInput): Promise<BoardEntryType> {
    const entry = await this.readableEntry(actor, id);
    ensure(canKeepEntry(actor, boardEntryFacts(entry)));
    await this.transaction.run(async (tx) => {
      await this.lockUnsettled(tx, entry);
      this.refuseDay(written.endsOn);
      await this.entries.change(tx, id, written);
    });
    return this.entry(actor, id);
  }

  async readableEntry(actor: Actor, id: string): Promise<BoardEntryRow> {
    const entry = found(await this.entries.find(actor.personId, id));
    ensure(canReadBoard(actor, boardEntryFacts(entry)));
    return entry;
  }

  /** The entry and its network, held. @throws Refusal BOARD_ENTRY_NOT_OPEN, NETWORK_ONLY_READ */
  async lockUnsettled(tx: Tx, { id, networkId }: Pick<BoardEntryRow, 'id' | 'networkId'>) {
    const network = await lockLiving(this.networks, tx, networkId);
    const entry = found(await this.entries.findInside(tx, id));
    if (entry.settlement !== 'open') throw new Refusal('BOARD_ENTRY_NOT_OPEN');
    return { network, entry };
  }

  private async readable(actor: Actor, networkId: string): Promise<NetworkEntity> {
    const network = found(await this.networks.findById(networkId));
    ensure(canReadBoard(actor, policyFacts(network)));
    return network;
  }

  private refuseDay(endsOn: string): void {
    if (canStandUntil(endsOn, this.clock.now())) return;
    throw new Refusal('BOARD_DAY_NOT_ACCEPTED', { months: MOST_MONTHS_ON_BOARD });
  }
}

/** The organisation for which the actor takes part: the first through which they reach the network. */
export const placeIn = (actor: Actor, networkId: string): string => found(reachedThrough(actor, networkId)[0]);

function sameEntry(before: NewEntry, again: NewEntry): string {
  const isSame = (['networkId', 'kind', 'title', 'words', 'endsOn'] as const).every(
    (name) => before[name] === again[name],
  );
  if (!isSame) throw new Refusal('CLIENT_KEY_REUSED');
  return before.id;
}
