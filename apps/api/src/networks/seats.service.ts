// The two seats of co-leaders: offered, answered, taken back. Two people can never hold the same one.
import { Injectable } from '@nestjs/common';
import { type Actor, CO_LEADERS_NEEDED, canAnswerSeat, canLeadNetwork, canReadNetwork } from '@sixfold/domain';
import { PeopleRepository } from '../people/people.repository.js';
import { newId } from '../platform/database/new-id.js';
import { ensure, found, Refusal } from '../platform/graphql/refusal.js';
import { Mailer } from '../platform/mail/mailer.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { Tx } from '../platform/transaction/tx.js';
import type { NetworkEntity } from './network.entity.js';
import type { OfferSeatInput } from './network.input.js';
import type { MembershipRow, SeatRow } from './network-rows.js';
import { lockForming } from './lock-forming.js';
import { NetworksRepository, type NewSeat } from './networks.repository.js';
import { policyFacts } from './networks.service.js';

@Injectable()
export class SeatsService {
  constructor(
    private readonly networks: NetworksRepository,
    private readonly people: PeopleRepository,
    private readonly transaction: Transaction,
    private readonly mailer: Mailer,
  ) {}

  async offer(actor: Actor, { networkId, personId, clientKey }: OfferSeatInput): Promise<SeatRow> {
    const network = found(await this.networks.findById(networkId));
    ensure(canLeadNetwork(actor, policyFacts(network)));
    const id = await this.transaction.run(async (tx) => {
      await lockForming(this.networks, tx, networkId);
      const before = await this.networks.findSeatByClientKey(tx, actor.personId, clientKey);
      if (before !== null) return offeredBefore(before, networkId, personId);
      const seats = (await this.networks.seatsInside(tx, networkId)).filter(isTaken);
      if (seats.some((seat) => seat.personId === personId)) throw new Refusal('PERSON_HAS_A_SEAT');
      const seat = freeSeat(seats);
      if (!(await this.isOfMember(tx, networkId, personId))) throw new Refusal('PERSON_OF_NO_MEMBER_SCHOOL');
      const offer = { id: newId(), networkId, seat, personId, offeredBy: actor.personId, clientKey };
      await this.networks.insertSeat(tx, offer);
      tx.record({ name: 'network.seat-offered', networkId, personId });
      tx.audit({ act: 'network.seat-offered', actorId: actor.personId, subjectId: networkId, details: { personId } });
      await this.tellOfOffer(tx, network, offer);
      return offer.id;
    });
    return found(await this.networks.findSeat(id));
  }

  async answer(actor: Actor, seatId: string, accept: boolean): Promise<SeatRow> {
    const seat = found(await this.networks.findSeat(seatId));
    ensure(canAnswerSeat(actor, seatFacts(seat)));
    return this.change(seat, async (tx) => {
      const state = accept ? 'accepted' : 'declined';
      await this.networks.answerSeat(tx, seatId, state);
      tx.record({
        name: 'network.seat-answered',
        networkId: seat.networkId,
        personId: seat.personId,
        accepted: accept,
      });
      tx.audit({ act: `network.seat-${state}`, actorId: actor.personId, subjectId: seat.networkId });
    });
  }

  /** An offer that nobody has answered is taken back, and the seat is free again. */
  async withdrawOffer(actor: Actor, seatId: string): Promise<SeatRow> {
    const seat = found(await this.networks.findSeat(seatId));
    ensure(canReadNetwork(actor, seatFacts(seat)));
    ensure(canLeadNetwork(actor, seatFacts(seat)));
    return this.change(seat, async (tx) => {
      await this.networks.answerSeat(tx, seatId, 'withdrawn');
      tx.revoke({ personId: seat.personId });
      tx.audit({ act: 'network.seat-withdrawn', actorId: actor.personId, subjectId: seat.networkId });
    });
  }

  private async change({ id, networkId }: SeatRow, act: (tx: Tx) => Promise<void>): Promise<SeatRow> {
    await this.transaction.run(async (tx) => {
      await lockForming(this.networks, tx, networkId);
      const inside = (await this.networks.seatsInside(tx, networkId)).find((seat) => seat.id === id);
      if (found(inside).state !== 'offered') throw new Refusal('SEAT_ALREADY_ANSWERED');
      await act(tx);
    });
    return found(await this.networks.findSeat(id));
  }

  private async isOfMember(tx: Tx, networkId: string, personId: string): Promise<boolean> {
    const memberships: readonly MembershipRow[] = await this.networks.membershipsInside(tx, networkId);
    const members = new Set(
      memberships.filter(({ state }) => state === 'accepted').map(({ organisationId }) => organisationId),
    );
    return (await this.networks.organisationsOf(tx, personId)).some((organisationId) => members.has(organisationId));
  }

  private async tellOfOffer(tx: Tx, network: NetworkEntity, offer: NewSeat): Promise<void> {
    const person = await this.people.findInside(tx, offer.personId);
    const asker = await this.people.findInside(tx, offer.offeredBy);
    if (person?.email == null) return;
    await this.mailer.queue(tx, {
      to: person.email,
      language: person.language,
      template: 'seat-offered',
      details: { networkName: network.name, askerName: found(asker).name, path: `/networks/${network.id}` },
      dedupeKey: `seat-offered:${offer.id}`,
    });
  }
}

export const isTaken = ({ state }: SeatRow): boolean => state === 'offered' || state === 'accepted';

export function freeSeat(taken: readonly SeatRow[]): number {
  const seats = Array.from({ length: CO_LEADERS_NEEDED }, (_, index) => index + 1);
  const free = seats.find((seat) => !taken.some((other) => other.seat === seat));
  if (free === undefined) throw new Refusal('BOTH_SEATS_TAKEN');
  return free;
}

function offeredBefore(
  before: { id: string; networkId: string; personId: string },
  networkId: string,
  personId: string,
): string {
  if (before.networkId !== networkId || before.personId !== personId) throw new Refusal('CLIENT_KEY_REUSED');
  return before.id;
}

export const seatFacts = ({ networkId, programmeId, networkState, personId }: SeatRow) => ({
  networkId,
  programmeId,
  state: networkState,
  personId,
});
