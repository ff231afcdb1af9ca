// What people send when a group is asked to decide, when they answer, and when they record what came of it.
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  DECISION_EXPLANATION_LENGTH,
  DECISION_OPTION_LENGTH,
  DECISION_OPTIONS,
  DECISION_QUESTION_LENGTH,
  DECISION_REASON_LENGTH,
  MOST_DAYS_TO_DECIDE,
  OUTCOME_LENGTH,
  REASON_LENGTH,
  type Stance,
  stances,
} from '@sixfold/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { PageArgs } from '../../platform/graphql/paging.js';
import { PlainWords } from '../../platform/graphql/plain-words.js';
import { StanceEnum } from './decision.type.js';

const A_DAY_LENGTH = 10;
const LAST_PLACE = DECISION_OPTIONS.most - 1;

@ArgsType()
export class DecisionsArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID()
  groupId: string;
}

@InputType()
export class DecisionOptionInput {
  @Field({ description: `At most ${DECISION_OPTION_LENGTH.most} characters.` })
  @PlainWords(DECISION_OPTION_LENGTH)
  words: string;
}

@InputType()
export class AskToDecideInput {
  @Field(() => ID)
  @IsUUID()
  discussionId: string;

  @Field()
  @PlainWords(DECISION_QUESTION_LENGTH)
  question: string;

  @Field({ description: 'What one should know before one answers; empty for nothing.' })
  @PlainWords(DECISION_EXPLANATION_LENGTH)
  explanation: string;

  @Field(() => [DecisionOptionInput], {
    description: `${DECISION_OPTIONS.least} to ${DECISION_OPTIONS.most}, each of them different.`,
  })
  @ArrayMaxSize(DECISION_OPTIONS.most)
  @ValidateNested({ each: true })
  @Type(() => DecisionOptionInput)
  options: DecisionOptionInput[];

  @Field({
    description: `The last day for answers, as 2027-02-22: today at the earliest, ${MOST_DAYS_TO_DECIDE} days ahead at most.`,
  })
  @IsString()
  @MaxLength(A_DAY_LENGTH)
  answerBy: string;

  @Field(() => ID, { nullable: true, description: 'The decision of this group to think about again.' })
  @IsOptional()
  @IsUUID()
  reconsiders: string | null = null;

  @Field(() => ID, { description: 'Made by the client; the same key again is the same question again.' })
  @IsUUID()
  clientKey: string;
}

@InputType()
export class AnswerDecisionInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => StanceEnum)
  @IsIn(stances)
  stance: Stance;

  @Field(() => Int, { nullable: true, description: 'The place of the option, from 0; null for other stances.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(LAST_PLACE)
  option: number | null = null;

  @Field({ description: 'Empty for none.' })
  @PlainWords(DECISION_REASON_LENGTH)
  reason: string;

  @Field(() => ID, { description: 'Made by the client; the same key again changes nothing more.' })
  @IsUUID()
  clientKey: string;
}

@InputType()
export class RecordOutcomeInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The place of the option, from 0.' })
  @IsInt()
  @Min(0)
  @Max(LAST_PLACE)
  option: number;

  @Field()
  @PlainWords(OUTCOME_LENGTH)
  words: string;

  @Field(() => String, { nullable: true, description: 'Needed where the option is another than most chose.' })
  @IsOptional()
  @PlainWords({ least: 0, most: REASON_LENGTH.most })
  reasons: string | null = null;

  @Field(() => ID, { description: 'Made by the client; the same key again changes nothing more.' })
  @IsUUID()
  clientKey: string;
}
