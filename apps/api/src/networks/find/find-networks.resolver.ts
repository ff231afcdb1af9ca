// Finding networks, and the public facts of one: arguments in, one service call, type out.
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isSameSchool, soughtPhases, type Viewer, whyItFits } from '@sixfold/domain';
import type { Request } from 'express';
import type { OrganisationEntity } from '../../organisations/organisation.entity.js';
import { OrganisationType, toOrganisationType } from '../../organisations/organisation.type.js';
import { type PageOf, readCursor, toPage } from '../../platform/graphql/paging.js';
import { Open } from '../../platform/graphql/policy.js';
import { CurrentRequest, CurrentViewer, Loaders } from '../../platform/graphql/request-context.js';
import { ProgrammeType } from '../../programmes/programme.type.js';
import { ProgrammeLoaders } from '../../programmes/programmes.loaders.js';
import { PublicNetworkType } from '../network.type.js';
import { NetworkLoaders } from '../networks.loaders.js';
import { FindNetworksArgs, soughtOf } from './find-networks.args.js';
import { FindNetworksService } from './find-networks.service.js';
import {
  FoundNetworkPage,
  FoundNetworkType,
  NetworkFacetsType,
  NetworkFitType,
  ProgrammeCountType,
  toFoundNetworkType,
  toNetworkFacetsType,
  toNetworkFitType,
} from './found-network.type.js';

@Resolver(() => FoundNetworkType)
export class FindNetworksResolver {
  constructor(private readonly networks: FindNetworksService) {}

  @Open()
  @Query(() => FoundNetworkPage, {
    description:
      'Networks by their public facts, with the words in their own texts first; open ones for who signed in.',
  })
  async findNetworks(
    @CurrentViewer() viewer: Viewer,
    @CurrentRequest() request: Request,
    @Args() asked: FindNetworksArgs,
  ): Promise<PageOf<FoundNetworkType>> {
    const sought = soughtOf(asked);
    const place = readCursor(asked.after, ['rank', 'words', 'id']);
    const rows = await this.networks.page({ viewer, request }, sought, place, asked.first);
    return toPage(
      rows,
      asked.first,
      ({ tier, name, id }) => [tier, name, id],
      (row) => toFoundNetworkType(row, sought),
    );
  }

  @ResolveField(() => [NetworkFitType], {
    description: 'Why it fits, the nearest first; empty where nothing was asked.',
  })
  async fits(
    @Parent() { network, sought }: FoundNetworkType,
    @Loaders(NetworkLoaders) networks: NetworkLoaders,
  ): Promise<NetworkFitType[]> {
    const members = await networks.members.load(network.id);
    const known = members.map((member) => ({ ...member, registerKey: member.registerKey ?? '' }));
    return whyItFits(sought, network, known).map(toNetworkFitType);
  }
}

@Resolver(() => NetworkFacetsType)
export class NetworkFacetsResolver {
  constructor(private readonly networks: FindNetworksService) {}

  @Open()
  @Query(() => NetworkFacetsType, { description: 'What the networks that one can find are like, to choose from.' })
  async networkFacets(@CurrentViewer() viewer: Viewer, @CurrentRequest() request: Request): Promise<NetworkFacetsType> {
    return toNetworkFacetsType(await this.networks.facets({ viewer, request }), soughtPhases);
  }

  @ResolveField(() => [ProgrammeCountType])
  programmes(
    @Parent() { ofProgrammes }: NetworkFacetsType,
    @Loaders(ProgrammeLoaders) programmes: ProgrammeLoaders,
  ): Promise<ProgrammeCountType[]> {
    return Promise.all(
      ofProgrammes.map(async ({ value, count }) => ({ programme: await programmes.byId.load(value), count })),
    );
  }
}

@Resolver(() => PublicNetworkType)
export class PublicNetworkResolver {
  @ResolveField(() => ProgrammeType, { nullable: true, description: 'None for an informal network.' })
  programme(@Parent() { programmeId }: PublicNetworkType, @Loaders(ProgrammeLoaders) programmes: ProgrammeLoaders) {
    return programmeId === null ? null : programmes.byId.load(programmeId);
  }

  @ResolveField(() => [OrganisationType], { description: 'The organisations that have said yes, by name.' })
  async members(
    @Parent() { id }: PublicNetworkType,
    @Loaders(NetworkLoaders) networks: NetworkLoaders,
  ): Promise<OrganisationType[]> {
    return eachOnce(await networks.members.load(id)).map(toOrganisationType);
  }
}

/** A school that stands in two registers is shown once, by the one that comes first. */
function eachOnce(members: readonly OrganisationEntity[]): readonly OrganisationEntity[] {
  const factsOf = ({ id, homeId }: OrganisationEntity) => ({ organisationId: id, homeSchoolId: homeId });
  const firstLike = (member: OrganisationEntity) =>
    members.findIndex((other) => isSameSchool(factsOf(other), factsOf(member)));
  return members.filter((member, place) => firstLike(member) === place);
}
