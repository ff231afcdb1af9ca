// Names in a row, as the reader's language joins them.

/** "Antingham, Bacton and Trunch"; `language` is a BCP 47 tag. */
export const nameList = (names: readonly string[], language: string): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
