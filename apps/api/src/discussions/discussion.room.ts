// A discussion as a room of open sockets: who may hear what is pushed there.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, canReadDiscussions } from '@sixfold/domain';
import { type Head, type LiveRoom, LiveRooms } from '../platform/live/live-rooms.js';
import { DiscussionsRepository } from './discussions.repository.js';

export const DISCUSSION_ROOM = 'discussion';

@Injectable()
export class DiscussionRoom implements LiveRoom, OnModuleInit {
  readonly name = DISCUSSION_ROOM;

  constructor(
    private readonly discussions: DiscussionsRepository,
    private readonly rooms: LiveRooms,
  ) {}

  onModuleInit(): void {
    this.rooms.add(this);
  }

  async mayHear(actor: Actor, discussionId: string): Promise<boolean> {
    const group = await this.discussions.findGroupOf(discussionId);
    return group !== null && canReadDiscussions(actor, group).allowed;
  }

  heads(discussionIds: readonly string[]): Promise<readonly Head[]> {
    return this.discussions.headsOf(discussionIds);
  }
}
