// Whom a network waits for: a field of the network, for everybody who sees it as a whole.
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { leadCanChange, waitsOf } from '@sixfold/domain';
import { OrganisationType } from '../organisations/organisation.type.js';
import { OrganisationLoaders } from '../organisations/organisations.loaders.js';
import { Loaders } from '../platform/graphql/request-context.js';
import { NetworkType } from './network.type.js';
import { NetworkLoaders } from './networks.loaders.js';
import { toWaitType, WaitType } from './wait.type.js';

@Resolver(() => WaitType)
export class WaitsResolver {
  @ResolveField(() => OrganisationType, { nullable: true, description: 'The school or partner that was asked.' })
  organisation(
    @Parent() { organisationId }: WaitType,
    @Loaders(OrganisationLoaders) organisations: OrganisationLoaders,
  ) {
    return organisationId === null ? null : organisations.byId.load(organisationId);
  }
}

@Resolver(() => NetworkType)
export class NetworkWaitsResolver {
  @ResolveField(() => [WaitType], { description: 'What waits for somebody to act, the oldest first.' })
  async waits(
    @Parent() { id, state }: NetworkType,
    @Loaders(NetworkLoaders) networks: NetworkLoaders,
  ): Promise<WaitType[]> {
    if (!leadCanChange(state)) return [];
    const [memberships, seats] = await Promise.all([networks.memberships.load(id), networks.seats.load(id)]);
    return waitsOf({ memberships, seats }).map(toWaitType);
  }
}
