// Rule 6 beside each of my affiliations: the networks that I would no longer reach without it.
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, networksLostWithout } from '@sixfold/domain';
import { AffiliationType } from '../organisations/affiliation.type.js';
import { CurrentActor, Loaders } from '../platform/graphql/request-context.js';
import { NetworkType, toNetworkType } from './network.type.js';
import { NetworkLoaders } from './networks.loaders.js';

@Resolver(() => AffiliationType)
export class AffiliationNetworksResolver {
  @ResolveField(() => [NetworkType], { description: 'The networks that I would no longer reach without this tie.' })
  async networksLostWithoutIt(
    @Parent() { id }: AffiliationType,
    @CurrentActor() actor: Actor,
    @Loaders(NetworkLoaders) networks: NetworkLoaders,
  ): Promise<NetworkType[]> {
    const lost = await networks.byId.loadMany(networksLostWithout(actor, id));
    return lost.flatMap((network) => (network instanceof Error ? [] : [toNetworkType(network, actor)]));
  }
}
