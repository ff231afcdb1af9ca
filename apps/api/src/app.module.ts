// Every room of Sixfold on its platform, lowest floor first.
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { ActorModule } from './app.actor.js';
import { ColleaguesModule } from './colleagues/colleagues.module.js';
import { DiscussionsModule } from './discussions/discussions.module.js';
import { EnquiriesModule } from './enquiries/enquiries.module.js';
import { GroupsModule } from './groups/groups.module.js';
import { NetworksModule } from './networks/networks.module.js';
import { OrganisationsModule } from './organisations/organisations.module.js';
import { PeopleModule } from './people/people.module.js';
import { AuditModule } from './platform/audit/audit.module.js';
import { ClockModule } from './platform/clock/clock.module.js';
import type { Config } from './platform/config/config.js';
import { ConfigModule } from './platform/config/config.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { FilesModule } from './platform/files/files.module.js';
import { GraphqlPlatformModule } from './platform/graphql/graphql.module.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { LiveModule } from './platform/live/live.module.js';
import { MailModule } from './platform/mail/mail.module.js';
import { MetricsModule } from './platform/metrics/metrics.module.js';
import { DraftsModule } from './platform/drafts/drafts.module.js';
import { NoticesModule } from './platform/notices/notices.module.js';
import { OutboxModule } from './platform/outbox/outbox.module.js';
import { SearchModule } from './platform/search/search.module.js';
import { SessionModule } from './platform/session/session.module.js';
import { WebModule } from './platform/web/web.module.js';
import { ProgrammesModule } from './programmes/programmes.module.js';
import { ResourcesModule } from './resources/resources.module.js';
import { SafeguardingModule } from './safeguarding/safeguarding.module.js';

const platform = [
  ClockModule,
  AuditModule,
  OutboxModule,
  JobsModule,
  MailModule,
  DraftsModule,
  NoticesModule,
  SessionModule,
  FilesModule,
  ActorModule,
  LiveModule,
  GraphqlPlatformModule,
  WebModule,
  MetricsModule,
  SearchModule,
];
const rooms: readonly Type[] = [
  PeopleModule,
  OrganisationsModule,
  ProgrammesModule,
  NetworksModule,
  ColleaguesModule,
  GroupsModule,
  SafeguardingModule,
  DiscussionsModule,
  ResourcesModule,
  EnquiriesModule,
];

/** Whose operations the schema is made of. */
export const partsOfSchema: readonly Type[] = [FilesModule, MailModule, NoticesModule, SearchModule, ...rooms];

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [ConfigModule.with(config), DatabaseModule.with(config), ...platform, ...rooms],
    };
  }
}
