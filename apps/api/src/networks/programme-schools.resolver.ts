// The schools of a programme and the contact person of each, for whoever runs it.
import {
  Args,
  ArgsType,
  Field,
  HideField,
  ID,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { type Actor, canRunProgramme, SEARCH_LONGEST } from '@sixfold/domain';
import { IsString, IsUUID, MaxLength } from 'class-validator';
import { OrganisationType } from '../organisations/organisation.type.js';
import { OrganisationLoaders } from '../organisations/organisations.loaders.js';
import { IdArg } from '../platform/graphql/id-args.js';
import { PageArgs, pageOf, type PageOf, readCursor, toPage } from '../platform/graphql/paging.js';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor, Loaders } from '../platform/graphql/request-context.js';
import { type ProgrammeSchool, ProgrammeSchoolsService } from './programme-schools.service.js';

@ObjectType('ContactPerson', { description: 'The facilitator to whom a school turns, or turned before.' })
export class ContactPersonType {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field()
  beganAt: Date;

  @Field(() => Date, { nullable: true, description: 'Null for who it is now.' })
  endedAt: Date | null;
}

@ObjectType('ProgrammeSchool', { description: 'A school that belongs to a programme through its networks.' })
export class ProgrammeSchoolType {
  @Field(() => [ContactPersonType], { description: 'The newest first; without an end for who it is now.' })
  contacts: ContactPersonType[];

  @HideField()
  organisationId: string;
}

const ProgrammeSchoolPage = pageOf(ProgrammeSchoolType, 'ProgrammeSchoolPage');

@ArgsType()
class ProgrammeSchoolsArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID()
  programmeId: string;

  @Field({ defaultValue: '', description: 'Words of the school or its place.' })
  @IsString()
  @MaxLength(SEARCH_LONGEST)
  words: string;
}

@Resolver(() => ProgrammeSchoolType)
export class ProgrammeSchoolsResolver {
  constructor(private readonly schools: ProgrammeSchoolsService) {}

  @Policy(canRunProgramme)
  @Query(() => ProgrammeSchoolPage, { description: 'The schools of a programme by name, for whoever runs it.' })
  async programmeSchools(
    @CurrentActor() actor: Actor,
    @Args() { programmeId, words, first, after }: ProgrammeSchoolsArgs,
  ): Promise<PageOf<ProgrammeSchoolType>> {
    const rows = await this.schools.page(actor, programmeId, words, first, readCursor(after, ['words', 'id']));
    return toPage(rows, first, ({ searchName, organisationId }) => [searchName, organisationId], toProgrammeSchoolType);
  }

  @Policy(canRunProgramme)
  @Mutation(() => ProgrammeSchoolType, { description: 'Makes a facilitator the contact person of a school.' })
  async nameContactPerson(
    @CurrentActor() actor: Actor,
    @IdArg('programmeId') programmeId: string,
    @IdArg('organisationId') organisationId: string,
    @IdArg('personId') personId: string,
  ): Promise<ProgrammeSchoolType> {
    return toProgrammeSchoolType(await this.schools.nameContact(actor, { programmeId, organisationId, personId }));
  }

  @ResolveField(() => OrganisationType)
  organisation(
    @Parent() { organisationId }: ProgrammeSchoolType,
    @Loaders(OrganisationLoaders) organisations: OrganisationLoaders,
  ) {
    return organisations.byId.load(organisationId);
  }
}

const toProgrammeSchoolType = ({ organisationId, contacts }: ProgrammeSchool): ProgrammeSchoolType => ({
  organisationId,
  contacts: contacts.map(({ personId, name, beganAt, endedAt }) => ({ personId, name, beganAt, endedAt })),
});
