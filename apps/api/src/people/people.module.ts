// The room of people: accounts, signing in, sessions, links by mail.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountLinksService } from './account-links.service.js';
import { DemoOutboxResolver } from './demo-outbox.resolver.js';
import { DemoOutboxService } from './demo-outbox.service.js';
import { NoDemoPeople } from './no-demo-people.js';
import { MySessionsResolver } from './my-sessions.resolver.js';
import { MySessionsService } from './my-sessions.service.js';
import { Passwords } from './passwords.js';
import { PeopleListener } from './people.listener.js';
import { PeopleRepository } from './people.repository.js';
import { PeopleResolver } from './people.resolver.js';
import { PeopleService } from './people.service.js';
import { PersonEntity } from './person.entity.js';
import { ReadersOfNotices } from './readers-of-notices.js';
import { SingleUseLinkEntity } from './single-use-link.entity.js';
import { SingleUseLinks } from './single-use-links.js';

@Module({
  imports: [TypeOrmModule.forFeature([PersonEntity, SingleUseLinkEntity])],
  providers: [
    AccountLinksService,
    DemoOutboxResolver,
    DemoOutboxService,
    MySessionsResolver,
    MySessionsService,
    NoDemoPeople,
    Passwords,
    PeopleListener,
    PeopleRepository,
    PeopleResolver,
    PeopleService,
    ReadersOfNotices,
    SingleUseLinks,
  ],
  exports: [Passwords, PeopleRepository],
})
export class PeopleModule {}
