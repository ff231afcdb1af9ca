// The room of networks: forming one, asking schools, sharing the lead, activating it.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { PeopleModule } from '../people/people.module.js';
import { ProgrammesModule } from '../programmes/programmes.module.js';
import { AffiliationNetworksResolver } from './affiliation-networks.resolver.js';
import { ApplicationNotices } from './application-notices.js';
import { ApplicationsRepository } from './applications.repository.js';
import { ApplicationsResolver } from './applications.resolver.js';
import { ApplicationsService } from './applications.service.js';
import { CoLeaderSeatEntity } from './co-leader-seat.entity.js';
import { CoLeaderSeatsResolver } from './co-leader-seats.resolver.js';
import { EndSeat } from './end-seat.js';
import { LeavingRepository } from './leaving.repository.js';
import { LeavingResolver } from './leaving.resolver.js';
import { LeavingService } from './leaving.service.js';
import { HistoryRepository } from './history.repository.js';
import { HistoryResolver } from './history.resolver.js';
import { NeedsRepository } from './needs.repository.js';
import { NeedsResolver } from './needs.resolver.js';
import { NetworkLifeResolver } from './network-life.resolver.js';
import { NetworkMembershipEntity } from './network-membership.entity.js';
import { NetworkSchoolsResolver } from './network-schools.resolver.js';
import { NetworkStanding } from './network-standing.js';
import { NetworkEntity } from './network.entity.js';
import { NetworksListener } from './networks.listener.js';
import { NetworksOfNotices } from './networks-of-notices.js';
import { NetworksRepository } from './networks.repository.js';
import { NetworksResolver } from './networks.resolver.js';
import { NetworksService } from './networks.service.js';
import { PassingTime } from './passing-time.js';
import { ProposalsService } from './proposals.service.js';
import { RestoringService } from './restoring.service.js';
import { SeatAnswersService } from './seat-answers.service.js';
import { SeatNotices } from './seat-notices.js';
import { SeatsRepository } from './seats.repository.js';
import { SeatsService } from './seats.service.js';
import { StandingRepository } from './standing.repository.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([NetworkEntity, NetworkMembershipEntity, CoLeaderSeatEntity]),
    PeopleModule,
    OrganisationsModule,
    ProgrammesModule,
  ],
  providers: [
    NetworksRepository,
    NetworksOfNotices,
    NeedsRepository,
    StandingRepository,
    HistoryRepository,
    NetworkStanding,
    PassingTime,
    ApplicationsRepository,
    ApplicationNotices,
    ApplicationsService,
    ApplicationsResolver,
    LeavingRepository,
    LeavingService,
    LeavingResolver,
    NetworksService,
    ProposalsService,
    RestoringService,
    SeatsRepository,
    SeatsService,
    SeatAnswersService,
    SeatNotices,
    EndSeat,
    NetworksListener,
    NetworksResolver,
    NetworkLifeResolver,
    HistoryResolver,
    NetworkSchoolsResolver,
    CoLeaderSeatsResolver,
    NeedsResolver,
    AffiliationNetworksResolver,
  ],
  exports: [NetworksRepository],
})
export class NetworksModule {}
