// Sharing a group with another network: asked, answered, taken back, and ended with a day's grace.
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canAnswerSharing,
  canEndSharing,
  canGoOnSharing,
  canReadPublicFacts,
  canReadSharingsOfNetwork,
  canShareGroup,
  canWithdrawSharing,
  endsSharingFor,
  isAtWork,
  sharingCanBecome,
  sharingEndsAt,
  type SharingState,
  type Verdict,
} from '@sixfold/domain';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/new-id.js';
import { type PageArgs, type PageOf, readCursor, toPage } from '../../platform/graphql/paging.js';
import { ensure, found, Refusal } from '../../platform/graphql/refusal.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { GroupsRepository } from '../groups.repository.js';
import { SharingNotices } from './sharing-notices.js';
import type { AskToShareArgs } from './sharing.type.js';
import { type SharingChange, type SharingRow, SharingsRepository } from './sharings.repository.js';

@Injectable()
export class SharingsService {
  constructor(
    private readonly groups: GroupsRepository,
    private readonly sharings: SharingsRepository,
    private readonly notices: SharingNotices,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  /** What groups ask this network, or share with it. */
  async withNetwork(actor: Actor, networkId: string, { first, after }: PageArgs): Promise<PageOf<SharingRow>> {
    ensure(canReadSharingsOfNetwork(actor, { networkId }));
    const [before] = readCursor(after, ['id']) ?? [null];
    const rows = await this.sharings.withNetwork(networkId, actor.personId, first, before);
    return toPage(
      rows,
      first,
      ({ id }) => [id],
      (row) => row,
    );
  }

  /** Asking again with the same key is the same question. @throws Refusal GROUP_SHARED_ALREADY */
  async ask(actor: Actor, asked: AskToShareArgs): Promise<SharingRow> {
    return this.transaction.run(async (tx) => {
      const group = found(await this.groups.lock(tx, asked.groupId, actor.personId));
      ensure(canShareGroup(actor, group));
      const before = await this.sharings.findByClientKey(tx, actor.personId, asked.clientKey);
      if (before !== null && !isSame(before, asked)) throw new Refusal('CLIENT_KEY_REUSED');
      if (before !== null) return this.seen(tx, actor, before.id);
      await this.refuseOther(tx, actor, asked.networkId);
      const own = { id: newId(), state: 'asked', askedBy: actor.personId, askedAt: this.clock.now() } as const;
      const isNew = asked.networkId !== group.networkId && (await this.sharings.insert(tx, { ...asked, ...own }));
      if (isNew !== 'inserted') throw new Refusal('GROUP_SHARED_ALREADY');
      const sharing = await this.seen(tx, actor, own.id);
      this.audit(tx, actor, sharing);
      await this.notices.asked(tx, sharing);
      return sharing;
    });
  }

  answer(actor: Actor, id: string, accept: boolean, words: string): Promise<SharingRow> {
    const change = { answer: words, answeredBy: actor.personId, answeredAt: this.clock.now() };
    return this.turn(
      actor,
      id,
      canAnswerSharing,
      accept ? 'agreed' : 'declined',
      () => change,
      (tx, sharing) => this.notices.answered(tx, sharing, accept),
    );
  }

  withdraw(actor: Actor, id: string): Promise<SharingRow> {
    return this.turn(actor, id, canWithdrawSharing, 'withdrawn', () => ({}));
  }

  /** People of the other network keep the group for a day more. */
  end(actor: Actor, id: string, reason: string): Promise<SharingRow> {
    const now = this.clock.now();
    const change = (sharing: SharingRow): SharingChange => ({
      reason,
      endedBy: actor.personId,
      endedFor: endsSharingFor(actor, sharing),
      endsAt: sharingEndsAt(now),
    });
    return this.turn(actor, id, canEndSharing, 'ending', change, (tx, sharing) =>
      this.notices.ending(tx, sharing, actor.personId, now),
    );
  }

  /** Takes the end back while its day lasts. */
  goOn(actor: Actor, id: string): Promise<SharingRow> {
    const change = () => ({ reason: null, endedBy: null, endedFor: null, endsAt: null });
    return this.turn(actor, id, canGoOnSharing, 'agreed', change, (tx, sharing) =>
      this.notices.goesOn(tx, sharing, actor.personId, this.clock.now()),
    );
  }

  /** With the group held, along an allowed arrow; answered with how it stands then. */
  private async turn(
    actor: Actor,
    id: string,
    policy: (actor: Actor, sharing: SharingRow) => Verdict,
    state: SharingState,
    changeOf: (sharing: SharingRow) => SharingChange,
    tell: (tx: Tx, sharing: SharingRow) => Promise<void> = async () => undefined,
  ): Promise<SharingRow> {
    const { groupId } = found(await this.sharings.findById(id, actor.personId));
    return this.transaction.run(async (tx) => {
      found(await this.groups.lock(tx, groupId, actor.personId));
      const before = await this.seen(tx, actor, id);
      ensure(policy(actor, before));
      if (!sharingCanBecome(before.state, state)) throw new Refusal('GROUP_SHARING_CHANGED');
      await this.sharings.change(tx, id, state, changeOf(before));
      const sharing = await this.seen(tx, actor, id);
      this.audit(tx, actor, sharing);
      await tell(tx, sharing);
      return sharing;
    });
  }

  /** A network of which the person may not know is answered like one that is not there. */
  private async refuseOther(tx: Tx, actor: Actor, networkId: string): Promise<void> {
    const other = found(await this.sharings.lockOther(tx, networkId));
    ensure(canReadPublicFacts(actor, other));
    if (!isAtWork(other.state)) throw new Refusal('GROUP_NEEDS_ACTIVE_NETWORK');
  }

  private audit(tx: Tx, { personId: actorId }: Actor, { groupId: subjectId, otherId, state }: SharingRow): void {
    tx.audit({ act: `group.sharing-${state}`, actorId, subjectId, details: { networkId: otherId } });
  }

  private async seen(tx: Tx, { personId }: Actor, id: string): Promise<SharingRow> {
    return found(await this.sharings.findInside(tx, id, personId));
  }
}

const isSame = (before: Pick<AskToShareArgs, 'groupId' | 'networkId' | 'words'>, again: AskToShareArgs): boolean =>
  (['groupId', 'networkId', 'words'] as const).every((name) => before[name] === again[name]);
