// Asking schools into a network, and what they answer.
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canAnswerProposal,
  canConfirmFirstCoordinator,
  canLeadNetwork,
  canReadNetwork,
} from '@sixfold/domain';
import { InvitationsService } from '../organisations/invitations.service.js';
import { OrganisationsRepository } from '../organisations/organisations.repository.js';
import { PeopleRepository } from '../people/people.repository.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/new-id.js';
import { ensure, found, Refusal } from '../platform/graphql/refusal.js';
import { Notices } from '../platform/notices/notices.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { Tx } from '../platform/transaction/tx.js';
import { LeavingService } from './leaving.service.js';
import type { NetworkEntity } from './network.entity.js';
import type { AnswerProposalInput, InviteFirstCoordinatorInput, ProposeSchoolInput } from './network.input.js';
import type { MembershipRow } from './network-rows.js';
import { inWords } from './in-words.js';
import { lockForming } from './lock-forming.js';
import { lockOpen } from './lock-open.js';
import { NetworkStanding } from './network-standing.js';
import { NetworksRepository } from './networks.repository.js';
import { policyFacts } from './networks.service.js';
import { refuseOtherRegister } from './refuse-other-register.js';

@Injectable()
export class ProposalsService {
  constructor(
    private readonly networks: NetworksRepository,
    private readonly organisations: OrganisationsRepository,
    private readonly invitations: InvitationsService,
    private readonly people: PeopleRepository,
    private readonly leavings: LeavingService,
    private readonly standing: NetworkStanding,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
    private readonly notices: Notices,
  ) {}

  /** Asks a school; whoever answers for it is told. Asking again with the same key is the same proposal. */
  async propose(actor: Actor, { networkId, organisationId, clientKey }: ProposeSchoolInput): Promise<MembershipRow> {
    const network = await this.ledBy(actor, networkId);
    const school = found(await this.organisations.findById(organisationId));
    if (school.status === 'closed') throw new Refusal('SCHOOL_CLOSED');
    const id = await this.transaction.run(async (tx) => {
      await lockOpen(this.networks, tx, networkId);
      refuseOtherRegister(school, await this.networks.membershipsInside(tx, networkId));
      const membership = { id: newId(), networkId, organisationId, askedBy: actor.personId, clientKey };
      if ((await this.networks.insertMembership(tx, membership)) === 'there already') {
        return this.proposedBefore(tx, membership);
      }
      tx.record({ name: 'network.proposal-made', networkId, organisationId });
      tx.audit({
        act: 'network.school-asked',
        actorId: actor.personId,
        subjectId: networkId,
        details: { organisationId },
      });
      await this.tellAnswerers(tx, network, school, membership.id, actor);
      return membership.id;
    });
    return this.membership(id);
  }

  /** The one who asked takes the question back before it is answered. */
  async withdraw(actor: Actor, membershipId: string): Promise<MembershipRow> {
    const { networkId } = await this.visible(actor, membershipId);
    await this.ledBy(actor, networkId);
    return this.change(membershipId, async (tx, { state, organisationId }) => {
      if (state !== 'invited') throw new Refusal('PROPOSAL_ALREADY_ANSWERED');
      await this.networks.changeMembership(
        tx,
        membershipId,
        { state: 'withdrawn', answeredBy: actor.personId },
        this.clock.now(),
      );
      await this.judgeSocketsAgain(tx, organisationId);
      tx.audit({
        act: 'network.question-withdrawn',
        actorId: actor.personId,
        subjectId: networkId,
        details: { organisationId },
      });
    });
  }

  async answer(actor: Actor, { proposalId, accept, reason }: AnswerProposalInput): Promise<MembershipRow> {
    ensure(canAnswerProposal(actor, membershipFacts(await this.visible(actor, proposalId))));
    const declineReason = accept ? null : inWords(reason);
    return this.change(proposalId, async (tx, { state, networkId, organisationId }) => {
      if (state !== 'invited') throw new Refusal('PROPOSAL_ALREADY_ANSWERED');
      await this.networks.changeMembership(
        tx,
        proposalId,
        {
          state: accept ? 'accepted' : 'declined',
          answeredBy: actor.personId,
          declineReason,
        },
        this.clock.now(),
      );
      if (accept) await this.standing.reconsider(tx, networkId);
      else await this.judgeSocketsAgain(tx, organisationId);
      tx.record({ name: 'network.proposal-answered', networkId, organisationId, accepted: accept });
      tx.audit({
        act: accept ? 'network.school-accepted' : 'network.school-declined',
        actorId: actor.personId,
        subjectId: networkId,
        details: { organisationId },
      });
    });
  }

