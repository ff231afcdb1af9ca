// A discussion as a room of open sockets: who may hear what is pushed there.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, canReadDiscussions } from '@sixfold/domain';
import { type Head, type LiveRoom, LiveRooms } from '../platform/live/live-rooms.js';
import type { Present } from '../platform/live/company.js';
import { CompanyRepository } from './company/company.repository.js';
import { DiscussionsRepository } from './discussions.repository.js';

export const DISCUSSION_ROOM = 'discussion';

@Injectable()
export class DiscussionRoom implements LiveRoom, OnModuleInit {
  readonly name = DISCUSSION_ROOM;

  constructor(
    private readonly discussions: DiscussionsRepository,
    private readonly company: CompanyRepository,
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

  presentAs(personId: string, discussionId: string): Promise<Present | null> {
    return this.company.presentAs(personId, discussionId);
  }
}
