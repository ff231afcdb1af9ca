// The room of working groups.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NetworksModule } from '../networks/networks.module.js';
import { PeopleModule } from '../people/people.module.js';
import { AdmissionsRepository } from './admissions.repository.js';
import { AdmissionsResolver } from './admissions.resolver.js';
import { AdmissionsService } from './admissions.service.js';
import { ConvenorsRepository } from './convenors.repository.js';
import { ConvenorsResolver } from './convenors.resolver.js';
import { ConvenorsService } from './convenors.service.js';
import { GroupAdmissionEntity } from './group-admission.entity.js';
import { GroupCareRepository } from './group-care.repository.js';
import { GroupCareResolver } from './group-care.resolver.js';
import { GroupCareService } from './group-care.service.js';
import { GroupChangeEntity } from './group-change.entity.js';
import { GroupMembershipEntity } from './group-membership.entity.js';
import { GroupNotices } from './group-notices.js';
import { GroupsListener } from './groups.listener.js';
import { GroupsRepository } from './groups.repository.js';
import { GroupsResolver } from './groups.resolver.js';
import { GroupsService } from './groups.service.js';
import { LeavingGroupsResolver } from './leaving-groups.resolver.js';
import { NetworkGroupsResolver } from './network-groups.resolver.js';
import { RoleGroups } from './role-groups.js';
import { RoleGroupsRepository } from './role-groups.repository.js';
import { EndOfSharing } from './sharing/end-of-sharing.js';
import { GroupSharingEntity } from './sharing/group-sharing.entity.js';
import { NetworksOfGroupNotices } from './sharing/networks-of-group-notices.js';
import { SharingNotices } from './sharing/sharing-notices.js';
import { SharingsRepository } from './sharing/sharings.repository.js';
import { NetworkSharingsResolver, SharingsResolver } from './sharing/sharings.resolver.js';
import { SharingsService } from './sharing/sharings.service.js';
import { StartGroupWith } from './start-group-with.js';
import { StartedGroupsRepository } from './started-groups.repository.js';
import { WorkingGroupEntity } from './working-group.entity.js';
import { GroupsInSearch } from './groups-in-search.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      WorkingGroupEntity,
      GroupMembershipEntity,
      GroupAdmissionEntity,
      GroupChangeEntity,
      GroupSharingEntity,
    ]),
    PeopleModule,
    NetworksModule,
  ],
  providers: [
    GroupsRepository,
    GroupsService,
    GroupsListener,
    GroupsResolver,
    StartedGroupsRepository,
    StartGroupWith,
    LeavingGroupsResolver,
    NetworkGroupsResolver,
    AdmissionsRepository,
    AdmissionsService,
    AdmissionsResolver,
    ConvenorsRepository,
    ConvenorsService,
    ConvenorsResolver,
    GroupNotices,
    RoleGroupsRepository,
    RoleGroups,
    GroupCareRepository,
    GroupCareService,
    GroupCareResolver,
    SharingsRepository,
    SharingNotices,
    SharingsService,
    SharingsResolver,
    NetworkSharingsResolver,
    EndOfSharing,
    NetworksOfGroupNotices,
    GroupsInSearch,
  ],
})
export class GroupsModule {}
