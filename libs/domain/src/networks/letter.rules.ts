// The weekly letter of a network: its day, its morning, and what an announcement in it may be.
import { dayAfter, localMomentOf, momentAt, weekdayOf } from '../notices/local-time.rules.js';
import type { RegisterName } from '../organisations/establishment.rules.js';

/** In the order of the calendar's numbers: Sunday is 0. */
export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export type Weekday = (typeof weekdays)[number];

export const ANNOUNCEMENT_TITLE_LENGTH = { least: 3, most: 120 } as const;
export const ANNOUNCEMENT_WORDS_LENGTH = { least: 1, most: 1_000 } as const;

/** In the morning, by the clock on the wall there. */
export const LETTER_TIME = '07:00';

const DAYS_OF_A_WEEK = 7;

const TIME_ZONES: Readonly<Record<RegisterName, string>> = {
  england: 'Europe/London',
  wales: 'Europe/London',
  denmark: 'Europe/Copenhagen',
  sweden: 'Europe/Stockholm',
};

/** Where the network's clock hangs: at its first school; at London's where no register says where that is. */
export const letterTimeZone = (register: RegisterName | null): string => TIME_ZONES[register ?? 'england'];

/** The day, as `2026-11-25`, whose letter is to go out now; null on any other day, and before its morning. */
export function letterDueOn(weekday: Weekday, timeZone: string, now: Date): string | null {
  const { day, time } = localMomentOf(now, timeZone);
  return weekdays[weekdayOf(day)] === weekday && time >= LETTER_TIME ? day : null;
}

/** The first morning of that weekday after now. */
export function nextLetterAt(weekday: Weekday, timeZone: string, now: Date): Date {
  let { day } = localMomentOf(now, timeZone);
  for (let ahead = 0; ahead < DAYS_OF_A_WEEK; ahead += 1) {
    const morning = momentAt({ day, time: LETTER_TIME }, timeZone);
    if (weekdays[weekdayOf(day)] === weekday && morning > now) return morning;
    day = dayAfter(day);
  }
  return momentAt({ day, time: LETTER_TIME }, timeZone);
}

/** Whether a link leads to a page of Sixfold: a path, and never another host. */
export const isInsidePath = (path: string): boolean => /^\/(?![/\\])[\w\-./?=&#%]*$/.test(path);
