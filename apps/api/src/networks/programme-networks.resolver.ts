// All networks of a programme for whoever runs it: sifted and paged, counted by state, and as a file.
import { Args, Field, ID, Int, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, canOverlookNetworks, canRunProgramme, type NetworkState, type Viewer } from '@sixfold/domain';
import { OrganisationLoaders } from '../organisations/organisations.loaders.js';
import { pageOf, type PageOf, readCursor, toPage } from '../platform/graphql/paging.js';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor, CurrentViewer, Loaders } from '../platform/graphql/request-context.js';
import { ProgrammeType } from '../programmes/programme.type.js';
import { NetworkStateEnum, NetworkType, toNetworkType } from './network.type.js';
import { NetworkLoaders } from './networks.loaders.js';
import { OfProgrammeArgs, ProgrammeFileArgs, ProgrammeNetworksArgs, sieveOf } from './programme-networks.args.js';
import { ProgrammeNetworksService } from './programme-networks.service.js';

const NetworkPage = pageOf(NetworkType, 'NetworkPage');

@ObjectType('NetworkCount', { description: 'How many networks are in one state.' })
export class NetworkCountType {
  @Field(() => NetworkStateEnum)
  state: NetworkState;

  @Field(() => Int)
  count: number;
}

@ObjectType('TierCount', { description: 'In how many networks organisations of one authority or consortium are.' })
export class TierCountType {
  @Field(() => ID, { description: 'Of the authority or consortium.' })
  id: string;

  @Field()
  name: string;

  @Field(() => Int)
  count: number;
}

@Resolver(() => ProgrammeType)
export class ProgrammeNetworksResolver {
  constructor(private readonly networks: ProgrammeNetworksService) {}

  @Policy(canOverlookNetworks)
  @Query(() => NetworkPage, { description: 'The networks of a programme by name, for whoever runs it.' })
  async programmeNetworks(
    @CurrentActor() actor: Actor,
    @Args() { programmeId = null, first, after, ...sieve }: ProgrammeNetworksArgs,
  ): Promise<PageOf<NetworkType>> {
    const place = readCursor(after, ['words', 'id']);
    const rows = await this.networks.page(actor, programmeId, sieveOf(sieve), first, place);
    return toPage(
      rows,
      first,
      ({ name, id }) => [name, id],
      (network) => toNetworkType(network, actor),
    );
  }

  @Policy(canOverlookNetworks)
  @Mutation(() => String, {
    description: 'The same as a table for spreadsheets (comma-separated values); an audited act, hence a mutation.',
  })
  exportProgrammeNetworks(
    @CurrentActor() actor: Actor,
    @Args() { programmeId = null, language, ...sieve }: ProgrammeFileArgs,
  ): Promise<string> {
    return this.networks.file(actor, programmeId, sieveOf(sieve), language);
  }

  @Policy(canOverlookNetworks)
  @Query(() => [TierCountType], {
    description: 'The authorities and consortia of the schools in the networks of a programme, by name.',
  })
  async programmeTiers(
    @CurrentActor() actor: Actor,
    @Args() { programmeId = null }: OfProgrammeArgs,
    @Loaders(OrganisationLoaders) organisations: OrganisationLoaders,
  ): Promise<TierCountType[]> {
    const tiers = await this.networks.tiers(actor, programmeId);
    return Promise.all(
      tiers.map(async ({ organisationId, count }) => {
        const { id, name } = await organisations.byId.load(organisationId);
        return { id, name, count };
      }),
    );
  }

  @Policy(canOverlookNetworks)
  @Query(() => [NetworkCountType], { description: 'The networks of no programme by state, for administrators.' })
  async networkCountsOutsideProgrammes(@CurrentActor() actor: Actor): Promise<NetworkCountType[]> {
    return this.networks.countsOutside(actor);
  }

  @ResolveField(() => [NetworkCountType], { description: 'Its networks by state, for whoever runs it.' })
  async networkCounts(
    @Parent() { id }: ProgrammeType,
    @CurrentViewer() viewer: Viewer,
    @Loaders(NetworkLoaders) networks: NetworkLoaders,
  ): Promise<NetworkCountType[]> {
    if (viewer === null || !canRunProgramme(viewer, id).allowed) return [];
    return (await networks.countsOfProgramme.load(id)).map(({ state, count }) => ({ state, count }));
  }
}
