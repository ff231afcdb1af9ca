// The room of people: accounts, signing in, sessions, links by mail.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleRepository } from './people.repository.js';
import { PersonEntity } from './person.entity.js';
import { SingleUseLinkEntity } from './single-use-link.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([PersonEntity, SingleUseLinkEntity])],
  providers: [PeopleRepository],
  exports: [PeopleRepository],
})
export class PeopleModule {}
