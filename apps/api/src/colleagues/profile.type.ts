// What is shown of a person's profile, and what the person writes there.
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type AffiliationRole,
  PROFILE_LENGTHS,
  spokenLanguages,
  type Subject,
  subjects,
  type TeachingPhase,
  teachingPhases,
  yearGroups,
} from '@sixfold/domain';
import { ArrayUnique, IsIn } from 'class-validator';
import { AtOrganisation, RoleEnum } from '../organisations/affiliation.type.js';
import { PlainWords } from '../platform/graphql/plain-words.js';
import { wordEnum } from '../platform/graphql/word-enum.js';
import type { PersonShown } from './profiles.service.js';

export const SubjectEnum = wordEnum<Subject>('Subject', subjects, 'What is taught.');
export const TeachingPhaseEnum = wordEnum<TeachingPhase>('TeachingPhase', teachingPhases, 'A part of schooling.');

const EACH = { each: true } as const;

@ArgsType()
@ObjectType('Profile', { description: 'What somebody says of themselves and of what they teach.' })
export class ProfileType {
  @Field(() => [SubjectEnum])
  @ArrayUnique()
  @IsIn(subjects, EACH)
  subjects: Subject[];

  @Field(() => [TeachingPhaseEnum])
  @ArrayUnique()
  @IsIn(teachingPhases, EACH)
  phases: TeachingPhase[];

  @Field(() => [Int], {
    description: 'Year groups by the age of their youngest pupils as the school year begins, 3 to 18: reception is 4.',
  })
  @ArrayUnique()
  @IsIn(yearGroups, EACH)
  yearGroups: number[];

  @Field(() => [String], { description: 'ISO 639-1 codes.' })
  @ArrayUnique()
  @IsIn(spokenLanguages, EACH)
  languages: string[];

  @Field({ description: 'What they are, in their own words; may be empty.' })
  @PlainWords(PROFILE_LENGTHS.roleInWords)
  roleInWords: string;

  @Field({ description: 'What they offer; may be empty.' })
  @PlainWords(PROFILE_LENGTHS.text)
  offers: string;

  @Field({ description: 'What they look for; may be empty.' })
  @PlainWords(PROFILE_LENGTHS.text)
  seeks: string;
}

export const emptyProfile: Readonly<ProfileType> = {
  subjects: [],
  phases: [],
  yearGroups: [],
  languages: [],
  roleInWords: '',
  offers: '',
  seeks: '',
};

@ObjectType('PersonTie', { implements: () => [AtOrganisation], description: 'What a person is at an organisation.' })
export class PersonTieType extends AtOrganisation {
  @Field(() => RoleEnum)
  role: AffiliationRole;
}

@ObjectType('Person', { description: 'An adult, as somebody sees them who shares an organisation or a network.' })
export class PersonType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => [PersonTieType], { description: 'Where they work, as far as the person who asks may know it.' })
  ties: PersonTieType[];

  @Field(() => ProfileType, { nullable: true, description: 'Null for an administrator who shares nothing with them.' })
  profile: ProfileType | null;
}

export const toPersonType = ({ id, name, ties, profile }: PersonShown): PersonType => ({
  id,
  name,
  ties: [...ties],
  profile,
});
