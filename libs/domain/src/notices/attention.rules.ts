// When a person is mailed: how often they wish, and not in their quiet hours, at weekends or on holiday.
import {
  dayAfter,
  isDay,
  isTimeZone,
  type LocalMoment,
  localMomentOf,
  momentAt,
  weekdayOf,
} from './local-time.rules.js';

export const mailWishes = ['at_once', 'daily', 'weekly', 'none'] as const;
export type MailWish = (typeof mailWishes)[number];

/** Both days included, each as `2026-12-21`. */
export interface DayRange {
  readonly from: string;
  readonly until: string;
}

export interface QuietTimes {
  /** An IANA name, as `Europe/Copenhagen`. */
  readonly timeZone: string;
  /** Times of day as `18:00`; over midnight when `from` is the later one. Both null: no hour is quiet. */
  readonly quietFrom: string | null;
  readonly quietUntil: string | null;
  readonly quietWeekends: boolean;
  readonly holidays: readonly DayRange[];
}

/** Where a person has said nothing: mail at once, but not in the evening, at night or at weekends. */
export const DEFAULT_ATTENTION = {
  mail: 'at_once',
  quietFrom: '18:00',
  quietUntil: '07:00',
  quietWeekends: true,
  holidays: [],
} as const satisfies { mail: MailWish } & Omit<QuietTimes, 'timeZone'>;

/** The time of day of a digest, for whoever has no quiet hours that end. */
const DIGEST_AT = '07:00';
const MONDAY = 1;

export const HOLIDAYS = { most: 10, mostDays: 100 } as const;

/** More than all holidays in a row, with two steps a day. */
const MOST_QUIET_STEPS = 3 * HOLIDAYS.most * HOLIDAYS.mostDays;

type AttentionField = 'quietHours' | 'timeZone' | 'holidays';

/** What is wrong with what somebody set, the first of it; null for nothing. A time zone of null is the usual one. */
export function attentionFault(
  quiet: Omit<QuietTimes, 'timeZone'> & { readonly timeZone: string | null },
): AttentionField | null {
  if (!areHours(quiet.quietFrom, quiet.quietUntil)) return 'quietHours';
  if (quiet.timeZone !== null && !isTimeZone(quiet.timeZone)) return 'timeZone';
  return quiet.holidays.length <= HOLIDAYS.most && quiet.holidays.every(isHoliday) ? null : 'holidays';
}

/** Equal times would be quiet for ever, and only one of them says nothing. */
function areHours(from: string | null, until: string | null): boolean {
  if (from === null || until === null) return from === until;
  return [from, until].every((time) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time)) && from !== until;
}

const DAY_MS = 86_400_000;

function isHoliday({ from, until }: DayRange): boolean {
  if (!isDay(from) || !isDay(until)) return false;
  const days = (Date.parse(until) - Date.parse(from)) / DAY_MS + 1;
  return days >= 1 && days <= HOLIDAYS.mostDays;
}

/** When a notice told at `now` may be mailed; null for whoever wants no mail. */
export function nextMailMoment(wish: MailWish, quiet: QuietTimes, now: Date): Date | null {
  if (wish === 'none') return null;
  const local = localMomentOf(now, quiet.timeZone);
  if (wish === 'at_once') return isQuiet(local, quiet) ? firstAllowed(local, quiet) : now;
  return firstAllowed(nextDigest(local, wish, quiet.quietUntil ?? DIGEST_AT), quiet);
}

function nextDigest({ day, time }: LocalMoment, wish: 'daily' | 'weekly', at: string): LocalMoment {
  let next = time < at ? day : dayAfter(day);
  while (wish === 'weekly' && weekdayOf(next) !== MONDAY) next = dayAfter(next);
  return { day: next, time: at };
}

function firstAllowed(from: LocalMoment, quiet: QuietTimes): Date {
  let moment = from;
  for (let step = 0; step < MOST_QUIET_STEPS && isQuiet(moment, quiet); step += 1) moment = endOfQuiet(moment, quiet);
  return momentAt(moment, quiet.timeZone);
}

const isQuiet = (moment: LocalMoment, quiet: QuietTimes): boolean =>
  isQuietDay(moment.day, quiet) || isQuietHour(moment.time, quiet);

const isQuietDay = (day: string, { quietWeekends, holidays }: QuietTimes): boolean =>
  (quietWeekends && isWeekend(day)) || holidays.some(({ from, until }) => from <= day && day <= until);

const isWeekend = (day: string): boolean => [0, 6].includes(weekdayOf(day));

function isQuietHour(time: string, { quietFrom, quietUntil }: QuietTimes): boolean {
  if (quietFrom === null || quietUntil === null) return false;
  return quietFrom < quietUntil ? quietFrom <= time && time < quietUntil : quietFrom <= time || time < quietUntil;
}

/** A quiet day ends at midnight, when a quiet hour may be under way. */
function endOfQuiet({ day, time }: LocalMoment, quiet: QuietTimes): LocalMoment {
  if (isQuietDay(day, quiet)) return { day: dayAfter(day), time: '00:00' };
  const until = quiet.quietUntil ?? '00:00';
  return { day: time < until ? day : dayAfter(day), time: until };
}
