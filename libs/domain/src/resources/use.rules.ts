// That a resource was taught: what is said of it, and for which days.
import { isDay } from '../notices/local-time.rules.js';
import { dayOf } from '../networks/informal.rules.js';

/** In characters, after trimming. */
export const USE_LENGTHS = {
  className: { least: 1, most: 60 },
  how: { least: 1, most: 1_000 },
  wouldChange: { least: 0, most: 1_000 },
} as const;

/** So long ago it can have been taught, in days: two school years. */
export const USE_DAYS_BACK = 730;

/** Of its uses so many notes are shown, the newest first. */
export const USE_NOTES_MOST = 50;

/** What was taught within so many days was used lately: about a term. */
export const USED_LATELY_DAYS = 90;

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Whether a day (YYYY-MM-DD) can be the one on which it was taught: today at the latest, wherever one is. */
export const canBeTaughtOn = (day: string, now: Date): boolean =>
  isDay(day) &&
  day <= dayOf(new Date(now.getTime() + DAY_MS)) &&
  day >= dayOf(new Date(now.getTime() - USE_DAYS_BACK * DAY_MS));
