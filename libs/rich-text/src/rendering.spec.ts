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

describe('headings, code and tables', () => {
  const cell = (type: 'tableHeader' | 'tableCell', text: string) => ({
    type,
    content: documentOf(text).content as never,
  });
  const report: RichTextDocument = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Letters' }] },
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'In <code>' }] },
      { type: 'codeBlock', content: [{ type: 'text', text: 'a < b\n  c' }] },
      { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'code' }] }] },
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('tableHeader', 'Class'), cell('tableHeader', 'Sent')] },
          { type: 'tableRow', content: [cell('tableCell', '3B'), cell('tableCell', 'two\nmore')] },
        ],
      },
    ],
  };

  it('read as plain text, a row in a line', () => {
    expect(plainText(report)).toBe('Letters\nIn <code>\na < b\n  c\nx\nClass | Sent\n3B | two more');
  });

  it('read as HTML under as many headings as one says', () => {
    expect(toHtml(report, 2)).toContain('<h3>Letters</h3><h4>In');
    expect(toHtml({ type: 'doc', content: [{ type: 'blockquote', content: [report.content[0] as never] }] }, 2)).toBe(
      '<blockquote><h3>Letters</h3></blockquote>',
    );
  });

  it('read as HTML', () => {
    expect(toHtml(report)).toBe(
      '<h2>Letters</h2><h3>In &lt;code&gt;</h3><pre><code>a &lt; b\n  c</code></pre><p><code>x</code></p>' +
        '<table><tbody><tr><th><p>Class</p></th><th><p>Sent</p></th></tr>' +
        '<tr><td><p>3B</p></td><td><p>two</p><p>more</p></td></tr></tbody></table>',
    );
  });
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
