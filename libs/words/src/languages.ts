// The languages in which Sixfold is written, and what each calls itself.
export const languages = ['en', 'da', 'sv'] as const;

export type Language = (typeof languages)[number];

export const languageNames: Readonly<Record<Language, string>> = { en: 'English', da: 'Dansk', sv: 'Svenska' };

/** The language as it is written where our schools are, for dates, numbers and sorting. */
export const languageTags: Readonly<Record<Language, string>> = { en: 'en-GB', da: 'da-DK', sv: 'sv-SE' };

/** The first of the wanted language tags (e.g. `da-DK`) that Sixfold is written in, else English. */
export const languageFrom = (wanted: readonly string[]): Language =>
  wanted.map((tag) => tag.toLowerCase().split('-')[0]).flatMap((tag) => languages.filter((own) => own === tag))[0] ??
  'en';
