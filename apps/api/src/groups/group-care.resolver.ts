// The GraphQL operations by which convenors and co-leaders care for a group.
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, canCloseGroup, canLookAfterGroup, canReadGroups, canShowToFacilitators } from '@sixfold/domain';
import { IdArg } from '../platform/graphql/id-args.js';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor, Loaders } from '../platform/graphql/request-context.js';
import { GroupCareService } from './group-care.service.js';
import { ChangeGroupArgs, GroupChangeType, GroupFacetsType, LetFacilitatorsReadArgs } from './group-care.type.js';
import { GroupArgs, toGroupType, WorkingGroupType } from './group.type.js';
import { GroupLoaders } from './groups.loaders.js';
import { GroupsService } from './groups.service.js';

@Resolver(() => WorkingGroupType)
export class GroupCareResolver {
  constructor(
    private readonly care: GroupCareService,
    private readonly groups: GroupsService,
  ) {}

  @ResolveField(() => [GroupChangeType], { description: 'Its history, the newest line first.' })
  history(
    @Parent() { id }: WorkingGroupType,
    @Loaders(GroupLoaders) { history }: GroupLoaders,
  ): Promise<GroupChangeType[]> {
    return history.load(id);
  }

  @Policy(canReadGroups)
  @Query(() => GroupFacetsType, { description: 'By what the list of a network’s groups can be narrowed.' })
  groupFacets(@CurrentActor() actor: Actor, @IdArg('networkId') networkId: string): Promise<GroupFacetsType> {
    return this.groups.facetsOf(actor, networkId);
  }

  @Policy(canLookAfterGroup)
  @Mutation(() => WorkingGroupType, { description: 'Says anew what a group is about and how one gets in.' })
  async changeGroup(@CurrentActor() actor: Actor, @Args() change: ChangeGroupArgs): Promise<WorkingGroupType> {
    await this.care.change(actor, change);
    return this.group(actor, change.groupId);
  }

  @Policy(canShowToFacilitators)
  @Mutation(() => WorkingGroupType, { description: 'Lets the facilitators of the programme read along, or no longer.' })
  async letFacilitatorsRead(
    @CurrentActor() actor: Actor,
    @Args() { groupId, allowed }: LetFacilitatorsReadArgs,
  ): Promise<WorkingGroupType> {
    await this.care.letFacilitatorsRead(actor, groupId, allowed);
    return this.group(actor, groupId);
  }

  @Policy(canCloseGroup)
  @Mutation(() => WorkingGroupType, { description: 'Closes a group: it stays readable, and nothing new is written.' })
  async closeGroup(@CurrentActor() actor: Actor, @Args() { groupId }: GroupArgs): Promise<WorkingGroupType> {
    await this.care.close(actor, groupId);
    return this.group(actor, groupId);
  }

  @Policy(canCloseGroup)
  @Mutation(() => WorkingGroupType, { description: 'Opens a closed group again.' })
  async reopenGroup(@CurrentActor() actor: Actor, @Args() { groupId }: GroupArgs): Promise<WorkingGroupType> {
    await this.care.reopen(actor, groupId);
    return this.group(actor, groupId);
  }

  private async group(actor: Actor, groupId: string): Promise<WorkingGroupType> {
    return toGroupType(await this.groups.group(actor, groupId), actor);
  }
}
