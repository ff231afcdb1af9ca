// Applying to a network, and answering for it.
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  canAnswerApplication,
  canAnswerFor,
  canApply,
  canLeadNetwork,
  canWithdrawApplication,
} from '@sixfold/domain';
import { OrganisationType } from '../organisations/organisation.type.js';
import { OrganisationLoaders } from '../organisations/organisations.loaders.js';
import { IdArg } from '../platform/graphql/id-args.js';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor, Loaders } from '../platform/graphql/request-context.js';
import {
  AnswerApplicationInput,
  ApplicationType,
  ApplyInput,
  TakeNewSchoolsArgs,
  toApplicationType,
} from './application.type.js';
import { ApplicationsService } from './applications.service.js';
import { NetworkSchoolType, toNetworkSchoolType } from './network-school.type.js';
import { NetworkType, toNetworkType } from './network.type.js';

@Resolver(() => ApplicationType)
export class ApplicationsResolver {
  constructor(private readonly applications: ApplicationsService) {}

  @Policy(canAnswerFor)
  @Query(() => [ApplicationType], {
    description: 'What the schools for which I answer have applied for, newest first.',
  })
  async myApplications(@CurrentActor() actor: Actor): Promise<ApplicationType[]> {
    return (await this.applications.mine(actor)).map(toApplicationType);
  }

  @Policy(canApply)
  @Mutation(() => ApplicationType, { description: 'Asks a network that takes new schools to take mine in.' })
  async applyToNetwork(@CurrentActor() actor: Actor, @Args('input') input: ApplyInput): Promise<ApplicationType> {
    return toApplicationType(await this.applications.apply(actor, input));
  }

  @Policy(canWithdrawApplication)
  @Mutation(() => ApplicationType, { description: 'Takes an application back that nobody has answered.' })
  async withdrawApplication(
    @CurrentActor() actor: Actor,
    @IdArg('applicationId') id: string,
  ): Promise<ApplicationType> {
    return toApplicationType(await this.applications.withdraw(actor, id));
  }

  @Policy(canWithdrawApplication)
  @Mutation(() => ApplicationType, { description: 'Undoes, for fifteen minutes, that an application was taken back.' })
  async restoreApplication(@CurrentActor() actor: Actor, @IdArg('applicationId') id: string): Promise<ApplicationType> {
    return toApplicationType(await this.applications.restore(actor, id));
  }

  @Policy(canAnswerApplication)
  @Mutation(() => NetworkSchoolType, { description: 'Takes a school in that has applied, or says no with a reason.' })
  async answerApplication(
    @CurrentActor() actor: Actor,
    @Args('input') input: AnswerApplicationInput,
  ): Promise<NetworkSchoolType> {
    return toNetworkSchoolType(await this.applications.answer(actor, input), actor);
  }

  @Policy(canLeadNetwork)
  @Mutation(() => NetworkType, { description: 'Says whether schools may apply to the network.' })
  async takeNewSchools(
    @CurrentActor() actor: Actor,
    @Args() { networkId, takes }: TakeNewSchoolsArgs,
  ): Promise<NetworkType> {
    return toNetworkType(await this.applications.takeNewSchools(actor, networkId, takes), actor);
  }

  @ResolveField(() => OrganisationType)
  organisation(
    @Parent() { organisationId }: ApplicationType,
    @Loaders(OrganisationLoaders) organisations: OrganisationLoaders,
  ) {
    return organisations.byId.load(organisationId);
  }
}
