// The words of a resource that somebody takes with them, ready to be written in their language.
import type { ResourceField } from '@sixfold/domain';
import { type Language, languageTags, resourceFileWords } from '@sixfold/words';
import { createInstance } from 'i18next';
import { type Details, onOneLine } from '../../platform/mail/mail-words.js';
import type { StoredDocument } from '../resource-version.entity.js';
import type { ResourceRow } from '../resources.repository.js';

const { en, da, sv } = resourceFileWords;
const words = createInstance({
  resources: { en: { file: en }, da: { file: da }, sv: { file: sv } },
  fallbackLng: false,
  ns: 'file',
  defaultNS: 'file',
  interpolation: { escapeValue: false },
});
await words.init();

/** What is put into the words begins no line of its own, and is escaped where it is shown. */
export const fileWriter =
  (language: Language) =>
  (key: string, details: Details = {}): string =>
    words.t(key, { ...onOneLine(details), lng: language, nest: false });

export function makerWords(language: Language, { ownerName: name, ownerLeft, organisationName: school }: ResourceRow) {
  if (name === null) return inOneLine(school);
  return fileWriter(language)(ownerLeft ? 'resource.formerlyAt' : 'resource.madeBy', { name, school });
}

const facts = ['subject', 'phase', 'yearGroups', 'minutes', 'language', 'levels'] as const satisfies ResourceField[];

/** What is said in short, each with its name; nothing of what is not said. */
export function factWords(language: Language, document: StoredDocument): (readonly [string, string])[] {
  const write = fileWriter(language);
  return facts.flatMap((field) => {
    const value = valueOf(document, field, language);
    return value === null ? [] : [[write(`resource.fields.${inCapitals(field)}`), value] as const];
  });
}

function valueOf(document: StoredDocument, field: (typeof facts)[number], language: Language): string | null {
  const write = fileWriter(language);
  const { subject, phase, yearGroups, minutes, levels } = document;
  switch (field) {
    case 'subject':
      return subject && write(`teaching.subjects.${inCapitals(subject)}`);
    case 'phase':
      return phase && write(`teaching.phases.${inCapitals(phase)}`);
    case 'yearGroups':
      return yearGroups.map((age) => write(`teaching.years.age${age}`)).join(', ') || null;
    case 'minutes':
      return minutes === null ? null : write('resource.minutes', { count: minutes });
    case 'language':
      return new Intl.DisplayNames(languageTags[language], { type: 'language' }).of(document.language) ?? null;
    case 'levels':
      return levels.map((level) => write(`resource.levels.${inCapitals(level)}`)).join(', ') || null;
  }
}

/** So that nobody adds an author to the credit by what they call a thing. */
export const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The catalogues name words of the domain as the web gets them. */
export const inCapitals = (word: string): string =>
  word.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
