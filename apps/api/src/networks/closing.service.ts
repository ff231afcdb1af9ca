// A co-leader closes a network with a reason; it stays readable, and for fifteen minutes the closing can be undone.
import { Injectable } from '@nestjs/common';
import { type Actor, canBecome } from '@sixfold/domain';
import { PeopleRepository } from '../people/people.repository.js';
import { Clock } from '../platform/clock/clock.js';
import { found, Refusal } from '../platform/graphql/refusal.js';
import { Notices } from '../platform/notices/notices.js';
import type { Tx } from '../platform/transaction/tx.js';
import { inWords } from './in-words.js';
import type { CloseNetworkInput } from './network.input.js';
import { NetworkStanding } from './network-standing.js';
import { LeadNetwork } from './lead-network.js';
import type { NetworkEntity } from './network.entity.js';
import { refuseTooLate } from './restoring.service.js';
import { StandingRepository } from './standing.repository.js';

@Injectable()
export class ClosingService {
  constructor(
    private readonly network: LeadNetwork,
    private readonly standings: StandingRepository,
    private readonly standing: NetworkStanding,
    private readonly people: PeopleRepository,
    private readonly notices: Notices,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal NETWORK_HAS_ENDED, REASON_NEEDED */
  close(actor: Actor, { networkId, reason }: CloseNetworkInput): Promise<NetworkEntity> {
    const closeReason = inWords(reason);
    return this.network.act(actor, networkId, async (tx, network) => {
      if (!canBecome(network.state, 'closed')) throw new Refusal('NETWORK_HAS_ENDED');
      const [closedBy, closedAt, closedFrom] = [actor.personId, this.clock.now(), network.state];
      await this.standing.become(tx, network, 'closed', {
        closedBy,
        closedAt,
        closeReason,
        closedFrom,
        nextStepAt: null,
      });
      await this.tell(tx, actor, network, 'network-closed');
    });
  }

  /** The network stands again as it was; time has gone on for it. @throws Refusal TOO_LATE_TO_RESTORE */
  reopen(actor: Actor, networkId: string): Promise<NetworkEntity> {
    return this.network.act(actor, networkId, async (tx, network) => {
      if (network.closedFrom === null) throw new Refusal('NETWORK_NOT_CLOSED');
      refuseTooLate(network.closedAt, this.clock.now());
      const open = { closedBy: null, closedAt: null, closeReason: null, closedFrom: null };
      await this.standing.become(tx, network, network.closedFrom, open);
      await this.tell(tx, actor, network, 'network-reopened');
    });
  }

  private async tell(
    tx: Tx,
    { personId }: Actor,
    { id, name }: NetworkEntity,
    kind: 'network-closed' | 'network-reopened',
  ): Promise<void> {
    tx.audit({ act: kind.replace('-', '.'), actorId: personId, subjectId: id });
    const person = found(await this.people.findInside(tx, personId));
    await this.notices.tell(tx, {
      kind,
      to: await this.standings.responsibleFor(tx, id),
      networkId: id,
      path: `/networks/${id}`,
      details: { networkName: name, personName: person.name },
      dedupeKey: `${kind}:${id}:${this.clock.now().toISOString()}`,
    });
  }
}
