// What people send about a board.
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import {
  BOARD_ANSWER_LENGTH,
  BOARD_TITLE_LENGTH,
  BOARD_WORDS_LENGTH,
  type BoardKind,
  boardKinds,
  type BoardPart,
  boardParts,
  type Subject,
  subjects,
  type TeachingPhase,
  teachingPhases,
} from '@sixfold/domain';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageArgs } from '../../platform/graphql/paging.js';
import { PlainWords } from '../../platform/graphql/plain-words.js';
import { wordEnum } from '../../platform/graphql/word-enum.js';
import { SubjectEnum, TeachingPhaseEnum } from '../profile.type.js';
import { BoardKindEnum } from './board.type.js';

const A_DAY_LENGTH = 10;

const BoardPartEnum = wordEnum<BoardPart>(
  'BoardPart',
  boardParts,
  'Of a board: what waits for an answer, what I wrote or answered, what was met.',
);

@ArgsType()
export class BoardEntriesArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID()
  networkId: string;

  @Field(() => BoardPartEnum, { defaultValue: 'open' })
  @IsIn(boardParts)
  part: BoardPart;

  @Field(() => BoardKindEnum, { nullable: true, description: 'Null: of every kind.' })
  @IsOptional()
  @IsIn(boardKinds)
  kind: BoardKind | null = null;
}

@InputType({ isAbstract: true })
abstract class BoardEntryInput {
  @Field()
  @PlainWords(BOARD_TITLE_LENGTH)
  title: string;

  @Field({ description: 'A few lines.' })
  @PlainWords(BOARD_WORDS_LENGTH)
  words: string;

  @Field(() => SubjectEnum, { nullable: true })
  @IsOptional()
  @IsIn(subjects)
  subject: Subject | null = null;

  @Field(() => TeachingPhaseEnum, { nullable: true })
  @IsOptional()
  @IsIn(teachingPhases)
  phase: TeachingPhase | null = null;

  @Field({ description: 'Its last day, as 2027-02-22: today at the earliest, at most six months ahead.' })
  @IsString()
  @MaxLength(A_DAY_LENGTH)
  endsOn: string;
}

@InputType()
export class PostBoardEntryInput extends BoardEntryInput {
  @Field(() => ID)
  @IsUUID()
  networkId: string;

  @Field(() => BoardKindEnum)
  @IsIn(boardKinds)
  kind: BoardKind;

  @Field(() => ID, { description: 'A UUID made by the client: the same key again is the same entry again.' })
  @IsUUID()
  clientKey: string;
}

@InputType()
export class ChangeBoardEntryInput extends BoardEntryInput {
  @Field(() => ID)
  @IsUUID()
  id: string;
}

@InputType()
export class AnswerBoardEntryInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field({ description: 'A line or two.' })
  @PlainWords(BOARD_ANSWER_LENGTH)
  words: string;
}

@InputType()
export class MeetBoardEntryInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => ID, { nullable: true, description: 'One of those who answered; null: somebody else.' })
  @IsOptional()
  @IsUUID()
  personId: string | null = null;
}
