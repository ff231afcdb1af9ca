// What is shown of a programme: facts that anyone may know.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { canAppointFacilitators, canRunProgramme, currencies, type Currency, type Viewer } from '@sixfold/domain';
import { wordEnum } from '../platform/graphql/word-enum.js';
import type { ProgrammeEntity } from './programme.entity.js';

export const CurrencyEnum = wordEnum('Currency', currencies, 'The currency of a programme, by its ISO code.');

@ObjectType('ProgrammeRights', { description: 'What the person who asks may do with this programme.' })
export class ProgrammeRightsType {
  @Field({ description: 'Change its words and money, see all its networks, name contact persons.' })
  run: boolean;

  @Field({ description: 'Appoint facilitators and end their posts.' })
  appoint: boolean;
}

@ObjectType('Programme', { description: 'What a facilitator runs: networks of schools over several years.' })
export class ProgrammeType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field({ description: 'What it is for and for whom, in words; may be empty.' })
  scope: string;

  @Field(() => String, { description: 'First day, as YYYY-MM-DD.' })
  startsOn: string;

  @Field(() => String, { description: 'Last day, as YYYY-MM-DD.' })
  endsOn: string;

  @Field(() => CurrencyEnum)
  currency: Currency;

  @Field(() => Int, { description: 'The most that a network is given in one year, in whole units of the currency.' })
  yearlyCeiling: number;
}

export const toProgrammeType = (programme: ProgrammeEntity): ProgrammeType => {
  const { id, name, scope, startsOn, endsOn, currency, yearlyCeiling } = programme;
  return { id, name, scope, startsOn, endsOn, currency, yearlyCeiling };
};

export const programmeRights = (viewer: Viewer, id: string): ProgrammeRightsType => ({
  run: viewer !== null && canRunProgramme(viewer, id).allowed,
  appoint: viewer !== null && canAppointFacilitators(viewer).allowed,
});
