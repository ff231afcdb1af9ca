// How a document reads as text and as HTML, and that no text ever becomes markup.
import { readFileSync } from 'node:fs';
import { documentOf, plainText, readDocument, toHtml, type RichTextDocument } from './index.js';

const vectors: { links: string[]; texts: string[] } = JSON.parse(
  readFileSync(new URL('../fixtures/xss-vectors.json', import.meta.url), 'utf8'),
);

const letter: RichTextDocument = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Dear ' },
        { type: 'text', text: 'Ruth', marks: [{ type: 'strong' }, { type: 'emphasis' }] },
        { type: 'hardBreak' },
        { type: 'text', text: 'see here', marks: [{ type: 'link', attrs: { href: 'https://example.org/?a=1&b=2' } }] },
      ],
    },
    {
      type: 'orderedList',
      content: ['letters', 'stamps'].map((text) => ({
        type: 'listItem',
        content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
      })),
    },
    {
      type: 'blockquote',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'It works' }] },
        {
          type: 'bulletList',
          content: [{ type: 'listItem', content: [{ type: 'paragraph' }, { type: 'paragraph' }] }],
        },
      ],
    },
  ],
};

it('reads as plain text', () => {
  expect(plainText(letter)).toBe('Dear Ruth\nsee here\n1. letters\n2. stamps\n> It works\n> • \n>   ');
});

it('reads as HTML', () => {
  expect(toHtml(letter)).toBe(
    '<p>Dear <strong><em>Ruth</em></strong><br>' +
      '<a href="https://example.org/?a=1&amp;b=2" rel="nofollow noopener noreferrer">see here</a></p>' +
      '<ol><li><p>letters</p></li><li><p>stamps</p></li></ol>' +
      '<blockquote><p>It works</p><ul><li><p></p><p></p></li></ul></blockquote>',
  );
});

describe('no text becomes markup', () => {
  const tagsWritten = (html: string) => html.match(/<[^>]*>/g);

  it.each([...vectors.texts, ...vectors.links.filter((link) => link !== '')])('%j', (text) => {
    const reading = readDocument({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
    if (!reading.ok) throw new Error(reading.reason);
    expect(tagsWritten(toHtml(reading.document))).toEqual(['<p>', '</p>']);
  });

  it.each(vectors.links)('an address that slipped past the check is not linked: %j', (href) => {
    const document = documentOf('here');
    document.content = [
      { type: 'paragraph', content: [{ type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] }] },
    ];
    expect(toHtml(document)).toBe('<p>here</p>');
  });
});
