// What is shown of one organisation belonging to another.
import { Field, HideField, ID, ObjectType } from '@nestjs/graphql';
import { pageOf } from '../../platform/graphql/paging.js';
import type { BelongingRow } from './tiers.repository.js';

@ObjectType('Belonging', { description: 'That an organisation belongs, or belonged, to another one above it.' })
export class BelongingType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Whether the register says so; else people keep it.' })
  byRegister: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'First day, as YYYY-MM-DD; null for as long as the register has been known here.',
  })
  since: string | null;

  @Field(() => String, { nullable: true, description: 'Last day, as YYYY-MM-DD; null while it lasts.' })
  until: string | null;

  @HideField()
  memberId: string;

  @HideField()
  tierId: string;
}

export const BelongingPage = pageOf(BelongingType, 'BelongingPage');

export const toBelongingType = ({
  id,
  byRegister,
  beganOn,
  endedOn,
  memberId,
  tierId,
}: BelongingRow): BelongingType => ({
  ...{ id, byRegister, memberId, tierId },
  since: beganOn,
  until: endedOn,
});
