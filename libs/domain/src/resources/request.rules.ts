// What somebody of a network looks for: what a request says, how long it stands, and what answers it.
import { dayOf } from '../networks/informal.rules.js';
import { isDay } from '../notices/local-time.rules.js';
import type { ResourceFacts } from './resource.policy.js';

/** In characters, after trimming. */
export const REQUEST_LENGTHS = {
  /** What for, in one line. */
  title: { least: 3, most: 120 },
  words: { least: 0, most: 1_000 },
  /** Why this resource answers it, in one line. */
  line: { least: 3, most: 300 },
} as const;

/** So long a request stands unless it is opened again, in days. */
export const REQUEST_DAYS = 90;

/** So far ahead something can be needed, in days: a school year. */
export const REQUEST_DAYS_AHEAD = 366;

const DAY_MS = 24 * 60 * 60 * 1_000;

/** What whoever asked has made of it. */
export const requestSettlements = ['open', 'found', 'taken_back'] as const;
export type RequestSettlement = (typeof requestSettlements)[number];

export const requestStandings = ['open', 'lapsed', 'found', 'taken_back'] as const;
export type RequestStanding = (typeof requestStandings)[number];

export interface StandingRequest {
  readonly settlement: RequestSettlement;
  readonly openUntil: Date;
}

/** An open one lapses when its days are over. */
export const requestStandingOf = ({ settlement, openUntil }: StandingRequest, now: Date): RequestStanding =>
  settlement === 'open' && openUntil.getTime() <= now.getTime() ? 'lapsed' : settlement;

/** Until when a request stands that is made, or opened again, now. */
export const requestStandsUntil = (now: Date): Date => new Date(now.getTime() + REQUEST_DAYS * DAY_MS);

/** Whether something can be needed by that day (YYYY-MM-DD): from yesterday, so that it is still today somewhere. */
export const canBeNeededBy = (day: string, now: Date): boolean =>
  isDay(day) &&
  day >= dayOf(new Date(now.getTime() - DAY_MS)) &&
  day <= dayOf(new Date(now.getTime() + REQUEST_DAYS_AHEAD * DAY_MS));

/** Whether everybody who reads the requests of that network reads the resource too, whoever asked among them. */
export const reachesWhoAsked = (
  { audience, bank, isArchived }: Pick<ResourceFacts, 'audience' | 'bank' | 'isArchived'>,
  networkId: string,
): boolean =>
  !isArchived &&
  (audience === 'public' || audience === 'all_networks' || (audience === 'network' && bank?.networkId === networkId));
