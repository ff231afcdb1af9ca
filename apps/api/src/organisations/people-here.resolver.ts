// Who is at an organisation, for its own people.
import { Args, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { type Actor, type AffiliationRole, canEndAffiliation, canReadPeopleOf } from '@sixfold/domain';
import { type PageOf, pageOf } from '../platform/graphql/paging.js';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor } from '../platform/graphql/request-context.js';
import { RoleEnum } from './affiliation.type.js';
import { AffiliationsService } from './affiliations.service.js';
import { PeopleAtArgs } from './invite-people.input.js';
import type { PersonHereRow } from './organisations.repository.js';

@ObjectType('PersonHere', { description: 'Somebody at an organisation; whoever has two roles there stands twice.' })
export class PersonHereType {
  @Field(() => ID, { description: 'Of the tie, not of the person.' })
  id: string;

  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field(() => RoleEnum)
  role: AffiliationRole;

  @Field(() => String, { description: 'First day, as YYYY-MM-DD.' })
  startedOn: string;

  @Field(() => String, { nullable: true, description: 'Last day, as YYYY-MM-DD; null while it lasts.' })
  endedOn: string | null;

  @Field({ description: 'False while a facilitator still has to confirm it; until then it has no effect.' })
  confirmed: boolean;

  @Field({ description: 'Whether the person who asks may end this tie.' })
  mayEnd: boolean;
}

export const PersonHerePage = pageOf(PersonHereType, 'PersonHerePage');

@Resolver(() => PersonHereType)
export class PeopleHereResolver {
  constructor(private readonly affiliations: AffiliationsService) {}

  @Policy(canReadPeopleOf)
  @Query(() => PersonHerePage, { description: 'Who is at an organisation of mine, or was, by name.' })
  async peopleAt(@CurrentActor() actor: Actor, @Args() asked: PeopleAtArgs): Promise<PageOf<PersonHereType>> {
    const { items, nextCursor } = await this.affiliations.at(actor, asked);
    return { items: items.map((row) => toPersonHereType(row, actor)), nextCursor };
  }
}

const toPersonHereType = (row: PersonHereRow, actor: Actor): PersonHereType => {
  const { id, personId, name, role, startedOn, endedOn, confirmed } = row;
  const mayEnd = endedOn === null && canEndAffiliation(actor, row).allowed;
  return { id, personId, name, role, startedOn, endedOn, confirmed, mayEnd };
};
