// What is taught, to whom and in which language: what resources and requests alike are narrowed by.
import { ArgsType, Field, Int } from '@nestjs/graphql';
import {
  type Subject,
  subjects,
  type TeachingPhase,
  teachingPhases,
  type YearGroup,
  yearGroups,
} from '@sixfold/domain';
import { type Language, languages } from '@sixfold/words';
import { IsIn, IsOptional } from 'class-validator';
import { SubjectEnum, TeachingPhaseEnum } from '../colleagues/profile.type.js';

@ArgsType()
export class TaughtArgs {
  @Field(() => SubjectEnum, { nullable: true })
  @IsOptional()
  @IsIn(subjects)
  subject: Subject | null = null;

  @Field(() => TeachingPhaseEnum, { nullable: true })
  @IsOptional()
  @IsIn(teachingPhases)
  phase: TeachingPhase | null = null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsIn(yearGroups)
  yearGroup: YearGroup | null = null;

  @Field(() => String, { nullable: true, description: 'en, da or sv.' })
  @IsOptional()
  @IsIn(languages)
  language: Language | null = null;
}
