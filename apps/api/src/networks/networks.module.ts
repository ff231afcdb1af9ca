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
import { CharterAcceptanceEntity } from './charter/charter-acceptance.entity.js';
import { CharterRepository } from './charter/charter.repository.js';
import { CharterResolver } from './charter/charter.resolver.js';
import { CharterService } from './charter/charter.service.js';
import { CharterVersionEntity } from './charter/charter-version.entity.js';
import { ClosedSchools } from './closed-schools.js';
import { ClosedSchoolsRepository } from './closed-schools.repository.js';
import { ClosingService } from './closing.service.js';
import { CoLeaderSeatEntity } from './co-leader-seat.entity.js';
import { CoLeaderSeatsResolver } from './co-leader-seats.resolver.js';
import { NetworkDraftEntity } from './drafts/network-draft.entity.js';
import { NetworkDrafts } from './drafts/network-drafts.js';
import { EndSeat } from './end-seat.js';
import { FindNetworksRepository } from './find/find-networks.repository.js';
import { FindNetworksResolver, NetworkFacetsResolver, PublicNetworkResolver } from './find/find-networks.resolver.js';
import { FindNetworksService } from './find/find-networks.service.js';
import { FocusResolver } from './focus/focus.resolver.js';
import { FormerFocusEntity } from './focus/former-focus.entity.js';
import { AnnouncementEntity } from './letter/announcement.entity.js';
import { LetterDayEntity, LetterUnwantedEntity } from './letter/letter-choices.entities.js';
import { LetterPost } from './letter/letter-post.js';
import { LetterRepository } from './letter/letter.repository.js';
import { LetterResolver } from './letter/letter.resolver.js';
import { LetterService } from './letter/letter.service.js';
import { WeeklyLetterEntity } from './letter/weekly-letter.entity.js';
import { InformalService } from './informal.service.js';
import { LeadNetwork } from './lead-network.js';
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
import { NetworkStateChangeEntity } from './network-state-change.entity.js';
import { NetworkStanding } from './network-standing.js';
import { NetworkEntity } from './network.entity.js';
import { NetworksListener } from './networks.listener.js';
import { NetworksOfNotices } from './networks-of-notices.js';
import { NetworksRepository } from './networks.repository.js';
import { NetworksResolver } from './networks.resolver.js';
import { NetworksService } from './networks.service.js';
import { OrganisationNetworksResolver } from './organisation-networks.resolver.js';
import { PassingTime } from './passing-time.js';
import { ProgrammeNetworksRepository } from './programme-networks.repository.js';
import { ProgrammeNetworksResolver } from './programme-networks.resolver.js';
import { ProgrammeNetworksService } from './programme-networks.service.js';
import { ProgrammeSchoolsRepository } from './programme-schools.repository.js';
import { ProgrammeSchoolsResolver } from './programme-schools.resolver.js';
import { ProgrammeSchoolsService } from './programme-schools.service.js';
import { ProposalsService } from './proposals.service.js';
import { ReviewReminders } from './review/review-reminders.js';
import { ReviewRepository } from './review/review.repository.js';
import { ReviewResolver } from './review/review.resolver.js';
import { ReviewService } from './review/review.service.js';
import { YearlyReviewEntity } from './review/yearly-review.entity.js';
import { RestoringService } from './restoring.service.js';
import { SeatAnswersService } from './seat-answers.service.js';
import { SeatNotices } from './seat-notices.js';
import { SeatsRepository } from './seats.repository.js';
import { SeatsService } from './seats.service.js';
import { StandingRepository } from './standing.repository.js';
import { NetworkWaitsResolver, WaitsResolver } from './waits.resolver.js';
import { NetworksInSearch } from './networks-in-search.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      NetworkEntity,
      NetworkMembershipEntity,
      NetworkStateChangeEntity,
      CoLeaderSeatEntity,
      NetworkDraftEntity,
      CharterVersionEntity,
      CharterAcceptanceEntity,
      FormerFocusEntity,
      YearlyReviewEntity,
      WeeklyLetterEntity,
      AnnouncementEntity,
      LetterDayEntity,
      LetterUnwantedEntity,
    ]),
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
    LeadNetwork,
    InformalService,
    ClosingService,
    PassingTime,
    ApplicationsRepository,
    ApplicationNotices,
    ApplicationsService,
    ApplicationsResolver,
    LeavingRepository,
    LeavingService,
    LeavingResolver,
    ClosedSchoolsRepository,
    ClosedSchools,
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
    NetworkDrafts,
    CharterRepository,
    CharterService,
    CharterResolver,
    FocusResolver,
    ReviewRepository,
    ReviewService,
    ReviewReminders,
    ReviewResolver,
    FindNetworksRepository,
    FindNetworksService,
    FindNetworksResolver,
    NetworkFacetsResolver,
    PublicNetworkResolver,
    ProgrammeNetworksRepository,
    ProgrammeNetworksService,
    OrganisationNetworksResolver,
    ProgrammeNetworksResolver,
    ProgrammeSchoolsRepository,
    ProgrammeSchoolsService,
    ProgrammeSchoolsResolver,
    WaitsResolver,
    NetworkWaitsResolver,
    LetterRepository,
    LetterService,
    LetterPost,
    LetterResolver,
    NetworksInSearch,
  ],
  exports: [NetworksRepository, StandingRepository],
})
export class NetworksModule {}
