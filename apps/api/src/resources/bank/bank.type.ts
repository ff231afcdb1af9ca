// What one browses the bank by, and how many there are of each.
import { ArgsType, Field, ID, Int, IntersectionType, ObjectType } from '@nestjs/graphql';
import { type LearningLevel, learningLevels, type Licence, licences } from '@sixfold/domain';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageArgs } from '../../platform/graphql/paging.js';
import { wordEnum } from '../../platform/graphql/word-enum.js';
import { LearningLevelEnum, LicenceEnum } from '../resource.type.js';
import { TaughtArgs } from '../taught.args.js';

export const bankFacets = ['subject', 'phase', 'year_group', 'language', 'level', 'licence'] as const;
export type BankFacet = (typeof bankFacets)[number];

const BankFacetEnum = wordEnum<BankFacet>('BankFacet', bankFacets, 'By what resources can be narrowed.');

@ArgsType()
export class BankArgs extends TaughtArgs {
  @Field(() => ID, { nullable: true, description: 'Of one network’s bank; null for everything that is given to me.' })
  @IsOptional()
  @IsUUID()
  networkId: string | null = null;

  @Field({ defaultValue: false, description: 'Only what I made or adapted, whoever it is given to.' })
  @IsBoolean()
  mine: boolean;

  @Field({ defaultValue: false, description: 'Only units: what is a sequence of other resources.' })
  @IsBoolean()
  units: boolean;

  @Field({ defaultValue: false, description: 'Only collections: what gathers other resources, each for a reason.' })
  @IsBoolean()
  collections: boolean;

  @Field(() => LearningLevelEnum, { nullable: true })
  @IsOptional()
  @IsIn(learningLevels)
  level: LearningLevel | null = null;

  @Field(() => LicenceEnum, { nullable: true })
  @IsOptional()
  @IsIn(licences)
  licence: Licence | null = null;
}

@ArgsType()
export class ResourcesArgs extends IntersectionType(BankArgs, PageArgs) {}

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
