// The room of colleagues: what people say of themselves, and how they find one another.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ColleaguesRepository } from './colleagues.repository.js';
import { ColleaguesResolver } from './colleagues.resolver.js';
import { FindColleaguesService } from './find-colleagues.service.js';
import { ProfileEntity } from './profile.entity.js';
import { ProfilesRepository } from './profiles.repository.js';
import { ProfilesService } from './profiles.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ProfileEntity])],
  providers: [ProfilesRepository, ProfilesService, ColleaguesRepository, FindColleaguesService, ColleaguesResolver],
})
export class ColleaguesModule {}
