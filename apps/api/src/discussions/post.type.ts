// What is shown of a post: exactly what is pushed, in the form that the least privileged reader may see.
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CATCH_UP_MOST } from '@sixfold/domain';
import type { Reading, RichTextDocument } from '@sixfold/rich-text';
import { Allow, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { LARGEST_PAGE } from '../platform/graphql/paging.js';
import { RichTextScalar } from '../platform/graphql/rich-text.scalar.js';
import type { PostRow } from './posts.repository.js';

/** Largest number that a seq can be. */
export const LARGEST_SEQ = 2_147_483_647;

@ObjectType('PostAuthor', { description: 'Who wrote, and for which organisation.' })
export class PostAuthorType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field()
  organisationName: string;

  @Field({ description: 'Whether they are no longer of that organisation.' })
  formerly: boolean;
}

@ObjectType('Post', { description: 'One entry of a discussion’s log.' })
export class PostType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  discussionId: string;

  @Field(() => Int, { description: '1, 2, 3 … within the discussion, without a gap.' })
  seq: number;

  @Field(() => ID, { description: 'By which the author’s own browser knows the post again.' })
  clientKey: string;

  @Field(() => PostAuthorType)
  author: PostAuthorType;

  @Field(() => RichTextScalar)
  body: RichTextDocument;

  @Field({ description: 'The language it was most likely written in: en, da or sv.' })
  language: string;

  @Field()
  postedAt: Date;
}

@ObjectType('PostPage', { description: 'A stretch of the log, in the order of the log.' })
export class PostPageType {
  @Field(() => [PostType])
  items: PostType[];

  @Field({ description: 'Whether there are posts before the first of these.' })
  hasEarlier: boolean;
}

@ObjectType('PostsSince', { description: 'What a reader who has been away has missed, in the order of the log.' })
export class PostsSinceType {
  @Field(() => [PostType])
  items: PostType[];

  @Field({ description: 'Whether there is more: ask again with the seq of the last of these.' })
  hasMore: boolean;
}

@ArgsType()
export class DiscussionArgs {
  @Field(() => ID)
  @IsUUID()
  discussionId: string;
}

@ArgsType()
export class PostsArgs extends DiscussionArgs {
  @Field(() => Int, { defaultValue: LARGEST_PAGE, description: `How many posts at the most, 1 to ${LARGEST_PAGE}.` })
  @Min(1)
  @Max(LARGEST_PAGE)
  first: number;

  @Field(() => Int, { nullable: true, description: 'Posts before this seq; absent for the newest.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(LARGEST_SEQ)
  before?: number | null;
}

@ArgsType()
export class PostsSinceArgs extends DiscussionArgs {
  @Field(() => Int, {
    description: `The last seq that the reader has. At most ${CATCH_UP_MOST} posts after it come back.`,
  })
  @IsInt()
  @Min(0)
  @Max(LARGEST_SEQ)
  seq: number;
}

@ArgsType()
export class PostArgs extends DiscussionArgs {
  @Field(() => RichTextScalar)
  @Allow()
  body: Reading;

  @Field(() => ID, {
    description: 'Made by the client; the same key with the same text again answers with the same post.',
  })
  @IsUUID()
  clientKey: string;
}

/** Field by field: what is pushed passes no schema that would drop what was not meant to be shown. */
export function toPostType(row: PostRow): PostType {
  const { id, discussionId, seq, clientKey, body, language, postedAt } = row;
  const { authorId, authorName, organisationName, authorLeft } = row;
  const author = { id: authorId, name: authorName, organisationName, formerly: authorLeft };
  return { id, discussionId, seq, clientKey, author, body, language, postedAt };
}
