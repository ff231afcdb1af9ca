// Who is in one room at this moment, here and on other nodes, and who of them writes. Kept in memory alone; told the time.

/** A person as the others in the room are told of them. */
export interface Present {
  readonly id: string;
  readonly name: string;
  /** Null for who reads there without being one of the group. */
  readonly organisationName: string | null;
}

/** What is told of a room: how many people are there, the first of them by name, and who of them writes. */
export interface Gathered {
  readonly count: number;
  readonly here: readonly Present[];
  readonly writing: readonly Present[];
}

export const NOBODY: Gathered = { count: 0, here: [], writing: [] };

const MOST_NAMES = 20;
/** Two are named; a third says that there are several, and one of them may be the reader. */
const MOST_WRITERS = 4;

/** A page says every ten seconds that it is there, and a node that people are. */
const PRESENT_MS = 25_000;
/** A page says every three seconds that it writes, and takes it back six seconds after the last stroke; one that cannot is waited for no longer. */
const WRITING_MS = 9_000;

interface Seen {
  readonly who: Present;
  readonly until: number;
  readonly writesUntil: number;
}

export class Company {
  private readonly sockets = new Map<string, Seen>();
  private readonly otherNodes = new Map<string, { readonly gathered: Gathered; readonly until: number }>();

  get isEmpty(): boolean {
    return this.sockets.size + this.otherNodes.size === 0;
  }

  /** `now` is in milliseconds, here and below. */
  say(socketId: string, who: Present, isWriting: boolean, now: number): void {
    this.sockets.set(socketId, { who, until: now + PRESENT_MS, writesUntil: isWriting ? now + WRITING_MS : now });
  }

  forget(socketId: string): void {
    this.sockets.delete(socketId);
  }

  hear(node: string, gathered: Gathered, now: number): void {
    this.otherNodes.set(node, { gathered, until: now + PRESENT_MS });
  }

  /** Who is there through this node. */
  ofThisNode(now: number): Gathered {
    for (const [socketId, { until }] of this.sockets) if (until <= now) this.sockets.delete(socketId);
    const seen = [...this.sockets.values()];
    const here = distinct(seen.map(({ who }) => who));
    const writing = distinct(seen.filter(({ writesUntil }) => writesUntil > now).map(({ who }) => who));
    return { count: here.length, here: here.slice(0, MOST_NAMES), writing: writing.slice(0, MOST_WRITERS) };
  }

  /** Who is there through any node. */
  ofAllNodes(now: number): Gathered {
    for (const [node, { until }] of this.otherNodes) if (until <= now) this.otherNodes.delete(node);
    return together([this.ofThisNode(now), ...[...this.otherNodes.values()].map(({ gathered }) => gathered)]);
  }
}

/** A person with pages on two nodes counts once, as far as names tell. */
export function together(parts: readonly Gathered[]): Gathered {
  const named = parts.flatMap(({ here }) => here);
  const here = distinct(named);
  const counted = parts.reduce((sum, { count }) => sum + count, 0);
  return {
    count: counted - (named.length - here.length),
    here: here.slice(0, MOST_NAMES),
    writing: distinct(parts.flatMap(({ writing }) => writing)).slice(0, MOST_WRITERS),
  };
}

const distinct = (people: readonly Present[]): Present[] => [...new Map(people.map((who) => [who.id, who])).values()];
