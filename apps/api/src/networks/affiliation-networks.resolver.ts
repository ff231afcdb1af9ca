// What each of my affiliations means for networks: whether I answer through it, and what I would lose without it (rule 6).
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, canAnswerFor, networksLostWithout } from '@sixfold/domain';
import { AffiliationType } from '../organisations/affiliation.type.js';
import { CurrentActor, Loaders } from '../platform/graphql/request-context.js';
import { NetworkType, toNetworkType } from './network.type.js';
import { NetworkLoaders } from './networks.loaders.js';

@Resolver(() => AffiliationType)
export class AffiliationNetworksResolver {
  @ResolveField(() => Boolean, { description: 'Whether I may answer networks for this organisation.' })
  answersForIt(@Parent() { organisationId }: AffiliationType, @CurrentActor() actor: Actor): boolean {
    return canAnswerFor(actor, organisationId).allowed;
  }

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
