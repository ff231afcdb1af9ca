// What people send when they make an action, give it, answer for it, put it off and end it.
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ACTION_ANSWER_LENGTH, ACTION_LENGTH, type ActionEnd, actionEnds, MOST_DAYS_TO_ACT } from '@sixfold/domain';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IdArgs } from '../../platform/graphql/id-args.js';
import { PageArgs } from '../../platform/graphql/paging.js';
import { PlainWords } from '../../platform/graphql/plain-words.js';
import { ActionEndEnum } from './action.type.js';

const A_DAY_LENGTH = 10;
const DUE = `The last day for it, as 2027-02-22: today at the earliest, ${MOST_DAYS_TO_ACT} days ahead at most; null for none.`;

@ArgsType()
export class ActionsArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID()
  groupId: string;

  @Field({ defaultValue: false, description: 'What is done or dropped, instead of what is still to be done.' })
  @IsBoolean()
  ended: boolean;
}

@InputType()
export class MakeActionInput {
  @Field(() => ID)
  @IsUUID()
  discussionId: string;

  @Field({ description: `${ACTION_LENGTH.least} to ${ACTION_LENGTH.most} characters.` })
  @PlainWords(ACTION_LENGTH)
  words: string;

  @Field(() => ID, { description: 'Somebody in the group. Whoever takes it on themselves has it; others are asked.' })
  @IsUUID()
  ownerId: string;

  @Field(() => String, { nullable: true, description: DUE })
  @IsOptional()
  @IsString()
  @MaxLength(A_DAY_LENGTH)
  dueBy: string | null = null;

  @Field(() => ID, { nullable: true, description: 'The post of this discussion that it springs from.' })
  @IsOptional()
  @IsUUID()
  fromPostId: string | null = null;

  @Field(() => ID, { description: 'Made by the client; the same key again is the same action again.' })
  @IsUUID()
  clientKey: string;
}

@ArgsType()
export class ChangeActionArgs extends IdArgs {
  @Field(() => ID, { description: 'Made by the client; the same key again changes nothing more.' })
  @IsUUID()
  clientKey: string;
}

@ArgsType()
export class GiveActionArgs extends ChangeActionArgs {
  @Field(() => ID, { nullable: true, description: 'Oneself to take it, another to ask them, null to give it back.' })
  @IsOptional()
  @IsUUID()
  personId: string | null = null;
}

@ArgsType()
export class AnswerActionArgs extends ChangeActionArgs {
  @Field()
  @IsBoolean()
  accepts: boolean;

  @Field({ description: `Why, or what else there is to say; empty for nothing, ${ACTION_ANSWER_LENGTH.most} at most.` })
  @PlainWords(ACTION_ANSWER_LENGTH)
  words: string;
}

@ArgsType()
export class ScheduleActionArgs extends ChangeActionArgs {
  @Field(() => String, { nullable: true, description: DUE })
  @IsOptional()
  @IsString()
  @MaxLength(A_DAY_LENGTH)
  dueBy: string | null = null;
}

@ArgsType()
export class EndActionArgs extends ChangeActionArgs {
  @Field(() => ActionEndEnum, { nullable: true, description: 'Null to open it again.' })
  @IsOptional()
  @IsIn(actionEnds)
  as: ActionEnd | null = null;
}
