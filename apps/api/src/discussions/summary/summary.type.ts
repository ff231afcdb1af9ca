// What is shown of what stands above a discussion, and what whoever leads it sends.
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LATER_POSTS_MOST, SUMMARY_LENGTH_MOST } from '@sixfold/domain';
import type { Reading, RichTextDocument } from '@sixfold/rich-text';
import { Allow, IsInt, IsUUID, Max, Min } from 'class-validator';
import { RichTextScalar } from '../../platform/graphql/rich-text.scalar.js';
import { DiscussionArgs, LARGEST_SEQ, PostAuthorType } from '../post.type.js';
import type { SummaryRow, SummaryTextRow } from './summaries.repository.js';

@ObjectType('SummaryText', { description: 'What one person wrote above a discussion.' })
export class SummaryTextType {
  @Field(() => RichTextScalar)
  body: RichTextDocument;

  @Field({ description: 'The language it was most likely written in: en, da or sv.' })
  language: string;

  @Field(() => PostAuthorType)
  author: PostAuthorType;

  @Field()
  writtenAt: Date;
}

@ObjectType('DiscussionSummary', { description: 'What its convenors say above a discussion, as it is now.' })
export class SummaryType {
  @Field(() => ID, { description: 'That of the discussion.' })
  id: string;

  @Field(() => Int, { description: 'The seq of its newest version, with or without words; 0 before the first.' })
  version: number;

  @Field(() => SummaryTextType, { nullable: true, description: 'Null while nothing stands there.' })
  text: SummaryTextType | null;

  @Field(() => Int, { description: `How many posts were written after it, ${LATER_POSTS_MOST} at the most.` })
  laterPosts: number;

  @Field(() => Int, { description: 'The seq of the log up to which those posts are counted.' })
  upTo: number;
}

@ArgsType()
export class SumUpArgs extends DiscussionArgs {
  @Field(() => Int, { description: 'The version that the person has read; another has been written since: refused.' })
  @IsInt()
  @Min(0)
  @Max(LARGEST_SEQ)
  version: number;

  @Field(() => RichTextScalar, {
    nullable: true,
    description: `${SUMMARY_LENGTH_MOST} characters at the most; null takes away what stands there.`,
  })
  @Allow()
  body?: Reading | null;

  @Field(() => ID, { description: 'Made by the client; the same key again changes nothing more.' })
  @IsUUID()
  clientKey: string;
}

export function toSummaryType({ discussionId, version, text, laterPosts, upTo }: SummaryRow): SummaryType {
  return { id: discussionId, version, text: text && toSummaryTextType(text), laterPosts, upTo };
}

export function toSummaryTextType({ body, language, writtenAt, author }: SummaryTextRow): SummaryTextType {
  return { body, language, writtenAt: new Date(writtenAt), author };
}
