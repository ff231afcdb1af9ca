// Who asks: by their id at once, by the facts about them when these have been read.
import type { Actor, Viewer } from '@sixfold/domain';
import { Refusal } from './refusal.js';

/** Somebody who is signed in, while the facts about them are being read. */
export interface Person {
  readonly personId: string;
  /** @throws Refusal SIGN_IN_NEEDED when they may not use their account any more */
  readonly actor: Promise<Actor>;
}

export class WhoAsks {
  /** Null for a visitor. */
  readonly person: Person | null;
  private known: Viewer | undefined;

  /** @param reading the facts about the person of that id */
  constructor(
    personId: string | null,
    private readonly reading: Promise<Viewer>,
  ) {
    const actor = reading.then((viewer) => signedIn((this.known = viewer)));
    // A request may be refused before anybody waits for this.
    actor.catch(() => undefined);
    this.person = personId === null ? null : { personId, actor };
  }

  /** Known when an operation begins, but for those that are `@Ahead`. */
  get viewer(): Viewer {
    if (this.known === undefined) throw new Error('who asks is not known yet');
    return this.known;
  }

  whenKnown(): Promise<Viewer> {
    return this.reading;
  }
}

export function signedIn<Somebody>(somebody: Somebody | null): Somebody {
  if (somebody === null) throw new Refusal('SIGN_IN_NEEDED');
  return somebody;
}
