// A school leaves a network at work: what that means is said before, access is gone at once, what was written stays.
import { Injectable } from '@nestjs/common';
import {
  acceptedSchools,
  type Actor,
  canAnswerProposal,
  canReadNetwork,
  isAtWork,
  type NetworkEvent,
  standingOf,
} from '@sixfold/domain';
import { OrganisationsRepository } from '../organisations/organisations.repository.js';
import { Clock } from '../platform/clock/clock.js';
import { ensure, found, Refusal } from '../platform/graphql/refusal.js';
import { Notices } from '../platform/notices/notices.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { Tx } from '../platform/transaction/tx.js';
import { EndSeat } from './end-seat.js';
import { LeavingRepository } from './leaving.repository.js';
import type { LeaveNetworkInput, LeavingType } from './leaving.type.js';
import type { MembershipRow } from './network-rows.js';
import { NetworkStanding } from './network-standing.js';
import { NetworksRepository } from './networks.repository.js';
import { StandingRepository } from './standing.repository.js';

/** Who ends a membership and why; nobody when the register did. */
export interface Leaver {
  readonly personId: string | null;
  readonly reason: string | null;
}

@Injectable()
export class LeavingService {
  constructor(
    private readonly networks: NetworksRepository,
    private readonly leavings: LeavingRepository,
    private readonly organisations: OrganisationsRepository,
    private readonly standings: StandingRepository,
    private readonly endSeat: EndSeat,
    private readonly standing: NetworkStanding,
    private readonly notices: Notices,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  async preview(actor: Actor, proposalId: string): Promise<LeavingType> {
    const { networkId, organisationId } = await this.ownPlace(actor, proposalId);
    const [network, memberships, seats, losing] = await Promise.all([
      this.networks.findById(networkId),
      this.networks.membershipsOf([networkId]),
      this.networks.seatsOf([networkId]),
      this.leavings.whoWouldLose(networkId, organisationId),
    ]);
    const left = memberships.filter(({ id }) => id !== proposalId);
    const { state } = found(network);
    const after = standingOf({ ...found(network), memberships: left, seats }, this.clock.now());
    return {
      networkId,
      organisationId,
      people: losing.length,
      coLeaders: losing.filter(({ isCoLeader }) => isCoLeader).map(({ name }) => name),
      schoolsAfter: acceptedSchools(left),
      putsAtRisk: state === 'active' && after.state === 'at_risk',
    };
  }

  async leave(actor: Actor, { proposalId, reason }: LeaveNetworkInput): Promise<MembershipRow> {
    const { networkId } = await this.ownPlace(actor, proposalId);
    await this.transaction.run(async (tx) => {
      const network = found(await this.networks.lock(tx, networkId));
      if (!isAtWork(network.state)) throw new Refusal('NETWORK_NOT_AT_WORK');
      const memberships = await this.networks.membershipsInside(tx, networkId);
      const place = found(memberships.find(({ id }) => id === proposalId));
      if (place.state !== 'accepted') throw new Refusal('PROPOSAL_ALREADY_ANSWERED');
      await this.end(tx, place, { personId: actor.personId, reason: reason?.trim() || null });
      const vacated = await this.endSeat.ofThoseWhoLeft(tx, network);
      await this.standing.reconsider(tx, networkId, vacated);
      await this.tell(tx, network, place);
    });
    return found(await this.networks.findMembership(proposalId));
  }

  /** Ends one membership, with the network's row locked; whoever calls it reconsiders the network after. */
  async end(tx: Tx, { id, networkId, organisationId }: MembershipRow, { personId, reason }: Leaver): Promise<void> {
    await this.leavings.leave(tx, id, { leftBy: personId, leftAt: this.clock.now(), leaveReason: reason });
    for (const person of await this.networks.peopleOf(tx, organisationId)) tx.revoke({ personId: person });
    const left: NetworkEvent = { name: 'network.school-left', networkId, organisationId };
    tx.record(left);
    tx.audit({ act: 'network.school-left', actorId: personId, subjectId: networkId, details: { organisationId } });
  }

  private async tell(tx: Tx, network: { id: string; name: string }, place: MembershipRow): Promise<void> {
    const school = found(await this.organisations.findInside(tx, place.organisationId));
    await this.notices.tell(tx, {
      kind: 'school-left',
      to: await this.standings.coLeadersOf(tx, network.id),
      networkId: network.id,
      path: `/networks/${network.id}#schools`,
      details: { networkName: network.name, schoolName: school.name },
      dedupeKey: `school-left:${place.id}`,
    });
  }

  private async ownPlace(actor: Actor, proposalId: string): Promise<MembershipRow> {
    const place = found(await this.networks.findMembership(proposalId));
    const facts = { ...place, state: place.networkState };
    ensure(canReadNetwork(actor, facts));
    ensure(canAnswerProposal(actor, facts));
    return place;
  }
}
