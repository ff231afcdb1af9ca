// The translator; only the reader's language is loaded, and of it only what the door and home need until a task is opened.
import { type Language, languageFrom, languages, languageTags } from '@sixfold/words';
import { createInstance, type FormatterModule, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { keep, kept } from '../kept.js';

/** What Sixfold says when it says no stands partly in either. */
type Catalogues = Record<Language, () => Promise<{ refusals: object }>>;

const firstWords: Catalogues = {
  en: async () => (await import('@sixfold/words/first/en')).first,
  da: async () => (await import('@sixfold/words/first/da')).first,
  sv: async () => (await import('@sixfold/words/first/sv')).first,
};
const restOfWords: Catalogues = {
  en: async () => (await import('@sixfold/words/rest/en')).rest,
  da: async () => (await import('@sixfold/words/rest/da')).rest,
  sv: async () => (await import('@sixfold/words/rest/sv')).rest,
};

const allWords = async (language: Language): Promise<object> => {
  const [first, rest] = await Promise.all([firstWords[language](), restOfWords[language]()]);
  return { ...first, ...rest, refusals: { ...first.refusals, ...rest.refusals } };
};

/** The translator of the page in this browser, and whether a task has been opened in it. */
let onPage: i18n | null = null;
let isWhole = false;

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

/** A translator that speaks the whole of `language` and nothing else yet. */
export const createTranslator = async (language: Language): Promise<i18n> =>
  translatorOf(language, await allWords(language));

/** The same for the page in a browser, which has the rest of the words once `loadRestOfWords` was called. */
export async function createPageTranslator(language: Language): Promise<i18n> {
  onPage = await translatorOf(language, await firstWords[language]());
  return onPage;
}

/** To be awaited before a task is shown. */
export async function loadRestOfWords(): Promise<void> {
  if (onPage === null || isWhole) return;
  const language = languageFrom([onPage.language]);
  onPage.addResourceBundle(language, 'words', await restOfWords[language](), true);
  isWhole = true;
}

async function translatorOf(language: Language, words: object): Promise<i18n> {
  const translator = createInstance();
  await translator
    .use(initReactI18next)
    .use(writtenNumbers)
    .init({
      lng: language,
      ns: 'words',
      defaultNS: 'words',
      resources: { [language]: { words } },
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
    const words = translator === onPage && !isWhole ? firstWords[language]() : allWords(language);
    translator.addResourceBundle(language, 'words', await words);
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
