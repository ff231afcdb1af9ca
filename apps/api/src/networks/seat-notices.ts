// Who is told of what happens to the two seats of a network.
import { Injectable } from '@nestjs/common';
import { leadCanChange } from '@sixfold/domain';
import { PeopleRepository } from '../people/people.repository.js';
import { found } from '../platform/graphql/refusal.js';
import type { NoticeDetails, NoticeKind } from '../platform/notices/notice-kinds.js';
import { Notices } from '../platform/notices/notices.js';
import type { Tx } from '../platform/transaction/tx.js';
import { ProgrammesRepository } from '../programmes/programmes.repository.js';
import type { NetworkEntity } from './network.entity.js';
import type { SeatRow } from './network-rows.js';
import type { NewSeat } from './seats.repository.js';

type Told = Pick<NetworkEntity, 'id' | 'name' | 'programmeId' | 'state'>;

@Injectable()
export class SeatNotices {
  constructor(
    private readonly notices: Notices,
    private readonly people: PeopleRepository,
    private readonly programmes: ProgrammesRepository,
  ) {}

  /** The nominee is asked; and when nobody who leads has agreed yet, so are they. */
  async asked(tx: Tx, network: Told, offer: NewSeat, seats: readonly SeatRow[]): Promise<void> {
    const names = { networkName: network.name, askerName: await this.nameOf(tx, offer.offeredBy) };
    if (offer.nomineeAgreedAt === null) {
      await this.tell(tx, network, 'seat-offered', [offer.personId], names, offer.id);
    }
    if (offer.leadAgreedAt === null) {
      const details = { ...names, personName: await this.nameOf(tx, offer.personId) };
      const to = await this.leadersOf(tx, network, seats);
      await this.tell(tx, network, 'seat-nominated', to, details, offer.id);
    }
  }

  /** Somebody leads from now on, in place of `former` when the seat was handed over. */
  async taken(tx: Tx, network: Told, taken: SeatRow, former: SeatRow | undefined, seats: readonly SeatRow[]) {
    const to = [...new Set([taken.personId, ...coLeaders(seats)])];
    const details = { networkName: network.name, personName: taken.name };
    if (former === undefined) await this.tell(tx, network, 'seat-taken', to, details, taken.id);
    else {
      await this.tell(tx, network, 'seat-handed-over', to, { ...details, formerName: former.name }, taken.id);
    }
  }

  async declined(tx: Tx, network: Told, seat: SeatRow, to: string): Promise<void> {
    const details = { networkName: network.name, personName: seat.name };
    await this.tell(tx, network, 'seat-declined', [to], details, seat.id);
  }

  /**
   * The co-leader who is left and the facilitators hear that a seat is free. Of an active network they hear it with the
   * news that it is at risk by that (`NetworkStanding`), and not twice; after its end nobody can take a seat any more.
   */
  async vacant(tx: Tx, network: Told, ended: SeatRow, seats: readonly SeatRow[]): Promise<void> {
    if (network.state === 'active' || !leadCanChange(network.state)) return;
    const left = coLeaders(seats).filter((personId) => personId !== ended.personId);
    const to = [...new Set([...left, ...(await this.facilitatorsOf(tx, network))])];
    const details = { networkName: network.name, personName: ended.name };
    await this.tell(tx, network, 'seat-vacant', to, details, ended.id);
  }

  /** The co-leaders; where there is none, the facilitators of the programme. */
  private async leadersOf(tx: Tx, network: Told, seats: readonly SeatRow[]): Promise<readonly string[]> {
    const leading = coLeaders(seats);
    return leading.length > 0 ? leading : this.facilitatorsOf(tx, network);
  }

  /** An informal network has none. */
  private async facilitatorsOf(tx: Tx, { programmeId }: Told): Promise<readonly string[]> {
    return programmeId === null ? [] : this.programmes.facilitatorsOf(tx, programmeId);
  }

  private async nameOf(tx: Tx, personId: string): Promise<string> {
    return found(await this.people.findInside(tx, personId)).name;
  }

  private tell<Kind extends NoticeKind>(
    tx: Tx,
    { id }: Told,
    kind: Kind,
    to: readonly string[],
    details: NoticeDetails[Kind],
    seatId: string,
  ): Promise<void> {
    const path = `/networks/${id}#seats`;
    return this.notices.tell(tx, { kind, to, networkId: id, path, details, dedupeKey: `${kind}:${seatId}` });
  }
}

const coLeaders = (seats: readonly SeatRow[]): readonly string[] =>
  seats.filter(({ state }) => state === 'accepted').map(({ personId }) => personId);
