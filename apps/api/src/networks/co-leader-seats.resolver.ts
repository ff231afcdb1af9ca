// Offering and answering the seats of co-leaders.
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, canAnswerSeat, canLeadNetwork, canReadPeopleOfNetwork } from '@sixfold/domain';
import { OrganisationType } from '../organisations/organisation.type.js';
import { OrganisationLoaders } from '../organisations/organisations.loaders.js';
import { IdArg } from '../platform/graphql/id-args.js';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor, Loaders } from '../platform/graphql/request-context.js';
import { CoLeaderSeatType, toCoLeaderSeatType } from './co-leader-seat.type.js';
import { AnswerSeatInput, OfferSeatInput, SeatCandidatesArgs } from './network.input.js';
import { SeatCandidatePage } from './network.type.js';
import { NetworksService } from './networks.service.js';
import { RestoringService } from './restoring.service.js';
import { SeatsService } from './seats.service.js';

@Resolver(() => CoLeaderSeatType)
export class CoLeaderSeatsResolver {
  constructor(
    private readonly networks: NetworksService,
    private readonly seats: SeatsService,
    private readonly restoring: RestoringService,
  ) {}

  @Policy(canReadPeopleOfNetwork)
  @Query(() => SeatCandidatePage, { description: 'People of member schools who could take a seat, by name.' })
  seatCandidates(@CurrentActor() actor: Actor, @Args() { networkId, words, ...page }: SeatCandidatesArgs) {
    return this.networks.seatCandidates(actor, networkId, words, page);
  }

  @Policy(canLeadNetwork)
  @Mutation(() => CoLeaderSeatType, { description: 'Offers the free seat to a person of a member school.' })
  async offerSeat(@CurrentActor() actor: Actor, @Args('input') input: OfferSeatInput): Promise<CoLeaderSeatType> {
    return toCoLeaderSeatType(await this.seats.offer(actor, input), actor);
  }

  @Policy(canAnswerSeat)
  @Mutation(() => CoLeaderSeatType, { description: 'Accepts or declines a seat that was offered to me.' })
  async answerSeat(
    @CurrentActor() actor: Actor,
    @Args('input') { seatId, accept }: AnswerSeatInput,
  ): Promise<CoLeaderSeatType> {
    return toCoLeaderSeatType(await this.seats.answer(actor, seatId, accept), actor);
  }

  @Policy(canLeadNetwork)
  @Mutation(() => CoLeaderSeatType, { description: 'Takes back an offer that nobody has answered.' })
  async withdrawSeatOffer(@CurrentActor() actor: Actor, @IdArg('seatId') seatId: string): Promise<CoLeaderSeatType> {
    return toCoLeaderSeatType(await this.seats.withdrawOffer(actor, seatId), actor);
  }

  @Policy(canLeadNetwork)
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
