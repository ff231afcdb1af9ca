// What people send about an enquiry.
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  type CycleStage,
  cycleStages,
  ENQUIRY_LENGTHS,
  type LearningLevel,
  learningLevels,
  ROUNDS_MOST,
} from '@sixfold/domain';
import { type Language, languages } from '@sixfold/words';
import { ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { PageArgs } from '../platform/graphql/paging.js';
import { PlainWords } from '../platform/graphql/plain-words.js';
import { wordEnum } from '../platform/graphql/word-enum.js';
import { LearningLevelEnum } from '../resources/resource.type.js';

export const CycleStageEnum = wordEnum('CycleStage', cycleStages, 'A stage of the cycle of an enquiry.');

@ArgsType()
export class EnquiriesArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID()
  networkId: string;
}

@InputType({ isAbstract: true })
abstract class EnquiryWordsInput {
  @Field({ description: 'About pupils’ learning, as one sentence.' })
  @PlainWords(ENQUIRY_LENGTHS.question)
  question: string;

  @Field({ description: 'What is meant to change for pupils.' })
  @PlainWords(ENQUIRY_LENGTHS.change)
  change: string;

  @Field({ defaultValue: '', description: 'What one looks at to see it; may be empty.' })
  @PlainWords(ENQUIRY_LENGTHS.indicator)
  indicator: string;

  @Field({ defaultValue: '', description: 'How it was before anything was tried.' })
  @PlainWords(ENQUIRY_LENGTHS.indicator)
  indicatorBefore: string;

  @Field({ defaultValue: '', description: 'How it is now.' })
  @PlainWords(ENQUIRY_LENGTHS.indicator)
  indicatorAfter: string;

  @Field(() => [LearningLevelEnum], { description: 'Which of the six levels of learning it serves.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(learningLevels, { each: true })
  levels: LearningLevel[];
}

@InputType()
export class StartEnquiryInput extends EnquiryWordsInput {
  @Field(() => ID)
  @IsUUID()
  networkId: string;

  @Field(() => ID, { description: 'Of mine, in the network: for which I take part.' })
  @IsUUID()
  organisationId: string;

  @Field(() => String, { description: 'en, da or sv.' })
  @IsIn(languages)
  language: Language;

  @Field(() => ID, { description: 'Made by the client; the same key again changes nothing more.' })
  @IsUUID()
  clientKey: string;
}

@InputType()
export class ChangeEnquiryInput extends EnquiryWordsInput {
  @Field(() => ID)
  @IsUUID()
  id: string;
}

@InputType()
export class JoinEnquiryInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => ID, { description: 'Of mine, in the network: for which I take part.' })
  @IsUUID()
  organisationId: string;

  @Field({ defaultValue: '', description: 'What I do in it; may be empty.' })
  @PlainWords(ENQUIRY_LENGTHS.part)
  part: string;
}

@InputType()
export class BeginRoundInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The round that is over; once another has begun nothing more happens.' })
  @IsInt()
  @Min(1)
  @Max(ROUNDS_MOST)
  after: number;
}

@InputType()
export class MoveEnquiryInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => CycleStageEnum, { description: 'Forwards or back: going back is part of enquiring.' })
  @IsIn(cycleStages)
  stage: CycleStage;
}
