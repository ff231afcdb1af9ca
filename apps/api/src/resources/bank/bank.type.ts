// What one browses the bank by, and how many there are of each.
import { ArgsType, Field, ID, Int, IntersectionType, ObjectType } from '@nestjs/graphql';
import {
  type LearningLevel,
  learningLevels,
  type Licence,
  licences,
  type SchoolPhase,
  type SizeBand,
} from '@sixfold/domain';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { PhaseEnum, SizeBandEnum } from '../../organisations/organisation.type.js';
import { PageArgs, pageOf } from '../../platform/graphql/paging.js';
import { wordEnum } from '../../platform/graphql/word-enum.js';
import { ExemplarType } from '../exemplars/exemplar.type.js';
import { LearningLevelEnum, LicenceEnum, ListedResourceType } from '../resource.type.js';
import { TaughtArgs } from '../taught.args.js';
import { type BankView, bankViews } from './bank.views.js';

export const bankFacets = ['subject', 'phase', 'year_group', 'language', 'level', 'licence', 'kind'] as const;
export type BankFacet = (typeof bankFacets)[number];

/** By what stands in them: nothing, a sequence with goals, or what somebody gathered. */
export const resourceKinds = ['single', 'unit', 'collection'] as const;
export type ResourceKind = (typeof resourceKinds)[number];

const ResourceKindEnum = wordEnum<ResourceKind>(
  'ResourceKind',
  resourceKinds,
  'UNIT is a sequence of other resources, COLLECTION gathers them each for a reason.',
);
const BankFacetEnum = wordEnum<BankFacet>('BankFacet', bankFacets, 'By what resources can be narrowed.');

const BankViewEnum = wordEnum<BankView>(
  'BankView',
  bankViews,
  'What of a bank is shown; EXEMPLARS are held up by co-leaders.',
);

@ArgsType()
export class BankArgs extends TaughtArgs {
  @Field(() => ID, { nullable: true, description: 'Of one network’s bank; null for everything that is given to me.' })
  @IsOptional()
  @IsUUID()
  networkId: string | null = null;

  @Field({ defaultValue: false, description: 'Only what I made or adapted, whoever it is given to.' })
  @IsBoolean()
  mine: boolean;

  @Field(() => BankViewEnum, {
    defaultValue: 'everything',
    description: 'LIKE_MINE by the registers; USED_LATELY by schools of the network, or of all of mine.',
  })
  @IsIn(bankViews)
  show: BankView;

  @Field(() => LearningLevelEnum, { nullable: true })
  @IsOptional()
  @IsIn(learningLevels)
  level: LearningLevel | null = null;

  @Field(() => LicenceEnum, { nullable: true })
  @IsOptional()
  @IsIn(licences)
  licence: Licence | null = null;

  @Field(() => ResourceKindEnum, { nullable: true })
  @IsOptional()
  @IsIn(resourceKinds)
  kind: ResourceKind | null = null;
}

@ArgsType()
export class ResourcesArgs extends IntersectionType(BankArgs, PageArgs) {}

@ObjectType('SchoolLikeness', { description: 'What a school has in common with mine, by the registers; at least two.' })
export class SchoolLikenessType {
  @Field(() => PhaseEnum, { nullable: true })
  phase: SchoolPhase | null;

  @Field(() => SizeBandEnum, { nullable: true })
  sizeBand: SizeBand | null;

  @Field(() => String, { nullable: true, description: 'The local authority or municipality.' })
  laName: string | null;
}

@ObjectType('UsedLately', { description: 'How lately a network taught something.' })
export class UsedLatelyType {
  @Field(() => Int, { description: 'At how many of its schools.' })
  schools: number;

  @Field({ description: 'As YYYY-MM-DD.' })
  lastOn: string;
}

@ObjectType('BankResource', { description: 'A resource as the bank shows it, with why it stands in the view.' })
export class BankResourceType extends ListedResourceType {
  @Field(() => SchoolLikenessType, { nullable: true, description: 'In the view LIKE_MINE: of the school it is from.' })
  likeness: SchoolLikenessType | null;

  @Field(() => UsedLatelyType, { nullable: true, description: 'In the view USED_LATELY.' })
  usedLately: UsedLatelyType | null;

  @Field(() => ExemplarType, { nullable: true })
  exemplar: ExemplarType | null;
}

export const BankResourcePage = pageOf(BankResourceType, 'BankResourcePage');

@ObjectType('BankCount', {
  description: 'How many resources there are with one word of a facet, with all other facets as they are.',
})
export class BankCountType {
  @Field(() => BankFacetEnum)
  facet: BankFacet;

  @Field({ description: 'As its enum has it, in capitals; a year group or a language as it stands.' })
  word: string;

  @Field(() => Int)
  count: number;
}
