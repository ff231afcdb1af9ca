// A moment as people say it: seconds to days ago, later the date; and the same moment exactly.
const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** How far back `at` lies from `now`, in the words of the language; a date when it is a week or more. */
export const timeAgo = (at: Date, now: Date, language: string): string => {
  const seconds = Math.round((at.getTime() - now.getTime()) / 1000);
  const distance = Math.abs(seconds);
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (distance < minute) return words.format(0, 'second');
  if (distance < hour) return words.format(Math.trunc(seconds / minute), 'minute');
  if (distance < day) return words.format(Math.trunc(seconds / hour), 'hour');
  if (distance < 7 * day) return words.format(Math.trunc(seconds / day), 'day');
  const isThisYear = at.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    ...(!isThisYear && { year: 'numeric' }),
  }).format(at);
};

/** Date and minute in full, in the reader's time zone. */
export const exactTime = (at: Date, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' }).format(at);
