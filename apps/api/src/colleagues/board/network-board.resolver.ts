// What a network says of its board to the person who asks.
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, canReadBoard } from '@sixfold/domain';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { NetworkType } from '../../networks/network.type.js';

@Resolver(() => NetworkType)
export class NetworkBoardResolver {
  @ResolveField(() => Boolean, { description: 'Whether its board is open to me.' })
  showsBoard(@CurrentActor() actor: Actor, @Parent() { facts }: NetworkType): boolean {
    return canReadBoard(actor, facts).allowed;
  }
}
