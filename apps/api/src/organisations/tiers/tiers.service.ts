// Keeping consortia: who belongs to them from when to when, and their end; each act can be undone for fifteen minutes.
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  areDaysOfBelonging,
  canEndTier,
  canKeepTiers,
  canReadTiers,
  isKeptTier,
  isTier,
  isRestorable,
  RESTORABLE_MINUTES,
  wordsToFindNetwork,
  wouldCircle,
} from '@sixfold/domain';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/new-id.js';
import { ensure, found, Refusal } from '../../platform/graphql/refusal.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import type { Tx } from '../../platform/transaction/tx.js';
import type { OrganisationEntity } from '../organisation.entity.js';
import { OrganisationsRepository } from '../organisations.repository.js';
import type { BelongingEntity } from './belonging.entity.js';
import type { AddMemberInput, MembersOfArgs } from './tier.input.js';
import { type BelongingRow, type MemberRow, TiersRepository } from './tiers.repository.js';

@Injectable()
export class TiersService {
  constructor(
    private readonly tiers: TiersRepository,
    private readonly organisations: OrganisationsRepository,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  /** One more than `first`, so that the caller knows whether there is a next page. */
  members(actor: Actor, asked: MembersOfArgs, after: readonly [string, string] | null): Promise<MemberRow[]> {
    ensure(canReadTiers(actor));
    const { organisationId, words, former, first } = asked;
    const sought = wordsToFindNetwork(words);
    return this.tiers.members({
      tierId: organisationId,
      words: sought.length === 0 ? null : sought,
      former,
      after,
      most: first + 1,
    });
  }

  /**
   * Asked again with the same key it is the same tie.
   * @throws Refusal KEEPS_NO_MEMBERS, ORGANISATION_CLOSED, BELONGS_ALREADY, WOULD_BE_ABOVE_ITSELF, DAY_NOT_ACCEPTED
   */
  async add(
    actor: Actor,
    { tierId, organisationId: memberId, since, clientKey }: AddMemberInput,
  ): Promise<BelongingRow> {
    ensure(canKeepTiers(actor));
    this.refuseDays(since, null);
    return this.transaction.run(async (tx) => {
      const { tier, member } = await this.lockTie(tx, { tierId, memberId });
      refuseUnkept(tier);
      for (const one of [tier, member]) {
        if (one.status === 'closed') throw new Refusal('ORGANISATION_CLOSED', { name: one.name });
      }
      if (wouldCircle({ memberId, tierId }, await this.tiers.keptNow(tx))) throw new Refusal('WOULD_BE_ABOVE_ITSELF');
      const { personId } = actor;
      const row = { id: newId(), memberId, tierId, beganOn: since, addedBy: personId, clientKey };
      if ((await this.tiers.insert(tx, row)) === 'there already') {
        return toRow(sameTie(await this.tiers.findByClientKey(tx, personId, clientKey), row, member));
      }
      tx.audit({ act: 'tier.member-added', actorId: personId, subjectId: tierId, details: { memberId, since } });
      return { ...row, byRegister: false, endedOn: null };
    });
  }

  /** @throws Refusal DAY_NOT_ACCEPTED; what has ended already stays as it is */
  async end(actor: Actor, belongingId: string, until: string): Promise<BelongingRow> {
    const before = await this.kept(actor, belongingId);
    this.refuseDays(before.beganOn, until);
    return this.transaction.run(async (tx) => {
      await this.organisations.lockById(tx, before.tierId);
      const belonging = found(await this.tiers.findInside(tx, belongingId));
      if (belonging.endedOn !== null) return toRow(belonging);
      const { memberId, tierId } = belonging;
      await this.tiers.end(tx, belongingId, { endedOn: until, endedBy: actor.personId, endedAt: this.clock.now() });
      tx.audit({ act: 'tier.member-ended', actorId: actor.personId, subjectId: tierId, details: { memberId, until } });
      return { ...toRow(belonging), endedOn: until };
    });
  }

  /** Undoes an end. @throws Refusal TOO_LATE_TO_RESTORE, BELONGS_ALREADY, WOULD_BE_ABOVE_ITSELF */
  async resume(actor: Actor, belongingId: string): Promise<BelongingRow> {
    const before = await this.kept(actor, belongingId);
    return this.transaction.run(async (tx) => {
      const { tier, member } = await this.lockTie(tx, before);
      const belonging = found(await this.tiers.findInside(tx, belongingId));
      if (belonging.endedAt === null) return toRow(belonging);
      this.refuseLate(belonging.endedAt);
      const { memberId, tierId } = belonging;
      if (tier.status === 'closed') throw new Refusal('ORGANISATION_CLOSED', { name: tier.name });
      const now = await this.tiers.keptNow(tx);
      if (now.some((tie) => tie.memberId === memberId && tie.tierId === tierId)) throw belongsAlready(member);
      if (wouldCircle(belonging, now)) throw new Refusal('WOULD_BE_ABOVE_ITSELF');
      await this.tiers.reopen(tx, belongingId);
      tx.audit({ act: 'tier.member-resumed', actorId: actor.personId, subjectId: tierId, details: { memberId } });
      return { ...toRow(belonging), endedOn: null };
    });
  }

  /** Ends the consortium and every tie of it. @throws Refusal KEEPS_NO_MEMBERS, DAY_NOT_ACCEPTED */
  async endTier(actor: Actor, tierId: string, until: string): Promise<void> {
    ensure(canKeepTiers(actor));
    this.refuseDays(null, until);
    await this.transaction.run(async (tx) => {
      await this.tiers.lockAll(tx);
      const tier = found(await this.organisations.lockById(tx, tierId));
      ensure(canEndTier(actor, tier));
      refuseUnkept(tier);
      if (tier.status === 'closed') return;
      const { personId } = actor;
      await this.tiers.endTier(tx, tierId, { endedOn: until, endedBy: personId, endedAt: this.clock.now() });
      tx.audit({ act: 'tier.ended', actorId: personId, subjectId: tierId, details: { until } });
    });
  }

  /** Undoes `endTier`, with the ties that ended by it. @throws Refusal TOO_LATE_TO_RESTORE */
  async reopenTier(actor: Actor, tierId: string): Promise<void> {
    ensure(canKeepTiers(actor));
    await this.transaction.run(async (tx) => {
      await this.tiers.lockAll(tx);
      const tier = found(await this.organisations.lockById(tx, tierId));
      ensure(canEndTier(actor, tier));
      refuseUnkept(tier);
      if (tier.status !== 'closed') return;
      this.refuseLate(tier.changedAt);
      await this.tiers.reopenTier(tx, tierId);
      tx.audit({ act: 'tier.reopened', actorId: actor.personId, subjectId: tierId });
    });
  }

  private async kept(actor: Actor, belongingId: string): Promise<BelongingEntity> {
    ensure(canKeepTiers(actor));
    const belonging = found(await this.tiers.find(belongingId));
    if (belonging.byRegister) throw new Refusal('KEEPS_NO_MEMBERS');
    return belonging;
  }

  private refuseDays(beganOn: string | null, endedOn: string | null): void {
    const today = this.clock.now().toISOString().slice(0, 10);
    if (!areDaysOfBelonging(beganOn, endedOn, today)) throw new Refusal('DAY_NOT_ACCEPTED');
  }

  private refuseLate(takenBackAt: Date): void {
    if (isRestorable(takenBackAt, this.clock.now())) return;
    throw new Refusal('TOO_LATE_TO_RESTORE', { minutes: RESTORABLE_MINUTES });
  }

  /** A tie waits for what else happens to its tier; for every other tie only where the two might circle. */
  private async lockTie(tx: Tx, { tierId, memberId }: { readonly tierId: string; readonly memberId: string }) {
    const member = found(await this.organisations.findInside(tx, memberId));
    if (isTier(member.partnerKind)) await this.tiers.lockAll(tx);
    return { tier: found(await this.organisations.lockById(tx, tierId)), member };
  }
}

function refuseUnkept({ partnerKind }: OrganisationEntity): void {
  if (!isKeptTier(partnerKind)) throw new Refusal('KEEPS_NO_MEMBERS');
}

const belongsAlready = ({ name }: OrganisationEntity): Refusal => new Refusal('BELONGS_ALREADY', { name });

/** @throws Refusal BELONGS_ALREADY, CLIENT_KEY_REUSED */
function sameTie(
  before: BelongingEntity | null,
  { memberId, tierId }: Pick<BelongingEntity, 'memberId' | 'tierId'>,
  member: OrganisationEntity,
): BelongingEntity {
  if (before === null) throw belongsAlready(member);
  if (before.memberId !== memberId || before.tierId !== tierId) throw new Refusal('CLIENT_KEY_REUSED');
  return before;
}

const toRow = ({ id, memberId, tierId, byRegister, beganOn, endedOn }: BelongingEntity): BelongingRow => ({
  ...{ id, memberId, tierId, byRegister, beganOn, endedOn },
});
