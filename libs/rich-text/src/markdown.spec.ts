// How a document reads as Markdown: every kind of part, and that no text ever means more than itself.
import { Parser } from 'commonmark';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import {
  type Block,
  documentOf,
  type Inline,
  type Mark,
  readDocument,
  type RichTextDocument,
  toMarkdown,
} from './index.js';

const vectors: { texts: string[] } = JSON.parse(
  readFileSync(new URL('../fixtures/xss-vectors.json', import.meta.url), 'utf8'),
);

const text = (words: string, ...types: ('strong' | 'emphasis' | 'code')[]): Inline => ({
  type: 'text',
  text: words,
  ...(types.length > 0 && { marks: types.map((type): Mark => ({ type })) }),
});
const link = (words: string, href: string): Inline => ({
  type: 'text',
  text: words,
  marks: [{ type: 'link', attrs: { href } }],
});
const paragraph = (...content: Inline[]) => ({ type: 'paragraph' as const, content });
const said = (words: string) => paragraph(text(words));
const item = (...content: Block[]) => ({ type: 'listItem' as const, content: content as never });
const doc = (...content: RichTextDocument['content']): RichTextDocument => ({ type: 'doc', content });
const lines = (...expected: string[]) => expected.join('\n');

/** What the reference parser of CommonMark makes of it. */
function parsed(markdown: string) {
  const types: string[] = [];
  const words: string[] = [];
  const walker = new Parser().parse(markdown).walker();
  for (let step = walker.next(); step !== null; step = walker.next()) {
    const { type, literal } = step.node;
    if (!step.entering) continue;
    types.push(type);
    words.push(type === 'softbreak' || type === 'linebreak' ? ' ' : type === 'html_block' ? '' : (literal ?? ''));
  }
  return { types: new Set(types), words: words.join('') };
}
const bare = (words: string) => words.replace(/\s+/g, '');

describe('every kind of part', () => {
  it.each<[string, RichTextDocument, string]>([
    ['paragraphs', documentOf('One\n\nTwo'), lines('One', '', 'Two')],
    ['a hard break', doc(paragraph(text('One'), { type: 'hardBreak' }, text('Two'))), lines('One\\', 'Two')],
    [
      'marks',
      doc(paragraph(text('a '), text('b', 'strong'), text(' c', 'emphasis'), text(' '), text('d`e', 'code'))),
      'a **b** _c_ ``d`e``',
    ],
    [
      'marks in marks in a word',
      doc(paragraph(text('a'), text('b', 'strong'), text('c', 'strong', 'emphasis'))),
      '&#97;**&#98;_c_**',
    ],
    ['marks in marks', doc(paragraph(text('a', 'strong'), text('b', 'strong', 'emphasis'))), '**&#97;_b_**'],
    ['a mark within a word', doc(paragraph(text('un'), text('do', 'emphasis'), text('ing'))), 'u&#110;_do_&#105;ng'],
    ['a link', doc(paragraph(link('here', 'https://example.org/?a=1'))), '[here](https://example.org/?a=1)'],
    ['an odd link', doc(paragraph(link('x', 'https://example.org/(a)'))), '[x](<https://example.org/(a)>)'],
    ['an address', doc(paragraph(link('https://example.org/', 'https://example.org/'))), '<https://example.org/>'],
    ['an unsafe link', doc(paragraph(link('here', 'javascript:alert(1)'))), 'here'],
    [
      'a mention',
      doc(paragraph({ type: 'mention', attrs: { kind: 'person', id: 'x', label: 'Ruth_A' } })),
      '@Ruth\\_A',
    ],
    [
      'headings',
      doc(
        { type: 'heading', attrs: { level: 1 }, content: [text('One #')] },
        { type: 'heading', attrs: { level: 2 }, content: [text('Two')] },
      ),
      lines('## One \\#', '', '### Two'),
    ],
    [
      'code',
      doc({ type: 'codeBlock', content: [{ type: 'text', text: '```\n  a < b' }] }),
      lines('````', '```', '  a < b', '````'),
    ],
    ['a quotation', doc({ type: 'blockquote', content: [said('One'), said('Two')] }), lines('> One', '>', '> Two')],
    [
      'lists, one right after the other',
      doc(
        {
          type: 'bulletList',
          content: [item(said('a'), { type: 'orderedList', content: [item(said('b'))] }), item(said('c'))],
        },
        { type: 'bulletList', content: [item(said('d'), said('e'))] },
      ),
      lines('- a', '  1. b', '- c', '', '* d', '', '  e'),
    ],
    [
      'a table',
      doc({
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              { type: 'tableHeader', content: [said('Class')] },
              { type: 'tableHeader', content: [said('a|b')] },
            ],
          },
          { type: 'tableRow', content: [{ type: 'tableCell', content: [said('3B'), said('4C')] }] },
        ],
      }),
      lines('| Class | a\\|b |', '| --- | --- |', '| 3B 4C |  |'),
    ],
    [
      'a quote of a post',
      doc({ type: 'quote', attrs: { postId: 'x', seq: 1, author: 'Ruth', postedAt: '', text: 'Rain\nagain' } }),
      lines('> Ruth:', '>', '> Rain\\', '> again'),
    ],
  ])('%s', (_, document, markdown) => expect(toMarkdown(document)).toBe(markdown));

  it('has its headings under as many others as one says', () => {
    const document = doc({ type: 'heading', attrs: { level: 2 }, content: [text('Two')] });
    expect([0, 2, 9].map((under) => toMarkdown(document, under))).toEqual(['## Two', '#### Two', '###### Two']);
  });
});

