// Where a network at work stands by its facts and by the time (product.md, rule 2); time itself comes as an argument.
import { type CompanyFacts, type NetworkState, shortfalls } from './network.rules.js';

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

export type StandingFacts = Standing & CompanyFacts;

/** Rule 2: at work it is active while it is whole, else at risk, and after 90 days of that it lapses. */
export function standingOf(facts: StandingFacts, now: Date): Standing {
  const { state, atRiskSince: before } = facts;
  if (!isAtWork(state)) return { state, atRiskSince: before, nextStepAt: null };
  if (shortfalls(facts).length === 0) return { state: 'active', atRiskSince: null, nextStepAt: null };
  const atRiskSince = before ?? now;
  const steps = [...REMINDED_AFTER_DAYS, DAYS_TO_RECOVER].map((days) => daysAfter(atRiskSince, days));
  const nextStepAt = steps.find((step) => step > now) ?? null;
  return { state: nextStepAt === null ? 'lapsed' : 'at_risk', atRiskSince, nextStepAt };
}

/** What people of a network are told about where it stands. */
export const standingNews = ['at_risk', 'at_risk_still', 'recovered', 'lapsed'] as const;
export type StandingNews = (typeof standingNews)[number];

/** What there is to tell once `before` has become `after`; null when nothing has changed and no reminder is due. */
export function newsOf(before: Standing, after: Standing, now: Date): StandingNews | null {
  if (after.state === 'at_risk') {
    if (before.state !== 'at_risk') return 'at_risk';
    return before.nextStepAt !== null && before.nextStepAt <= now ? 'at_risk_still' : null;
  }
  if (after.state === before.state) return null;
  return after.state === 'lapsed' ? 'lapsed' : 'recovered';
}

/** Whole days until a network at risk lapses, the last one counted as one; null for one that is not at risk. */
export function daysToRecover({ state, atRiskSince }: Omit<Standing, 'nextStepAt'>, now: Date): number | null {
  if (state !== 'at_risk' || atRiskSince === null) return null;
  const left = daysAfter(atRiskSince, DAYS_TO_RECOVER).getTime() - now.getTime();
  return Math.max(0, Math.ceil(left / DAY_MS));
}

/** Where people work together and new schools may come; before it is forming, after it can only be read. */
export const isAtWork = (state: NetworkState): boolean => state === 'active' || state === 'at_risk';

/** Where schools may still be asked, apply and say yes. */
export const takesMembers = (state: NetworkState): boolean => state === 'forming' || isAtWork(state);

const DAY_MS = 24 * 60 * 60 * 1_000;

const daysAfter = (moment: Date, days: number): Date => new Date(moment.getTime() + days * DAY_MS);
