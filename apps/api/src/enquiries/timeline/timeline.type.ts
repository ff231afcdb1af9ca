// What is shown of what happened in an enquiry.
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type CycleStage, type TimelineKind, timelineKinds } from '@sixfold/domain';
import { IsUUID } from 'class-validator';
import { PageArgs, pageOf } from '../../platform/graphql/paging.js';
import { wordEnum } from '../../platform/graphql/word-enum.js';
import { CycleStageEnum } from '../enquiry.input.js';

const TimelineKindEnum = wordEnum('TimelineKind', timelineKinds, 'What happened in an enquiry.');

@ArgsType()
export class TimelineArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID()
  enquiryId: string;
}

@ObjectType('TimelineEntry', { description: 'Something that happened in an enquiry.' })
export class TimelineEntryType {
  @Field()
  at: Date;

  @Field(() => TimelineKindEnum)
  kind: TimelineKind;

  @Field(() => Int)
  round: number;

  @Field(() => CycleStageEnum)
  stage: CycleStage;

  @Field()
  personName: string;

  @Field(() => String, { nullable: true, description: 'For which they took part; null where that does not matter.' })
  organisationName: string | null;

  @Field(() => String, { nullable: true, description: 'Of the evidence; the words of the hunch or change.' })
  title: string | null;
}

export const TimelinePage = pageOf(TimelineEntryType, 'TimelinePage');
