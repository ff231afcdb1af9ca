// Which rooms open sockets can be in. Rooms of the house sign up when their modules start; the platform knows none.
import { Injectable } from '@nestjs/common';
import type { Actor } from '@sixfold/domain';
import type { Present } from './company.js';

/** How far the log of one room goes. */
export interface Head {
  readonly id: string;
  readonly seq: number;
}

/** A kind of room, as `discussion`; each of its rooms has the id of the thing that is talked about. */
export interface LiveRoom {
  readonly name: string;
  /** Asked before a socket joins, and again whenever its person lost a right. */
  mayHear(actor: Actor, id: string): Promise<boolean>;
  /** The newest seq of each of these rooms' logs. */
  heads(ids: readonly string[]): Promise<readonly Head[]>;
  /** Rooms without it have no company. As whom the others there see somebody; null for who does not want to be seen. */
  presentAs?(personId: string, id: string): Promise<Present | null>;
}

@Injectable()
export class LiveRooms {
  private readonly rooms = new Map<string, LiveRoom>();

  add(room: LiveRoom): void {
    if (this.rooms.has(room.name)) throw new Error(`there is a live room ${room.name} already`);
    this.rooms.set(room.name, room);
  }

  all(): readonly LiveRoom[] {
    return [...this.rooms.values()];
  }
}
