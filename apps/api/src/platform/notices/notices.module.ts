// Notices as a service: rooms hand over what happened and whom to tell.
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NoticeListRepository } from './notice-list.repository.js';
import { NoticeListService } from './notice-list.service.js';
import { NoticeMails } from './notice-mails.js';
import { NoticeNetworkSettingsEntity } from './notice-network-settings.entity.js';
import { NoticePorts } from './notice-ports.js';
import { NoticeRoom } from './notice.room.js';
import { NoticeSettingsEntity } from './notice-settings.entity.js';
import { NoticeSettingsRepository } from './notice-settings.repository.js';
import { NoticeSettingsResolver } from './notice-settings.resolver.js';
import { NoticeSettingsService } from './notice-settings.service.js';
import { NoticeEntity } from './notice.entity.js';
import { Notices } from './notices.js';
import { NoticesRepository } from './notices.repository.js';
import { NoticesResolver } from './notices.resolver.js';
import { UnsubscribeController } from './unsubscribe.controller.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([NoticeEntity, NoticeSettingsEntity, NoticeNetworkSettingsEntity])],
  controllers: [UnsubscribeController],
  providers: [
    NoticePorts,
    NoticesRepository,
    NoticeListRepository,
    NoticeSettingsRepository,
    Notices,
    NoticeMails,
    NoticeRoom,
    NoticeListService,
    NoticeSettingsService,
    NoticesResolver,
    NoticeSettingsResolver,
  ],
  exports: [Notices, NoticePorts],
})
export class NoticesModule {}
