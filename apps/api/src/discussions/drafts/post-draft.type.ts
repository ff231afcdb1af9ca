// A draft of one's own, and what is told to keep it.
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DISCUSSION_TITLE_LENGTH, type DraftPlace, draftPlaces } from '@sixfold/domain';
import type { Reading, RichTextDocument } from '@sixfold/rich-text';
import { Allow, IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { PlainWords } from '../../platform/graphql/plain-words.js';
import { RichTextScalar } from '../../platform/graphql/rich-text.scalar.js';
import { wordEnum } from '../../platform/graphql/word-enum.js';

const DraftPlaceEnum = wordEnum('DraftPlace', draftPlaces, 'Where a text will stand once it is sent.');

/** A person cannot save more often in a lifetime. */
const LARGEST_REVISION = 1_000_000_000;

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
  @IsIn(draftPlaces)
  place: DraftPlace;

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

  @Field(() => Int, { description: 'That was read before it was written on; 0 when there was none.' })
  @IsInt()
  @Min(0)
  @Max(LARGEST_REVISION)
  revision: number;
}
