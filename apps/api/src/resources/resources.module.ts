// The room of resources: the bank, its versions, and what is adapted from what.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NetworksModule } from '../networks/networks.module.js';
import { AdaptingResolver } from './adapting/adapting.resolver.js';
import { AdaptingService } from './adapting/adapting.service.js';
import { BankRepository } from './bank/bank.repository.js';
import { BankResolver } from './bank/bank.resolver.js';
import { ResourceEntity } from './resource.entity.js';
import { ResourceVersionEntity } from './resource-version.entity.js';
import { ResourcesRepository } from './resources.repository.js';
import { ResourcesResolver } from './resources.resolver.js';
import { ResourcesService } from './resources.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ResourceEntity, ResourceVersionEntity]), NetworksModule],
  providers: [
    ResourcesRepository,
    ResourcesService,
    ResourcesResolver,
    AdaptingService,
    AdaptingResolver,
    BankRepository,
    BankResolver,
  ],
})
export class ResourcesModule {}
