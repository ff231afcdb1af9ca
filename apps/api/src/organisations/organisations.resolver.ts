// Organisations for everybody, visitors too: finding a school, reading one.
import { Args, ArgsType, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type OrganisationKind,
  organisationKinds,
  type PartnerKind,
  partnerKinds,
  SEARCH_LONGEST,
  type Viewer,
} from '@sixfold/domain';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import type { Request } from 'express';
import { IdArg } from '../platform/graphql/id-args.js';
import { PageArgs, type PageOf } from '../platform/graphql/paging.js';
import { Open } from '../platform/graphql/policy.js';
import { CurrentRequest, CurrentViewer, Loaders } from '../platform/graphql/request-context.js';
import { FindSchoolsService } from './find-schools.service.js';
import { FoundSchoolPage, FoundSchoolType } from './found-school.type.js';
import { KindEnum, OrganisationType, PartnerKindEnum } from './organisation.type.js';
import { OrganisationLoaders } from './organisations.loaders.js';

@ArgsType()
export class FindSchoolsArgs extends PageArgs {
  @Field({ description: 'What was typed: a name or a part of it, a town, a postcode, a URN, in any mix.' })
  @IsString()
  @MaxLength(SEARCH_LONGEST)
  words: string;

  @Field(() => KindEnum, { defaultValue: 'school', description: 'Schools, unless partners are asked for.' })
  @IsIn(organisationKinds)
  kind: OrganisationKind;

  @Field(() => PartnerKindEnum, { nullable: true, description: 'Of partners: only those of this kind.' })
  @IsOptional()
  @IsIn(partnerKinds)
  partnerKind?: PartnerKind | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only what belongs to this authority or consortium, or to one that belongs to it.',
  })
  @IsOptional()
  @IsUUID()
  within?: string | null;
}

const mainSchool = {
  nullable: true,
  description: 'The main school that it is a department of; a department does not count apart from it.',
};

@Resolver(() => OrganisationType)
export class OrganisationsResolver {
  constructor(private readonly schools: FindSchoolsService) {}

  @Open()
  @Query(() => FoundSchoolPage, {
    description: 'Schools, or partners, the best fits first; typing errors are forgiven.',
  })
  findSchools(
    @CurrentViewer() viewer: Viewer,
    @CurrentRequest() request: Request,
    @Args() asked: FindSchoolsArgs,
  ): Promise<PageOf<FoundSchoolType>> {
    return this.schools.find({ viewer, request }, asked);
  }

  @Open()
  @Query(() => OrganisationType, { description: 'One school or partner, as its register states it.' })
  organisation(
    @IdArg('id') id: string,
    @Loaders(OrganisationLoaders) organisations: OrganisationLoaders,
  ): Promise<OrganisationType> {
    return organisations.byId.load(id);
  }

  @ResolveField(() => OrganisationType, mainSchool)
  mainSchool(
    @Parent() { id }: OrganisationType,
    @Loaders(OrganisationLoaders) organisations: OrganisationLoaders,
  ): Promise<OrganisationType | null> {
    return organisations.mainSchool.load(id);
  }
}

@Resolver(() => FoundSchoolType)
export class FoundSchoolResolver {
  @ResolveField(() => OrganisationType, mainSchool)
  mainSchool(
    @Parent() { id }: FoundSchoolType,
    @Loaders(OrganisationLoaders) organisations: OrganisationLoaders,
  ): Promise<OrganisationType | null> {
    return organisations.mainSchool.load(id);
  }
}
