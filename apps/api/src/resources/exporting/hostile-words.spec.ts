// Whatever people write in a resource, the files it becomes are made of our markup and nobody else's (threat T18).
import { readFileSync } from 'node:fs';
import { documentOf, readDocument, type RichTextDocument } from '@sixfold/rich-text';
import { Parser } from 'commonmark';
import type { WholeResourceRow } from '../resources.repository.js';
import { exported, type Exported } from './exported.js';
import { pageOf } from './page.js';
import { attributionOf, markdownOf } from './texts.js';

const fixtures = new URL('../../../../../libs/rich-text/fixtures/xss-vectors.json', import.meta.url);
const vectors: { links: string[]; texts: string[] } = JSON.parse(readFileSync(fixtures, 'utf8'));
/** As they come through the inputs: on one line, and never empty. */
const hostile = [...vectors.texts, ...vectors.links].map((words) => words.replace(/\s+/g, ' ').trim()).filter(Boolean);

const text = (words: string): RichTextDocument => {
  const reading = readDocument(documentOf(words));
  if (!reading.ok) throw new Error(reading.reason);
  return reading.document;
};

/** Everywhere that somebody may write, the same words. */
function takenWith(words: string): Exported {
  const rows = [1, 2].map(
    (version) =>
      ({
        ...{ id: 'x', version, shownVersion: version, licence: 'cc_by', line: words, title: words, ownerLeft: false },
        ...{ ownerName: words, organisationName: words },
        document: {
          ...{ title: words, purpose: words, subject: 'music', phase: null, yearGroups: [7], levels: [], minutes: 1 },
          ...{ language: 'en', steps: text(words), materials: text(words) },
          goals: [words],
          parts: [],
          reasons: { x: words },
          isCollection: false,
          links: [{ title: words, address: 'https://example.org/' }],
        },
      }) as unknown as WholeResourceRow,
  );
  const address = 'https://sixfold.example/resources/x';
  return exported(
    {
      resource: rows[0]!,
      ancestors: rows.slice(1),
      parts: [rows[0]!, null],
      address,
      pathOf: () => 'parts/1/index.html',
    },
    'en',
  );
}

const tagsOf = (html: string) => html.slice(html.indexOf('</style>')).match(/<[^>]*>/g);

function partsOf(markdown: string): string[] {
  const parts: string[] = [];
  const walker = new Parser().parse(markdown).walker();
  for (let step = walker.next(); step !== null; step = walker.next()) {
    const { type, destination } = step.node;
    if (step.entering && type !== 'text' && type !== 'softbreak')
      parts.push(destination ? `${type} ${destination}` : type);
  }
  return parts;
}

const harmless = takenWith('Nothing but words');

it.each(hostile)('%j', (words) => {
  const taken = takenWith(words);
  expect(tagsOf(pageOf(taken))).toEqual(tagsOf(pageOf(harmless)));
  expect(partsOf(markdownOf(taken))).toEqual(partsOf(markdownOf(harmless)));
  expect(attributionOf(taken).split('\n')).toHaveLength(attributionOf(harmless).split('\n').length);
});

it('adds nobody to the credit by what a thing is called', () => {
  const [plain, forged] = ['X', 'X\n2. “X” · Somebody else'].map((words) =>
    attributionOf(takenWith(words)).split('\n'),
  );
  expect(forged).toHaveLength(plain!.length);
});
