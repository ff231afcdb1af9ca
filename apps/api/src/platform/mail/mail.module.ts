// Mail as a service: rooms hand over a template and its details.
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MailEntity } from './mail.entity.js';
import { MailListener } from './mail.listener.js';
import { MailRepository } from './mail.repository.js';
import { Mailer } from './mailer.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([MailEntity])],
  providers: [MailRepository, Mailer, MailListener],
  exports: [Mailer, MailRepository],
})
export class MailModule {}
