// In which networks one is together with a colleague: where a group with them could be at home.
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Loaders } from '../platform/graphql/request-context.js';
import { ColleagueType, NetworkInCommonType } from './colleague.type.js';
import { ColleagueLoaders } from './colleagues.loaders.js';

@Resolver(() => ColleagueType)
export class ColleagueNetworksResolver {
  @ResolveField(() => [NetworkInCommonType], { description: 'Networks at work in which we both are, by name.' })
  async networksInCommon(
    @Parent() { personId }: ColleagueType,
    @Loaders(ColleagueLoaders) { networksInCommon }: ColleagueLoaders,
  ): Promise<NetworkInCommonType[]> {
    const networks = await networksInCommon.load(personId);
    return networks.map(({ id, name }) => ({ id, name }));
  }
}
