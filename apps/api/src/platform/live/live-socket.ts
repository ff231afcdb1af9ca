// One person's open connection: what it may ask for, how often, and which rooms it is in.
import type { Actor } from '@sixfold/domain';
import type { Socket } from 'socket.io';
import { z } from 'zod';
import { cutOff, isFarBehind } from './backlog.js';
import type { LiveRoom } from './live-rooms.js';

/** More than a person causes; a client that sends more is broken or hostile. */
const EVENTS_A_SECOND = 20;
const ROOMS_A_SOCKET = 20;

const roomAsked = z.strictObject({ id: z.uuid() });

type Reply = (answer: { joined: boolean }) => void;

export type LoadActor = (personId: string) => Promise<Actor | null>;

export class LiveSocket {
  private readonly held = new Map<string, { room: LiveRoom; id: string }>();
  private second = 0;
  private events = 0;
  private wasBehind = false;

  constructor(
    private readonly socket: Socket,
    readonly session: { readonly sessionId: string; readonly personId: string },
    private readonly loadActor: LoadActor,
  ) {
    socket.use((_, next) => (this.isFlood() ? this.close() : next()));
  }

  /** Lets the client ask to be in rooms of this kind: `discussion:open { id }` and `discussion:close { id }`. */
  offer(room: LiveRoom): void {
    this.socket.on(`${room.name}:open`, (asked: unknown, reply: unknown) => void this.open(room, asked, reply));
    this.socket.on(`${room.name}:close`, (asked: unknown) => {
      const parsed = roomAsked.safeParse(asked);
      if (parsed.success) this.leave(keyOf(room, parsed.data.id));
    });
  }

  /** The person lost a right: leaves every room that they may no longer hear, at once. */
  async judgeAgain(actor: Actor | null): Promise<void> {
    if (actor === null) return this.close();
    await Promise.all(
      [...this.held].map(async ([key, { room, id }]) => {
        if (await room.mayHear(actor, id)) return;
        this.leave(key);
        this.socket.emit(`${room.name}:lost`, { id });
      }),
    );
  }

  /** The ids of the rooms of this kind that it is in. */
  roomsOf(room: LiveRoom): string[] {
    return [...this.held.values()].filter((one) => one.room === room).map(({ id }) => id);
  }

  close(): void {
    this.socket.disconnect(true);
  }

  /** Closed like this, the client takes it for a broken line and comes back. */
  cutLine(): void {
    this.socket.conn.close();
  }

  /** Asked now and then: once behind may be a burst that is on its way, twice in a row is a client that does not keep up. */
  cutOffIfBehind(): void {
    const isBehind = isFarBehind(this.socket.conn);
    if (isBehind && this.wasBehind) cutOff(this.socket.conn);
    this.wasBehind = isBehind;
  }

  private async open(room: LiveRoom, asked: unknown, reply: unknown): Promise<void> {
    const answer: Reply = typeof reply === 'function' ? (reply as Reply) : () => undefined;
    try {
      const parsed = roomAsked.safeParse(asked);
      answer({ joined: parsed.success && (await this.join(room, parsed.data.id)) });
    } catch {
      // The database is away for a moment; the client asks again when it reconnects or wakes.
      answer({ joined: false });
    }
  }

  private async join(room: LiveRoom, id: string): Promise<boolean> {
    const key = keyOf(room, id);
    if (this.held.size >= ROOMS_A_SOCKET && !this.held.has(key)) return false;
    const wasHeld = this.held.has(key);
    // Held before it is asked: a right that is lost between the question and the joining then counts for this room too.
    this.held.set(key, { room, id });
    const mayHear = await this.mayHear(room, id).catch((error: unknown) => {
      if (!wasHeld) this.leave(key);
      throw error;
    });
    if (mayHear) await this.socket.join(key);
    if (mayHear && this.held.has(key)) return true;
    this.leave(key);
    return false;
  }

  private async mayHear(room: LiveRoom, id: string): Promise<boolean> {
    const actor = await this.loadActor(this.session.personId);
    return actor !== null && (await room.mayHear(actor, id));
  }

  private leave(key: string): void {
    this.held.delete(key);
    void this.socket.leave(key);
  }

  private isFlood(): boolean {
    const now = Math.floor(Date.now() / 1_000);
    if (now !== this.second) [this.second, this.events] = [now, 0];
    this.events += 1;
    return this.events > EVENTS_A_SECOND;
  }
}

export const keyOf = ({ name }: Pick<LiveRoom, 'name'>, id: string): string => `${name}:${id}`;
