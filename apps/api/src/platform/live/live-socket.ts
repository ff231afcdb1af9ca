// One person's open connection: what it may ask for, how often, and which rooms it is in.
import type { Actor } from '@sixfold/domain';
import type { Socket } from 'socket.io';
import { z } from 'zod';
import { cutOff, isFarBehind } from './backlog.js';
import type { Companies } from './companies.js';
import { NOBODY, type Present } from './company.js';
import { EventRate } from './event-rate.js';
import type { LiveRoom } from './live-rooms.js';

/** More than a person causes; a client that sends more is broken or hostile. */
const EVENTS_A_SECOND = 20;
const ROOMS_A_SOCKET = 20;

const roomAsked = z.strictObject({ id: z.uuid() });

/** What the page says of its person: no more than what they do; who they are the server knows. */
const presenceSaid = z.strictObject({ id: z.uuid(), does: z.enum(['reads', 'writes', 'leaves']) });

export type LoadActor = (personId: string) => Promise<Actor | null>;

interface Held {
  readonly room: LiveRoom;
  readonly id: string;
  /** Asked once, and again when the person lost a right or changed what they show. */
  presentAs?: Promise<Present | null>;
}

export class LiveSocket {
  private readonly held = new Map<string, Held>();
  private readonly rate = new EventRate(EVENTS_A_SECOND);
  private wasBehind = false;

  constructor(
    private readonly socket: Socket,
    readonly session: { readonly sessionId: string; readonly personId: string },
    private readonly loadActor: LoadActor,
    private readonly companies: Companies,
    /** Of all the sockets that the person has open on this node. */
    readonly rateOfPerson: EventRate,
  ) {
    socket.use((_, next) => (this.rate.allows() && rateOfPerson.allows() ? next() : this.close()));
  }

  /**
   * Lets the client ask to be in rooms of this kind: `discussion:open { id }` and `discussion:close { id }`; and, in rooms
   * with company, say what its person does there: `discussion:here { id, does }`.
   */
  offer(room: LiveRoom): void {
    this.socket.on(`${room.name}:open`, (asked: unknown, reply: unknown) => void this.open(room, asked, reply));
    if (room.presentAs !== undefined) {
      this.socket.on(`${room.name}:here`, (said: unknown, reply: unknown) => void this.here(room, said, reply));
    }
    this.socket.on(`${room.name}:close`, (asked: unknown) => {
      const parsed = roomAsked.safeParse(asked);
      if (parsed.success) this.leave(keyOf(room, parsed.data.id));
    });
  }

  /** The person lost a right: leaves every room that they may no longer hear, at once. */
  async judgeAgain(actor: Actor | null): Promise<void> {
    if (actor === null) {
      this.leaveAll(true);
      return this.close();
    }
    await Promise.all(
      [...this.held].map(async ([key, held]) => {
        const { room, id } = held;
        if (await room.mayHear(actor, id)) return this.lookAgain(held);
        this.leave(key, true);
        this.socket.emit(`${room.name}:lost`, { id });
      }),
    );
  }

  /** The line is gone, or about to be. */
  leaveAll(isPutOut = false): void {
    for (const key of this.held.keys()) this.leave(key, isPutOut);
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
    const answer = answerTo<{ joined: boolean }>(reply);
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

  private async here(room: LiveRoom, said: unknown, reply: unknown): Promise<void> {
    const answer = answerTo<{ shown: boolean }>(reply);
    const parsed = presenceSaid.safeParse(said);
    const held = parsed.success ? this.held.get(keyOf(room, parsed.data.id)) : undefined;
    if (!parsed.success || held === undefined || !this.socket.rooms.has(keyOf(room, held.id))) {
      return answer({ shown: false });
    }
    if (parsed.data.does !== 'leaves') return answer({ shown: await this.show(held, parsed.data.does === 'writes') });
    this.leaveCompany(held);
    answer({ shown: false });
  }

  private async show(held: Held, isWriting: boolean): Promise<boolean> {
    const who = await this.whoIsIn(held);
    if (who === null || this.held.get(keyOf(held.room, held.id)) !== held) return false;
    const [place, room] = [placeOf(held), companyKey(held)];
    this.companies.say(place, this.socket.id, who, isWriting);
    if (this.socket.rooms.has(room)) return true;
    await this.socket.join(room);
    this.socket.emit(`${held.room.name}:company`, { id: held.id, ...this.companies.of(place) });
    return true;
  }

  /** Null also when the answer is out of date by the time it is here. */
  private async whoIsIn(held: Held): Promise<Present | null> {
    const asking = (held.presentAs ??= held.room.presentAs!(this.session.personId, held.id));
    const who = await asking.catch(() => {
      delete held.presentAs;
      return null;
    });
    return held.presentAs === asking ? who : null;
  }

  /** Who no longer wants to be seen is seen no more, and sees nobody. */
  private async lookAgain(held: Held): Promise<void> {
    if (held.presentAs === undefined) return;
    delete held.presentAs;
    if ((await this.whoIsIn(held)) !== null) return;
    this.leaveCompany(held, true);
    this.socket.emit(`${held.room.name}:company`, { id: held.id, ...NOBODY });
  }

  private leave(key: string, isPutOut = false): void {
    const held = this.held.get(key);
    this.held.delete(key);
    void this.socket.leave(key);
    if (held !== undefined) this.leaveCompany(held, isPutOut);
  }

  private leaveCompany(held: Held, isPutOut = false): void {
    void this.socket.leave(companyKey(held));
    this.companies.forget(placeOf(held), this.socket.id, isPutOut);
  }
}

const answerTo =
  <Answer>(reply: unknown): ((answer: Answer) => void) =>
  (answer) => {
    if (typeof reply === 'function') (reply as (answer: Answer) => void)(answer);
  };

const placeOf = ({ room, id }: Held) => ({ kind: room.name, id });

/** Who shows themselves in a room is in this one too: only they hear who else is there. */
const companyKey = ({ room, id }: Held): string => keyOf(room, `${id}:company`);

export const keyOf = ({ name }: Pick<LiveRoom, 'name'>, id: string): string => `${name}:${id}`;
