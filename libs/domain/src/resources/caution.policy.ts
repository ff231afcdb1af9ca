// What did not work with a resource: who says so, and who takes it back. Who reads the resource reads it.
import type { Actor } from '../actor.js';
import { allow, refuse, type Verdict } from '../verdict.js';
import { canReadResource, type ResourceFacts } from './resource.policy.js';

/** In characters, after trimming. */
export const CAUTION_LENGTHS = {
  words: { least: 3, most: 1_000 },
  /** Of the author, in one line; empty to take it back. */
  answer: { least: 0, most: 200 },
} as const;

/** Of a resource so many are shown, the newest first. */
export const CAUTIONS_MOST = 20;

/** Its author, and whoever reads it and logged a use of it. */
export function canNoteCaution(actor: Actor, resource: ResourceFacts, hasTaughtIt: boolean): Verdict {
  const verdict = canReadResource(actor, resource);
  if (!verdict.allowed) return verdict;
  return hasTaughtIt || resource.ownerId === actor.personId ? allow : refuse('CAUTION_NEEDS_USE');
}

/** Whoever wrote it, as long as they read the resource. */
export function canRemoveCaution(actor: Actor, resource: ResourceFacts, writtenBy: string): Verdict {
  const verdict = canReadResource(actor, resource);
  if (!verdict.allowed) return verdict;
  return writtenBy === actor.personId ? allow : refuse('CAUTION_OF_ANOTHER');
}