  /** While a network is forming, a school that said yes may change its mind. */
  async takeBackAcceptance(actor: Actor, membershipId: string): Promise<MembershipRow> {
    ensure(canAnswerProposal(actor, membershipFacts(await this.visible(actor, membershipId))));
    return this.change(
      membershipId,
      async (tx, membership) => {
        if (membership.state !== 'accepted') throw new Refusal('PROPOSAL_ALREADY_ANSWERED');
        await this.leavings.end(tx, membership, { personId: actor.personId, reason: null });
      },
      lockForming,
    );
  }

  /** For a school where nobody can answer yet: a person is invited by mail to be its first coordinator. */
  async inviteFirstCoordinator(actor: Actor, input: InviteFirstCoordinatorInput): Promise<MembershipRow> {
    const membership = await this.visible(actor, input.proposalId);
    const network = await this.ledBy(actor, membership.networkId);
    if (membership.state !== 'invited') throw new Refusal('PROPOSAL_ALREADY_ANSWERED');
    if (membership.hasAnswerer) throw new Refusal('SCHOOL_HAS_A_COORDINATOR');
    if (membership.coordinatorInvited || membership.unconfirmedAffiliationId !== null) {
      throw new Refusal('FIRST_COORDINATOR_ALREADY_INVITED');
    }
    await this.transaction.run(async (tx) => {
      await lockOpen(this.networks, tx, network.id);
      await this.invitations.inviteFirstCoordinator(tx, {
        organisationId: membership.organisationId,
        email: input.email,
        invitedBy: actor.personId,
        language: network.language,
        networkName: network.name,
      });
    });
    return this.membership(input.proposalId);
  }

  /** A facilitator of the programme vouches for a school's first coordinator; from then on the school can answer. */
  async confirmFirstCoordinator(actor: Actor, proposalId: string): Promise<MembershipRow> {
    const membership = await this.visible(actor, proposalId);
    ensure(canConfirmFirstCoordinator(actor, membershipFacts(membership)));
    const affiliationId = found(membership.unconfirmedAffiliationId);
    await this.transaction.run(async (tx) => {
      await this.organisations.confirmAffiliation(tx, affiliationId);
      tx.audit({ act: 'affiliation.confirmed', actorId: actor.personId, subjectId: affiliationId });
    });
    return this.membership(proposalId);
  }

  private async visible(actor: Actor, membershipId: string): Promise<MembershipRow> {
    const membership = found(await this.networks.findMembership(membershipId));
    ensure(canReadNetwork(actor, membershipFacts(membership)));
    return membership;
  }

  private async ledBy(actor: Actor, networkId: string): Promise<NetworkEntity> {
    const network = found(await this.networks.findById(networkId));
    ensure(canLeadNetwork(actor, policyFacts(network)));
    return network;
  }

  /** Changes one membership with its network locked, so that no activation and no other answer comes between. */
  private async change(
    membershipId: string,
    act: (tx: Tx, membership: MembershipRow) => Promise<void>,
    lock = lockOpen,
  ): Promise<MembershipRow> {
    const { networkId } = await this.membership(membershipId);
    await this.transaction.run(async (tx) => {
      await lock(this.networks, tx, networkId);
      const inside = await this.networks.membershipsInside(tx, networkId);
      await act(tx, found(inside.find(({ id }) => id === membershipId)));
    });
    return this.membership(membershipId);
  }

  private async membership(id: string): Promise<MembershipRow> {
    return found(await this.networks.findMembership(id));
  }

  private async proposedBefore(
    tx: Tx,
    asked: { networkId: string; organisationId: string; askedBy: string; clientKey: string },
  ): Promise<string> {
    const before = await this.networks.findMembershipByClientKey(tx, asked.askedBy, asked.clientKey);
    if (before === null) throw new Refusal('SCHOOL_ALREADY_ASKED');
    const same = before.networkId === asked.networkId && before.organisationId === asked.organisationId;
    if (!same) throw new Refusal('CLIENT_KEY_REUSED');
    return before.id;
  }

  private async tellAnswerers(
    tx: Tx,
    network: NetworkEntity,
    school: { id: string; name: string },
    proposalId: string,
    actor: Actor,
  ): Promise<void> {
    const asker = found(await this.people.findInside(tx, actor.personId));
    const answerers = await this.organisations.answerersOf(tx, [school.id]);
    await this.notices.tell(tx, {
      kind: 'school-asked',
      to: answerers.map(({ personId }) => personId),
      networkId: network.id,
      path: `/networks/${network.id}/answer/${proposalId}`,
      details: { networkName: network.name, schoolName: school.name, askerName: asker.name },
      dedupeKey: `school-asked:${proposalId}`,
    });
  }

  private async judgeSocketsAgain(tx: Tx, organisationId: string): Promise<void> {
    for (const personId of await this.networks.peopleOf(tx, organisationId)) tx.revoke({ personId });
  }
}

export const membershipFacts = ({ networkId, programmeId, networkState, organisationId }: MembershipRow) => ({
  networkId,
  programmeId,
  state: networkState,
  organisationId,
});
