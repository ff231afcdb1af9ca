// The weekly letter of a network: its day, its morning, and what an announcement in it may be.
import { dayAfter, dayBefore, localMomentOf, momentAt, weekdayOf } from '../notices/local-time.rules.js';
import type { RegisterName } from '../organisations/establishment.rules.js';

/** In the order of the calendar's numbers: Sunday is 0. */
export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export type Weekday = (typeof weekdays)[number];

export const ANNOUNCEMENT_TITLE_LENGTH = { least: 3, most: 120 } as const;
export const ANNOUNCEMENT_WORDS_LENGTH = { least: 1, most: 1_000 } as const;

/** In the morning, by the clock on the wall there. */
export const LETTER_TIME = '07:00';

const DAYS_OF_A_WEEK = 7;

/** A letter whose morning nobody was there to send it still goes this many days later; after that it waits a week. */
const MOST_DAYS_LATE = 2;

const TIME_ZONES: Readonly<Record<RegisterName, string>> = {
  england: 'Europe/London',
  wales: 'Europe/London',
  denmark: 'Europe/Copenhagen',
  sweden: 'Europe/Stockholm',
};

/** Where the network's clock hangs: at its first school; at London's where no register says where that is. */
export const letterTimeZone = (register: RegisterName | null): string => TIME_ZONES[register ?? 'england'];

/**
 * The day, as `2026-11-25`, whose letter is to go out now; null when none is.
 * @param readySince from when on the letter had its day and something in it: what comes after a morning waits for the next
 */
export function letterDueOn(weekday: Weekday, timeZone: string, readySince: Date, now: Date): string | null {
  let { day } = localMomentOf(now, timeZone);
  for (let late = 0; late <= MOST_DAYS_LATE; late += 1) {
    const morning = momentAt({ day, time: LETTER_TIME }, timeZone);
    if (weekdays[weekdayOf(day)] === weekday) return readySince <= morning && morning <= now ? day : null;
    day = dayBefore(day);
  }
  return null;
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
