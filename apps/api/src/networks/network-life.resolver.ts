// What time and loss have done to a network.
import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { daysToRecover } from '@sixfold/domain';
import { Clock } from '../platform/clock/clock.js';
import { NetworkType } from './network.type.js';

@Resolver(() => NetworkType)
export class NetworkLifeResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => Int, { nullable: true, description: 'While it is at risk: days until it lapses (rule 2).' })
  daysToRecover(@Parent() { state, atRiskSince }: NetworkType): number | null {
    return daysToRecover({ state, atRiskSince }, this.clock.now());
  }
}
