// What is shown of a post: exactly what is pushed, in the form that the least privileged reader may see.
import { applyDecorators } from '@nestjs/common';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CATCH_UP_MOST, REASON_LENGTH, type ReactionKind, reactionKinds } from '@sixfold/domain';
import type { Reading, RichTextDocument } from '@sixfold/rich-text';
import { Allow, IsBoolean, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { IdArgs } from '../platform/graphql/id-args.js';
import { LARGEST_PAGE } from '../platform/graphql/paging.js';
import { PlainWords } from '../platform/graphql/plain-words.js';
import { RichTextScalar } from '../platform/graphql/rich-text.scalar.js';
import { wordEnum } from '../platform/graphql/word-enum.js';
import { DiscussionNameType, PostPlaceType } from './moving/place.type.js';
import type { PostRow } from './posts.repository.js';

export const ReactionKindEnum = wordEnum('ReactionKind', reactionKinds, 'In which words one can react to a post.');

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

@ObjectType('PostRemoval', { description: 'The trace of a post that was removed.' })
export class PostRemovalType {
  @Field()
  removedAt: Date;

  @Field({ description: 'The name of whoever did it.' })
  byName: string;

  @Field(() => String, { nullable: true, description: 'Null when its author did it.' })
  reason: string | null;
}

@ObjectType('ReactionCount', { description: 'How many have reacted in one way.' })
export class ReactionCountType {
  @Field(() => ReactionKindEnum)
  kind: ReactionKind;

  @Field(() => Int)
  count: number;
}

@ObjectType('Post', { description: 'What one person said in a discussion, as it is now.' })
export class PostType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  discussionId: string;

  @Field(() => Int, {
    description: 'Its place in the log; changes of posts have places of their own, and together they leave no gap.',
  })
  seq: number;

  @Field(() => ID, { description: 'By which the author’s own browser knows the post again.' })
  clientKey: string;

  @Field(() => PostAuthorType)
  author: PostAuthorType;

  @Field(() => RichTextScalar, { nullable: true, description: 'Null once it is removed.' })
  body: RichTextDocument | null;

  @Field({ description: 'The language it was most likely written in: en, da or sv.' })
  language: string;

  @Field()
  postedAt: Date;

  @Field(() => Int, {
    description:
      'The seq of the newest entry of the log about it: of two forms of a post the one with more is the newer.',
  })
  changedSeq: number;

  @Field(() => Date, { nullable: true, description: 'When its words were last changed.' })
  editedAt: Date | null;

  @Field(() => PostRemovalType, { nullable: true })
  removal: PostRemovalType | null;

  @Field(() => PostPlaceType, {
    nullable: true,
    description: 'Where the post is that was moved from here; the removal says by whom.',
  })
  movedTo: PostPlaceType | null;

  @Field(() => DiscussionNameType, { nullable: true, description: 'The discussion from which it was moved here.' })
  movedFrom: DiscussionNameType | null;

  @Field({ description: 'Whether it stands on top for everybody.' })
  isPinned: boolean;

  @Field({ description: 'Whether it is said to have answered what was asked.' })
  isAnswer: boolean;

  @Field({ description: 'Whether it asks the group to decide: the decision has the id of the post.' })
  asksGroup: boolean;

  @Field({ description: 'Whether it says who does what by when: the action has the id of the post.' })
  isAction: boolean;

  @Field(() => [ReactionCountType], { description: 'Those that there are.' })
  reactions: ReactionCountType[];

  @Field(() => [ReactionKindEnum], { description: 'In which ways the reader has reacted.' })
  myReactions: ReactionKind[];
}

@ObjectType('FormerText', { description: 'How a post read for a while.' })
export class FormerTextType {
  @Field(() => RichTextScalar)
  body: RichTextDocument;

  @Field()
  writtenAt: Date;

  @Field({ description: 'When it was changed, or removed.' })
  replacedAt: Date;
}

@ObjectType('PostPage', { description: 'A stretch of the log, in the order of the log.' })
export class PostPageType {
  @Field(() => [PostType])
  items: PostType[];

  @Field({ description: 'Whether there are posts before the first of these.' })
  hasEarlier: boolean;

  @Field({ description: 'Whether there may be posts after the last of these.' })
  hasLater: boolean;

  @Field(() => Int, { description: 'Nothing is missing in these of what the log says up to this seq.' })
  upTo: number;
}

