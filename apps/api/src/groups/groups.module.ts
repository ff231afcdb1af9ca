// The room of working groups.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NetworksModule } from '../networks/networks.module.js';
import { GroupMembershipEntity } from './group-membership.entity.js';
import { GroupsListener } from './groups.listener.js';
import { GroupsRepository } from './groups.repository.js';
import { GroupsResolver } from './groups.resolver.js';
import { GroupsService } from './groups.service.js';
import { LeavingGroupsResolver } from './leaving-groups.resolver.js';
import { WorkingGroupEntity } from './working-group.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([WorkingGroupEntity, GroupMembershipEntity]), NetworksModule],
  providers: [GroupsRepository, GroupsService, GroupsListener, GroupsResolver, LeavingGroupsResolver],
})
export class GroupsModule {}
