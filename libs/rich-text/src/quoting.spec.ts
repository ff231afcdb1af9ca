// What may be quoted of a text: the author's own words, and nothing that was put into their mouth.
import { documentOf, type Quoted, type RichTextDocument } from './document.js';
import { ownWords, quotesIn, says, withQuotes } from './quoting.js';

const quoted: Quoted = {
  postId: '019aaaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee',
  seq: 2,
  author: 'Moses Oduya',
  postedAt: '2026-11-02T09:30:00.000Z',
  text: 'Never again.',
};
const answer: RichTextDocument = {
  type: 'doc',
  content: [
    { type: 'quote', attrs: quoted },
    ...documentOf('So say I: 5 of us 👍').content,
    {
      type: 'orderedList',
      content: ['Paint', 'Brushes'].map((item) => ({
        type: 'listItem',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: item }] }],
      })),
    },
  ],
};

it.each([
  ['its words', 'So say I', true],
  ['its words, however they are broken', 'So\nsay  I:', true],
  ['more than one line of it', 'of us 👍 Paint', true],
  ['a list as it is written in plain text', '1. Paint\n2. Brushes', true],
  ['a list as it is marked on a page', 'Paint\nBrushes', true],
  ['another number', '50 of us', false],
  ['another picture', 'us 👎', false],
  ['words in another order', 'say So', false],
  ['what it quotes of another', 'Never again', false],
  ['nothing', ' – ', false],
])('says %s', (_what, text, expected) => {
  expect(says(answer, text)).toBe(expected);
});

it('finds what is quoted, and what is the author’s own', () => {
  expect(quotesIn(answer)).toEqual([quoted]);
  expect(quotesIn(ownWords(answer))).toEqual([]);
});

it('puts quotes right, and leaves the lines of what is none', () => {
  const gone = withQuotes(answer, (quote) => ({ ...quote, text: '' }));
  expect(gone.content[0]).toEqual({ type: 'quote', attrs: { ...quoted, text: '' } });
  expect(gone.content.slice(1)).toEqual(answer.content.slice(1));
  const plain = withQuotes(answer, () => null);
  expect(plain.content[0]).toEqual({ type: 'blockquote', content: documentOf('Never again.').content });
});
