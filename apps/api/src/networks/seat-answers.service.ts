// What is answered to those who ask somebody to lead: by the nominee, by whoever leads, or taken back by who asked.
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canAnswerNomination,
  canAnswerSeat,
  canWithdrawSeatOffer,
  holderOf,
  seatsOutOfReach,
} from '@sixfold/domain';
import { Clock } from '../platform/clock/clock.js';
import { ensure, found, Refusal } from '../platform/graphql/refusal.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { Tx } from '../platform/transaction/tx.js';
import { EndSeat } from './end-seat.js';
import { lockLed } from './lock-led.js';
import type { NetworkEntity } from './network.entity.js';
import type { SeatRow } from './network-rows.js';
import { NetworkStanding } from './network-standing.js';
import { NetworksRepository } from './networks.repository.js';
import { SeatNotices } from './seat-notices.js';
import { SeatsRepository } from './seats.repository.js';

/** An offer that is still open, read under the lock of its network. */
interface Open {
  readonly network: NetworkEntity;
  readonly offer: SeatRow;
  /** Every seat of the network, this one among them. */
  readonly seats: readonly SeatRow[];
}

@Injectable()
export class SeatAnswersService {
  constructor(
    private readonly networks: NetworksRepository,
    private readonly seats: SeatsRepository,
    private readonly endSeat: EndSeat,
    private readonly standing: NetworkStanding,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly notices: SeatNotices,
  ) {}

  /** The nominee's own answer; who suggested themselves may still change their mind. */
  async answer(actor: Actor, seatId: string, accept: boolean): Promise<SeatRow> {
    ensure(canAnswerSeat(actor, seatFacts(found(await this.networks.findSeat(seatId)))));
    return this.change(seatId, (tx, open) => this.say(tx, actor, open, 'nominee', accept));
  }

  /** The answer of a co-leader or a facilitator to somebody whom others have suggested. */
  async answerNomination(actor: Actor, seatId: string, accept: boolean): Promise<SeatRow> {
    ensure(canAnswerNomination(actor, seatFacts(found(await this.networks.findSeat(seatId)))));
    return this.change(seatId, async (tx, open) => {
      if (open.offer.leadAgreed) throw new Refusal('SEAT_ALREADY_ANSWERED');
      await this.say(tx, actor, open, 'lead', accept);
    });
  }

  /** An offer that is still open is taken back, and can be made to somebody else. */
  async withdraw(actor: Actor, seatId: string): Promise<SeatRow> {
    ensure(canWithdrawSeatOffer(actor, seatFacts(found(await this.networks.findSeat(seatId)))));
    return this.change(seatId, async (tx, { offer }) => {
      await this.seats.answer(tx, seatId, 'withdrawn', this.clock.now());
      tx.revoke({ personId: offer.personId });
      tx.audit({ act: 'network.seat-withdrawn', actorId: actor.personId, subjectId: offer.networkId });
    });
  }

  private async say(tx: Tx, actor: Actor, open: Open, side: 'nominee' | 'lead', accept: boolean): Promise<void> {
    const { offer } = open;
    if (!accept) return this.decline(tx, actor, open);
    if (side === 'nominee' && offer.nomineeAgreed) throw new Refusal('SEAT_ALREADY_ANSWERED');
    await this.seats.agree(tx, offer.id, side, this.clock.now());
    const isAgreed = side === 'nominee' ? offer.leadAgreed : offer.nomineeAgreed;
    if (isAgreed) await this.take(tx, actor, open);
  }

  private async decline(tx: Tx, actor: Actor, { network, offer }: Open): Promise<void> {
    await this.seats.answer(tx, offer.id, 'declined', this.clock.now());
    tx.revoke({ personId: offer.personId });
    this.record(tx, actor, offer, false);
    if (offer.offeredBy !== actor.personId) await this.notices.declined(tx, network, offer, offer.offeredBy);
  }

  /** Both sides agree: the seat changes hands in this moment. */
  private async take(tx: Tx, actor: Actor, { network, offer, seats }: Open): Promise<void> {
    const memberships = await this.networks.membershipsInside(tx, network.id);
    if (seatsOutOfReach(network.state, memberships, [offer]).length > 0) {
      throw new Refusal('PERSON_OF_NO_MEMBER_SCHOOL');
    }
    const former = holderOf(seats, offer);
    if (former !== undefined) await this.endSeat.end(tx, former, 'handed_over', actor.personId);
    await this.seats.answer(tx, offer.id, 'accepted', this.clock.now());
    this.record(tx, actor, offer, true);
    await this.notices.taken(tx, network, offer, former, seats);
    await this.standing.reconsider(tx, network.id);
  }

  private record(tx: Tx, actor: Actor, { networkId, personId }: SeatRow, accepted: boolean): void {
    tx.record({ name: 'network.seat-answered', networkId, personId, accepted });
    const act = accepted ? 'network.seat-accepted' : 'network.seat-declined';
    tx.audit({ act, actorId: actor.personId, subjectId: networkId, details: { personId } });
  }

  /** Changes one open offer with its network locked, so that nobody else's answer comes between. */
  private async change(seatId: string, act: (tx: Tx, open: Open) => Promise<void>): Promise<SeatRow> {
    const { networkId } = found(await this.networks.findSeat(seatId));
    await this.transaction.run(async (tx) => {
      const network = await lockLed(this.networks, tx, networkId);
      const seats = await this.networks.seatsInside(tx, networkId);
      const offer = found(seats.find(({ id }) => id === seatId));
      if (offer.state !== 'offered') throw new Refusal('SEAT_ALREADY_ANSWERED');
      await act(tx, { network, offer, seats });
    });
    return found(await this.networks.findSeat(seatId));
  }
}

export const seatFacts = ({ networkId, programmeId, networkState, personId, offeredBy }: SeatRow) => ({
  networkId,
  programmeId,
  state: networkState,
  personId,
  offeredBy,
});
