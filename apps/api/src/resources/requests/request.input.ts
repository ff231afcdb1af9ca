// What people send about requests.
import { ArgsType, Field, ID, InputType, Int, IntersectionType } from '@nestjs/graphql';
import {
  REQUEST_LENGTHS,
  type Subject,
  subjects,
  type TeachingPhase,
  teachingPhases,
  type YearGroup,
  yearGroups,
} from '@sixfold/domain';
import { type Language, languages } from '@sixfold/words';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { SubjectEnum, TeachingPhaseEnum } from '../../colleagues/profile.type.js';
import { PageArgs } from '../../platform/graphql/paging.js';
import { PlainWords } from '../../platform/graphql/plain-words.js';
import { TaughtArgs } from '../taught.args.js';

const A_DAY_LENGTH = 10;
const HELPFUL_MOST = 20;

@ArgsType()
class RequestsAskedArgs extends TaughtArgs {
  @Field(() => ID, { nullable: true, description: 'Of one network; null for all of mine.' })
  @IsOptional()
  @IsUUID()
  networkId: string | null = null;

  @Field({ defaultValue: false, description: 'Only what is still looked for.' })
  @IsBoolean()
  openOnly: boolean;
}

@ArgsType()
export class ResourceRequestsArgs extends IntersectionType(RequestsAskedArgs, PageArgs) {}

@InputType({ isAbstract: true })
abstract class WrittenRequestInput {
  @Field({ description: 'What for, in one line.' })
  @PlainWords(REQUEST_LENGTHS.title)
  title: string;

  @Field({ defaultValue: '', description: 'A few more words; may be empty.' })
  @PlainWords(REQUEST_LENGTHS.words)
  words: string;

  @Field(() => SubjectEnum, { nullable: true })
  @IsOptional()
  @IsIn(subjects)
  subject: Subject | null = null;

  @Field(() => TeachingPhaseEnum, { nullable: true })
  @IsOptional()
  @IsIn(teachingPhases)
  phase: TeachingPhase | null = null;

  @Field(() => [Int], { defaultValue: [] })
  @IsArray()
  @ArrayUnique()
  @IsIn(yearGroups, { each: true })
  yearGroups: YearGroup[];

  @Field(() => String, { description: 'en, da or sv.' })
  @IsIn(languages)
  language: Language;

  @Field(() => String, { nullable: true, description: 'As 2026-12-24: today at the earliest, at most a year ahead.' })
  @IsOptional()
  @IsString()
  @MaxLength(A_DAY_LENGTH)
  neededBy: string | null = null;
}

@InputType()
export class AskForResourceInput extends WrittenRequestInput {
  @Field(() => ID)
  @IsUUID()
  networkId: string;

  @Field(() => ID, { description: 'Made by the client; the same key again changes nothing more.' })
  @IsUUID()
  clientKey: string;
}

@InputType()
export class ChangeResourceRequestInput extends WrittenRequestInput {
  @Field(() => ID)
  @IsUUID()
  id: string;
}

@InputType()
export class AnswerResourceRequestInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => ID)
  @IsUUID()
  resourceId: string;

  @Field({ description: 'Why it answers the request, in a line.' })
  @PlainWords(REQUEST_LENGTHS.line)
  line: string;
}

@InputType()
export class TakeBackRequestAnswerInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => ID)
  @IsUUID()
  resourceId: string;
}

@InputType()
export class MarkRequestFoundInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'The resources that helped, out of the answers; none: elsewhere.',
  })
  @IsArray()
  @ArrayMaxSize(HELPFUL_MOST)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  helped: string[];
}
