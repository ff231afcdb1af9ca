// A school that was found, with what tells it apart from others of its name in the same list.
import { Field, ObjectType } from '@nestjs/graphql';
import { type TellingFact, tellingFacts } from '@sixfold/domain';
import { pageOf } from '../platform/graphql/paging.js';
import { wordEnum } from '../platform/graphql/word-enum.js';
import { OrganisationType } from './organisation.type.js';

const TellingFactEnum = wordEnum('TellingFact', tellingFacts, 'A fact that schools of one name differ in.');

@ObjectType('TellsApart', { description: 'What tells a school apart from others of its name in the same list.' })
export class TellsApartType {
  @Field(() => [TellingFactEnum], { description: 'Facts that this school has and none of the others shares.' })
  facts: readonly TellingFact[];

  @Field({ description: 'True when the register says nothing else, so that its number is all there is.' })
  onlyRegisterNumber: boolean;
}

@ObjectType('FoundSchool', { description: 'A school that was found, beside others of its name.' })
export class FoundSchoolType extends OrganisationType {
  @Field(() => TellsApartType, { nullable: true, description: 'Null when no other of its name is in the list.' })
  tellsApart: TellsApartType | null;
}

export const FoundSchoolPage = pageOf(FoundSchoolType, 'FoundSchoolPage');
