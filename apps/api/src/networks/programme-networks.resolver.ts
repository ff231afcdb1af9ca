// All networks of a programme for whoever runs it: sifted and paged, counted by state, and as a file.
import { Args, Field, Int, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, canRunProgramme, type NetworkState, type Viewer } from '@sixfold/domain';
import { pageOf, type PageOf, readCursor, toPage } from '../platform/graphql/paging.js';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor, CurrentViewer, Loaders } from '../platform/graphql/request-context.js';
import { ProgrammeType } from '../programmes/programme.type.js';
import { NetworkStateEnum, NetworkType, toNetworkType } from './network.type.js';
import { NetworkLoaders } from './networks.loaders.js';
import { ProgrammeFileArgs, ProgrammeNetworksArgs, sieveOf } from './programme-networks.args.js';
import { ProgrammeNetworksService } from './programme-networks.service.js';

const NetworkPage = pageOf(NetworkType, 'NetworkPage');

@ObjectType('NetworkCount', { description: 'How many networks are in one state.' })
export class NetworkCountType {
  @Field(() => NetworkStateEnum)
  state: NetworkState;

  @Field(() => Int)
  count: number;
}

@Resolver(() => ProgrammeType)
export class ProgrammeNetworksResolver {
  constructor(private readonly networks: ProgrammeNetworksService) {}

  @Policy(canRunProgramme)
  @Query(() => NetworkPage, { description: 'The networks of a programme by name, for whoever runs it.' })
  async programmeNetworks(
    @CurrentActor() actor: Actor,
    @Args() { programmeId, first, after, ...sieve }: ProgrammeNetworksArgs,
  ): Promise<PageOf<NetworkType>> {
    const place = readCursor(after, ['words', 'id']);
    const rows = await this.networks.page(actor, programmeId, sieveOf({ programmeId, ...sieve }), first, place);
    return toPage(
      rows,
      first,
      ({ name, id }) => [name, id],
      (network) => toNetworkType(network, actor),
    );
  }

  @Policy(canRunProgramme)
  @Mutation(() => String, {
    description: 'The same as a table for spreadsheets (comma-separated values); an audited act, hence a mutation.',
  })
  exportProgrammeNetworks(
    @CurrentActor() actor: Actor,
    @Args() { programmeId, language, ...sieve }: ProgrammeFileArgs,
  ): Promise<string> {
    return this.networks.file(actor, programmeId, sieveOf({ programmeId, ...sieve }), language);
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
