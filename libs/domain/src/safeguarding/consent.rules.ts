// Consent (rule 9): what a pupil's words, picture or work may be published on, who has to give it, and until when it holds.
import { letterTimeZone } from '../networks/letter.rules.js';
import { isDay, localMomentOf } from '../notices/local-time.rules.js';
import type { RegisterName } from '../organisations/establishment.rules.js';

/** What of a pupil something published may hold. */
export const consentPurposes = ['quotation', 'picture', 'work'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

export const consentGivers = ['school', 'guardian', 'pupil'] as const;
export type ConsentGiver = (typeof consentGivers)[number];

/** In characters, after trimming. */
export const CONSENT_LENGTHS = {
  firstName: { least: 1, most: 40 },
  /** Why it is withdrawn; may stay empty: nobody has to give a reason. */
  reason: { least: 0, most: 300 },
} as const;

/** So long ago it can have been given, in days: two school years. */
export const CONSENT_DAYS_BACK = 730;

/** The longest that it can hold from the day on which it was given, in days: three school years. */
export const CONSENT_DAYS_MOST = 1_096;

/** What the school has removed is gone for good after so many days; until then it can be asked what stood there. */
export const REMOVED_PUPIL_KEPT_DAYS = 90;

/** A pupil of whom nothing has held for so many days is forgotten: a school year. */
export const ENDED_CONSENT_KEPT_DAYS = 366;

const DAY_MS = 24 * 60 * 60 * 1_000;

/** The day (YYYY-MM-DD) that it is at a school of that register. */
export const todayAt = (register: RegisterName | null, now: Date): string =>
  localMomentOf(now, letterTimeZone(register)).day;

/** The last day of a school year, as month and day. */
const SCHOOL_YEAR_ENDS: Readonly<Record<RegisterName, string>> = {
  england: '08-31',
  wales: '08-31',
  denmark: '07-31',
  sweden: '06-30',
};

/** The last day (YYYY-MM-DD) of the school year in which a day lies; of a school in no register as in England. */
export function schoolYearEndsOn(day: string, register: RegisterName | null): string {
  const end = SCHOOL_YEAR_ENDS[register ?? 'england'];
  const year = Number(day.slice(0, 4));
  return `${day.slice(5) <= end ? year : year + 1}-${end}`;
}

/** Whether consent can have been given on that day, `today` being the school's. */
export const canBeGivenOn = (day: string, today: string): boolean =>
  isDay(day) && day <= today && daysBetween(day, today) <= CONSENT_DAYS_BACK;

/** Whether consent that was given on a day can hold until another: not over yet, and no longer than three school years. */
export const canHoldUntil = (until: string, givenOn: string, today: string): boolean =>
  isDay(until) && until >= today && daysBetween(givenOn, until) <= CONSENT_DAYS_MOST;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

export interface GivenConsent {
  readonly purpose: ConsentPurpose;
  readonly giver: ConsentGiver;
  /** As YYYY-MM-DD. */
  readonly givenOn: string;
  /** The last day on which it holds, as YYYY-MM-DD. */
  readonly until: string;
  readonly withdrawnAt: Date | null;
}

/** Whether it holds on that day. */
export const holdsOn = ({ givenOn, until, withdrawnAt }: GivenConsent, day: string): boolean =>
  withdrawnAt === null && givenOn <= day && day <= until;

/** Whose consent is needed: the school's always, and a guardian's until the pupil is thirteen, then the pupil's own. */
export const giversNeeded = (isThirteen: boolean): readonly ConsentGiver[] => [
  'school',
  isThirteen ? 'pupil' : 'guardian',
];

/** `given`: all of it holds. Otherwise what stands in the way first: somebody withdrew, it ran out, it was never asked for. */
export const consentStandings = ['given', 'withdrawn', 'lapsed', 'missing'] as const;
export type ConsentStanding = (typeof consentStandings)[number];

export interface ConsentCover {
  readonly standing: ConsentStanding;
  /** Whose consent does not hold, in the order in which it is asked for. */
  readonly missing: readonly ConsentGiver[];
  /** The last day on which all of it holds; null unless it is given. */
  readonly until: string | null;
}

/** Whether something of a pupil may be published for this purpose on that day (YYYY-MM-DD), and what is missing. */
export function consentCover(
  isThirteen: boolean,
  consents: readonly GivenConsent[],
  purpose: ConsentPurpose,
  day: string,
): ConsentCover {
  const ofPurpose = consents.filter((consent) => consent.purpose === purpose);
  const needed = giversNeeded(isThirteen).map((giver) => {
    const given = ofPurpose.filter((consent) => consent.giver === giver);
    return { giver, given, until: latest(given.filter((consent) => holdsOn(consent, day)).map(({ until }) => until)) };
  });
  const gaps = needed.filter(({ until }) => until === null);
  const missing = gaps.map(({ giver }) => giver);
  if (gaps.length === 0) return { standing: 'given', missing, until: earliest(needed.map(({ until }) => until)) };
  const behind = gaps.flatMap(({ given }) => given);
  const isWithdrawn = behind.some(({ withdrawnAt }) => withdrawnAt !== null);
  if (isWithdrawn) return { standing: 'withdrawn', missing, until: null };
  return { standing: behind.some(({ until }) => until < day) ? 'lapsed' : 'missing', missing, until: null };
}

const latest = (days: readonly string[]): string | null => days.toSorted().at(-1) ?? null;
const earliest = (days: readonly (string | null)[]): string | null =>
  days.filter((day) => day !== null).toSorted()[0] ?? null;
