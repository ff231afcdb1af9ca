// The room of safeguarding: what is kept of children so that nothing of theirs is published without consent.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { ConsentEntity } from './consent.entity.js';
import { ConsentFiles } from './consent-files.js';
import { ConsentPupilEntity } from './consent-pupil.entity.js';
import { ConsentsRepository } from './consents.repository.js';
import { ConsentsResolver, OrganisationConsentsResolver } from './consents.resolver.js';
import { ConsentsService } from './consents.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ConsentPupilEntity, ConsentEntity]), OrganisationsModule],
  providers: [ConsentsRepository, ConsentsService, ConsentFiles, ConsentsResolver, OrganisationConsentsResolver],
  exports: [ConsentsRepository],
})
export class SafeguardingModule {}
