// What people send about consents.
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  CONSENT_LENGTHS,
  type ConsentGiver,
  consentGivers,
  type ConsentPurpose,
  consentPurposes,
  type YearGroup,
  yearGroups,
} from '@sixfold/domain';
import type { Reading } from '@sixfold/rich-text';
import { Type } from 'class-transformer';
import {
  Allow,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { PageArgs } from '../platform/graphql/paging.js';
import { PlainWords } from '../platform/graphql/plain-words.js';
import { RichTextScalar } from '../platform/graphql/rich-text.scalar.js';
import { wordEnum } from '../platform/graphql/word-enum.js';

export const ConsentPurposeEnum = wordEnum(
  'ConsentPurpose',
  consentPurposes,
  'What of a pupil something published may hold.',
);
export const ConsentGiverEnum = wordEnum('ConsentGiver', consentGivers, 'Who gives consent.');

const A_DAY_LENGTH = 10;

@ArgsType()
export class ConsentPupilsArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID()
  organisationId: string;

  @Field({ defaultValue: '', description: 'How the first name begins; empty for everybody.' })
  @PlainWords({ least: 0, most: CONSENT_LENGTHS.firstName.most })
  name: string;
}

@InputType({ isAbstract: true })
abstract class PupilWordsInput {
  @Field({ description: 'The first name alone.' })
  @PlainWords(CONSENT_LENGTHS.firstName)
  firstName: string;

  @Field(() => Int, { description: 'By the age of its youngest pupils when the school year begins.' })
  @IsIn(yearGroups)
  yearGroup: YearGroup;

  @Field({ description: 'Whether they are thirteen or older.' })
  @IsBoolean()
  isThirteen: boolean;
}

@InputType()
export class NewConsentPupilInput extends PupilWordsInput {}

@InputType()
export class ChangeConsentPupilInput extends PupilWordsInput {
  @Field(() => ID)
  @IsUUID()
  id: string;
}

@InputType()
export class RecordConsentInput {
  @Field(() => ID)
  @IsUUID()
  organisationId: string;

  @Field(() => ID, { nullable: true, description: 'A pupil who is known; null with a new one.' })
  @IsOptional()
  @IsUUID()
  pupilId: string | null = null;

  @Field(() => NewConsentPupilInput, { nullable: true, description: 'A pupil who is new; null with one who is known.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => NewConsentPupilInput)
  pupil: NewConsentPupilInput | null = null;

  @Field(() => [ConsentPurposeEnum])
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(consentPurposes, { each: true })
  purposes: ConsentPurpose[];

  @Field(() => [ConsentGiverEnum])
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(consentGivers, { each: true })
  givers: ConsentGiver[];

  @Field({ description: 'As 2026-11-24: today at the latest, two school years ago at the earliest.' })
  @IsString()
  @MaxLength(A_DAY_LENGTH)
  givenOn: string;

  @Field({
    description: 'The last day on which it holds, as 2027-08-31: at most three school years after it was given.',
  })
  @IsString()
  @MaxLength(A_DAY_LENGTH)
  until: string;

  @Field(() => RichTextScalar, { description: 'How the school knows: a note, the signed form as a file.' })
  @Allow()
  evidence: Reading;

  @Field(() => ID, { description: 'Made by the client; the same key again changes nothing more.' })
  @IsUUID()
  clientKey: string;
}

@InputType({ isAbstract: true })
abstract class PurposesOfPupilInput {
  @Field(() => ID)
  @IsUUID()
  pupilId: string;

  @Field(() => [ConsentPurposeEnum])
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(consentPurposes, { each: true })
  purposes: ConsentPurpose[];
}

@InputType()
export class WithdrawConsentInput extends PurposesOfPupilInput {
  @Field({ defaultValue: '', description: 'May stay empty: nobody has to give a reason.' })
  @PlainWords(CONSENT_LENGTHS.reason)
  reason: string;
}

@InputType()
export class RestoreConsentInput extends PurposesOfPupilInput {}
