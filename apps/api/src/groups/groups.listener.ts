// What working groups do when a school took the place of another: who took part for the one takes part for the other.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventListeners } from '../platform/outbox/event-listeners.js';
import { Transaction } from '../platform/transaction/transaction.js';
import { GroupsRepository } from './groups.repository.js';

@Injectable()
export class GroupsListener implements OnModuleInit {
  constructor(
    private readonly listeners: EventListeners,
    private readonly groups: GroupsRepository,
    private readonly transaction: Transaction,
  ) {}

  onModuleInit(): void {
    this.listeners.on('network.school-succeeded', 'groups', async ({ payload }) => {
      const succession = {
        networkId: String(payload.networkId),
        formerId: String(payload.formerId),
        organisationId: String(payload.organisationId),
      };
      await this.transaction.run((tx) => this.groups.goOnFor(tx, succession));
    });
  }
}
