// Asking people to lead: a vacant seat is offered, somebody is suggested for it, or a co-leader hands over the own one.
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canFindSeatCandidates,
  canLeadNetwork,
  canNominateForSeat,
  canOfferSeat,
  isOfMember,
  leavesNobody,
  seatCandidateScope,
  seatOf,
  seatToOffer,
} from '@sixfold/domain';
import { OrganisationsRepository } from '../organisations/organisations.repository.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/new-id.js';
import { type PageArgs, type PageOf, readCursor, toPage } from '../platform/graphql/paging.js';
import { ensure, found, Refusal } from '../platform/graphql/refusal.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { Tx } from '../platform/transaction/tx.js';
import { EndSeat } from './end-seat.js';
import type { NetworkEntity } from './network.entity.js';
import { lockLed } from './lock-led.js';
import type { AskForSeatInput, StepDownInput } from './seat.input.js';
import type { SeatRow } from './network-rows.js';
import { NetworkStanding } from './network-standing.js';
import { NetworksRepository } from './networks.repository.js';
import { policyFacts } from './networks.service.js';
import { SeatNotices } from './seat-notices.js';
import { type SeatCandidateRow, SeatsRepository } from './seats.repository.js';

/** Which seat is asked for, and who has agreed by asking. */
interface Asking {
  readonly seatAmong: (seats: readonly SeatRow[]) => number;
  readonly nomineeAgreed: boolean;
  readonly leadAgreed: boolean;
}

@Injectable()
export class SeatsService {
  constructor(
    private readonly networks: NetworksRepository,
    private readonly seats: SeatsRepository,
    private readonly organisations: OrganisationsRepository,
    private readonly endSeat: EndSeat,
    private readonly standing: NetworkStanding,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly notices: SeatNotices,
  ) {}

  /** People whom this person could ask to take a seat, by name. */
  async candidates(actor: Actor, networkId: string, words: string, page: PageArgs): Promise<PageOf<SeatCandidateRow>> {
    const facts = policyFacts(await this.network(networkId));
    ensure(canFindSeatCandidates(actor, facts));
    const after = readCursor(page.after, ['words', 'id']);
    const scope = seatCandidateScope(actor, facts);
    const rows = await this.seats.candidates(networkId, scope, words, page.first, after);
    return toPage(
      rows,
      page.first,
      ({ name, personId }) => [name, personId],
      (row) => row,
    );
  }

  async offer(actor: Actor, input: AskForSeatInput): Promise<SeatRow> {
    const network = await this.network(input.networkId);
    ensure(canOfferSeat(actor, policyFacts(network)));
    return this.ask(actor, input, { seatAmong: freeSeat, nomineeAgreed: false, leadAgreed: true });
  }

  /** Suggests oneself or, where one answers for a school, somebody who works there; whoever leads has to agree. */
  async nominate(actor: Actor, input: AskForSeatInput): Promise<SeatRow> {
    const network = await this.network(input.networkId);
    const organisationIds = (await this.organisations.affiliationsOf(input.personId))
      .filter(({ confirmedAt }) => confirmedAt !== null)
      .map(({ organisationId }) => organisationId);
    ensure(canNominateForSeat(actor, { ...policyFacts(network), personId: input.personId, organisationIds }));
    const nomineeAgreed = input.personId === actor.personId;
    return this.ask(actor, input, { seatAmong: freeSeat, nomineeAgreed, leadAgreed: false });
  }

  /** Rule 3: the one who hands over leads until the successor has said yes. */
  async handOver(actor: Actor, input: AskForSeatInput): Promise<SeatRow> {
    const network = await this.network(input.networkId);
    ensure(canLeadNetwork(actor, policyFacts(network)));
    const seatAmong = (seats: readonly SeatRow[]) => seatToHandOver(seats, actor.personId);
    return this.ask(actor, input, { seatAmong, nomineeAgreed: false, leadAgreed: true });
  }

