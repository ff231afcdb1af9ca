// Networks as a whole: arguments in, one service call, type out.
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  activationWarnings,
  type Actor,
  canLeadNetwork,
  canReadNetwork,
  canStartNetwork,
  nextStepBlockers,
  reachedThrough,
  type Viewer,
  visibleNetworks,
} from '@sixfold/domain';
import { OrganisationType } from '../organisations/organisation.type.js';
import { OrganisationLoaders } from '../organisations/organisations.loaders.js';
import { Clock } from '../platform/clock/clock.js';
import { IdArg, IdArgs } from '../platform/graphql/id-args.js';
import { Open, Policy } from '../platform/graphql/policy.js';
import { CurrentActor, CurrentViewer, Loaders } from '../platform/graphql/request-context.js';
import { ProgrammeType } from '../programmes/programme.type.js';
import { ProgrammeLoaders } from '../programmes/programmes.loaders.js';
import { CoLeaderSeatType, toCoLeaderSeatType } from './co-leader-seat.type.js';
import { ChangeNetworkInput, StartNetworkInput } from './network.input.js';
import { canSeePlace, NetworkSchoolType, toNetworkSchoolType } from './network-school.type.js';
import {
  BlockerType,
  NetworkType,
  PublicNetworkType,
  toBlockerType,
  toNetworkType,
  toPublicNetworkType,
} from './network.type.js';
import { NetworkLoaders } from './networks.loaders.js';
import { NetworksService, stepFacts } from './networks.service.js';

@Resolver(() => NetworkType)
export class NetworksResolver {
  constructor(
    private readonly networks: NetworksService,
    private readonly clock: Clock,
  ) {}

  @Policy(canReadNetwork)
  @Query(() => NetworkType, { description: 'A network, for those who are in it, asked into it, or run its programme.' })
  async network(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<NetworkType> {
    return toNetworkType(await this.networks.read(actor, id), actor);
  }

  @Open()
  @Query(() => PublicNetworkType, { description: 'What anyone may know of a network that has been activated.' })
  async publicNetwork(@CurrentViewer() viewer: Viewer, @Args() { id }: IdArgs): Promise<PublicNetworkType> {
    return toPublicNetworkType(await this.networks.readPublicFacts(viewer, id));
  }

  @Policy(visibleNetworks)
  @Query(() => [NetworkType], { description: 'The networks I take part in, lead, or am asked into, by name.' })
  async myNetworks(@CurrentActor() actor: Actor): Promise<NetworkType[]> {
    return (await this.networks.mine(actor)).map((network) => toNetworkType(network, actor));
  }

  @Policy(canStartNetwork)
  @Mutation(() => NetworkType, { description: 'Starts a network; whoever starts it takes the first seat.' })
  async startNetwork(@CurrentActor() actor: Actor, @Args('input') input: StartNetworkInput): Promise<NetworkType> {
    const network = await this.networks.start(actor, input);
    return toNetworkType(network, { ...actor, leads: [...actor.leads, network.id] });
  }

  @Policy(canLeadNetwork)
  @Mutation(() => NetworkType, { description: 'Changes a network’s name, purpose and learning focus.' })
  async changeNetwork(@CurrentActor() actor: Actor, @Args('input') input: ChangeNetworkInput): Promise<NetworkType> {
    return toNetworkType(await this.networks.change(actor, input), actor);
  }

  @Policy(canLeadNetwork)
  @Mutation(() => NetworkType, {
    description:
      'Activates a network that meets rule 1, or begins an informal one by rule 5; else says what is missing.',
  })
  async activateNetwork(@CurrentActor() actor: Actor, @IdArg('networkId') networkId: string): Promise<NetworkType> {
    return toNetworkType(await this.networks.activate(actor, networkId), actor);
  }

  @ResolveField(() => ProgrammeType, { nullable: true, description: 'None for an informal network.' })
  programme(@Parent() { facts }: NetworkType, @Loaders(ProgrammeLoaders) programmes: ProgrammeLoaders) {
    return facts.programmeId === null ? null : programmes.byId.load(facts.programmeId);
  }

  @ResolveField(() => [NetworkSchoolType], {
    description: 'Every organisation that was asked or has come in, oldest first; applications for those concerned.',
  })
  async schools(
    @Parent() { id }: NetworkType,
    @CurrentActor() actor: Actor,
    @Loaders(NetworkLoaders) networks: NetworkLoaders,
  ): Promise<NetworkSchoolType[]> {
    const places = await networks.memberships.load(id);
    return places.filter((row) => canSeePlace(actor, row)).map((row) => toNetworkSchoolType(row, actor));
  }

  @ResolveField(() => [CoLeaderSeatType], { description: 'The two seats and what became of earlier offers.' })
  async seats(
    @Parent() { id }: NetworkType,
    @CurrentActor() actor: Actor,
    @Loaders(NetworkLoaders) networks: NetworkLoaders,
  ): Promise<CoLeaderSeatType[]> {
    return (await networks.seats.load(id)).map((row) => toCoLeaderSeatType(row, actor));
  }

  @ResolveField(() => [BlockerType], {
    description: 'What is still missing: before an informal network begins by rule 5, else by rule 1.',
  })
  async blockers(
    @Parent() network: NetworkType,
    @Loaders(NetworkLoaders) networks: NetworkLoaders,
  ): Promise<BlockerType[]> {
    return nextStepBlockers(await factsOf(network, networks), this.clock.now()).map(toBlockerType);
  }

  @ResolveField(() => OrganisationType, {
    nullable: true,
    description: 'Set when both co-leaders are of one school: the lead is better shared between schools.',
  })
  async bothCoLeadersOf(
    @Parent() network: NetworkType,
    @Loaders(NetworkLoaders) networks: NetworkLoaders,
    @Loaders(OrganisationLoaders) organisations: OrganisationLoaders,
  ) {
    const [warning] = activationWarnings(await factsOf(network, networks));
    return warning === undefined ? null : organisations.byId.load(warning.organisationId);
  }

  @ResolveField(() => [OrganisationType], {
    description: 'The member organisations through which I reach it (rule 6).',
  })
  reachedThrough(
    @Parent() { id }: NetworkType,
    @CurrentActor() actor: Actor,
    @Loaders(OrganisationLoaders) organisations: OrganisationLoaders,
  ) {
    return organisations.byId.loadMany(reachedThrough(actor, id));
  }
}

async function factsOf(network: NetworkType, networks: NetworkLoaders) {
  const [memberships, seats] = await Promise.all([
    networks.memberships.load(network.id),
    networks.seats.load(network.id),
  ]);
  return stepFacts(network, memberships, seats);
}