describe('no text becomes markup', () => {
  const hostile = [
    '# no heading',
    '- no list',
    '+ none',
    '1. none',
    '12) none',
    '> no quote',
    '---',
    '===',
    '***',
    '___',
    '```',
    '~~~',
    '[no](https://link.example)',
    '![no](https://image.example)',
    '<https://link.example>',
    '&amp; &#42;',
    '    no code',
    '**a** _b_ `c`',
    'a\\',
    '\\*',
    '[x]: https://link.example',
    '<!-- -->',
    '| a |',
    'a  ',
  ];
  it.each([...hostile, ...vectors.texts])('%j', (words) => {
    const reading = readDocument(documentOf(words));
    if (!reading.ok) throw new Error(reading.reason);
    const { types, words: read } = parsed(toMarkdown(reading.document));
    expect([...types].filter((type) => !['document', 'paragraph', 'text', 'softbreak'].includes(type))).toEqual([]);
    expect(bare(read)).toBe(bare(wordsOf(reading.document)));
  });

  it('not even after an exclamation mark, where a link would be an image', () => {
    expect(parsed(toMarkdown(doc(paragraph(text('!'), link('a', 'https://example.org/'))))).types).not.toContain(
      'image',
    );
  });
});

it('is done at once with the most that a text may hold', () => {
  const wearing = (place: number): Inline =>
    text('a', ...(place % 3 === 0 ? [] : place % 3 === 1 ? (['strong'] as const) : (['strong', 'emphasis'] as const)));
  const started = performance.now();
  toMarkdown(doc(paragraph(...Array.from({ length: 1_990 }, (_, place) => wearing(place)))));
  expect(performance.now() - started).toBeLessThan(500);
});

describe('whatever is written', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '*', '_', '"', '.', '!', '#', '-', '1', '`', '[', ']', '<', 'å', '\u00a0'),
    minLength: 1,
    maxLength: 6,
  });
  const marks = fc.subarray<Mark>([
    { type: 'link', attrs: { href: 'https://example.org/' } },
    { type: 'strong' },
    { type: 'emphasis' },
  ]);
  const inline: fc.Arbitrary<Inline> = fc.oneof(
    { weight: 6, arbitrary: fc.record({ type: fc.constant('text' as const), text: words, marks }) },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('text' as const),
        text: words,
        marks: fc.constant<Mark[]>([{ type: 'code' }]),
      }),
    },
    { weight: 1, arbitrary: fc.constant<Inline>({ type: 'hardBreak' }) },
  );
  const { block } = fc.letrec<{ block: Block; item: ReturnType<typeof item> }>((tie) => ({
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.array(inline, { maxLength: 5 }).map((content): Block => ({ type: 'paragraph', content })),
      fc.array(inline, { maxLength: 3 }).map((content): Block => ({ type: 'heading', attrs: { level: 1 }, content })),
      words.map((code): Block => ({ type: 'codeBlock', content: [{ type: 'text', text: code }] })),
      fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((content): Block => ({ type: 'blockquote', content })),
      fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((content): Block => ({ type: 'bulletList', content })),
      fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((content): Block => ({ type: 'orderedList', content })),
    ),
    item: fc
      .tuple(fc.array(inline, { maxLength: 3 }), fc.array(tie('block'), { maxLength: 2 }))
      .map(([content, rest]) => item({ type: 'paragraph', content }, ...rest)),
  }));
  const written = fc
    .array(block, { minLength: 1, maxLength: 4 })
    .map((content) => readDocument({ type: 'doc', content }))
    .filter((reading) => reading.ok)
    .map(({ document }) => document);

  it('says the same words once a parser of CommonMark has read it', () => {
    fc.assert(
      fc.property(written, (document) => {
        expect(bare(parsed(toMarkdown(document)).words)).toBe(bare(wordsOf(document)));
      }),
      { numRuns: 3_000 },
    );
  });

  it('keeps every mark on what wears it', () => {
    fc.assert(
      fc.property(fc.array(inline, { minLength: 1, maxLength: 6 }), (content) => {
        const reading = readDocument({ type: 'doc', content: [{ type: 'paragraph', content }] });
        fc.pre(reading.ok);
        expect(wornIn(toMarkdown(reading.document))).toEqual(
          wornOf(reading.document.content[0] as { content: Inline[] }),
        );
      }),
      { numRuns: 3_000 },
    );
  });
});

const wordsOf = (part: { readonly content?: readonly object[] } & object): string =>
  'text' in part ? String(part.text) : (part.content ?? []).map((inner) => wordsOf(inner)).join('');

const WORN = { strong: 'strong', emph: 'emphasis', link: 'link' } as const;
const isWorn = (type: string): type is keyof typeof WORN => type in WORN;
const each = (words: string, worn: readonly string[]) =>
  [...bare(words)].map((character) => [character, ...[...worn].sort()].join(' '));

const wornOf = ({ content }: { readonly content: readonly Inline[] }): string[] =>
  content.flatMap((part) =>
    part.type === 'text'
      ? each(
          part.text,
          (part.marks ?? []).map(({ type }) => type),
        )
      : [],
  );

function wornIn(markdown: string): string[] {
  const worn: string[] = [];
  const found: string[] = [];
  const walker = new Parser().parse(markdown).walker();
  for (let step = walker.next(); step !== null; step = walker.next()) {
    const { type, literal } = step.node;
    if (isWorn(type) && step.entering) worn.push(WORN[type]);
    else if (isWorn(type)) worn.pop();
    else if (type === 'text') found.push(...each(literal ?? '', worn));
    else if (type === 'code') found.push(...each(literal ?? '', [...worn, 'code']));
  }
  return found;
}
