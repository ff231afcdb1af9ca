// The room of colleagues: what people say of themselves, how they find one another, and what they offer and ask.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NetworksModule } from '../networks/networks.module.js';
import { PeopleModule } from '../people/people.module.js';
import { AnswersService } from './board/answers.service.js';
import { BoardAnswerEntity } from './board/board-answer.entity.js';
import { BoardEntryEntity } from './board/board-entry.entity.js';
import { BoardNotices } from './board/board-notices.js';
import { BoardReminders } from './board/board-reminders.js';
import { BoardRepository } from './board/board.repository.js';
import { BoardResolver } from './board/board.resolver.js';
import { BoardService } from './board/board.service.js';
import { NetworkBoardResolver } from './board/network-board.resolver.js';
import { ColleagueNetworksResolver } from './colleague-networks.resolver.js';
import { ColleaguesRepository } from './colleagues.repository.js';
import { ColleaguesResolver } from './colleagues.resolver.js';
import { FindColleaguesService } from './find-colleagues.service.js';
import { ProfileEntity } from './profile.entity.js';
import { ProfilesRepository } from './profiles.repository.js';
import { ProfilesService } from './profiles.service.js';
import { PeopleInSearch } from './people-in-search.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([ProfileEntity, BoardEntryEntity, BoardAnswerEntity]),
    PeopleModule,
    NetworksModule,
  ],
  providers: [
    ProfilesRepository,
    ProfilesService,
    ColleaguesRepository,
    FindColleaguesService,
    ColleaguesResolver,
    ColleagueNetworksResolver,
    BoardRepository,
    BoardNotices,
    BoardService,
    AnswersService,
    BoardReminders,
    BoardResolver,
    NetworkBoardResolver,
    PeopleInSearch,
  ],
})
export class ColleaguesModule {}
