// To whom an organisation turns in each programme: for its own people, and for those who run programmes.
import { Field, HideField, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { canReadContactsOf, type Viewer } from '@sixfold/domain';
import { FoundSchoolType } from '../organisations/found-school.type.js';
import { OrganisationType } from '../organisations/organisation.type.js';
import { CurrentViewer, Loaders } from '../platform/graphql/request-context.js';
import { ProgrammeType } from './programme.type.js';
import { ProgrammeLoaders } from './programmes.loaders.js';

@ObjectType('OwnContactPerson', { description: 'The facilitator of a programme to whom an organisation turns now.' })
export class OwnContactPersonType {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field()
  beganAt: Date;

  @HideField()
  programmeId: string;
}

@Resolver(() => OrganisationType)
export class OrganisationContactsResolver {
  @ResolveField(() => [OwnContactPersonType], {
    description: 'Its contact persons, for its own people and for those who run programmes; else none.',
  })
  async contactPersons(
    @Parent() { id }: OrganisationType,
    @CurrentViewer() viewer: Viewer,
    @Loaders(ProgrammeLoaders) programmes: ProgrammeLoaders,
  ): Promise<OwnContactPersonType[]> {
    if (viewer === null || !canReadContactsOf(viewer, id).allowed) return [];
    const contacts = await programmes.contacts.load(id);
    return contacts.map(({ personId, name, beganAt, programmeId }) => ({ personId, name, beganAt, programmeId }));
  }
}

/** A found school has the same field. */
@Resolver(() => FoundSchoolType)
export class FoundSchoolContactsResolver extends OrganisationContactsResolver {}

@Resolver(() => OwnContactPersonType)
export class OwnContactPersonResolver {
  @ResolveField(() => ProgrammeType)
  programme(
    @Parent() { programmeId }: OwnContactPersonType,
    @Loaders(ProgrammeLoaders) programmes: ProgrammeLoaders,
  ): Promise<ProgrammeType> {
    return programmes.byId.load(programmeId);
  }
}
