// One thing on the home page that waits for the person who asks.
import { Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import { type NeedKind, needKinds } from '@sixfold/domain';
import { wordEnum } from '../platform/graphql/word-enum.js';
import type { NeedRow } from './needs.repository.js';

const NeedKindEnum = wordEnum('NeedKind', needKinds, 'What kind of act is waited for.');

@ObjectType('Need', { description: 'One thing that waits for me.' })
export class NeedType {
  @Field(() => NeedKindEnum)
  kind: NeedKind;

  @Field(() => ID, { description: 'Of the proposal, the seat, or the network that waits.' })
  id: string;

  @Field(() => ID)
  networkId: string;

  @Field()
  networkName: string;

  @Field({ description: 'Since when it waits.' })
  since: Date;

  @Field(() => Int, { nullable: true })
  acceptedCoLeaders: number | null;

  @Field(() => String, { nullable: true, description: 'Who was suggested as co-leader.' })
  personName: string | null;

  @Field(() => Int, { nullable: true, description: 'The programme year that is to be reviewed.' })
  year: number | null;

  @HideField()
  organisationId: string | null;
}

export const toNeedType = (row: NeedRow): NeedType => ({ ...row });
