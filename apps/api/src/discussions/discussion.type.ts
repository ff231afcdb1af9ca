// What is shown of a discussion, and what is asked for when one is started.
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type Actor,
  canLeadDiscussion,
  canMovePosts,
  canPinPosts,
  canPost,
  canRemovePosts,
  canResolve,
  DISCUSSION_TITLE_LENGTH,
} from '@sixfold/domain';
import type { Reading } from '@sixfold/rich-text';
import { Allow, IsInt, IsUUID, Max, Min } from 'class-validator';
import { PageArgs, pageOf } from '../platform/graphql/paging.js';
import { PlainWords } from '../platform/graphql/plain-words.js';
import { RichTextScalar } from '../platform/graphql/rich-text.scalar.js';
import type { DiscussionRow } from './discussions.repository.js';
import { DiscussionNameType } from './moving/place.type.js';
import { DiscussionArgs, LARGEST_SEQ, PostAuthorType } from './post.type.js';
import { UNREAD_MOST } from './reading.repository.js';

@ObjectType('DiscussionCan', { description: 'What the person who asks may do in the discussion.' })
export class DiscussionCanType {
  @Field({ description: 'Write, and change what one has written oneself.' })
  post: boolean;

  @Field({ description: 'Remove what others have written, with a reason.' })
  removePosts: boolean;

  @Field({ description: 'Let posts stand on top for everybody.' })
  pinPosts: boolean;

  @Field({ description: 'Say which posts answered what was asked.' })
  resolve: boolean;

  @Field({ description: 'Move posts to another discussion of the group.' })
  movePosts: boolean;

  @Field({ description: 'Say above it what everybody is to read first.' })
  lead: boolean;
}

@ObjectType('Discussion', { description: 'A titled conversation in a working group.' })
export class DiscussionType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  groupId: string;

  @Field()
  groupName: string;

  @Field(() => ID)
  networkId: string;

  @Field()
  title: string;

  @Field({ description: 'The language it was started in: en, da or sv.' })
  language: string;

  @Field()
  startedAt: Date;

  @Field(() => PostAuthorType)
  startedBy: PostAuthorType;

  @Field(() => Int)
  postCount: number;

  @Field(() => Int, { description: 'The seq of the newest entry of its log.' })
  lastSeq: number;

  @Field()
  lastPostAt: Date;

  @Field(() => Int, {
    description: 'The seq up to which the reader has read, on whichever device; 0 before the first time.',
  })
  readTo: number;

  @Field(() => Int, { description: `How many posts of others are new to the reader, ${UNREAD_MOST} at the most.` })
  unread: number;

  @Field(() => DiscussionNameType, {
    nullable: true,
    description: 'Where its posts went when the last of them was moved; then nothing new is written here.',
  })
  movedInto: DiscussionNameType | null;

  @Field(() => DiscussionCanType)
  can: DiscussionCanType;
}

export const DiscussionPage = pageOf(DiscussionType, 'DiscussionPage');

@ArgsType()
export class DiscussionsArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID()
  groupId: string;
}

@ArgsType()
export class StartDiscussionArgs {
  @Field(() => ID)
  @IsUUID()
  groupId: string;

  @Field({ description: `${DISCUSSION_TITLE_LENGTH.least} to ${DISCUSSION_TITLE_LENGTH.most} characters.` })
  @PlainWords(DISCUSSION_TITLE_LENGTH)
  title: string;

  @Field(() => RichTextScalar, { description: 'The first post.' })
  @Allow()
  body: Reading;

  @Field(() => ID, { description: 'Made by the client; the same key again answers with the same discussion.' })
  @IsUUID()
  clientKey: string;
}

@ArgsType()
export class MarkReadArgs extends DiscussionArgs {
  @Field(() => Int, { description: 'The seq of the last post that was seen; a mark never moves back.' })
  @IsInt()
  @Min(1)
  @Max(LARGEST_SEQ)
  seq: number;
}

export function toDiscussionType(row: DiscussionRow, actor: Actor): DiscussionType {
  const { place, discussionId: id, title, language, startedAt } = row;
  const { groupId, groupName, networkId } = place;
  const { starterId, starterName, starterOrganisation, starterLeft, postCount, lastSeq, lastPostAt, readTo, unread } =
    row;
  const startedBy = { id: starterId, name: starterName, organisationName: starterOrganisation, formerly: starterLeft };
  return {
    id,
    groupId,
    groupName,
    networkId,
    title,
    language,
    startedAt,
    startedBy,
    postCount,
    lastSeq,
    lastPostAt,
    readTo,
    unread,
    movedInto: row.movedInto,
    /** Judged only where it is asked for: lists show none of it. */
    get can() {
      return {
        post: row.movedInto === null && canPost(actor, place).allowed,
        movePosts: canMovePosts(actor, place).allowed,
        removePosts: canRemovePosts(actor, place).allowed,
        pinPosts: canPinPosts(actor, place).allowed,
        resolve: canResolve(actor, { ...place, starterId }).allowed,
        lead: canLeadDiscussion(actor, place).allowed,
      };
    },
  };
}
