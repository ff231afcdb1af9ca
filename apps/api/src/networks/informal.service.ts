// The informal network: a later last day, a lapsed network that goes on informally, and one that joins a programme.
import { Injectable } from '@nestjs/common';
import { activationBlockers, type Actor, organisationsMissing } from '@sixfold/domain';
import { Clock } from '../platform/clock/clock.js';
import { found, Refusal } from '../platform/graphql/refusal.js';
import type { Tx } from '../platform/transaction/tx.js';
import { ProgrammesRepository } from '../programmes/programmes.repository.js';
import { LeadNetwork } from './lead-network.js';
import type { NetworkEntity } from './network.entity.js';
import { NetworkStanding } from './network-standing.js';
import { NetworksRepository } from './networks.repository.js';
import { activationFacts } from './networks.service.js';
import { refuseEnd } from './refuse-end.js';
import { StandingRepository } from './standing.repository.js';

@Injectable()
export class InformalService {
  constructor(
    private readonly network: LeadNetwork,
    private readonly networks: NetworksRepository,
    private readonly programmes: ProgrammesRepository,
    private readonly standings: StandingRepository,
    private readonly standing: NetworkStanding,
    private readonly clock: Clock,
  ) {}

  /**
   * Sets the last day of an informal network; a lapsed one becomes informal with it and leaves its programme.
   * @throws Refusal END_DATE_NOT_ACCEPTED, NETWORK_NOT_INFORMAL, NETWORK_NOT_READY
   */
  goOnUntil(actor: Actor, networkId: string, endsOn: string): Promise<NetworkEntity> {
    refuseEnd(endsOn, this.clock.now());
    return this.network.act(actor, networkId, async (tx, network) => {
      if (network.state === 'lapsed') await this.goOnInformally(tx, network, endsOn);
      else if (network.endsOn !== null && ['forming', 'informal'].includes(network.state)) {
        await this.standings.write(tx, networkId, { endsOn });
        await this.standing.reconsider(tx, networkId);
      } else throw new Refusal('NETWORK_NOT_INFORMAL');
      tx.audit({ act: 'network.ends-on', actorId: actor.personId, subjectId: networkId, details: { endsOn } });
    });
  }

  /** Rule 5: by meeting rule 1 an informal network becomes one of a programme, with all that it has. */
  joinProgramme(actor: Actor, networkId: string, programmeId: string): Promise<NetworkEntity> {
    return this.network.act(actor, networkId, async (tx, network) => {
      if (network.state !== 'informal') throw new Refusal('NETWORK_NOT_INFORMAL');
      found(await this.programmes.findInside(tx, programmeId));
      const memberships = await this.networks.membershipsInside(tx, networkId);
      const seats = await this.networks.seatsInside(tx, networkId);
      const blockers = activationBlockers(activationFacts(network, memberships, seats));
      if (blockers.length > 0) throw new Refusal('NETWORK_NOT_READY', { blockers });
      const activatedAt = this.clock.now();
      await this.standing.become(tx, network, 'active', { programmeId, endsOn: null, activatedAt });
      tx.audit({
        act: 'network.joined-programme',
        actorId: actor.personId,
        subjectId: networkId,
        details: { programmeId },
      });
    });
  }

  private async goOnInformally(tx: Tx, network: NetworkEntity, endsOn: string): Promise<void> {
    const blockers = organisationsMissing({ memberships: await this.networks.membershipsInside(tx, network.id) });
    if (blockers.length > 0) throw new Refusal('NETWORK_NOT_READY', { blockers });
    await this.standing.become(tx, network, 'informal', { programmeId: null, endsOn, atRiskSince: null });
  }
}
