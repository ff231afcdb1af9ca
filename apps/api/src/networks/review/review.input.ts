// What people send about a yearly review.
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  PROGRAMME_YEARS,
  REVIEW_WORDS_MOST,
  type ReviewHeading,
  reviewHeadings,
  type ReviewLevel,
  reviewLevels,
} from '@sixfold/domain';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsIn, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { PlainWords } from '../../platform/graphql/plain-words.js';
import { ReviewHeadingEnum, ReviewLevelEnum } from './review.type.js';

@InputType()
export class ReviewAnswerInput {
  @Field(() => ReviewHeadingEnum)
  @IsIn(reviewHeadings)
  heading: ReviewHeading;

  @Field(() => ReviewLevelEnum, { nullable: true, description: 'Null while it is being thought about.' })
  @IsOptional()
  @IsIn(reviewLevels)
  level: ReviewLevel | null = null;

  @Field()
  @PlainWords({ least: 0, most: REVIEW_WORDS_MOST })
  words: string;
}

@InputType()
export class SaveReviewDraftInput {
  @Field(() => ID)
  @IsUUID()
  networkId: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  @Max(PROGRAMME_YEARS)
  year: number;

  @Field(() => [ReviewAnswerInput], { description: 'One a heading; those that are missing have not been answered.' })
  @ArrayMaxSize(reviewHeadings.length)
  @ArrayUnique(({ heading }: ReviewAnswerInput) => heading)
  @ValidateNested({ each: true })
  @Type(() => ReviewAnswerInput)
  answers: ReviewAnswerInput[];

  @Field(() => Int, { description: 'Of the draft that was read; 0 while there is none.' })
  @IsInt()
  @Min(0)
  revision: number;
}

@InputType()
export class PublishReviewInput {
  @Field(() => ID)
  @IsUUID()
  networkId: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  @Max(PROGRAMME_YEARS)
  year: number;

  @Field(() => Int, { description: 'Of the draft that is to be published.' })
  @IsInt()
  @Min(1)
  revision: number;
}
