// Tells the people in a room who else is there: one gathered message at most every two seconds, and only when it changed.
import { randomUUID } from 'node:crypto';
import { Company, type Gathered, NOBODY, type Present } from './company.js';

const LOOK_EVERY_MS = 1_000;
const TELL_EVERY_MS = 2_000;
/** What one node said to the others is said again: a hint may be lost, and a node may have come since. */
const SAY_AGAIN_MS = 10_000;

export interface RoomOfCompany {
  readonly kind: string;
  readonly id: string;
}

/** What nodes tell one another. */
export interface NodeReport extends RoomOfCompany {
  readonly node: string;
  readonly gathered: Gathered;
  /** Somebody was put out: it is passed on without waiting. */
  readonly isUrgent: boolean;
}

export interface CompanyLines {
  tellSockets(room: RoomOfCompany, gathered: Gathered): void;
  tellNodes(report: NodeReport): void;
}

interface Watched {
  readonly room: RoomOfCompany;
  readonly company: Company;
  told: string;
  toldAt: number;
  reported: string;
  reportedAt: number;
}

const UNTOLD = JSON.stringify(NOBODY);

export class Companies {
  private readonly node = randomUUID();
  private readonly rooms = new Map<string, Watched>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly lines: CompanyLines) {}

  start(): void {
    this.timer = setInterval(() => this.look(), LOOK_EVERY_MS);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  of(room: RoomOfCompany): Gathered {
    return this.rooms.get(keyOf(room))?.company.ofAllNodes(Date.now()) ?? NOBODY;
  }

  say(room: RoomOfCompany, socketId: string, who: Present, isWriting: boolean): void {
    const watched = this.watch(room);
    watched.company.say(socketId, who, isWriting, Date.now());
    this.tellIfDue(watched);
  }

  /** The socket has left, or, urgently, was put out. */
  forget(room: RoomOfCompany, socketId: string, isUrgent: boolean): void {
    const watched = this.rooms.get(keyOf(room));
    if (watched === undefined) return;
    watched.company.forget(socketId);
    this.tellIfDue(watched, isUrgent);
  }

  hear({ kind, id, node, gathered, isUrgent }: NodeReport): void {
    if (node === this.node) return;
    const watched = this.watch({ kind, id });
    watched.company.hear(node, gathered, Date.now());
    this.tellIfDue(watched, isUrgent);
  }

  private watch(room: RoomOfCompany): Watched {
    const key = keyOf(room);
    const known = this.rooms.get(key);
    if (known !== undefined) return known;
    const unseen = { company: new Company(), told: UNTOLD, toldAt: 0, reported: UNTOLD, reportedAt: 0 };
    const watched = { ...unseen, room: { kind: room.kind, id: room.id } };
    this.rooms.set(key, watched);
    return watched;
  }

  private look(): void {
    for (const [key, watched] of this.rooms) {
      this.tellIfDue(watched);
      if (watched.company.isEmpty && watched.told === UNTOLD && watched.reported === UNTOLD) this.rooms.delete(key);
    }
  }

  private tellIfDue(watched: Watched, isUrgent = false): void {
    const now = Date.now();
    if (!isUrgent && now - watched.toldAt < TELL_EVERY_MS) return;
    this.reportToNodes(watched, isUrgent, now);
    const gathered = watched.company.ofAllNodes(now);
    const told = JSON.stringify(gathered);
    if (told === watched.told) return;
    Object.assign(watched, { told, toldAt: now });
    this.lines.tellSockets(watched.room, gathered);
  }

  private reportToNodes(watched: Watched, isUrgent: boolean, now: number): void {
    const gathered = watched.company.ofThisNode(now);
    const reported = JSON.stringify(gathered);
    const isDue = reported !== UNTOLD && now - watched.reportedAt >= SAY_AGAIN_MS;
    if (reported === watched.reported && !isDue) return;
    Object.assign(watched, { reported, reportedAt: now });
    this.lines.tellNodes({ ...watched.room, node: this.node, gathered, isUrgent });
  }
}

const keyOf = ({ kind, id }: RoomOfCompany): string => `${kind}:${id}`;
