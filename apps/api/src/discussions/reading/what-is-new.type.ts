// What is shown of what somebody has missed in a discussion: facts and where they stand, nothing that is made up of them.
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { NOTABLE_MOST, type NotableKind, notableKinds } from '@sixfold/domain';
import { wordEnum } from '../../platform/graphql/word-enum.js';
import { PostAuthorType } from '../post.type.js';
import type { NewsOfPersonRow, NotablePostRow } from './what-is-new.repository.js';

/** So many people are named; of the others it says how many they are. */
const PEOPLE_NAMED = 5;

const NotableKindEnum = wordEnum<NotableKind>('NotableKind', notableKinds, 'Why a post is worth being told first.');

@ObjectType('NotablePost', { description: 'A post that is worth being told first to who has been away, and why.' })
export class NotablePostType {
  @Field(() => NotableKindEnum)
  kind: NotableKind;

  @Field(() => Int)
  seq: number;

  @Field()
  authorName: string;

  @Field(() => String, { nullable: true, description: 'What a decision asks.' })
  question: string | null;

  @Field(() => String, { nullable: true, description: 'The last day for answers to it, as 2027-02-22.' })
  answerBy: string | null;

  @Field(() => String, { nullable: true, description: 'The option that was decided on.' })
  outcome: string | null;
}

@ObjectType('NewsOfPerson', { description: 'What one person has written that is new to the reader.' })
export class NewsOfPersonType {
  @Field(() => PostAuthorType)
  author: PostAuthorType;

  @Field(() => Int, { description: 'How many posts.' })
  count: number;

  @Field(() => Int, { description: 'The seq of the first of them.' })
  firstSeq: number;
}

@ObjectType('WhatIsNew', { description: 'What a reader has missed in a discussion since they read it.' })
export class WhatIsNewType {
  @Field(() => Int, { nullable: true, description: 'The seq of the first post that is new; null when none is.' })
  firstSeq: number | null;

  @Field(() => Int, { description: 'How many posts are new.' })
  count: number;

  @Field(() => [NewsOfPersonType], {
    description: `Who has written them, whoever wrote most first, ${PEOPLE_NAMED} at the most.`,
  })
  people: NewsOfPersonType[];

  @Field(() => [NotablePostType], {
    description: `What is worth being told first, ${NOTABLE_MOST} of a kind at the most; nothing when no post is new.`,
  })
  notable: NotablePostType[];

  @Field(() => Int, { description: 'How many others have written.' })
  others: number;
}

/** `rows` are of everybody who has written, in their order. */
export function toWhatIsNewType(rows: readonly NewsOfPersonRow[], notable: readonly NotablePostRow[]): WhatIsNewType {
  return {
    firstSeq: rows.length === 0 ? null : Math.min(...rows.map(({ firstSeq }) => firstSeq)),
    count: rows.reduce((sum, { count }) => sum + count, 0),
    notable: [...notable],
    people: rows.slice(0, PEOPLE_NAMED).map(toNewsOfPersonType),
    others: Math.max(0, rows.length - PEOPLE_NAMED),
  };
}

const toNewsOfPersonType = (row: NewsOfPersonRow): NewsOfPersonType => ({
  author: {
    id: row.authorId,
    name: row.authorName,
    organisationName: row.organisationName,
    formerly: row.authorLeft,
  },
  count: row.count,
  firstSeq: row.firstSeq,
});
