// Adds to a network whether it shows the one who looks its groups.
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, canReadGroups } from '@sixfold/domain';
import { NetworkType } from '../networks/network.type.js';
import { CurrentActor } from '../platform/graphql/request-context.js';

@Resolver(() => NetworkType)
export class NetworkGroupsResolver {
  @ResolveField(() => Boolean, { description: 'Whether you could read the list of its groups.' })
  showsGroups(@CurrentActor() actor: Actor, @Parent() { facts }: NetworkType): boolean {
    return canReadGroups(actor, { ...facts, networkState: facts.state }).allowed;
  }
}
