// The translator; only the reader's language is loaded.
import { type Language, languageFrom, languages, languageTags } from '@sixfold/words';
import { createInstance, type FormatterModule, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { keep, kept } from '../kept.js';

const catalogues = {
  en: async () => (await import('@sixfold/words/en')).en,
  da: async () => (await import('@sixfold/words/da')).da,
  sv: async () => (await import('@sixfold/words/sv')).sv,
} satisfies Record<Language, () => Promise<unknown>>;

/** The language chosen on this device, else the first that the browser asks for. */
export const deviceLanguage = (): Language => {
  const chosen = languages.find((language) => language === kept('language'));
  return chosen ?? languageFrom(navigator.languages);
};

const nothing = () => undefined;

/** Numbers are grouped as the language groups them: 2,000 · 2.000 · 2 000. */
const writtenNumbers: FormatterModule = {
  type: 'formatter',
  init: nothing,
  add: nothing,
  addCached: nothing,
  format: (value, _format, language) =>
    typeof value === 'number' ? value.toLocaleString(languageTags[languageFrom([language ?? ''])]) : value,
};

/** A translator that speaks `language` and nothing else yet. */
export async function createTranslator(language: Language): Promise<i18n> {
  const translator = createInstance();
  await translator
    .use(initReactI18next)
    .use(writtenNumbers)
    .init({
      lng: language,
      ns: 'words',
      defaultNS: 'words',
      resources: { [language]: { words: await catalogues[language]() } },
      interpolation: { escapeValue: false, alwaysFormat: true },
      react: { useSuspense: false },
    });
  return translator;
}

/** Loads the language if need be, switches every text on the page, and keeps the choice on this device. */
export async function speak(translator: i18n, language: Language): Promise<void> {
  keep('language', language);
  if (translator.language === language) return;
  if (!translator.hasResourceBundle(language, 'words')) {
    translator.addResourceBundle(language, 'words', await catalogues[language]());
  }
  await translator.changeLanguage(language);
}

/** Keeps the document's language that of its texts, for those who listen and for hyphenation. */
export function wearLanguage(translator: i18n): void {
  const wear = (language: string) => {
    document.documentElement.lang = language;
  };
  wear(translator.language);
  translator.on('languageChanged', wear);
}
