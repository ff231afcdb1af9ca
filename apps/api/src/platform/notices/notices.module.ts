// Notices as a service: rooms hand over what happened and whom to tell.
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NoticeNetworkSettingsEntity } from './notice-network-settings.entity.js';
import { NoticeSettingsEntity } from './notice-settings.entity.js';
import { NoticeEntity } from './notice.entity.js';
import { Notices } from './notices.js';
import { NoticesRepository } from './notices.repository.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([NoticeEntity, NoticeSettingsEntity, NoticeNetworkSettingsEntity])],
  providers: [NoticesRepository, Notices],
  exports: [Notices],
})
export class NoticesModule {}
