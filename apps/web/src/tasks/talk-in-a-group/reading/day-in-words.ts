// A day as one speaks of it: today, yesterday, Tuesday, 3 May. Pure.
const A_DAY_MS = 86_400_000;

/** `at` lies before `now`; both count in the reader's time zone. `language` is a BCP 47 tag. */
export function dayInWords(at: Date, now: Date, language: string): string {
  const days = Math.round((startOf(now) - startOf(at)) / A_DAY_MS);
  if (days < 2) return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day');
  if (days < 7) return new Intl.DateTimeFormat(language, { weekday: 'long' }).format(at);
  const isThisYear = at.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    ...(!isThisYear && { year: 'numeric' }),
  }).format(at);
}

const startOf = (moment: Date): number => new Date(moment).setHours(0, 0, 0, 0);