  /**
   * Rule 3: a network is never left without anybody who leads it by accident.
   * @throws Refusal LAST_CO_LEADER unless `leavingNobody` says that this is known
   */
  async stepDown(actor: Actor, { networkId, leavingNobody }: StepDownInput): Promise<NetworkEntity> {
    ensure(canLeadNetwork(actor, policyFacts(await this.network(networkId))));
    await this.transaction.run(async (tx) => {
      const network = await lockLed(this.networks, tx, networkId);
      const seats = await this.networks.seatsInside(tx, networkId);
      const own = seatOf(seats, actor.personId);
      if (own === undefined) throw new Refusal('CO_LEADERS_ONLY');
      if (leavesNobody(seats, actor.personId) && !leavingNobody) throw new Refusal('LAST_CO_LEADER');
      await this.endSeat.end(tx, own, 'stepped_down', actor.personId);
      await this.notices.vacant(tx, network, own, seats);
      await this.standing.reconsider(tx, networkId, [own]);
    });
    return this.network(networkId);
  }

  /** Opens the seat to the person. Asking again with the same key is the same offer. */
  private async ask(actor: Actor, { networkId, personId, clientKey }: AskForSeatInput, asking: Asking) {
    const id = await this.transaction.run(async (tx) => {
      const network = await lockLed(this.networks, tx, networkId);
      const before = await this.seats.findByClientKey(tx, actor.personId, clientKey);
      if (before !== null) return offeredBefore(before, networkId, personId);
      const seats = await this.networks.seatsInside(tx, networkId);
      if (seats.some((seat) => isTaken(seat) && seat.personId === personId)) throw new Refusal('PERSON_HAS_A_SEAT');
      const at = this.clock.now();
      const offer = {
        ...{ id: newId(), networkId, personId, offeredBy: actor.personId, clientKey, offeredAt: at },
        seat: asking.seatAmong(seats),
        nomineeAgreedAt: asking.nomineeAgreed ? at : null,
        leadAgreedAt: asking.leadAgreed ? at : null,
      };
      await this.refuseOutsider(tx, networkId, personId);
      await this.seats.insert(tx, offer);
      tx.record({ name: 'network.seat-offered', networkId, personId });
      tx.audit({ act: 'network.seat-offered', actorId: actor.personId, subjectId: networkId, details: { personId } });
      await this.notices.asked(tx, network, offer, seats);
      return offer.id;
    });
    return found(await this.networks.findSeat(id));
  }

  private async refuseOutsider(tx: Tx, networkId: string, personId: string): Promise<void> {
    const memberships = await this.networks.membershipsInside(tx, networkId);
    if (!isOfMember(memberships, await this.seats.organisationsOf(tx, personId))) {
      throw new Refusal('PERSON_OF_NO_MEMBER_SCHOOL');
    }
  }

  private async network(id: string): Promise<NetworkEntity> {
    return found(await this.networks.findById(id));
  }
}

export const isTaken = ({ state }: SeatRow): boolean => state === 'offered' || state === 'accepted';

function freeSeat(seats: readonly SeatRow[]): number {
  const free = seatToOffer(seats);
  if (free === undefined) throw new Refusal('BOTH_SEATS_TAKEN');
  return free;
}

function seatToHandOver(seats: readonly SeatRow[], personId: string): number {
  const own = seatOf(seats, personId);
  if (own === undefined) throw new Refusal('CO_LEADERS_ONLY');
  if (seats.some(({ seat, state }) => seat === own.seat && state === 'offered')) {
    throw new Refusal('SUCCESSOR_ALREADY_ASKED');
  }
  return own.seat;
}

function offeredBefore(
  before: { id: string; networkId: string; personId: string },
  networkId: string,
  personId: string,
): string {
  if (before.networkId !== networkId || before.personId !== personId) throw new Refusal('CLIENT_KEY_REUSED');
  return before.id;
}
