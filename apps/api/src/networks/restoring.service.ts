// Undoing what was taken back: the same question, yes or offer stands again as before, and nobody is told twice.
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canLeadNetwork,
  canRestoreAcceptance,
  canWithdrawSeatOffer,
  isOpenPlace,
  isRestorable,
  isSameSchool,
  RESTORABLE_MINUTES,
  seatToRestore,
} from '@sixfold/domain';
import { Clock } from '../platform/clock/clock.js';
import { ensure, found, Refusal } from '../platform/graphql/refusal.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { Tx } from '../platform/transaction/tx.js';
import { lockForming } from './lock-forming.js';
import { lockLed } from './lock-led.js';
import { lockOpen } from './lock-open.js';
import type { MembershipRow, SeatRow } from './network-rows.js';
import { NetworksRepository } from './networks.repository.js';
import { membershipFacts } from './proposals.service.js';
import { seatFacts } from './seat-answers.service.js';
import { SeatsRepository } from './seats.repository.js';
import { isTaken } from './seats.service.js';

@Injectable()
export class RestoringService {
  constructor(
    private readonly networks: NetworksRepository,
    private readonly seats: SeatsRepository,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  /** Undoes a withdrawal. @throws Refusal SCHOOL_ALREADY_ASKED when the school was asked anew in the meantime */
  async proposal(actor: Actor, proposalId: string): Promise<MembershipRow> {
    const membership = found(await this.networks.findMembership(proposalId));
    ensure(canLeadNetwork(actor, membershipFacts(membership)));
    if (membership.application !== null) throw new Refusal('PROPOSAL_ALREADY_ANSWERED');
    return this.restore(membership, { from: 'withdrawn', to: 'invited' }, async (tx) => {
      await this.networks.reopenMembership(tx, proposalId);
      this.audit(tx, actor, 'network.question-restored', membership);
    });
  }

  /** Undoes that a school took its yes back. */
  async acceptance(actor: Actor, proposalId: string): Promise<MembershipRow> {
    const membership = found(await this.networks.findMembership(proposalId));
    ensure(canRestoreAcceptance(actor, membershipFacts(membership)));
    const { networkId, organisationId } = membership;
    return this.restore(membership, { from: 'left', to: 'accepted' }, async (tx) => {
      await this.networks.changeMembership(
        tx,
        proposalId,
        { state: 'accepted', answeredBy: actor.personId, leftBy: null, leftAt: null },
        this.clock.now(),
      );
      tx.record({ name: 'network.school-returned', networkId, organisationId });
      this.audit(tx, actor, 'network.school-returned', membership);
    });
  }

  /** Undoes that an offer was taken back. @throws Refusal BOTH_SEATS_TAKEN, PERSON_HAS_A_SEAT */
  async seatOffer(actor: Actor, seatId: string): Promise<SeatRow> {
    const offer = found(await this.networks.findSeat(seatId));
    ensure(canWithdrawSeatOffer(actor, seatFacts(offer)));
    const { networkId, personId } = offer;
    await this.transaction.run(async (tx) => {
      await lockLed(this.networks, tx, networkId);
      const seats = await this.networks.seatsInside(tx, networkId);
      const { state, answeredAt } = found(seats.find(({ id }) => id === seatId));
      if (state === 'offered') return;
      if (state !== 'withdrawn') throw new Refusal('SEAT_ALREADY_ANSWERED');
      refuseTooLate(answeredAt, this.clock.now());
      if (seats.some((seat) => isTaken(seat) && seat.personId === personId)) throw new Refusal('PERSON_HAS_A_SEAT');
      const seat = seatToRestore(seats, offer);
      if (seat === undefined) throw new Refusal('BOTH_SEATS_TAKEN');
      await this.seats.reopen(tx, seatId, seat);
      tx.audit({ act: 'network.seat-offer-restored', actorId: actor.personId, subjectId: networkId });
    });
    return found(await this.networks.findSeat(seatId));
  }

  /** Under the network's lock; what has been restored already is answered as it is. */
  private async restore(
    place: MembershipRow,
    { from, to }: { readonly from: MembershipRow['state']; readonly to: MembershipRow['state'] },
    write: (tx: Tx) => Promise<void>,
  ): Promise<MembershipRow> {
    const { id, networkId } = place;
    await this.transaction.run(async (tx) => {
      await (from === 'left' ? lockForming : lockOpen)(this.networks, tx, networkId);
      const ofSchool = (await this.networks.membershipsInside(tx, networkId)).filter((one) => isSameSchool(one, place));
      const { state, answeredAt, leftAt } = found(ofSchool.find((membership) => membership.id === id));
      if (state === to) return;
      if (state !== from) throw new Refusal('PROPOSAL_ALREADY_ANSWERED');
      if (ofSchool.some(isOpenPlace)) {
        throw new Refusal('SCHOOL_ALREADY_ASKED');
      }
      refuseTooLate(leftAt ?? answeredAt, this.clock.now());
      await write(tx);
    });
    return found(await this.networks.findMembership(id));
  }

  private audit(tx: Tx, actor: Actor, act: string, { networkId, organisationId }: MembershipRow): void {
    tx.audit({ act, actorId: actor.personId, subjectId: networkId, details: { organisationId } });
  }
}

/** @throws Refusal TOO_LATE_TO_RESTORE */
export function refuseTooLate(takenBackAt: Date | null, now: Date): void {
  if (takenBackAt !== null && isRestorable(takenBackAt, now)) return;
  throw new Refusal('TOO_LATE_TO_RESTORE', { minutes: RESTORABLE_MINUTES });
}
