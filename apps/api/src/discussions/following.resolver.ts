// Following in GraphQL: seen on the discussion and on the group, changed there and in one's settings.
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, canReadDiscussions } from '@sixfold/domain';
import { WorkingGroupType } from '../groups/group.type.js';
import { found } from '../platform/graphql/refusal.js';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor, Loaders } from '../platform/graphql/request-context.js';
import { DiscussionType } from './discussion.type.js';
import { FollowingLoaders } from './following.loaders.js';
import { FollowingService } from './following.service.js';
import {
  FollowDiscussionArgs,
  FollowGroupArgs,
  FollowingType,
  toFollowedDiscussion,
  toFollowedGroup,
} from './following.type.js';

@Resolver(() => DiscussionType)
export class FollowingResolver {
  constructor(private readonly service: FollowingService) {}

  @ResolveField(() => FollowingType, { description: 'Of which of its posts I am told.' })
  async following(
    @Parent() { id }: DiscussionType,
    @Loaders(FollowingLoaders) followed: FollowingLoaders,
  ): Promise<FollowingType> {
    return toFollowedDiscussion(found(await followed.discussions.load(id)));
  }

  @Policy(canReadDiscussions)
  @Query(() => [FollowingType], { description: 'The groups that I am in, by name.' })
  async myFollowedGroups(@CurrentActor() actor: Actor): Promise<FollowingType[]> {
    return (await this.service.myGroups(actor)).map(toFollowedGroup);
  }

  @Policy(canReadDiscussions)
  @Mutation(() => FollowingType, { description: 'Chooses of which posts of a discussion I am told.' })
  async followDiscussion(
    @CurrentActor() actor: Actor,
    @Args() { discussionId, level }: FollowDiscussionArgs,
  ): Promise<FollowingType> {
    return toFollowedDiscussion(await this.service.followDiscussion(actor, discussionId, level));
  }

  @Policy(canReadDiscussions)
  @Mutation(() => FollowingType, {
    description: 'Chooses it for all discussions of a group that have no choice of their own.',
  })
  async followGroup(@CurrentActor() actor: Actor, @Args() { groupId, level }: FollowGroupArgs): Promise<FollowingType> {
    return toFollowedGroup(await this.service.followGroup(actor, groupId, level));
  }
}

@Resolver(() => WorkingGroupType)
export class FollowedGroupResolver {
  @ResolveField(() => FollowingType, {
    nullable: true,
    description: 'Of which posts I am told; null for who is not in it.',
  })
  async following(
    @Parent() { id }: WorkingGroupType,
    @Loaders(FollowingLoaders) followed: FollowingLoaders,
  ): Promise<FollowingType | null> {
    const row = await followed.groups.load(id);
    return row && toFollowedGroup(row);
  }
}
