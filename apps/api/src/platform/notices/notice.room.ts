// A person's own room of open sockets: told that their notices changed, on every device, and nothing else.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, canReadNotices } from '@sixfold/domain';
import { Live } from '../live/live.js';
import { type Head, type LiveRoom, LiveRooms } from '../live/live-rooms.js';
import { EventListeners } from '../outbox/event-listeners.js';
import { NoticeListRepository } from './notice-list.repository.js';
import { NOTICE_READ, NOTICE_TOLD } from './notices.js';

export const NOTICES_ROOM = 'notices';

@Injectable()
export class NoticeRoom implements LiveRoom, OnModuleInit {
  readonly name = NOTICES_ROOM;

  constructor(
    private readonly list: NoticeListRepository,
    private readonly rooms: LiveRooms,
    private readonly live: Live,
    private readonly listeners: EventListeners,
  ) {}

  onModuleInit(): void {
    this.rooms.add(this);
    for (const event of [NOTICE_TOLD, NOTICE_READ]) {
      this.listeners.on(event, 'notices-live', async ({ payload }) => {
        for (const personId of payload.personIds as string[]) {
          this.live.push(NOTICES_ROOM, personId, `${NOTICES_ROOM}:changed`, {});
        }
      });
    }
  }

  /** The id of the room is that of its person. */
  async mayHear(actor: Actor, personId: string): Promise<boolean> {
    return canReadNotices(actor, { personId }).allowed;
  }

  heads(personIds: readonly string[]): Promise<readonly Head[]> {
    return this.list.lastTold(personIds);
  }
}
