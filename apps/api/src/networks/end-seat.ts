// The one way in which somebody's time as co-leader ends. Whoever calls it holds the network's lock and reconsiders it after.
import { Injectable } from '@nestjs/common';
import { type SeatEndReason, seatsOutOfReach } from '@sixfold/domain';
import { Clock } from '../platform/clock/clock.js';
import type { Tx } from '../platform/transaction/tx.js';
import type { NetworkEntity } from './network.entity.js';
import type { SeatRow } from './network-rows.js';
import { NetworksRepository } from './networks.repository.js';
import { SeatNotices } from './seat-notices.js';
import { SeatsRepository } from './seats.repository.js';

@Injectable()
export class EndSeat {
  constructor(
    private readonly networks: NetworksRepository,
    private readonly seats: SeatsRepository,
    private readonly clock: Clock,
    private readonly notices: SeatNotices,
  ) {}

  /** `actorId` is null when no person did it. */
  async end(
    tx: Tx,
    { id, networkId, personId }: SeatRow,
    reason: SeatEndReason,
    actorId: string | null,
  ): Promise<void> {
    await this.seats.end(tx, id, reason, this.clock.now());
    tx.revoke({ personId });
    tx.record({ name: 'network.seat-ended', networkId, personId });
    tx.audit({ act: 'network.seat-ended', actorId, subjectId: networkId, details: { personId, reason } });
  }

  /** Takes back the offers, and ends the seats, of those who are of no member organisation any more; gives these seats. */
  async ofThoseWhoLeft(tx: Tx, network: NetworkEntity): Promise<readonly SeatRow[]> {
    const memberships = await this.networks.membershipsInside(tx, network.id);
    const seats = await this.networks.seatsInside(tx, network.id);
    const outOfReach = seatsOutOfReach(network.state, memberships, seats);
    for (const seat of outOfReach) {
      if (seat.state === 'offered') await this.seats.answer(tx, seat.id, 'withdrawn', this.clock.now());
      else await this.leave(tx, network, seat, seats);
    }
    return outOfReach.filter(({ state }) => state === 'accepted');
  }

  private async leave(tx: Tx, network: NetworkEntity, seat: SeatRow, seats: readonly SeatRow[]): Promise<void> {
    await this.end(tx, seat, 'left', null);
    await this.notices.vacant(tx, network, seat, seats);
  }
}
