// One thing for which a network waits, and who has to act.
import { Field, HideField, ID, ObjectType } from '@nestjs/graphql';
import { type Wait, type WaitedFor, waitedFor, type WaitKind, waitKinds } from '@sixfold/domain';
import { wordEnum } from '../platform/graphql/word-enum.js';

export const WaitedForEnum = wordEnum('WaitedFor', waitedFor, 'Who has to act before something goes on.');
const WaitKindEnum = wordEnum('WaitKind', waitKinds, 'What is waited for.');

@ObjectType('Wait', { description: 'One thing for which a network waits.' })
export class WaitType {
  @Field(() => ID, { description: 'Of the proposal or of the seat.' })
  id: string;

  @Field(() => WaitKindEnum)
  kind: WaitKind;

  @Field(() => WaitedForEnum)
  whom: WaitedFor;

  @Field()
  since: Date;

  @Field(() => String, {
    nullable: true,
    description: 'The first coordinator to be confirmed, or who would take the seat.',
  })
  personName: string | null;

  @HideField()
  organisationId: string | null;
}

export const toWaitType = (wait: Wait): WaitType => ({ ...wait });
