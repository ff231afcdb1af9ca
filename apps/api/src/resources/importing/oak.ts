// Lessons and units of Oak National Academy (Open Government Licence v3), as their files of JSON lines have them.
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Subject,
  type TeachingPhase,
  UNIT_GOAL_LENGTH,
  UNIT_GOALS_MOST,
  UNIT_PARTS_MOST,
  type YearGroup,
} from '@sixfold/domain';
import { en } from '@sixfold/words/en';
import { type Fields, fieldsOf, linesIn, objectsIn, wordsIn } from './fields.js';
import { ImportFault } from './import-fault.js';
import {
  bulletsOf,
  documentOf,
  headingOf,
  type ImportedLine,
  paragraphOf,
  Shortening,
  textIn,
} from './imported-resource.js';
import { jsonLines } from './json-lines.js';

const OAK = { name: 'Oak National Academy' };
const LESSONS_AT = 'https://www.thenational.academy/teachers/lessons/';
const UNITS_AT = 'https://www.thenational.academy/teachers/curriculum';
const words = en.resource.imported;

const SUBJECTS: Readonly<Record<string, Subject>> = {
  'art-and-design': 'art',
  biology: 'science',
  chemistry: 'science',
  citizenship: 'citizenship',
  'combined-science': 'science',
  computing: 'computing',
  'cooking-nutrition': 'home_economics',
  'design-and-technology': 'design_and_technology',
  english: 'first_language',
  french: 'foreign_languages',
  geography: 'geography',
  german: 'foreign_languages',
  history: 'history',
  mathematics: 'mathematics',
  music: 'music',
  'physical-education': 'physical_education',
  physics: 'science',
  'religious-education': 'religious_education',
  'rshe-pshe': 'wellbeing',
  science: 'science',
  spanish: 'foreign_languages',
};

/** England's key stages, by ISCED 2011; year groups by the age of their youngest as the year begins. */
const KEY_STAGES: Readonly<Record<string, { phase: TeachingPhase; yearGroups: YearGroup[] }>> = {
  'early-years-foundation-stage': { phase: 'early_years', yearGroups: [3, 4] },
  ks1: { phase: 'primary', yearGroups: [5, 6] },
  ks2: { phase: 'primary', yearGroups: [7, 8, 9, 10] },
  ks3: { phase: 'lower_secondary', yearGroups: [11, 12, 13] },
  ks4: { phase: 'upper_secondary', yearGroups: [14, 15] },
};

/** Lessons first, then the units that they are parts of. @throws ImportFault when one of the files is missing */
export async function* oakResources(folder: string): AsyncGenerator<ImportedLine> {
  const lessonsOf = new Map<string, string[]>();
  for await (const { line, value } of jsonLines(await fileIn(folder, 'oak_lessons.jsonl'))) {
    const lesson = fieldsOf(value);
    const read = lesson === null ? fault(line, value) : lessonIn(line, lesson);
    yield read;
    if (!read.ok || lesson === null) continue;
    for (const unit of objectsIn(lesson, 'units')) {
      const slug = wordsIn(unit, 'slug');
      lessonsOf.set(slug, [...new Set([...(lessonsOf.get(slug) ?? []), read.resource.key])]);
    }
  }
  for await (const { line, value } of jsonLines(await fileIn(folder, 'oak_units.jsonl'))) {
    const unit = fieldsOf(value);
    yield unit === null ? fault(line, value) : unitIn(line, unit, lessonsOf);
  }
}

/** Plain or gzipped. */
export async function fileIn(folder: string, name: string): Promise<string> {
  for (const path of [join(folder, name), join(folder, `${name}.gz`)]) {
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  throw new ImportFault(`There is neither ${name} nor ${name}.gz in ${folder}.`);
}

const fault = (line: number, value: unknown): ImportedLine => ({
  ok: false,
  line,
  reason: value === undefined ? 'no JSON' : 'a field is missing',
});

function lessonIn(line: number, lesson: Fields): ImportedLine {
  const [slug, title, outcome] = [wordsIn(lesson, 'slug'), wordsIn(lesson, 'title'), wordsIn(lesson, 'outcome')];
  if (slug === '' || title === '' || outcome === '') return { ok: false, line, reason: 'a field is missing' };
  const short = new Shortening();
  const points = short.most(UNIT_GOALS_MOST, linesIn(lesson, 'keyLearningPoints'));
  const keywords = objectsIn(lesson, 'keywords').filter((keyword) => wordsIn(keyword, 'term') !== '');
  const misconceptions = objectsIn(lesson, 'misconceptions');
  const document = {
    ...placed(lesson, short.title(title), short.purpose(outcome)),
    goals: points
      .map((point) => short.to(UNIT_GOAL_LENGTH.most, point))
      .filter((goal) => goal.length >= UNIT_GOAL_LENGTH.least),
    steps: documentOf([
      ...(keywords.length === 0 ? [] : [headingOf(words.keywords), bulletsOf(...keywords.map(keywordLine))]),
      ...(misconceptions.length === 0 ? [] : [headingOf(words.misconceptions)]),
      ...misconceptions.flatMap((one) => [
        paragraphOf(textIn(wordsIn(one, 'statement') || '…', 'strong')),
        ...(wordsIn(one, 'correction') === '' ? [] : [paragraphOf(textIn(wordsIn(one, 'correction')))]),
      ]),
    ]),
    links: [{ title: OAK.name, address: `${LESSONS_AT}${encodeURIComponent(slug)}` }],
  };
  return { ok: true, resource: { ...ofOak(`oak/lesson/${slug}`), document, partKeys: [], isShortened: short.isDone } };
}

function unitIn(line: number, unit: Fields, lessonsOf: ReadonlyMap<string, readonly string[]>): ImportedLine {
  const [slug, title, description] = [wordsIn(unit, 'slug'), wordsIn(unit, 'title'), wordsIn(unit, 'description')];
  if (slug === '' || title === '') return { ok: false, line, reason: 'a field is missing' };
  const short = new Shortening();
  const reason = wordsIn(unit, 'whyThisWhyNow');
  const document = {
    ...placed(unit, short.title(title), short.purpose(description || title)),
    goals: [],
    steps: documentOf(reason === '' ? [] : [headingOf(words.whyNow), paragraphOf(textIn(reason))]),
    links: [{ title: OAK.name, address: UNITS_AT }],
  };
  const partKeys = short.most(UNIT_PARTS_MOST, lessonsOf.get(slug) ?? []);
  return { ok: true, resource: { ...ofOak(`oak/unit/${slug}`), document, partKeys, isShortened: short.isDone } };
}

const ofOak = (key: string) =>
  ({ key, source: OAK, licence: 'ogl', translationKey: null, translatedBy: null }) as const;

function placed(fields: Fields, title: string, purpose: string) {
  const { phase = null, yearGroups = [] } = KEY_STAGES[wordsIn(fields, 'keyStage')] ?? {};
  const subject = SUBJECTS[wordsIn(fields, 'subject')] ?? null;
  return {
    title,
    purpose,
    subject,
    phase,
    yearGroups,
    language: 'en',
    levels: ['pupil'],
    minutes: null,
    materials: null,
  } as const;
}

const keywordLine = (keyword: Fields) => {
  const description = wordsIn(keyword, 'description');
  return [textIn(wordsIn(keyword, 'term'), 'strong'), ...(description === '' ? [] : [textIn(` – ${description}`)])];
};
