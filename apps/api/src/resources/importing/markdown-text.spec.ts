// What of Markdown comes along, and what does not.
import { NODE_LIMIT, readDocument, TEXT_LIMIT } from '@sixfold/rich-text';
import fc from 'fast-check';
import { partsOf, plainWords, storedText, thatFit } from './markdown-text.js';

const text = (words: string, ...marks: string[]) =>
  marks.length === 0
    ? { type: 'text', text: words }
    : { type: 'text', text: words, marks: marks.map((type) => ({ type })) };

it.each([
  [
    'headings of two levels',
    '# One\n### Two',
    [
      { type: 'heading', attrs: { level: 1 }, content: [text('One')] },
      { type: 'heading', attrs: { level: 2 }, content: [text('Two')] },
    ],
  ],
  [
    'emphasis',
    'A *small* **step**',
    [{ type: 'paragraph', content: [text('A '), text('small', 'emphasis'), text(' '), text('step', 'strong')] }],
  ],
  ['code', '```js\na\nb\n```', [{ type: 'codeBlock', content: [text('a\nb')] }]],
  [
    'an item that begins with code',
    '- `x`\n-     y',
    [
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [{ type: 'paragraph', content: [text('x', 'code')] }] },
          { type: 'listItem', content: [{ type: 'paragraph' }, { type: 'codeBlock', content: [text('y')] }] },
        ],
      },
    ],
  ],
  [
    'a table',
    '| a | b |\n|---|---|\n| **c** | |',
    [
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: ['a', 'b'].map((words) => ({
              type: 'tableHeader',
              content: [{ type: 'paragraph', content: [text(words)] }],
            })),
          },
          {
            type: 'tableRow',
            content: [
              { type: 'tableCell', content: [{ type: 'paragraph', content: [text('c')] }] },
              { type: 'tableCell', content: [{ type: 'paragraph' }] },
            ],
          },
        ],
      },
    ],
  ],
  ['no pictures, pages and comments', '<!-- x -->\n\n![a](b.png)\n\n<div>c</div>', []],
  [
    'no signs of a site',
    '--- task ---\n\nDo it{:class="x"}\n\n--- /task ---\n\n---\ntitle: More\n---',
    [
      { type: 'paragraph', content: [text('Do it')] },
      { type: 'paragraph', content: [text('More', 'strong')] },
    ],
  ],
  [
    'the words of a link that leads nowhere',
    '[here](../b.md) [x](javascript:alert(1))',
    [{ type: 'paragraph', content: [text('here'), text(' '), text('x')] }],
  ],
])('takes %s', (_, markdown, parts) => {
  expect(partsOf(markdown)).toEqual(parts);
});

it('makes of any Markdown a text that can be stored', () => {
  const piece = fc.constantFrom(
    '# ',
    '> ',
    '- ',
    '1. ',
    '    ',
    '\n',
    '\n\n',
    '`',
    '**',
    '*',
    '[a](http://b)',
    '| a | b |',
    '|--|--|',
    'word ',
    '\0',
    '```\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const stored = storedText(thatFit(partsOf(pieces.join(''))).parts);
      return stored === null || readDocument(stored).ok;
    }),
    { numRuns: 500 },
  );
});

it('stores lists inside each other as deep as a text may be', () => {
  const nested = Array.from({ length: 30 }, (_, depth) => `${'  '.repeat(depth)}- ${depth}`).join('\n');
  expect(storedText(partsOf(nested))).not.toBeNull();
});

it('leaves out what is too much, and says so', () => {
  const long = thatFit(partsOf(`${'word '.repeat(2_000)}\n\n`.repeat(6)));
  expect(long.isWhole).toBe(false);
  expect(long.parts.map(plainWords).join('').length).toBeLessThan(TEXT_LIMIT);
  const many = thatFit(partsOf('a\n\n'.repeat(NODE_LIMIT)));
  expect(many.isWhole).toBe(false);
  expect(storedText(many.parts)).not.toBeNull();
});
