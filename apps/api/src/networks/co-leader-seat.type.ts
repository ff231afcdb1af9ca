// What is shown of a co-leader's seat: who was offered it and what they said.
import { Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type Actor,
  canAnswerNomination,
  canAnswerSeat,
  canLeadNetwork,
  canWithdrawSeatOffer,
  leadCanChange,
  type SeatState,
  seatStates,
  type SeatWaitsFor,
  seatWaitsFor,
  seatWaitsForWords,
} from '@sixfold/domain';
import { wordEnum } from '../platform/graphql/word-enum.js';
import type { SeatRow } from './network-rows.js';

const SeatStateEnum = wordEnum('SeatState', seatStates, 'What became of offering a seat.');
const SeatWaitsForEnum = wordEnum('SeatWaitsFor', seatWaitsForWords, 'Whose yes an offer still waits for.');

@ObjectType('CoLeaderSeatRights')
export class CoLeaderSeatRightsType {
  @Field({ description: 'Say yes or no for myself.' })
  answer: boolean;

  @Field({ description: 'Say yes or no to somebody who was suggested.' })
  answerNomination: boolean;

  @Field({ description: 'Take the offer back.' })
  withdraw: boolean;

  @Field({ description: 'Hand it over or step down: it is mine.' })
  give: boolean;
}

@ObjectType('CoLeaderSeat', { description: 'One of the two seats of a network’s co-leaders.' })
export class CoLeaderSeatType {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: '1 or 2; the order has no meaning.' })
  seat: number;

  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field(() => SeatStateEnum)
  state: SeatState;

  @Field(() => SeatWaitsForEnum)
  waitsFor: SeatWaitsFor;

  @Field(() => ID)
  offeredById: string;

  @Field()
  offeredBy: string;

  @Field()
  offeredAt: Date;

  @Field(() => Date, { nullable: true })
  answeredAt: Date | null;

  @Field(() => CoLeaderSeatRightsType)
  can: CoLeaderSeatRightsType;

  @HideField()
  organisationIds: readonly string[];
}

export function toCoLeaderSeatType(row: SeatRow, actor: Actor): CoLeaderSeatType {
  const facts = { ...row, state: row.networkState };
  const isOpen = leadCanChange(row.networkState) && row.state === 'offered';
  const waitsFor = seatWaitsFor(row);
  return {
    id: row.id,
    seat: row.seat,
    personId: row.personId,
    name: row.name,
    state: row.state,
    waitsFor,
    offeredById: row.offeredBy,
    offeredBy: row.offererName,
    offeredAt: row.offeredAt,
    answeredAt: row.answeredAt,
    organisationIds: row.organisationIds,
    can: {
      answer: isOpen && canAnswerSeat(actor, facts).allowed,
      answerNomination: isOpen && !row.leadAgreed && canAnswerNomination(actor, facts).allowed,
      withdraw: isOpen && canWithdrawSeatOffer(actor, facts).allowed,
      give: row.state === 'accepted' && row.personId === actor.personId && canLeadHere(actor, row),
    },
  };
}

const canLeadHere = (actor: Actor, { networkState, ...row }: SeatRow): boolean =>
  leadCanChange(networkState) && canLeadNetwork(actor, { ...row, state: networkState }).allowed;
