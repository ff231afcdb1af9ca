// What convenors send about their group, what stands in its history, and by what a list of groups is narrowed.
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import {
  GROUP_NAME_LENGTH,
  GROUP_PURPOSE_LENGTH,
  GROUP_THEME_LENGTH,
  type GroupAct,
  groupActs,
  groupEntries,
  type GroupEntry,
  type Subject,
  subjects,
  type TeachingPhase,
  teachingPhases,
} from '@sixfold/domain';
import { type Language, languages } from '@sixfold/words';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { SubjectEnum, TeachingPhaseEnum } from '../colleagues/profile.type.js';
import { PlainWords } from '../platform/graphql/plain-words.js';
import { wordEnum } from '../platform/graphql/word-enum.js';
import { GroupArgs, GroupEntryEnum } from './group.type.js';

const GroupActEnum = wordEnum<GroupAct>('GroupAct', groupActs, 'What somebody did with a working group.');

@ObjectType('GroupChange', { description: 'One line of a group’s history.' })
export class GroupChangeType {
  @Field(() => ID)
  id: string;

  @Field(() => GroupActEnum)
  act: GroupAct;

  @Field({ description: 'Who did it.' })
  personName: string;

  @Field()
  at: Date;
}

@ObjectType('GroupFacets', { description: 'The words that at least one group of the network has.' })
export class GroupFacetsType {
  @Field(() => [SubjectEnum])
  subjects: readonly Subject[];

  @Field(() => [TeachingPhaseEnum])
  phases: readonly TeachingPhase[];

  @Field(() => [String])
  themes: readonly string[];
}

@ArgsType()
export class ChangeGroupArgs extends GroupArgs {
  @Field({ description: `${GROUP_NAME_LENGTH.least} to ${GROUP_NAME_LENGTH.most} characters, once in the network.` })
  @PlainWords(GROUP_NAME_LENGTH)
  name: string;

  @Field({ description: `${GROUP_PURPOSE_LENGTH.least} to ${GROUP_PURPOSE_LENGTH.most} characters.` })
  @PlainWords(GROUP_PURPOSE_LENGTH)
  purpose: string;

  @Field(() => SubjectEnum, { nullable: true })
  @IsOptional()
  @IsIn(subjects)
  subject: Subject | null = null;

  @Field(() => TeachingPhaseEnum, { nullable: true })
  @IsOptional()
  @IsIn(teachingPhases)
  phase: TeachingPhase | null = null;

  @Field({ defaultValue: '', description: `Up to ${GROUP_THEME_LENGTH.most} characters, in its own words.` })
  @PlainWords(GROUP_THEME_LENGTH)
  theme: string;

  @Field(() => String, { description: 'The language the group works in: en, da or sv.' })
  @IsIn(languages)
  language: Language;

  @Field(() => GroupEntryEnum)
  @IsIn(groupEntries)
  entry: GroupEntry;
}

@ArgsType()
export class LetFacilitatorsReadArgs extends GroupArgs {
  @Field()
  @IsBoolean()
  allowed: boolean;
}
