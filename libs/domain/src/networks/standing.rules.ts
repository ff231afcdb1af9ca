// Where a network at work stands by its facts and by the time (product.md, rules 2 and 5); time itself comes as an argument.
import { endOf, remindedAt } from './informal.rules.js';
import { type CompanyFacts, shortfalls } from './network.rules.js';
import type { NetworkState } from './state.rules.js';

/** Product rule 2: so many days a network at risk has to recover, and after so many of them it is reminded. */
export const DAYS_TO_RECOVER = 90;
export const REMINDED_AFTER_DAYS = [60, 80] as const;

export interface Standing {
  readonly state: NetworkState;
  /** Kept when it lapses; null for a network that has not been at risk since it was last whole. */
  readonly atRiskSince: Date | null;
  /** When time alone will change its state or call for a reminder; null when only an act can change anything. */
  readonly nextStepAt: Date | null;
}

export interface StandingFacts extends Standing, CompanyFacts {
  /** The last day of an informal network, as YYYY-MM-DD; null for one of a programme. */
  readonly endsOn: string | null;
}

/** Rule 2: at work it is active while it is whole, else at risk, and lapses in time. Rule 5: an informal one ends on its day. */
export function standingOf(facts: StandingFacts, now: Date): Standing {
  const { state, atRiskSince } = facts;
  if (state === 'informal' && facts.endsOn !== null) return informally(facts.endsOn, now);
  if (state !== 'active' && state !== 'at_risk') return { state, atRiskSince, nextStepAt: null };
  return shortfalls(facts).length === 0 ? WHOLE : atRisk(atRiskSince ?? now, now);
}

const WHOLE: Standing = { state: 'active', atRiskSince: null, nextStepAt: null };

function atRisk(since: Date, now: Date): Standing {
  const steps = [...REMINDED_AFTER_DAYS, DAYS_TO_RECOVER].map((days) => daysAfter(since, days));
  const nextStepAt = steps.find((step) => step > now) ?? null;
  return { state: nextStepAt === null ? 'lapsed' : 'at_risk', atRiskSince: since, nextStepAt };
}

function informally(endsOn: string, now: Date): Standing {
  const nextStepAt = [remindedAt(endsOn), endOf(endsOn)].find((step) => step > now) ?? null;
  return { state: nextStepAt === null ? 'ended' : 'informal', atRiskSince: null, nextStepAt };
}

/** What people of a network are told about where it stands. */
export const standingNews = ['at_risk', 'at_risk_still', 'recovered', 'lapsed', 'ends_soon', 'ended'] as const;
export type StandingNews = (typeof standingNews)[number];

/** What there is to tell once `before` has become `after`; null when nothing has changed and no reminder is due. */
export function newsOf(before: Standing, after: Standing, now: Date): StandingNews | null {
  const isDue = before.nextStepAt !== null && before.nextStepAt <= now;
  switch (after.state) {
    case 'at_risk':
      if (before.state !== 'at_risk') return 'at_risk';
      return isDue ? 'at_risk_still' : null;
    case 'informal':
      return before.state === 'informal' && isDue ? 'ends_soon' : null;
    case 'active':
      return before.state === 'at_risk' ? 'recovered' : null;
    case 'lapsed':
    case 'ended':
      return before.state === after.state ? null : after.state;
    case 'forming':
    case 'closed':
      return null;
  }
}

/** Whole days until a network at risk lapses, the last one counted as one; null for one that is not at risk. */
export function daysToRecover({ state, atRiskSince }: Omit<Standing, 'nextStepAt'>, now: Date): number | null {
  if (state !== 'at_risk' || atRiskSince === null) return null;
  const left = daysAfter(atRiskSince, DAYS_TO_RECOVER).getTime() - now.getTime();
  return Math.max(0, Math.ceil(left / DAY_MS));
}

const DAY_MS = 24 * 60 * 60 * 1_000;

const daysAfter = (moment: Date, days: number): Date => new Date(moment.getTime() + days * DAY_MS);
