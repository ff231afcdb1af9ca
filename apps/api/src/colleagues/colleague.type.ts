// What is shown of somebody who was found, with the reasons for which they may be worth asking.
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type AffiliationRole,
  affiliationRoles,
  type ColleagueReason,
  type ReasonCode,
  reasonCodes,
  SEARCH_LONGEST,
  type SizeBand,
  type Subject,
  subjects,
  type TeachingPhase,
  teachingPhases,
} from '@sixfold/domain';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { RoleEnum } from '../organisations/affiliation.type.js';
import { SizeBandEnum } from '../organisations/organisation.type.js';
import { PageArgs, pageOf } from '../platform/graphql/paging.js';
import { PlainWords } from '../platform/graphql/plain-words.js';
import { wordEnum } from '../platform/graphql/word-enum.js';
import type { FoundColleague } from './find-colleagues.service.js';
import { SubjectEnum, TeachingPhaseEnum } from './profile.type.js';

const FARTHEST_KM = 500;

const ReasonEnum = wordEnum<ReasonCode>('ColleagueReasonCode', reasonCodes, 'Why somebody may be worth asking.');

@ArgsType()
export class FindColleaguesArgs extends PageArgs {
  @Field({
    defaultValue: '',
    description: 'Of the name, of what they are, offer or look for; all of them, in any order.',
  })
  @PlainWords({ least: 0, most: SEARCH_LONGEST })
  words: string;

  @Field(() => SubjectEnum, { nullable: true })
  @IsOptional()
  @IsIn(subjects)
  subject: Subject | null = null;

  @Field(() => TeachingPhaseEnum, { nullable: true })
  @IsOptional()
  @IsIn(teachingPhases)
  phase: TeachingPhase | null = null;

  @Field(() => RoleEnum, { nullable: true })
  @IsOptional()
  @IsIn(affiliationRoles)
  role: AffiliationRole | null = null;

  @Field(() => Int, {
    nullable: true,
    description: 'Kilometres from a school of mine; leaves out whose place is unknown.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(FARTHEST_KM)
  withinKm: number | null = null;
}

@ObjectType('ColleagueReason', { description: 'One reason, with the fact that goes with its code.' })
export class ColleagueReasonType {
  @Field(() => ReasonEnum)
  code: ReasonCode;

  @Field(() => SubjectEnum, { nullable: true })
  subject?: Subject;

  @Field(() => TeachingPhaseEnum, { nullable: true })
  phase?: TeachingPhase;

  @Field(() => Int, { nullable: true })
  yearGroup?: number;

  @Field(() => RoleEnum, { nullable: true })
  role?: AffiliationRole;

  @Field(() => Int, { nullable: true })
  km?: number;

  @Field({ nullable: true, description: 'Of the kilometres: whether a place is no more than the centre of its town.' })
  isApproximate?: boolean;

  @Field(() => SizeBandEnum, { nullable: true })
  sizeBand?: SizeBand;

  @Field(() => String, { nullable: true })
  language?: string;
}

@ObjectType('NetworkInCommon', { description: 'A network at work in which I am together with somebody.' })
export class NetworkInCommonType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

@ObjectType('Colleague', { description: 'Somebody with whom I share an organisation or a network.' })
export class ColleagueType {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field()
  roleInWords: string;

  @Field()
  offers: string;

  @Field(() => [String], { description: 'Names of the organisations through which they are reached.' })
  organisationNames: string[];

  @Field(() => [ColleagueReasonType], { description: 'The weightiest first.' })
  reasons: ColleagueReasonType[];
}

export const ColleaguePage = pageOf(ColleagueType, 'ColleaguePage');

@ObjectType('ColleagueSearch', { description: 'How I can search for colleagues.' })
export class ColleagueSearchType {
  @Field({ description: 'Whether the place of a school of mine is known, so that distance can be asked for.' })
  byDistance: boolean;

  @Field(() => [ColleagueType], { description: 'Up to five people elsewhere who are what I am.' })
  inMyRole: ColleagueType[];
}

const toReasonType = ({ weight: _weight, ...reason }: ColleagueReason): ColleagueReasonType => reason;

export const toColleagueType = ({ row, reasons }: FoundColleague): ColleagueType => ({
  personId: row.personId,
  name: row.name,
  roleInWords: row.roleInWords,
  offers: row.offers,
  organisationNames: [...new Set(row.places.map(({ name }) => name))],
  reasons: reasons.map(toReasonType),
});
