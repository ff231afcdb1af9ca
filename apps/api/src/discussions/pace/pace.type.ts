// What is shown of a discussion's pace, and what whoever asks for one sends.
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type Pace, paces } from '@sixfold/domain';
import { IsIn, IsUUID } from 'class-validator';
import { DiscussionArgs } from '../post.type.js';
import type { PaceRow } from './paces.repository.js';

@ObjectType('DiscussionPace', { description: 'The pause between two posts of the same person, as it is now.' })
export class PaceType {
  @Field(() => ID, { description: 'That of the discussion.' })
  id: string;

  @Field(() => Int, { description: '0 where there is none.' })
  minutes: number;

  @Field(() => String, { nullable: true, description: 'Who asked for it last; null where nobody ever has.' })
  askedByName: string | null;

  @Field(() => Date, { nullable: true })
  askedAt: Date | null;
}

@ArgsType()
export class PaceArgs extends DiscussionArgs {
  @Field(() => Int, { description: `Between two posts of the same person: ${paces.join(', ')}.` })
  @IsIn(paces)
  minutes: Pace;

  @Field(() => ID, { description: 'Made by the client; the same key again changes nothing more.' })
  @IsUUID()
  clientKey: string;
}

export const toPaceType = ({ discussionId, minutes, askedByName, askedAt }: PaceRow): PaceType => ({
  id: discussionId,
  minutes,
  askedByName,
  askedAt,
});
