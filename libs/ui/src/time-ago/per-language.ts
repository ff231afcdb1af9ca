// What Intl formats with is dear to make and cheap to use: one for each language serves as long as the page lives.

/** @returns the one that `make` makes for a language (BCP 47), always the same. */
export function perLanguage<Format>(make: (language: string) => Format): (language: string) => Format {
  const made = new Map<string, Format>();
  return (language) => {
    const format = made.get(language) ?? make(language);
    made.set(language, format);
    return format;
  };
}
