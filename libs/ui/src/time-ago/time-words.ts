// A moment as people say it: seconds to days ago, later the date; and the same moment exactly.
import { perLanguage } from './per-language.js';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

const relative = perLanguage((language) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
const ofThisYear = perLanguage((language) => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' }));
const ofAnyYear = perLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: 'long' }));
const exact = perLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' }));

/** How far back `at` lies from `now`, in the words of the language; a date when it is a week or more. */
export const timeAgo = (at: Date, now: Date, language: string): string => {
  const seconds = Math.round((at.getTime() - now.getTime()) / 1000);
  const distance = Math.abs(seconds);
  const words = relative(language);
  if (distance < minute) return words.format(0, 'second');
  if (distance < hour) return words.format(Math.trunc(seconds / minute), 'minute');
  if (distance < day) return words.format(Math.trunc(seconds / hour), 'hour');
  if (distance < 7 * day) return words.format(Math.trunc(seconds / day), 'day');
  return dateSeenFrom(at, now, language);
};

/** The date, with its year only where that is another than now. */
export const dateSeenFrom = (at: Date, now: Date, language: string): string =>
  (at.getFullYear() === now.getFullYear() ? ofThisYear : ofAnyYear)(language).format(at);

/** Date and minute in full, in the reader's time zone. */
export const exactTime = (at: Date, language: string): string => exact(language).format(at);
