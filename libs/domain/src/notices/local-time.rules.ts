// The clock on the wall of a place: days and times of day there, and back to the one moment that they mean.

const DAY_MS = 24 * 60 * 60 * 1_000;

export interface LocalMoment {
  /** As `2026-11-22`. */
  readonly day: string;
  /** As `07:00`. */
  readonly time: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' });
  formats.set(timeZone, format);
  return format;
}

/** @throws RangeError for a time zone that nobody knows (see `isTimeZone`) */
export function localMomentOf(moment: Date, timeZone: string): LocalMoment {
  const [day = '', time = ''] = formatOf(timeZone).format(moment).split(' ');
  return { day, time };
}

/** The moment at which the clock there shows this; an hour that a change of the clock leaves out counts as the next. */
export function momentAt(local: LocalMoment, timeZone: string): Date {
  const asUtc = Date.parse(`${local.day}T${local.time}:00Z`);
  const first = asUtc - offsetAt(asUtc, timeZone);
  return new Date(asUtc - offsetAt(first, timeZone));
}

/** Milliseconds by which the clock there is ahead of UTC. */
function offsetAt(utc: number, timeZone: string): number {
  const { day, time } = localMomentOf(new Date(utc), timeZone);
  const wholeMinutes = Math.floor(utc / 60_000) * 60_000;
  return Date.parse(`${day}T${time}:00Z`) - wholeMinutes;
}

export const dayAfter = (day: string): string => daysLater(day, 1);
export const dayBefore = (day: string): string => daysLater(day, -1);

function daysLater(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

export function isTimeZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/** Whether the calendar has it: JavaScript takes the 31st of February for a day in March. */
export function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return /^\d{4}-/.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${day}T`);
}

/** The moment at which a day (YYYY-MM-DD) is over there. */
export const endOfDay = (day: string, timeZone: string): Date =>
  momentAt({ day: dayAfter(day), time: '00:00' }, timeZone);

/** Whether it is a day from today on there, at most so many days ahead. */
export function isDayAhead(day: string, most: number, timeZone: string, now: Date): boolean {
  if (!isDay(day)) return false;
  const today = localMomentOf(now, timeZone).day;
  return day >= today && Date.parse(day) - Date.parse(today) <= most * DAY_MS;
}
