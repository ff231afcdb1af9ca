// What people send about the seats of co-leaders.
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsUUID } from 'class-validator';
import { PageArgs } from '../platform/graphql/paging.js';
import { PlainWords } from '../platform/graphql/plain-words.js';

@InputType({ description: 'Who is asked to lead which network.' })
export class AskForSeatInput {
  @Field(() => ID)
  @IsUUID()
  networkId: string;

  @Field(() => ID)
  @IsUUID()
  personId: string;

  @Field(() => ID, { description: 'A UUID made by the client: the same key again is the same thing again.' })
  @IsUUID()
  clientKey: string;
}

@InputType()
export class AnswerSeatInput {
  @Field(() => ID)
  @IsUUID()
  seatId: string;

  @Field()
  @IsBoolean()
  accept: boolean;
}

@InputType()
export class StepDownInput {
  @Field(() => ID)
  @IsUUID()
  networkId: string;

  @Field({ defaultValue: false, description: 'It is known that nobody would lead the network then.' })
  @IsBoolean()
  leavingNobody: boolean;
}

@ArgsType()
export class SeatCandidatesArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID()
  networkId: string;

  @Field({ defaultValue: '', description: 'Part of a name.' })
  @PlainWords({ least: 0, most: 100 })
  words: string;
}
