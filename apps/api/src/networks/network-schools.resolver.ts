// Asking schools into a network and answering for them.
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  canAnswerProposal,
  canConfirmFirstCoordinator,
  canLeadNetwork,
  canRestoreAcceptance,
} from '@sixfold/domain';
import { OrganisationType } from '../organisations/organisation.type.js';
import { OrganisationLoaders } from '../organisations/organisations.loaders.js';
import { IdArg } from '../platform/graphql/id-args.js';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor, Loaders } from '../platform/graphql/request-context.js';
import { AnswerProposalInput, InviteFirstCoordinatorInput, ProposeSchoolInput } from './network.input.js';
import { NetworkSchoolType, toNetworkSchoolType } from './network-school.type.js';
import { ProposalsService } from './proposals.service.js';
import { RestoringService } from './restoring.service.js';

@Resolver(() => NetworkSchoolType)
export class NetworkSchoolsResolver {
  constructor(
    private readonly proposals: ProposalsService,
    private readonly restoring: RestoringService,
  ) {}

  @Policy(canLeadNetwork)
  @Mutation(() => NetworkSchoolType, { description: 'Asks a school to join; whoever answers for it is told by mail.' })
  async proposeSchool(
    @CurrentActor() actor: Actor,
    @Args('input') input: ProposeSchoolInput,
  ): Promise<NetworkSchoolType> {
    return toNetworkSchoolType(await this.proposals.propose(actor, input), actor);
  }

  @Policy(canLeadNetwork)
  @Mutation(() => NetworkSchoolType, { description: 'Takes a question back that has not been answered.' })
  async withdrawProposal(
    @CurrentActor() actor: Actor,
    @IdArg('proposalId') proposalId: string,
  ): Promise<NetworkSchoolType> {
    return toNetworkSchoolType(await this.proposals.withdraw(actor, proposalId), actor);
  }

  @Policy(canLeadNetwork)
  @Mutation(() => NetworkSchoolType, {
    description: 'Undoes a withdrawal, for fifteen minutes: the same question stands again.',
  })
  async restoreProposal(
    @CurrentActor() actor: Actor,
    @IdArg('proposalId') proposalId: string,
  ): Promise<NetworkSchoolType> {
    return toNetworkSchoolType(await this.restoring.proposal(actor, proposalId), actor);
  }

  @Policy(canAnswerProposal)
  @Mutation(() => NetworkSchoolType, { description: 'Accepts for one’s own school, or declines with a reason.' })
  async answerProposal(
    @CurrentActor() actor: Actor,
    @Args('input') input: AnswerProposalInput,
  ): Promise<NetworkSchoolType> {
    return toNetworkSchoolType(await this.proposals.answer(actor, input), actor);
  }

  @Policy(canAnswerProposal)
  @Mutation(() => NetworkSchoolType, { description: 'Takes an acceptance back while the network is forming.' })
  async takeBackAcceptance(
    @CurrentActor() actor: Actor,
    @IdArg('proposalId') proposalId: string,
  ): Promise<NetworkSchoolType> {
    return toNetworkSchoolType(await this.proposals.takeBackAcceptance(actor, proposalId), actor);
  }

  @Policy(canRestoreAcceptance)
  @Mutation(() => NetworkSchoolType, {
    description: 'Undoes, for fifteen minutes, that a school took its acceptance back.',
  })
  async restoreAcceptance(
    @CurrentActor() actor: Actor,
    @IdArg('proposalId') proposalId: string,
  ): Promise<NetworkSchoolType> {
    return toNetworkSchoolType(await this.restoring.acceptance(actor, proposalId), actor);
  }

  @Policy(canLeadNetwork)
  @Mutation(() => NetworkSchoolType, {
    description: 'Invites, by mail, the first coordinator of a school that has none.',
  })
  async inviteFirstCoordinator(
    @CurrentActor() actor: Actor,
    @Args('input') input: InviteFirstCoordinatorInput,
  ): Promise<NetworkSchoolType> {
    return toNetworkSchoolType(await this.proposals.inviteFirstCoordinator(actor, input), actor);
  }

  @Policy(canConfirmFirstCoordinator)
  @Mutation(() => NetworkSchoolType, { description: 'A facilitator vouches for a school’s first coordinator.' })
  async confirmFirstCoordinator(
    @CurrentActor() actor: Actor,
    @IdArg('proposalId') proposalId: string,
  ): Promise<NetworkSchoolType> {
    return toNetworkSchoolType(await this.proposals.confirmFirstCoordinator(actor, proposalId), actor);
  }

  @ResolveField(() => OrganisationType)
  organisation(
    @Parent() { organisationId }: NetworkSchoolType,
    @Loaders(OrganisationLoaders) organisations: OrganisationLoaders,
  ) {
    return organisations.byId.load(organisationId);
  }
}
