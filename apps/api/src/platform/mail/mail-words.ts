// The words of the mail, ready to be written in any language.
import { escapeHtml } from '@sixfold/rich-text';
import { type Language, mailWords } from '@sixfold/words';
import { createInstance } from 'i18next';

const words = createInstance({
  resources: { en: { mail: mailWords.en }, da: { mail: mailWords.da }, sv: { mail: mailWords.sv } },
  fallbackLng: false,
  ns: 'mail',
  defaultNS: 'mail',
  interpolation: { escape: escapeHtml },
});
await words.init();

export type Details = Readonly<Record<string, string | number>>;
export type Write = (key: string, details?: Details) => string;

/** Gives the words of one language; with `asHtml`, what is put into them is escaped. */
export const mailWriter =
  (language: Language, asHtml: boolean): Write =>
  (key, details = {}) =>
    words.t(key, { ...onOneLine(details), lng: language, nest: false, interpolation: { escapeValue: asHtml } });

/** What people wrote begins no new line: neither a header of the mail nor a paragraph that they did not write. */
export const onOneLine = (details: Details): Details =>
  Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : value.replace(/\s+/g, ' '),
    ]),
  );
