// What is shown of yearly reviews: those that were published, and the one that can be written now.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type Actor,
  canLeadNetwork,
  endOfProgrammeYear,
  type ReviewAnswer,
  type ReviewHeading,
  reviewHeadings,
  type ReviewLevel,
  reviewLevels,
} from '@sixfold/domain';
import { wordEnum } from '../../platform/graphql/word-enum.js';
import type { Draft } from '../drafts/network-drafts.js';
import { DraftType } from '../drafts/saved-draft.type.js';
import type { NetworkEntity } from '../network.entity.js';
import { policyFacts } from '../networks.service.js';
import type { ReviewRow } from './review.repository.js';

export const ReviewHeadingEnum = wordEnum(
  'ReviewHeading',
  reviewHeadings,
  'What makes a network learn, after Earl and Katz.',
);
export const ReviewLevelEnum = wordEnum('ReviewLevel', reviewLevels, 'How far a network has come, in words.');

@ObjectType('ReviewAnswer', { description: 'What a network says of itself under one heading.' })
export class ReviewAnswerType {
  @Field(() => ReviewHeadingEnum)
  heading: ReviewHeading;

  @Field(() => ReviewLevelEnum, { nullable: true, description: 'Null while it is being thought about.' })
  level: ReviewLevel | null;

  @Field()
  words: string;
}

@ObjectType('YearlyReview', { description: 'The published review of a programme year; it never changes again.' })
export class YearlyReviewType {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: '1 to 4.' })
  year: number;

  @Field(() => [ReviewAnswerType])
  answers: ReviewAnswerType[];

  @Field()
  publisherName: string;

  @Field()
  publishedAt: Date;
}

@ObjectType('ReviewDraft', { description: 'What the co-leaders are writing.' })
export class ReviewDraftType extends DraftType {
  @Field(() => [ReviewAnswerType])
  answers: ReviewAnswerType[];
}

@ObjectType('YearToReview', { description: 'The programme year that can be reviewed now.' })
export class YearToReviewType {
  @Field(() => Int, { description: '1 to 4.' })
  year: number;

  @Field({ description: 'When the year ends, or has ended.' })
  endsAt: Date;

  @Field(() => ReviewDraftType, { nullable: true, description: 'For co-leaders only.' })
  draft: ReviewDraftType | null;
}

@ObjectType('YearlyReviews', { description: 'What a network said of itself year by year.' })
export class YearlyReviewsType {
  @Field(() => ID, { description: 'Of the network.' })
  id: string;

  @Field(() => [YearlyReviewType], { description: 'The latest year first.' })
  published: YearlyReviewType[];

  @Field(() => YearToReviewType, { nullable: true, description: 'Null when there is none.' })
  toReview: YearToReviewType | null;

  @Field({ description: 'Whether I may write and publish the review.' })
  mayWrite: boolean;
}

export interface AllReviews {
  readonly network: NetworkEntity;
  readonly published: readonly ReviewRow[];
  /** Null when no year can be reviewed now. */
  readonly year: number | null;
  readonly draft: Draft<readonly ReviewAnswer[]> | null;
}

export function toYearlyReviewsType({ network, published, year, draft }: AllReviews, actor: Actor): YearlyReviewsType {
  const mayWrite = year !== null && canLeadNetwork(actor, policyFacts(network)).allowed;
  const shown = mayWrite && draft !== null ? { ...draft, answers: [...draft.content] } : null;
  return {
    id: network.id,
    published: published.map((review) => ({ ...review, answers: [...review.answers] })),
    toReview:
      year === null || network.activatedAt === null
        ? null
        : { year, endsAt: endOfProgrammeYear(network.activatedAt, year), draft: shown },
    mayWrite,
  };
}
