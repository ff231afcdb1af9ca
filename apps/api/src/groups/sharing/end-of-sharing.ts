// What time and the other network's own life do to a shared group: whoever loses it hears nothing more, on open sockets too.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isAtWork, type NetworkState } from '@sixfold/domain';
import { Clock } from '../../platform/clock/clock.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { EventListeners } from '../../platform/outbox/event-listeners.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { ConvenorsService } from '../convenors.service.js';
import { SharingsRepository } from './sharings.repository.js';

const BATCH = 100;

@Injectable()
export class EndOfSharing implements OnModuleInit {
  constructor(
    private readonly sharings: SharingsRepository,
    private readonly convenors: ConvenorsService,
    private readonly jobs: Jobs,
    private readonly listeners: EventListeners,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  onModuleInit(): void {
    this.jobs.every('*/10 * * * *', 'end-sharing-of-groups', () => this.endDue());
    // A network that is no longer at work is in nobody else's groups, and is in them again once it is.
    this.listeners.on('network.stands', 'shared-groups', async ({ payload }) => {
      if (isAtWork(payload.state as NetworkState)) return;
      const networkId = String(payload.networkId);
      await this.transaction.run(async (tx) => {
        for (const groupId of await this.sharings.sharedWith(tx, networkId)) {
          await this.judgeAgain(tx, groupId, networkId);
        }
      });
    });
  }

  private async endDue(): Promise<void> {
    const now = this.clock.now();
    while ((await this.transaction.run((tx) => this.endSome(tx, now))) > 0);
  }

  private async endSome(tx: Tx, now: Date): Promise<number> {
    const ended = await this.sharings.endDue(tx, now, BATCH);
    for (const { groupId, otherId } of ended) {
      await this.judgeAgain(tx, groupId, otherId);
      tx.audit({ act: 'group.sharing-ended', actorId: null, subjectId: groupId, details: { networkId: otherId } });
      await this.convenors.tellIfUnconvened(tx, groupId);
    }
    return ended.length;
  }

  private async judgeAgain(tx: Tx, groupId: string, networkId: string): Promise<void> {
    const inGroup = await this.sharings.peopleThrough(tx, groupId, networkId);
    const reading = await this.sharings.facilitatorsOf(tx, networkId);
    for (const personId of [...inGroup, ...reading]) tx.revoke({ personId });
  }
}
