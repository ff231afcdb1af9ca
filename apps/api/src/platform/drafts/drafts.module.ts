// Drafts as a service: what people are writing in any room and have not sent.
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OwnDraftEntity } from './own-draft.entity.js';
import { OwnDrafts } from './own-drafts.js';
import { OwnDraftsRepository } from './own-drafts.repository.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([OwnDraftEntity])],
  providers: [OwnDraftsRepository, OwnDrafts],
  exports: [OwnDrafts],
})
export class DraftsModule {}
