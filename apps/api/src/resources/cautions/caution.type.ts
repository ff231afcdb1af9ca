// What is shown of what did not work with a resource, and what people send about that.
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { CAUTION_LENGTHS, CAUTIONS_MOST } from '@sixfold/domain';
import { IsUUID } from 'class-validator';
import { PlainWords } from '../../platform/graphql/plain-words.js';

@ObjectType('ResourceCaution', { description: 'What did not work, and in what circumstances.' })
export class ResourceCautionType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Where it did not work.' })
  organisationName: string;

  @Field()
  words: string;

  @Field()
  notedAt: Date;

  @Field(() => String, { nullable: true, description: 'What the author of the resource says to it.' })
  answer: string | null;

  @Field({ description: 'Whether I wrote it.' })
  isMine: boolean;
}

@ObjectType('ResourceCautions', { description: 'What did not work with a resource.' })
export class ResourceCautionsType {
  @Field(() => ID, { description: 'Of the resource.' })
  id: string;

  @Field({ description: 'Whether I can add to it: as its author, or as somebody who logged a use.' })
  mayNote: boolean;

  @Field({ description: 'Whether I can answer, as the author of the resource.' })
  mayAnswer: boolean;

  @Field(() => [ResourceCautionType], { description: `The newest ${CAUTIONS_MOST}.` })
  cautions: readonly ResourceCautionType[];
}

@InputType()
export class NoteWhatDidNotWorkInput {
  @Field(() => ID)
  @IsUUID()
  resourceId: string;

  @Field({ description: 'What did not work, and in what circumstances; never who was in the class.' })
  @PlainWords(CAUTION_LENGTHS.words)
  words: string;

  @Field(() => ID, { description: 'Made by the client; the same key again changes nothing more.' })
  @IsUUID()
  clientKey: string;
}

@InputType()
export class AnswerWhatDidNotWorkInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field({ description: 'In one line; empty to take it back.' })
  @PlainWords(CAUTION_LENGTHS.answer)
  answer: string;
}
