// Where the facts about a signed-in person come from. The rooms above know; the platform only asks.
import type { Actor } from '@sixfold/domain';

export const ACTOR_SOURCE = Symbol('actor source');

export interface ActorSource {
  /** Null when there is no such person, or the account is suspended. */
  load(personId: string): Promise<Actor | null>;
}
