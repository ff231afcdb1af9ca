// Exemplars: held up by a co-leader with a reason, told to the author once, held up no longer by either co-leader.
import { Injectable } from '@nestjs/common';
import { type Actor, canChooseExemplar, canTakeBackExemplar } from '@sixfold/domain';
import { Clock } from '../../platform/clock/clock.js';
import { ensure, found } from '../../platform/graphql/refusal.js';
import { Notices } from '../../platform/notices/notices.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { resourceFacts } from '../resource.type.js';
import type { WholeResourceRow } from '../resources.repository.js';
import { ResourcesService } from '../resources.service.js';
import type { ChooseExemplarInput } from './exemplar.type.js';
import { type Exemplar, ExemplarsRepository } from './exemplars.repository.js';

@Injectable()
export class ExemplarsService {
  constructor(
    private readonly exemplars: ExemplarsRepository,
    private readonly resources: ResourcesService,
    private readonly notices: Notices,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  /** @throws Refusal CO_LEADERS_ONLY, EXEMPLAR_OF_OWN, EXEMPLAR_NEEDS_BANK, RESOURCE_NEEDS_ACTIVE_NETWORK */
  async choose(actor: Actor, { resourceId, reason }: ChooseExemplarInput): Promise<void> {
    const resource = await this.resources.resource(actor, resourceId);
    ensure(canChooseExemplar(actor, resourceFacts(resource)));
    const { networkId } = found(resource.bank);
    const exemplar = { resourceId, networkId, curatorId: actor.personId, reason, chosenAt: this.clock.now() };
    await this.transaction.run(async (tx) => {
      await this.exemplars.choose(tx, exemplar);
      await this.tell(tx, resource, exemplar);
    });
  }

  /** @throws Refusal CO_LEADERS_ONLY, EXEMPLAR_NEEDS_BANK */
  async takeBack(actor: Actor, resourceId: string): Promise<void> {
    const resource = await this.resources.resource(actor, resourceId);
    ensure(canTakeBackExemplar(actor, resourceFacts(resource)));
    const { networkId } = found(resource.bank);
    await this.transaction.run((tx) => this.exemplars.takeBack(tx, { resourceId, networkId }, this.clock.now()));
  }

  private async tell(tx: Tx, { ownerId, bank, title }: WholeResourceRow, exemplar: Exemplar): Promise<void> {
    if (ownerId === null) return;
    const { networkId, resourceId, curatorId, reason } = exemplar;
    await this.notices.tell(tx, {
      kind: 'resource-held-up',
      to: [ownerId],
      networkId,
      path: `/resources/${resourceId}`,
      details: {
        personName: await this.exemplars.curatorName(tx, curatorId),
        networkName: found(bank).name,
        title,
        body: reason,
      },
      dedupeKey: `resource-held-up:${resourceId}:${networkId}`,
    });
  }
}
