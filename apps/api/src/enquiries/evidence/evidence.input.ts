// What people send about evidence.
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  type ConsentPurpose,
  consentPurposes,
  type CycleStage,
  cycleStages,
  ENQUIRY_LENGTHS,
  type EvidenceKind,
  evidenceKinds,
  type EvidenceStrength,
  evidenceStrengths,
  PUPILS_SHOWN_MOST,
  ROUNDS_MOST,
} from '@sixfold/domain';
import type { Reading } from '@sixfold/rich-text';
import { Type } from 'class-transformer';
import {
  Allow,
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { PageArgs } from '../../platform/graphql/paging.js';
import { PlainWords } from '../../platform/graphql/plain-words.js';
import { RichTextScalar } from '../../platform/graphql/rich-text.scalar.js';
import { ConsentPurposeEnum } from '../../safeguarding/consent.input.js';
import { CycleStageEnum } from '../enquiry.input.js';
import { EvidenceKindEnum } from '../enquiry.type.js';

@ArgsType()
export class EvidenceArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID()
  enquiryId: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  @Max(ROUNDS_MOST)
  round: number;

  @Field(() => CycleStageEnum)
  @IsIn(cycleStages)
  stage: CycleStage;
}

@InputType()
export class ShownPupilInput {
  @Field(() => ID, { description: 'Of my own school, as it keeps the consents.' })
  @IsUUID()
  pupilId: string;

  @Field(() => [ConsentPurposeEnum], { description: 'By what the pupil can be known.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(consentPurposes, { each: true })
  purposes: ConsentPurpose[];
}

@InputType()
export class AddEvidenceInput {
  @Field(() => ID)
  @IsUUID()
  enquiryId: string;

  @Field(() => CycleStageEnum)
  @IsIn(cycleStages)
  stage: CycleStage;

  @Field(() => EvidenceKindEnum)
  @IsIn(evidenceKinds)
  kind: EvidenceKind;

  @Field()
  @PlainWords(ENQUIRY_LENGTHS.evidenceTitle)
  title: string;

  @Field(() => RichTextScalar, {
    nullable: true,
    description: 'With links, files and tables; null for a quotation alone.',
  })
  @Allow()
  body: Reading | null = null;

  @Field(() => Int, {
    defaultValue: 1,
    description: 'How sure it is, from 1 an account to 5 the same wherever it is tried.',
  })
  @IsIn(evidenceStrengths)
  strength: EvidenceStrength;

  @Field({ defaultValue: '', description: 'What a pupil said, word for word; of pupil voice alone.' })
  @PlainWords({ least: 0, most: ENQUIRY_LENGTHS.quotation.most })
  quotation: string;

  @Field({ defaultValue: '', description: 'Who said it, where no pupil is named.' })
  @PlainWords(ENQUIRY_LENGTHS.saidBy)
  saidBy: string;

  @Field(() => [ShownPupilInput], { defaultValue: [], description: 'Every pupil who can be known by it.' })
  @IsArray()
  @ArrayMaxSize(PUPILS_SHOWN_MOST)
  @ArrayUnique(({ pupilId }: ShownPupilInput) => pupilId)
  @ValidateNested({ each: true })
  @Type(() => ShownPupilInput)
  pupils: ShownPupilInput[];

  @Field(() => ID, { description: 'Made by the client; the same key again changes nothing more.' })
  @IsUUID()
  clientKey: string;
}
