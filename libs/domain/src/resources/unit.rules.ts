// A unit: a resource whose parts are other resources, in their order. What may stand in it, and what must not.
import type { ResourceDocument } from './resource.rules.js';

/** In characters, after trimming. */
export const UNIT_GOAL_LENGTH = { least: 3, most: 200 } as const;
export const UNIT_GOALS_MOST = 12;
export const UNIT_PARTS_MOST = 60;
/** Of why a part stands in it; in characters. */
export const PART_REASON_LENGTH = { least: 3, most: 200 } as const;

/** What came to documents later than the rest. */
type Later = 'goals' | 'parts' | 'reasons' | 'isCollection';

/** A document as it was stored, perhaps before there were units or collections. */
export type DocumentOfBefore<Document extends ResourceDocument<unknown>> = Omit<Document, Later> &
  Partial<Pick<Document, Later>>;

/** With nothing where it was stored before there was any. */
export const wholeDocument = <Document extends ResourceDocument<unknown>>(
  stored: DocumentOfBefore<Document>,
): Omit<Document, Later> & Pick<ResourceDocument<unknown>, Later> => ({
  ...stored,
  goals: stored.goals ?? [],
  parts: stored.parts ?? [],
  reasons: stored.reasons ?? {},
  isCollection: stored.isCollection ?? false,
});

/** Of parts that stand in it alone. */
export const reasonsFor = (
  parts: readonly string[],
  said: readonly { readonly id: string; readonly why: string }[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(said.filter(({ id }) => parts.includes(id)).map(({ id, why }) => [id, why]));

/** What would be new in it: those of which it is asked whether they may be put in. What stands in it may stay. */
export const addedParts = (before: readonly string[], after: readonly string[]): readonly string[] =>
  after.filter((part) => !before.includes(part));

/** Whether with these parts a unit would be a part of itself, be it by way of other units. */
export function wouldHoldItself(
  unitId: string,
  parts: readonly string[],
  partsOf: (id: string) => readonly string[],
): boolean {
  const seen = new Set<string>();
  const waiting = [...parts];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (part === unitId) return true;
    if (seen.has(part)) continue;
    seen.add(part);
    waiting.push(...partsOf(part));
  }
  return false;
}
