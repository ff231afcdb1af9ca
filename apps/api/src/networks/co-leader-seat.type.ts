// What is shown of a co-leader's seat: who was offered it and what they said.
import { Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import { type Actor, canAnswerSeat, canLeadNetwork, type SeatState, seatStates } from '@sixfold/domain';
import { wordEnum } from '../platform/graphql/word-enum.js';
import type { SeatRow } from './network-rows.js';

const SeatStateEnum = wordEnum('SeatState', seatStates, 'What became of offering a seat.');

@ObjectType('CoLeaderSeatRights')
export class CoLeaderSeatRightsType {
  @Field()
  answer: boolean;

  @Field({ description: 'Take the offer back.' })
  withdraw: boolean;
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
  const open = row.networkState === 'forming' && row.state === 'offered';
  return {
    id: row.id,
    seat: row.seat,
    personId: row.personId,
    name: row.name,
    state: row.state,
    offeredAt: row.offeredAt,
    answeredAt: row.answeredAt,
    organisationIds: row.organisationIds,
    can: {
      answer: open && canAnswerSeat(actor, facts).allowed,
      withdraw: open && canLeadNetwork(actor, facts).allowed,
    },
  };
}
