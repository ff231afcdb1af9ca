// A day as one speaks of it: today, yesterday, Tuesday, 3 May. Pure.
import { dateSeenFrom, perLanguage } from '@sixfold/ui';

const A_DAY_MS = 86_400_000;

const relative = perLanguage((language) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
const weekday = perLanguage((language) => new Intl.DateTimeFormat(language, { weekday: 'long' }));

/** `at` lies before `now`; both count in the reader's time zone. `language` is a BCP 47 tag. */
export function dayInWords(at: Date, now: Date, language: string): string {
  const days = Math.round((startOf(now) - startOf(at)) / A_DAY_MS);
  if (days < 2) return relative(language).format(-days, 'day');
  if (days < 7) return weekday(language).format(at);
  return dateSeenFrom(at, now, language);
}

const startOf = (moment: Date): number => new Date(moment).setHours(0, 0, 0, 0);
