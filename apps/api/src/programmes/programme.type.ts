// What is shown of a programme: facts that anyone may know.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ProgrammeEntity } from './programme.entity.js';

@ObjectType('Programme', { description: 'What a facilitator runs: networks of schools over several years.' })
export class ProgrammeType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => String, { description: 'First day, as YYYY-MM-DD.' })
  startsOn: string;

  @Field(() => String, { description: 'Last day, as YYYY-MM-DD.' })
  endsOn: string;
}

export const toProgrammeType = ({ id, name, startsOn, endsOn }: ProgrammeEntity): ProgrammeType => ({
  id,
  name,
  startsOn,
  endsOn,
});
