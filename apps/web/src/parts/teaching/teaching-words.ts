// What people teach and speak: in the reader's words, and as the choices of a form.
import {
  spokenLanguages,
  type Subject,
  subjects,
  type TeachingPhase,
  teachingPhases,
  yearGroups,
} from '@sixfold/domain';
import { type Choice, useLanguageTag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';

/** The domain's words as the API writes them. */
export type SubjectWord = Uppercase<Subject>;
export type PhaseWord = Uppercase<TeachingPhase>;

export const subjectWords = subjects.map((subject) => subject.toUpperCase() as SubjectWord);
export const phaseWords = teachingPhases.map((phase) => phase.toUpperCase() as PhaseWord);

export interface TeachingWords {
  subject: (subject: SubjectWord) => string;
  phase: (phase: PhaseWord) => string;
  /** By the age of its youngest pupils; empty for one that no school has. */
  year: (yearGroup: number) => string;
  /** By its ISO 639-1 code. */
  language: (code: string) => string;
}

export function useTeachingWords(): TeachingWords {
  const { t } = useTranslation();
  const tag = useLanguageTag();
  const names = new Intl.DisplayNames(tag, { type: 'language' });
  return {
    subject: (subject) => t(`teaching.subjects.${subject}`),
    phase: (phase) => t(`teaching.phases.${phase}`),
    year: (yearGroup) => {
      const known = yearGroups.find((age) => age === yearGroup);
      return known === undefined ? '' : t(`teaching.years.age${known}`);
    },
    language: (code) => names.of(code) ?? code,
  };
}

export interface TeachingChoices {
  subjects: readonly Choice[];
  phases: readonly Choice[];
  years: readonly Choice[];
  languages: readonly Choice[];
}

export function useTeachingChoices(): TeachingChoices {
  const { subject, phase, year, language } = useTeachingWords();
  const tag = useLanguageTag();
  const byLabel = (one: Choice, other: Choice) => one.label.localeCompare(other.label, tag);
  return {
    subjects: subjectWords.map((value) => ({ value, label: subject(value) })).sort(byLabel),
    phases: phaseWords.map((value) => ({ value, label: phase(value) })),
    years: yearGroups.map((age) => ({ value: String(age), label: year(age) })),
    languages: spokenLanguages.map((value) => ({ value, label: language(value) })).sort(byLabel),
  };
}
