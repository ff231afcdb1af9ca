// What networks do when somebody's tie to an organisation has ended: a seat goes with the last tie to a member.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { found } from '../platform/graphql/refusal.js';
import { EventListeners } from '../platform/outbox/event-listeners.js';
import { Transaction } from '../platform/transaction/transaction.js';
import { EndSeat } from './end-seat.js';
import { NetworkStanding } from './network-standing.js';
import { NetworksRepository } from './networks.repository.js';
import { SeatsRepository } from './seats.repository.js';

@Injectable()
export class NetworksListener implements OnModuleInit {
  constructor(
    private readonly listeners: EventListeners,
    private readonly networks: NetworksRepository,
    private readonly seats: SeatsRepository,
    private readonly endSeat: EndSeat,
    private readonly standing: NetworkStanding,
    private readonly transaction: Transaction,
  ) {}

  onModuleInit(): void {
    this.listeners.on('affiliation.ended', 'networks', ({ payload }) => this.endSeats(String(payload.personId)));
  }

  private async endSeats(personId: string): Promise<void> {
    for (const networkId of await this.seats.networksWithSeatOf(personId)) {
      await this.transaction.run(async (tx) => {
        const vacated = await this.endSeat.ofThoseWhoLeft(tx, found(await this.networks.lock(tx, networkId)));
        await this.standing.reconsider(tx, networkId, vacated);
      });
    }
  }
}
