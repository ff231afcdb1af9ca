// The GraphQL operations of the room of working groups.
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  canJoinGroup,
  canLeaveGroup,
  canOpenGroup,
  canReadGroup,
  canReadGroupNames,
  canReadGroups,
} from '@sixfold/domain';
import { IdArgs } from '../platform/graphql/id-args.js';
import type { PageOf } from '../platform/graphql/paging.js';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor, Loaders } from '../platform/graphql/request-context.js';
import {
  GroupArgs,
  GroupNamePage,
  type GroupNameType,
  GroupsOfNetworkArgs,
  JoinGroupArgs,
  ListedGroupsArgs,
  OpenGroupArgs,
  toGroupNameType,
  toGroupType,
  toOrganisationTypes,
  WorkingGroupOrganisationType,
  WorkingGroupPage,
  WorkingGroupType,
} from './group.type.js';
import { GroupLoaders } from './groups.loaders.js';
import { GroupsService } from './groups.service.js';
import { StartGroupWith } from './start-group-with.js';
import { StartGroupWithArgs } from './start-group-with.type.js';

@Resolver(() => WorkingGroupType)
export class GroupsResolver {
  constructor(
    private readonly groups: GroupsService,
    private readonly startWith: StartGroupWith,
  ) {}

  @Policy(canReadGroup)
  @Query(() => WorkingGroupType, { description: 'One working group of a network that you reach.' })
  async group(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<WorkingGroupType> {
    return toGroupType(await this.groups.group(actor, id), actor);
  }

  @Policy(canReadGroups)
  @Query(() => WorkingGroupPage, { name: 'groups', description: 'The working groups of one network, by name.' })
  async groupsOfNetwork(
    @CurrentActor() actor: Actor,
    @Args() asked: ListedGroupsArgs,
  ): Promise<PageOf<WorkingGroupType>> {
    const { items, nextCursor } = await this.groups.ofNetwork(actor, asked);
    return { items: items.map((group) => toGroupType(group, actor)), nextCursor };
  }

  @Policy(canReadGroupNames)
  @Query(() => GroupNamePage, { description: 'What the working groups of one network are called, by name.' })
  async groupNames(
    @CurrentActor() actor: Actor,
    @Args() { networkId, ...page }: GroupsOfNetworkArgs,
  ): Promise<PageOf<GroupNameType>> {
    const { items, nextCursor } = await this.groups.namesOf(actor, networkId, page);
    return { items: items.map(toGroupNameType), nextCursor };
  }

  @Policy(canOpenGroup)
  @Mutation(() => WorkingGroupType, { description: 'Opens a working group in an active network, with you in it.' })
  async openGroup(@CurrentActor() actor: Actor, @Args() asked: OpenGroupArgs): Promise<WorkingGroupType> {
    return this.group(actor, { id: await this.groups.open(actor, asked) });
  }

  @Policy(canOpenGroup)
  @Mutation(() => WorkingGroupType, { description: 'Opens a group by invitation and invites people to it, at once.' })
  async startGroupWith(@CurrentActor() actor: Actor, @Args() asked: StartGroupWithArgs): Promise<WorkingGroupType> {
    return this.group(actor, { id: await this.startWith.start(actor, asked) });
  }

  @Policy(canJoinGroup)
  @Mutation(() => WorkingGroupType, { description: 'Joins a working group for one of your own organisations.' })
  async joinGroup(
    @CurrentActor() actor: Actor,
    @Args() { groupId, organisationId }: JoinGroupArgs,
  ): Promise<WorkingGroupType> {
    await this.groups.join(actor, groupId, organisationId);
    return this.group(actor, { id: groupId });
  }

  @Policy(canLeaveGroup)
  @Mutation(() => WorkingGroupType, { description: 'Leaves a working group; what you wrote there stays.' })
  async leaveGroup(@CurrentActor() actor: Actor, @Args() { groupId }: GroupArgs): Promise<WorkingGroupType> {
    await this.groups.leave(actor, groupId);
    return this.group(actor, { id: groupId });
  }

  @ResolveField(() => [WorkingGroupOrganisationType], { description: 'Who is in the group now, by organisation.' })
  async organisations(
    @Parent() { id }: WorkingGroupType,
    @Loaders(GroupLoaders) { presence }: GroupLoaders,
  ): Promise<WorkingGroupOrganisationType[]> {
    return toOrganisationTypes(await presence.load(id));
  }
}
