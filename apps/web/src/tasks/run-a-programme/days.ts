// Days as people say them.

/** "1 September 2026" from a day as YYYY-MM-DD or a moment; `language` is a BCP 47 tag. */
export const longDay = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(
    new Date(day.length === 'YYYY-MM-DD'.length ? `${day}T12:00:00` : day),
  );
