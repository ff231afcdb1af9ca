// The room of enquiries: a question, its cycle, and the evidence of several schools.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NetworksModule } from '../networks/networks.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { SafeguardingModule } from '../safeguarding/safeguarding.module.js';
import { EnquiriesInSearch } from './enquiries-in-search.js';
import { EnquiriesRepository } from './enquiries.repository.js';
import { EnquiriesResolver, EnquiryOrganisationsResolver } from './enquiries.resolver.js';
import { EnquiriesService } from './enquiries.service.js';
import { EnquiryEntity } from './enquiry.entity.js';
import { EnquiryMemberEntity } from './enquiry-member.entity.js';
import { EnquiryEvidenceEntity } from './evidence/enquiry-evidence.entity.js';
import { EvidenceFiles } from './evidence/evidence-files.js';
import { EvidenceListener } from './evidence/evidence.listener.js';
import { EvidencePupilEntity } from './evidence/evidence-pupil.entity.js';
import { EvidenceRepository } from './evidence/evidence.repository.js';
import { EvidenceResolver } from './evidence/evidence.resolver.js';
import { EvidenceService } from './evidence/evidence.service.js';
import { EnquiryExpectationEntity } from './expectations/enquiry-expectation.entity.js';
import { EnquiryMoveEntity } from './timeline/enquiry-move.entity.js';
import { RemovedContributions } from './removed-contributions.js';
import { TimelineRepository } from './timeline/timeline.repository.js';
import { TimelineResolver } from './timeline/timeline.resolver.js';
import { ExpectationsRepository } from './expectations/expectations.repository.js';
import { ExpectationsResolver } from './expectations/expectations.resolver.js';
import { ExpectationsService } from './expectations/expectations.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      ...[EnquiryEntity, EnquiryMemberEntity, EnquiryMoveEntity],
      ...[EnquiryEvidenceEntity, EvidencePupilEntity, EnquiryExpectationEntity],
    ]),
    NetworksModule,
    OrganisationsModule,
    SafeguardingModule,
  ],
  providers: [
    EnquiriesRepository,
    EnquiriesService,
    EnquiriesInSearch,
    EnquiriesResolver,
    EnquiryOrganisationsResolver,
    EvidenceRepository,
    EvidenceService,
    EvidenceResolver,
    EvidenceFiles,
    EvidenceListener,
    ExpectationsRepository,
    ExpectationsService,
    ExpectationsResolver,
    RemovedContributions,
    TimelineRepository,
    TimelineResolver,
  ],
})
export class EnquiriesModule {}
