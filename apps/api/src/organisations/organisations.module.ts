// The room of organisations: the registers, finding a school, people's ties and invitations.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleModule } from '../people/people.module.js';
import { AffiliationEntity } from './affiliation.entity.js';
import { AffiliationsResolver, AtOrganisationResolver } from './affiliations.resolver.js';
import { AffiliationsService } from './affiliations.service.js';
import { EnterSizeResolver } from './enter-size.resolver.js';
import { EnterSizeService } from './enter-size.service.js';
import { FindSchoolsService } from './find-schools.service.js';
import { InvitationEntity } from './invitation.entity.js';
import { InvitationsRepository } from './invitations.repository.js';
import { InvitationsResolver } from './invitations.resolver.js';
import { InvitationsService } from './invitations.service.js';
import {
  FoundSchoolRightsResolver,
  InvitePeopleResolver,
  OrganisationRightsResolver,
} from './invite-people.resolver.js';
import { InvitePeopleService } from './invite-people.service.js';
import { OrganisationEntity } from './organisation.entity.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { FoundSchoolResolver, OrganisationsResolver } from './organisations.resolver.js';
import { PartnersRepository } from './partners.repository.js';
import { PartnersResolver } from './partners.resolver.js';
import { PartnersService } from './partners.service.js';
import { PeopleHereResolver } from './people-here.resolver.js';
import { AskedImportsRepository } from './register-import/asked-imports.repository.js';
import { RegisterImportRefusalEntity } from './register-import/register-import-refusal.entity.js';
import { RegisterImportRenamingEntity } from './register-import/register-import-renaming.entity.js';
import { RegisterImportEntity } from './register-import/register-import.entity.js';
import { RegisterImportsResolver } from './register-import/register-imports.resolver.js';
import { RegisterImportsService } from './register-import/register-imports.service.js';
import { WaitingImports } from './register-import/waiting-imports.js';
import { SchoolSearchRepository } from './school-search.repository.js';
import { SearchWordEntity } from './search-word.entity.js';
import { SuccessionEntity } from './succession.entity.js';
import { SuccessionsRepository } from './successions.repository.js';
import { BelongingEntity } from './tiers/belonging.entity.js';
import { TiersRepository } from './tiers/tiers.repository.js';
import { FoundSchoolTiersResolver, OrganisationTiersResolver, TiersResolver } from './tiers/tiers.resolver.js';
import { TiersService } from './tiers/tiers.service.js';
import { SchoolsInSearch } from './schools-in-search.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      OrganisationEntity,
      SearchWordEntity,
      AffiliationEntity,
      InvitationEntity,
      RegisterImportEntity,
      RegisterImportRefusalEntity,
      RegisterImportRenamingEntity,
      SuccessionEntity,
      BelongingEntity,
    ]),
    PeopleModule,
  ],
  providers: [
    OrganisationsRepository,
    SuccessionsRepository,
    OrganisationsResolver,
    FoundSchoolResolver,
    SchoolSearchRepository,
    FindSchoolsService,
    AffiliationsService,
    AffiliationsResolver,
    AtOrganisationResolver,
    InvitationsRepository,
    InvitationsService,
    InvitationsResolver,
    InvitePeopleService,
    InvitePeopleResolver,
    OrganisationRightsResolver,
    FoundSchoolRightsResolver,
    PeopleHereResolver,
    PartnersRepository,
    PartnersService,
    PartnersResolver,
    EnterSizeService,
    EnterSizeResolver,
    AskedImportsRepository,
    RegisterImportsService,
    RegisterImportsResolver,
    WaitingImports,
    TiersRepository,
    TiersService,
    TiersResolver,
    OrganisationTiersResolver,
    FoundSchoolTiersResolver,
    SchoolsInSearch,
  ],
  exports: [OrganisationsRepository, SuccessionsRepository, InvitationsService],
})
export class OrganisationsModule {}
