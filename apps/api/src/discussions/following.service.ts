// Following: how loud a person wants the discussions of their groups.
import { Injectable } from '@nestjs/common';
import { type Actor, canReadDiscussions, type FollowLevel } from '@sixfold/domain';
import { ensure, found } from '../platform/graphql/refusal.js';
import { Transaction } from '../platform/transaction/transaction.js';
import { DiscussionsRepository } from './discussions.repository.js';
import { type FollowableRow, FollowingRepository } from './following.repository.js';

@Injectable()
export class FollowingService {
  constructor(
    private readonly following: FollowingRepository,
    private readonly discussions: DiscussionsRepository,
    private readonly transaction: Transaction,
  ) {}

  /** The groups that the person is in, by name. */
  myGroups({ personId }: Actor): Promise<readonly FollowableRow[]> {
    return this.following.groupsOf(personId, null);
  }

  async followDiscussion(actor: Actor, discussionId: string, level: FollowLevel | null): Promise<FollowableRow> {
    const group = found(await this.discussions.findGroupOf(discussionId));
    ensure(canReadDiscussions(actor, group), { groupId: group.groupId });
    await this.transaction.run((tx) => this.following.followDiscussion(tx, actor.personId, discussionId, level));
    const [followed] = await this.following.discussionsOf(actor.personId, [discussionId]);
    return found(followed);
  }

  async followGroup(actor: Actor, groupId: string, level: FollowLevel | null): Promise<FollowableRow> {
    ensure(canReadDiscussions(actor, found(await this.discussions.findGroup(groupId))), { groupId });
    await this.transaction.run((tx) => this.following.followGroup(tx, actor.personId, groupId, level));
    const [followed] = await this.following.groupsOf(actor.personId, [groupId]);
    return found(followed);
  }
}
