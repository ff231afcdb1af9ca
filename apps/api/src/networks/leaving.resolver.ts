// A school's way out of a network at work: first what it would mean, then the leaving.
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canAnswerProposal } from '@sixfold/domain';
import { IdArg } from '../platform/graphql/id-args.js';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor } from '../platform/graphql/request-context.js';
import { LeaveNetworkInput, LeavingType } from './leaving.type.js';
import { LeavingService } from './leaving.service.js';
import { NetworkSchoolType, toNetworkSchoolType } from './network-school.type.js';

@Resolver(() => LeavingType)
export class LeavingResolver {
  constructor(private readonly leavings: LeavingService) {}

  @Policy(canAnswerProposal)
  @Query(() => LeavingType, { description: 'What it would mean if my organisation left the network.' })
  leaving(@CurrentActor() actor: Actor, @IdArg('proposalId') proposalId: string): Promise<LeavingType> {
    return this.leavings.preview(actor, proposalId);
  }

  @Policy(canAnswerProposal)
  @Mutation(() => NetworkSchoolType, { description: 'Takes my organisation out of a network that is at work.' })
  async leaveNetwork(
    @CurrentActor() actor: Actor,
    @Args('input') input: LeaveNetworkInput,
  ): Promise<NetworkSchoolType> {
    return toNetworkSchoolType(await this.leavings.leave(actor, input), actor);
  }
}
