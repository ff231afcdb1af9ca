// Product rule 5: an informal network needs two organisations of any kind and a day on which it ends.
import {
  type ActivationFacts,
  activationBlockers,
  type Blocker,
  coLeaderBlockers,
  focusMissing,
} from './network.rules.js';

/** Product rule 5. */
export const ORGANISATIONS_NEEDED = 2;

/** It is short: its last day is never further ahead, and so many days before it is reminded. */
export const MOST_YEARS_AHEAD = 2;
export const REMINDED_BEFORE_DAYS = 14;

const DAY_MS = 24 * 60 * 60 * 1_000;

/** The moment at which its last day (YYYY-MM-DD, in UTC) is over. */
export const endOf = (endsOn: string): Date => new Date(Date.parse(endsOn) + DAY_MS);

export const remindedAt = (endsOn: string): Date => new Date(endOf(endsOn).getTime() - REMINDED_BEFORE_DAYS * DAY_MS);

/** Whole days until it ends, the last one counted as one; none for a network without a last day. */
export const daysToEnd = (endsOn: string | null, now: Date): number =>
  endsOn === null ? 0 : Math.max(0, Math.ceil((endOf(endsOn).getTime() - now.getTime()) / DAY_MS));

/** The last day that can be chosen today, as YYYY-MM-DD. */
export function latestEnd(now: Date): string {
  const latest = new Date(now);
  latest.setUTCFullYear(latest.getUTCFullYear() + MOST_YEARS_AHEAD);
  return dayOf(latest);
}

/** Whether a day (YYYY-MM-DD) can be the last one: later than today, and not too far ahead. */
export const canEndOn = (endsOn: string, now: Date): boolean =>
  isDay(endsOn) && endsOn > dayOf(now) && endsOn <= latestEnd(now);

/** What an informal network lacks before it can begin, item by item. */
export const beginningBlockers = (facts: ActivationFacts, endsOn: string, now: Date): readonly Blocker[] => [
  ...organisationsMissing(facts),
  ...coLeaderBlockers(facts),
  ...focusMissing(facts),
  ...(endOf(endsOn) <= now ? [{ code: 'END_DATE_PASSED' as const }] : []),
];

/** What stands in the way of the next step up: an informal network begins first, later it can join a programme. */
export const nextStepBlockers = (
  facts: ActivationFacts & { readonly endsOn: string | null; readonly isForming: boolean },
  now: Date,
): readonly Blocker[] =>
  facts.isForming && facts.endsOn !== null ? beginningBlockers(facts, facts.endsOn, now) : activationBlockers(facts);

/** The organisations that it lacks, schools and partners alike. */
export function organisationsMissing({ memberships }: Pick<ActivationFacts, 'memberships'>): readonly Blocker[] {
  const accepted = memberships.filter(({ state }) => state === 'accepted').length;
  const waiting = memberships.filter(({ state }) => state === 'invited').length;
  const missing = ORGANISATIONS_NEEDED - accepted;
  return missing > 0 ? [{ code: 'ORGANISATIONS_MISSING', missing, accepted, waiting }] : [];
}

/** In UTC, as YYYY-MM-DD. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && dayOf(new Date(text)) === text;
