// What time and loss have done to a network, and what its co-leaders do about its days.
import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, canLeadNetwork, daysToRecover, isRestorable } from '@sixfold/domain';
import { Clock } from '../platform/clock/clock.js';
import { IdArg } from '../platform/graphql/id-args.js';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor } from '../platform/graphql/request-context.js';
import { ClosingService } from './closing.service.js';
import { InformalService } from './informal.service.js';
import { CloseNetworkInput, GoOnUntilArgs, JoinProgrammeArgs } from './network.input.js';
import { NetworkType, toNetworkType } from './network.type.js';

@Resolver(() => NetworkType)
export class NetworkLifeResolver {
  constructor(
    private readonly clock: Clock,
    private readonly informal: InformalService,
    private readonly closing: ClosingService,
  ) {}

  @Policy(canLeadNetwork)
  @Mutation(() => NetworkType, {
    description: 'Sets the last day of an informal network; a lapsed network goes on informally until then.',
  })
  async goOnUntil(@CurrentActor() actor: Actor, @Args() { networkId, endsOn }: GoOnUntilArgs): Promise<NetworkType> {
    return toNetworkType(await this.informal.goOnUntil(actor, networkId, endsOn), actor);
  }

  @Policy(canLeadNetwork)
  @Mutation(() => NetworkType, { description: 'Turns an informal network that meets rule 1 into one of a programme.' })
  async joinProgramme(
    @CurrentActor() actor: Actor,
    @Args() { networkId, programmeId }: JoinProgrammeArgs,
  ): Promise<NetworkType> {
    return toNetworkType(await this.informal.joinProgramme(actor, networkId, programmeId), actor);
  }

  @Policy(canLeadNetwork)
  @Mutation(() => NetworkType, { description: 'Closes a network with a reason: it can then be read and no more.' })
  async closeNetwork(@CurrentActor() actor: Actor, @Args('input') input: CloseNetworkInput): Promise<NetworkType> {
    return toNetworkType(await this.closing.close(actor, input), actor);
  }

  @Policy(canLeadNetwork)
  @Mutation(() => NetworkType, { description: 'Undoes, for fifteen minutes, that a network was closed.' })
  async reopenNetwork(@CurrentActor() actor: Actor, @IdArg('networkId') networkId: string): Promise<NetworkType> {
    return toNetworkType(await this.closing.reopen(actor, networkId), actor);
  }

  @ResolveField(() => Boolean, { description: 'Whether I may still undo that it was closed.' })
  canReopen(@Parent() { can, closedAt }: NetworkType): boolean {
    return can.lead && closedAt !== null && isRestorable(closedAt, this.clock.now());
  }

  @ResolveField(() => Int, { nullable: true, description: 'While it is at risk: days until it lapses (rule 2).' })
  daysToRecover(@Parent() { state, atRiskSince }: NetworkType): number | null {
    return daysToRecover({ state, atRiskSince }, this.clock.now());
  }
}
