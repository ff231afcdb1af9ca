// Every network at work has a group of its heads and one of its co-leaders, from the moment it begins.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isAtWork, networkStates } from '@sixfold/domain';
import { roleGroupWords } from '@sixfold/words';
import { Jobs } from '../platform/jobs/jobs.js';
import { EventListeners } from '../platform/outbox/event-listeners.js';
import { Transaction } from '../platform/transaction/transaction.js';
import { RoleGroupsRepository } from './role-groups.repository.js';

const AT_WORK = networkStates.filter(isAtWork);

@Injectable()
export class RoleGroups implements OnModuleInit {
  constructor(
    private readonly groups: RoleGroupsRepository,
    private readonly listeners: EventListeners,
    private readonly jobs: Jobs,
    private readonly transaction: Transaction,
  ) {}

  /** The job is for networks that began before there were such groups. */
  onModuleInit(): void {
    this.listeners.on('network.activated', 'role-groups', ({ payload }) => this.open(String(payload.networkId)));
    this.jobs.every('11 * * * *', 'open-role-groups', () => this.open(null));
  }

  /** What is missing in the network, or in every one. */
  private async open(networkId: string | null): Promise<void> {
    for (const group of await this.groups.missing(AT_WORK, networkId)) {
      const { [group.role]: words } = roleGroupWords[group.language];
      await this.transaction.run((tx) => this.groups.open(tx, group, words));
    }
  }
}
