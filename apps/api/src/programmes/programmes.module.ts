// The room of programmes.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ProgrammeFacilitatorEntity } from './programme-facilitator.entity.js';
import { ProgrammeEntity } from './programme.entity.js';
import { ProgrammesRepository } from './programmes.repository.js';
import { ProgrammesResolver } from './programmes.resolver.js';

@Module({
  imports: [TypeOrmModule.forFeature([ProgrammeEntity, ProgrammeFacilitatorEntity])],
  providers: [ProgrammesRepository, ProgrammesResolver],
  exports: [ProgrammesRepository],
})
export class ProgrammesModule {}
