// What is shown of posts that were moved, and what is asked for.
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DISCUSSION_TITLE_LENGTH, MOVE_POSTS_MOST, MOVE_UNDO_MS } from '@sixfold/domain';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, IsUUID } from 'class-validator';
import { PlainWords } from '../../platform/graphql/plain-words.js';
import type { MoveRow } from './moving.repository.js';
import { DiscussionNameType } from './place.type.js';

@ObjectType('PostsMove', { description: 'Posts that somebody moved together.' })
export class PostsMoveType {
  @Field(() => ID)
  id: string;

  @Field(() => DiscussionNameType)
  from: DiscussionNameType;

  @Field(() => DiscussionNameType)
  into: DiscussionNameType;

  @Field(() => Int)
  count: number;

  @Field(() => Int, { nullable: true, description: 'The seq of the first of them where they went; null once undone.' })
  firstSeq: number | null;

  @Field({ description: 'Until when whoever moved them can put them back.' })
  undoUntil: Date;

  @Field()
  isUndone: boolean;
}

@InputType()
export class MovePostsInput {
  @Field(() => ID)
  @IsUUID()
  discussionId: string;

  @Field(() => [ID], { description: `1 to ${MOVE_POSTS_MOST} posts that stand in the discussion.` })
  @IsUUID(undefined, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOVE_POSTS_MOST)
  @ArrayUnique()
  postIds: string[];

  @Field(() => ID, { nullable: true, description: 'A discussion of the same group; null for a new one.' })
  @IsOptional()
  @IsUUID()
  intoId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `The title of a new discussion: ${DISCUSSION_TITLE_LENGTH.least} to ${DISCUSSION_TITLE_LENGTH.most} characters.`,
  })
  @IsOptional()
  @PlainWords(DISCUSSION_TITLE_LENGTH)
  title?: string | null;

  @Field(() => ID, { description: 'Made by the client; the same key again answers with the same move.' })
  @IsUUID()
  clientKey: string;
}

export function toPostsMoveType({ id, from, into, count, firstSeq, movedAt, isUndone }: MoveRow): PostsMoveType {
  return { id, from, into, count, firstSeq, isUndone, undoUntil: new Date(movedAt.getTime() + MOVE_UNDO_MS) };
}
