// A draft of one's own, and what is told to keep it.
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DISCUSSION_TITLE_LENGTH, type PostDraftPlace, postDraftPlaces } from '@sixfold/domain';
import type { Reading, RichTextDocument } from '@sixfold/rich-text';
import { Allow, IsIn, IsUUID } from 'class-validator';
import { DraftRevision } from '../../platform/drafts/draft-revision.js';
import { PlainWords } from '../../platform/graphql/plain-words.js';
import { RichTextScalar } from '../../platform/graphql/rich-text.scalar.js';
import { wordEnum } from '../../platform/graphql/word-enum.js';

const DraftPlaceEnum = wordEnum('DraftPlace', postDraftPlaces, 'Where a text will stand once it is sent.');

@ObjectType('PostDraft', { description: 'What I was writing in one place, on whichever device.' })
export class PostDraftType {
  @Field({ description: 'Of a new discussion; empty elsewhere.' })
  title: string;

  @Field(() => RichTextScalar, { nullable: true })
  body: RichTextDocument | null;

  @Field(() => Int, { description: 'Of the latest saving; told again with the next one.' })
  revision: number;

  @Field()
  savedAt: Date;
}

@ArgsType()
export class DraftPlaceArgs {
  @Field(() => DraftPlaceEnum)
  @IsIn(postDraftPlaces)
  place: PostDraftPlace;

  @Field(() => ID, { description: 'POST: the discussion. DISCUSSION: the group. EDIT: the post.' })
  @IsUUID()
  placeId: string;
}

@ArgsType()
export class KeepPostDraftArgs extends DraftPlaceArgs {
  @Field({ defaultValue: '' })
  @PlainWords({ least: 0, most: DISCUSSION_TITLE_LENGTH.most })
  title: string;

  @Field(() => RichTextScalar, { nullable: true, description: 'Nothing, with no title either, takes the draft away.' })
  @Allow()
  body?: Reading | null;

  @DraftRevision()
  revision: number;
}
