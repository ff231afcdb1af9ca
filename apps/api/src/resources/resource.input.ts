// What people send about resources.
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  type LearningLevel,
  learningLevels,
  type Licence,
  licences,
  type OwnAudience,
  ownAudiences,
  PART_REASON_LENGTH,
  RESOURCE_LENGTHS,
  RESOURCE_LINKS_MOST,
  RESOURCE_MINUTES_MOST,
  type ResourceField,
  resourceFields,
  type Subject,
  subjects,
  type TeachingPhase,
  teachingPhases,
  UNIT_GOAL_LENGTH,
  UNIT_GOALS_MOST,
  UNIT_PARTS_MOST,
  type YearGroup,
  yearGroups,
} from '@sixfold/domain';
import type { Reading } from '@sixfold/rich-text';
import { type Language, languages } from '@sixfold/words';
import { Type } from 'class-transformer';
import {
  Allow,
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { SubjectEnum, TeachingPhaseEnum } from '../colleagues/profile.type.js';
import { PageArgs } from '../platform/graphql/paging.js';
import { PlainLines, PlainWords } from '../platform/graphql/plain-words.js';
import { RichTextScalar } from '../platform/graphql/rich-text.scalar.js';
import { wordEnum } from '../platform/graphql/word-enum.js';
import { LearningLevelEnum, LicenceEnum } from './resource.type.js';

const EACH = { each: true } as const;
const LARGEST_VERSION = 2 ** 31 - 1;

const OwnAudienceEnum = wordEnum<OwnAudience>(
  'OwnAudience',
  ownAudiences,
  'How far authors give their own work by themselves.',
);
export const ResourceFieldEnum = wordEnum<ResourceField>(
  'ResourceField',
  resourceFields,
  'A field of a resource, compared and taken over by itself.',
);

@ArgsType()
export class ResourceArgs {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => Int, { nullable: true, description: 'An earlier version; null for the newest.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(LARGEST_VERSION)
  version: number | null = null;
}

@ArgsType()
export class ResourceVersionsArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID()
  id: string;
}

@InputType()
export class ResourceLinkInput {
  @Field()
  @PlainWords(RESOURCE_LENGTHS.linkTitle)
  title: string;

  @Field({ description: 'Beginning with https or http.' })
  @PlainWords(RESOURCE_LENGTHS.linkAddress)
  address: string;
}

@InputType()
export class PartReasonInput {
  @Field(() => ID, { description: 'Of the part.' })
  @IsUUID()
  id: string;

  @Field({ description: 'Why it stands in it, in a line.' })
  @PlainWords(PART_REASON_LENGTH)
  why: string;
}

@InputType()
export class ResourceDocumentInput {
  @Field()
  @PlainWords(RESOURCE_LENGTHS.title)
  title: string;

  @Field({ description: 'What it is for.' })
  @PlainWords(RESOURCE_LENGTHS.purpose)
  purpose: string;

  @Field(() => SubjectEnum, { nullable: true })
  @IsOptional()
  @IsIn(subjects)
  subject: Subject | null = null;

  @Field(() => TeachingPhaseEnum, { nullable: true })
  @IsOptional()
  @IsIn(teachingPhases)
  phase: TeachingPhase | null = null;

  @Field(() => [Int], { defaultValue: [] })
  @ArrayUnique()
  @IsIn(yearGroups, EACH)
  yearGroups: YearGroup[];

  @Field(() => String, { description: 'en, da or sv: the language it is written in.' })
  @IsIn(languages)
  language: Language;

  @Field(() => [LearningLevelEnum], { defaultValue: [] })
  @ArrayUnique()
  @IsIn(learningLevels, EACH)
  levels: LearningLevel[];

  @Field(() => Int, { nullable: true, description: `How long it takes, ${RESOURCE_MINUTES_MOST} at the most.` })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(RESOURCE_MINUTES_MOST)
  minutes: number | null = null;

  @Field(() => RichTextScalar, { nullable: true })
  @Allow()
  steps: Reading | null = null;

  @Field(() => RichTextScalar, { nullable: true })
  @Allow()
  materials: Reading | null = null;

  @Field(() => [ResourceLinkInput], { defaultValue: [] })
  @IsArray()
  @ArrayMaxSize(RESOURCE_LINKS_MOST)
  @ValidateNested(EACH)
  @Type(() => ResourceLinkInput)
  links: ResourceLinkInput[];

  @Field(() => [String], { defaultValue: [], description: 'What is to be learnt by it, a line each.' })
  @ArrayMaxSize(UNIT_GOALS_MOST)
  @PlainLines(UNIT_GOAL_LENGTH)
  goals: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Other resources in their order, which make it a unit.' })
  @ArrayMaxSize(UNIT_PARTS_MOST)
  @ArrayUnique()
  @IsUUID(undefined, EACH)
  parts: string[];

  @Field(() => [PartReasonInput], { defaultValue: [], description: 'Why some of the parts stand in it.' })
  @IsArray()
  @ArrayMaxSize(UNIT_PARTS_MOST)
  @ValidateNested(EACH)
  @Type(() => PartReasonInput)
  reasons: PartReasonInput[];

  @Field({ defaultValue: false, description: 'Its parts are gathered and not a sequence to teach.' })
  @IsBoolean()
  isCollection: boolean;
}

@InputType({ isAbstract: true })
abstract class Keyed {
  @Field(() => ID, { description: 'Made by the client; the same key again changes nothing more.' })
  @IsUUID()
  clientKey: string;
}

@InputType()
export class MakeResourceInput extends Keyed {
  @Field(() => ID, { description: 'For which of my organisations it is made.' })
  @IsUUID()
  organisationId: string;

  @Field(() => LicenceEnum)
  @IsIn(licences)
  licence: Licence;

  @Field(() => ResourceDocumentInput)
  @ValidateNested()
  @Type(() => ResourceDocumentInput)
  document: ResourceDocumentInput;
}

@InputType({ isAbstract: true })
abstract class OnVersion extends Keyed {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version that I have before me; another one was saved since: refused.' })
  @IsInt()
  @Min(1)
  @Max(LARGEST_VERSION)
  version: number;
}

@InputType()
export class SaveResourceInput extends OnVersion {
  @Field(() => ResourceDocumentInput)
  @ValidateNested()
  @Type(() => ResourceDocumentInput)
  document: ResourceDocumentInput;

  @Field(() => String, { nullable: true, description: 'What was changed and why, in a line.' })
  @IsOptional()
  @PlainWords(RESOURCE_LENGTHS.line)
  note: string | null = null;
}

@InputType()
export class ShareResourceInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => OwnAudienceEnum)
  @IsIn(ownAudiences)
  audience: OwnAudience;

  @Field(() => ID, { nullable: true, description: 'In whose bank it is to stand.' })
  @IsOptional()
  @IsUUID()
  networkId: string | null = null;

  @Field(() => LicenceEnum)
  @IsIn(licences)
  licence: Licence;

  @Field(() => String, { nullable: true, description: 'Of an adaptation: what was changed and why, in a line.' })
  @IsOptional()
  @PlainWords(RESOURCE_LENGTHS.line)
  line: string | null = null;
}

@InputType()
export class AdaptResourceInput extends Keyed {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => ID, { description: 'For which of my organisations.' })
  @IsUUID()
  organisationId: string;
}

@InputType()
export class TakeOverChangesInput extends OnVersion {
  @Field(() => Int, { description: 'The version of the original that I have compared with.' })
  @IsInt()
  @Min(1)
  @Max(LARGEST_VERSION)
  upTo: number;

  @Field(() => [ResourceFieldEnum], {
    description: 'The fields that become those of the original; none is an answer too.',
  })
  @ArrayUnique()
  @IsIn(resourceFields, EACH)
  fields: ResourceField[];
}
