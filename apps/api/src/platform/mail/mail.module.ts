// Mail as a service: rooms hand over a template and its details.
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FailedMailResolver } from './failed-mail.resolver.js';
import { FailedMailService } from './failed-mail.service.js';
import { MailEntity } from './mail.entity.js';
import { MailListener } from './mail.listener.js';
import { MailServer } from './mail-server.js';
import { MailRepository } from './mail.repository.js';
import { Mailer } from './mailer.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([MailEntity])],
  providers: [MailRepository, Mailer, MailServer, MailListener, FailedMailService, FailedMailResolver],
  exports: [Mailer, MailRepository],
})
export class MailModule {}