@ObjectType('PostsSince', {
  description: 'What a reader who has been away has missed: new and changed posts, in the order of `changedSeq`.',
})
export class PostsSinceType {
  @Field(() => [PostType])
  items: PostType[];

  @Field({ description: 'Whether there is more: ask again with the `changedSeq` of the last of these.' })
  hasMore: boolean;
}

@ArgsType()
export class DiscussionArgs {
  @Field(() => ID)
  @IsUUID()
  discussionId: string;
}

/** A seq that may stand in the question, and one that the log can have. */
const OptionalSeq = (): PropertyDecorator => applyDecorators(IsOptional(), IsInt(), Min(1), Max(LARGEST_SEQ));

@ArgsType()
export class PostsArgs extends DiscussionArgs {
  @Field(() => Int, { defaultValue: LARGEST_PAGE, description: `How many posts at the most, 1 to ${LARGEST_PAGE}.` })
  @Min(1)
  @Max(LARGEST_PAGE)
  first: number;

  @Field(() => Int, { nullable: true, description: 'The posts before this seq; the newest, if no seq is given.' })
  @OptionalSeq()
  before?: number | null;

  @Field(() => Int, { nullable: true, description: 'The posts after this seq, whatever `before` says.' })
  @OptionalSeq()
  after?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'As many posts before this seq as from it on, whatever the others say.',
  })
  @OptionalSeq()
  around?: number | null;
}

@ArgsType()
export class PostsSinceArgs extends DiscussionArgs {
  @Field(() => Int, {
    description: `The seq of the log up to which the reader has everything. At most ${CATCH_UP_MOST} posts after it come back.`,
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

@ArgsType()
export class EditPostArgs extends IdArgs {
  @Field(() => RichTextScalar)
  @Allow()
  body: Reading;

  @Field(() => ID, { description: 'Made by the client; the same key again changes nothing more.' })
  @IsUUID()
  clientKey: string;
}

@ArgsType()
export class RestorePostArgs extends IdArgs {
  @Field(() => ID, { description: 'Made by the client; the same key again changes nothing more.' })
  @IsUUID()
  clientKey: string;
}

@ArgsType()
export class PinPostArgs extends RestorePostArgs {
  @Field()
  @IsBoolean()
  isPinned: boolean;
}

@ArgsType()
export class MarkAnswerArgs extends RestorePostArgs {
  @Field()
  @IsBoolean()
  isAnswer: boolean;
}

@ArgsType()
export class RemovePostArgs extends RestorePostArgs {
  @Field(() => String, { nullable: true, description: 'Needed for what another has written; read by everybody.' })
  @IsOptional()
  @PlainWords({ least: 0, most: REASON_LENGTH.most })
  reason?: string | null;
}

/** Field by field: what is pushed passes no schema that would drop what was not meant to be shown. */
export function toPostType(row: PostRow): PostType {
  const { id, discussionId, seq, clientKey, body, language, postedAt, changedSeq, editedAt } = row;
  const { isPinned, isAnswer, asksGroup, isAction, movedTo, movedFrom } = row;
  const { authorId, authorName, organisationName, authorLeft } = row;
  const author = { id: authorId, name: authorName, organisationName, formerly: authorLeft };
  const moves = { movedTo, movedFrom };
  const state = { changedSeq, editedAt, removal: removalOf(row), ...moves, isPinned, isAnswer, asksGroup, isAction };
  return { id, discussionId, seq, clientKey, author, body, language, postedAt, ...state, ...reactionsOf(row) };
}

/**
 * For a push, which all hear alike: no reactions are the same to everybody; those that there are differ from reader to
 * reader, so that each keeps what they know of them.
 */
export const asPushed = (post: PostType): Partial<PostType> =>
  post.reactions.length === 0 ? post : withoutReactions(post);

const withoutReactions = ({ reactions: _reactions, myReactions: _myReactions, ...post }: PostType) => post;

function reactionsOf({ reactions }: PostRow): Pick<PostType, 'reactions' | 'myReactions'> {
  const counted = reactionKinds.flatMap((kind) => reactions?.find((reaction) => reaction.kind === kind) ?? []);
  const mine = counted.filter(({ isMine }) => isMine);
  return { reactions: counted.map(({ kind, count }) => ({ kind, count })), myReactions: mine.map(({ kind }) => kind) };
}

function removalOf({ removedAt, removerName, removalReason }: PostRow): PostRemovalType | null {
  if (removedAt === null || removerName === null) return null;
  return { removedAt, byName: removerName, reason: removalReason };
}
