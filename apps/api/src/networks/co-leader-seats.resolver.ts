// The seats of co-leaders: offering, suggesting, handing over, stepping down, answering.
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  canAnswerNomination,
  canAnswerSeat,
  canFindSeatCandidates,
  canLeadNetwork,
  canNominateForSeat,
  canOfferSeat,
  canWithdrawSeatOffer,
} from '@sixfold/domain';
import { OrganisationType } from '../organisations/organisation.type.js';
import { OrganisationLoaders } from '../organisations/organisations.loaders.js';
import { IdArg } from '../platform/graphql/id-args.js';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor, Loaders } from '../platform/graphql/request-context.js';
import { CoLeaderSeatType, toCoLeaderSeatType } from './co-leader-seat.type.js';
import { NetworkType, SeatCandidatePage, toNetworkType } from './network.type.js';
import { RestoringService } from './restoring.service.js';
import { AnswerSeatInput, AskForSeatInput, SeatCandidatesArgs, StepDownInput } from './seat.input.js';
import { SeatAnswersService } from './seat-answers.service.js';
import { SeatsService } from './seats.service.js';

@Resolver(() => CoLeaderSeatType)
export class CoLeaderSeatsResolver {
  constructor(
    private readonly seats: SeatsService,
    private readonly answers: SeatAnswersService,
    private readonly restoring: RestoringService,
  ) {}

  @Policy(canFindSeatCandidates)
  @Query(() => SeatCandidatePage, { description: 'People of member organisations whom I could ask to lead, by name.' })
  seatCandidates(@CurrentActor() actor: Actor, @Args() { networkId, words, ...page }: SeatCandidatesArgs) {
    return this.seats.candidates(actor, networkId, words, page);
  }

  @Policy(canOfferSeat)
  @Mutation(() => CoLeaderSeatType, { description: 'Offers a vacant seat to a person of a member organisation.' })
  async offerSeat(@CurrentActor() actor: Actor, @Args('input') input: AskForSeatInput): Promise<CoLeaderSeatType> {
    return toCoLeaderSeatType(await this.seats.offer(actor, input), actor);
  }

  @Policy(canNominateForSeat)
  @Mutation(() => CoLeaderSeatType, {
    description: 'Suggests myself, or a person of the school that I answer for, for a vacant seat.',
  })
  async nominateForSeat(
    @CurrentActor() actor: Actor,
    @Args('input') input: AskForSeatInput,
  ): Promise<CoLeaderSeatType> {
    return toCoLeaderSeatType(await this.seats.nominate(actor, input), actor);
  }

  @Policy(canLeadNetwork)
  @Mutation(() => CoLeaderSeatType, {
    description: 'Asks a successor to take over my seat; I lead until they have said yes.',
  })
  async handOverSeat(@CurrentActor() actor: Actor, @Args('input') input: AskForSeatInput): Promise<CoLeaderSeatType> {
    return toCoLeaderSeatType(await this.seats.handOver(actor, input), actor);
  }

  @Policy(canLeadNetwork)
  @Mutation(() => NetworkType, { description: 'Leaves my seat at once. The last co-leader says that this is known.' })
  async stepDown(@CurrentActor() actor: Actor, @Args('input') input: StepDownInput): Promise<NetworkType> {
    const network = await this.seats.stepDown(actor, input);
    return toNetworkType(network, { ...actor, leads: actor.leads.filter((id) => id !== network.id) });
  }

  @Policy(canAnswerSeat)
  @Mutation(() => CoLeaderSeatType, { description: 'Accepts or declines a seat that was offered to me.' })
  async answerSeat(
    @CurrentActor() actor: Actor,
    @Args('input') { seatId, accept }: AnswerSeatInput,
  ): Promise<CoLeaderSeatType> {
    return toCoLeaderSeatType(await this.answers.answer(actor, seatId, accept), actor);
  }

  @Policy(canAnswerNomination)
  @Mutation(() => CoLeaderSeatType, { description: 'Accepts or declines a person who was suggested as co-leader.' })
  async answerNomination(
    @CurrentActor() actor: Actor,
    @Args('input') { seatId, accept }: AnswerSeatInput,
  ): Promise<CoLeaderSeatType> {
    return toCoLeaderSeatType(await this.answers.answerNomination(actor, seatId, accept), actor);
  }

  @Policy(canWithdrawSeatOffer)
  @Mutation(() => CoLeaderSeatType, { description: 'Takes back an offer that is still open.' })
  async withdrawSeatOffer(@CurrentActor() actor: Actor, @IdArg('seatId') seatId: string): Promise<CoLeaderSeatType> {
    return toCoLeaderSeatType(await this.answers.withdraw(actor, seatId), actor);
  }

  @Policy(canWithdrawSeatOffer)
  @Mutation(() => CoLeaderSeatType, { description: 'Undoes, for fifteen minutes, that an offer was taken back.' })
  async restoreSeatOffer(@CurrentActor() actor: Actor, @IdArg('seatId') seatId: string): Promise<CoLeaderSeatType> {
    return toCoLeaderSeatType(await this.restoring.seatOffer(actor, seatId), actor);
  }

  @ResolveField(() => [OrganisationType], { description: 'Where this person works.' })
  organisations(
    @Parent() { organisationIds }: CoLeaderSeatType,
    @Loaders(OrganisationLoaders) organisations: OrganisationLoaders,
  ) {
    return organisations.byId.loadMany([...organisationIds]);
  }
}
