// Lessons in several languages, as a file of JSON lines: each a text in Markdown, under the licence of its source.
import type { Licence } from '@sixfold/domain';
import { type Language, languages } from '@sixfold/words';
import { type Fields, fieldsOf, wordsIn } from './fields.js';
import {
  type ImportedLine,
  type ImportedResource,
  type LineFault,
  paragraphOf,
  Shortening,
} from './imported-resource.js';
import { jsonLines } from './json-lines.js';
import { type Part, partsOf, plainWords, storedText, thatFit } from './markdown-text.js';

const MAKERS: Readonly<Record<string, string>> = {
  microsoft: 'Microsoft',
  raspberrypilearning: 'Raspberry Pi Foundation',
};

const LICENCES: Readonly<Record<string, Licence>> = {
  'CC0 1.0': 'cc0',
  'CC BY 4.0': 'cc_by',
  'CC BY-SA 4.0': 'cc_by_sa',
  'CC BY-NC 4.0': 'cc_by_nc',
  'CC BY-NC-SA 4.0': 'cc_by_nc_sa',
  MIT: 'mit',
};

/** The texts of one lesson: one, or the steps of a project that stand in files of their own. */
interface Lesson {
  /** The line of its first text. */
  readonly line: number;
  readonly row: LessonRow;
  readonly texts: readonly string[];
}

interface LessonRow {
  readonly source: string;
  readonly commit: string;
  /** In the source, without the folder of its language; empty where the steps of a project are put together. */
  readonly place: string;
  readonly path: string;
  readonly language: Language;
  readonly licence: Licence;
  readonly isByMachine: boolean;
  readonly text: string;
}

const STEP = /(?:^|\/)step_\d+\.md$/u;

/** Steps of one project follow each other in the file, and become one lesson. */
export async function* lessonResources(path: string): AsyncGenerator<ImportedLine> {
  let open = null as Lesson | null;
  for await (const { line, value } of jsonLines(path)) {
    const row = value === undefined ? 'no JSON' : rowIn(fieldsOf(value));
    if (typeof row === 'string') {
      yield { ok: false, line, reason: row };
    } else if (open !== null && row.place === '' && isSameLesson(open.row, row)) {
      open = { ...open, texts: [...open.texts, row.text] };
    } else {
      if (open !== null) yield lessonIn(open);
      open = { line, row, texts: [row.text] };
    }
  }
  if (open !== null) yield lessonIn(open);
}

const isSameLesson = (one: LessonRow, other: LessonRow): boolean =>
  one.source === other.source && one.place === other.place && one.language === other.language;

function rowIn(fields: Fields | null): LessonRow | LineFault {
  if (fields === null) return 'a field is missing';
  const [source, commit, path, text] = ['source', 'commit', 'path', 'text'].map((name) => wordsIn(fields, name));
  if (!source || !commit || !path || !text) return 'a field is missing';
  const licence = LICENCES[wordsIn(fields, 'licence')];
  if (licence === undefined) return 'an unknown licence';
  const language = languages.find((known) => known === wordsIn(fields, 'lang'));
  if (language === undefined) return 'an unknown language';
  const isByMachine = wordsIn(fields, 'translation').startsWith('machine');
  const place = STEP.test(path) ? '' : path.replace(/^(?:translations\/)?[a-z]{2}(?:-[A-Z]{2})?\//u, '');
  return { source, commit, path, place, language, licence, isByMachine, text };
}

function lessonIn({ line, row, texts }: Lesson): ImportedLine {
  const [owner = '', project = ''] = row.source.split('/');
  const short = new Shortening();
  const parts = texts.flatMap(partsOf);
  const heading = row.place === '' ? null : parts.find(({ type }) => type === 'heading');
  const title = short.title(heading ? plainWords(heading) : titleOf(project));
  const lead = leadOf(parts);
  if (title.length < LEAST_TITLE || lead === '') return { ok: false, line, reason: 'nothing to read' };
  const address = `https://github.com/${row.source}/blob/${row.commit}/${row.path}`;
  const { parts: taken, isWhole } = thatFit(parts[0] === heading ? parts.slice(1) : parts);
  const document = {
    ...{ title, purpose: short.purpose(lead), subject: 'computing', phase: null, yearGroups: [] },
    ...{ language: row.language, levels: ['pupil'], minutes: null, goals: [], materials: null },
    steps: storedText(isWhole ? taken : [...taken, elsewhere(address)]),
    links: [{ title: row.source, address }],
  } satisfies ImportedResource['document'];
  const translationKey = `lessons/${row.source}/${row.place}`;
  const resource = {
    key: `${translationKey}#${row.language}`,
    source: { name: MAKERS[owner] ?? owner },
    licence: row.licence,
    document,
    partKeys: [],
    translationKey,
    translatedBy: row.isByMachine ? 'machine' : row.language === 'en' ? null : 'human',
    isShortened: short.isDone || !isWhole,
  } satisfies ImportedResource;
  return { ok: true, resource };
}

const LEAST_TITLE = 3;
/** In letters: shorter paragraphs are names of what follows. */
const LEAD = 60;

/** The first paragraph that says something; else the first there is. */
function leadOf(parts: readonly Part[]): string {
  const said = parts.filter(({ type }) => type === 'paragraph').map((part) => plainWords(part).trim());
  return said.find((words) => words.length >= LEAD) ?? said.find((words) => words.length >= LEAST_TITLE) ?? '';
}

/** “boat-race” is called “Boat race”. */
const titleOf = (project: string): string => {
  const words = project.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** What did not fit stands where it comes from. */
const elsewhere = (address: string): Part =>
  paragraphOf({ type: 'text', text: `… ${address}`, marks: [{ type: 'link', attrs: { href: address } }] });
