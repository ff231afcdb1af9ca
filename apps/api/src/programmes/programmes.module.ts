// The room of programmes.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleModule } from '../people/people.module.js';
import { ContactsRepository } from './contacts.repository.js';
import { FacilitatorsResolver } from './facilitators.resolver.js';
import { FacilitatorsService } from './facilitators.service.js';
import {
  FoundSchoolContactsResolver,
  OrganisationContactsResolver,
  OwnContactPersonResolver,
} from './organisation-contacts.resolver.js';
import { ProgrammeContactEntity } from './programme-contact.entity.js';
import { ProgrammeFacilitatorEntity } from './programme-facilitator.entity.js';
import { ProgrammeEntity } from './programme.entity.js';
import { ProgrammesRepository } from './programmes.repository.js';
import { ProgrammesResolver } from './programmes.resolver.js';
import { ProgrammesService } from './programmes.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([ProgrammeEntity, ProgrammeFacilitatorEntity, ProgrammeContactEntity]),
    PeopleModule,
  ],
  providers: [
    ProgrammesRepository,
    ContactsRepository,
    ProgrammesService,
    FacilitatorsService,
    ProgrammesResolver,
    FacilitatorsResolver,
    OrganisationContactsResolver,
    FoundSchoolContactsResolver,
    OwnContactPersonResolver,
  ],
  exports: [ProgrammesRepository, ContactsRepository],
})
export class ProgrammesModule {}
