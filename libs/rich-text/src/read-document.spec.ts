// What may be written and what is refused, on documents made by people, by chance and by attackers.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import {
  DEPTH_LIMIT,
  NODE_LIMIT,
  QUOTE_LIMIT,
  TEXT_LIMIT,
  documentOf,
  mentionsIn,
  plainText,
  readDocument,
  schema,
  type Block,
  type Mark,
  type RichTextDocument,
} from './index.js';

const vectors: { links: string[]; texts: string[] } = JSON.parse(
  readFileSync(new URL('../fixtures/xss-vectors.json', import.meta.url), 'utf8'),
);

const paragraph = (text: string, marks?: Mark[]): Block => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(marks && { marks }) }],
});
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const linkTo = (href: unknown) =>
  doc({ type: 'paragraph', content: [{ type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] }] });
const someId = '019aaaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee';
const naming = (attrs: object) => doc({ type: 'paragraph', content: [{ type: 'mention', attrs }] });
const quoted = { postId: someId, seq: 2, author: 'Ruth', postedAt: '2026-11-02T09:30:00.000Z', text: 'Rain\nagain' };
const attached = {
  ...{ id: someId, name: 'Hill.jpg', mediaType: 'image/jpeg', size: 9_000 },
  ...{ width: 64, height: 48, alternative: 'The hill' },
};
const filing = (attrs: object = attached) => doc({ type: 'file', attrs });
const quoting = (attrs: object = quoted) => doc({ type: 'quote', attrs });
const reasonFor = (input: unknown) => {
  const reading = readDocument(input);
  return reading.ok ? 'ACCEPTED' : reading.reason;
};

describe('what a person writes', () => {
  const whole: RichTextDocument = {
    type: 'doc',
    content: [
      paragraph('We turned the cloakroom into a post office.', [{ type: 'strong' }, { type: 'emphasis' }]),
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('letters') as never] }] },
      {
        type: 'orderedList',
        content: [
          {
            type: 'listItem',
            content: [paragraph('first') as never, { type: 'blockquote', content: [paragraph('said Ruth')] }],
          },
        ],
      },
      { type: 'paragraph' },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'see', marks: [{ type: 'link', attrs: { href: 'https://example.org/a?b=c#d' } }] },
          { type: 'hardBreak' },
          { type: 'text', text: 'Mål og lærere — åäö 👩‍🏫' },
        ],
      },
    ],
  };

  const cell = (type: 'tableHeader' | 'tableCell', text: string) => ({ type, content: [paragraph(text)] });
  const structured: RichTextDocument = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'What we tried' }] },
      { type: 'heading', attrs: { level: 2 } },
      { type: 'codeBlock', content: [{ type: 'text', text: 'repeat 6 [\n  forward 50\n]' }] },
      paragraph('forward', [{ type: 'code' }]),
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('tableHeader', 'Class'), cell('tableHeader', 'Letters')] },
          { type: 'tableRow', content: [cell('tableCell', '3B'), cell('tableCell', '41')] },
        ],
      },
    ],
  };

  it('has headings, code and tables', () => {
    expect(readDocument(structured)).toEqual({ ok: true, document: structured });
  });

  it('has cells that span nothing, whether the editor says so or not', () => {
    const [, , , , table] = JSON.parse(JSON.stringify(structured)).content;
    const spanning = JSON.parse(JSON.stringify(table));
    for (const { content } of spanning.content) for (const one of content) one.attrs = { colspan: 1, rowspan: 1 };
    expect(readDocument(doc(spanning))).toEqual({ ok: true, document: doc(table) });
    spanning.content[0].content[0].attrs.colspan = 2;
    expect(reasonFor(doc(spanning))).toBe('NOT_A_DOCUMENT');
  });

  it('names people, which is something to read', () => {
    const named = naming({ kind: 'person', id: someId, label: 'Moses Oduya' });
    const reading = readDocument(named);
    expect(reading).toEqual({ ok: true, document: named });
    expect(reading.ok && mentionsIn(reading.document)).toEqual([{ kind: 'person', id: someId, label: 'Moses Oduya' }]);
  });

  it('carries files, which say something by themselves', () => {
    expect(readDocument(filing())).toEqual({ ok: true, document: filing() });
    const wordless = { ...attached, alternative: '' };
    expect(readDocument(filing(wordless))).toEqual({ ok: true, document: filing(wordless) });
  });

  it('quotes another post, and says something to it', () => {
    const reading = readDocument(doc(...quoting().content, paragraph('So it does.')));
    expect(reading.ok && plainText(reading.document)).toBe('> Ruth:\n> Rain\n> again\nSo it does.');
  });

  it('comes back as it was', () => {
    expect(readDocument(whole)).toEqual({ ok: true, document: whole });
  });

  it('is a copy: changing the answer leaves the input alone', () => {
    const reading = readDocument(whole);
    if (!reading.ok) throw new Error(reading.reason);
    reading.document.content.length = 0;
    expect(whole.content).toHaveLength(5);
  });

  it('means the same however the editor splits it', () => {
    const split = doc({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'one ' },
        { type: 'text', text: '', marks: [] },
        { type: 'text', text: 'line', marks: [] },
        { type: 'hardBreak', marks: [{ type: 'strong' }] },
        { type: 'text', text: 'loud', marks: [{ type: 'emphasis' }, { type: 'strong' }] },
      ],
    });
    expect(readDocument(split)).toEqual({
      ok: true,
      document: doc({
        type: 'paragraph',
        content: [
          { type: 'text', text: 'one line' },
          { type: 'hardBreak' },
          { type: 'text', text: 'loud', marks: [{ type: 'strong' }, { type: 'emphasis' }] },
        ],
      }),
    });
  });

  it('loses what PostgreSQL cannot store, and nothing else', () => {
    const reading = readDocument(documentOf('a\u0000b\u0008c\ud800d\te'));
    expect(reading.ok && plainText(reading.document)).toBe('abcd\te');
  });

  it.each(['http://example.org/', 'https://example.org/x', 'mailto:ruth@example.org'])('may link to %s', (href) => {
    expect(reasonFor(linkTo(href))).toBe('ACCEPTED');
  });
});

describe('what is refused', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'NOT_A_DOCUMENT'],
    ['null', null, 'NOT_A_DOCUMENT'],
    ['a string', '<p>hello</p>', 'NOT_A_DOCUMENT'],
    ['a list', [], 'NOT_A_DOCUMENT'],
    ['a paragraph without its document', paragraph('hello'), 'NOT_A_DOCUMENT'],
    ['a bare text', { type: 'text', text: 'hello' }, 'NOT_A_DOCUMENT'],
    ['a document without blocks', { type: 'doc' }, 'NOT_A_DOCUMENT'],
    ['text outside a paragraph', doc({ type: 'text', text: 'hello' }), 'NOT_A_DOCUMENT'],
    ['a paragraph in a paragraph', doc({ type: 'paragraph', content: [paragraph('x')] }), 'NOT_A_DOCUMENT'],
    ['a document in a document', doc(doc(paragraph('x'))), 'NOT_A_DOCUMENT'],
    ['a third level of headings', doc({ type: 'heading', attrs: { level: 3 } }), 'NOT_A_DOCUMENT'],
    ['a heading without its level', doc({ type: 'heading' }), 'NOT_A_DOCUMENT'],
    ['strong code', doc(paragraph('x', [{ type: 'code' }, { type: 'strong' }])), 'NOT_A_DOCUMENT'],
    [
      'strong text in a block of code',
      doc({ type: 'codeBlock', content: [{ type: 'text', text: 'x', marks: [{ type: 'strong' }] }] }),
      'NOT_A_DOCUMENT',
    ],
    ['a table without rows', doc({ type: 'table' }), 'NOT_A_DOCUMENT'],
    ['a row without cells', doc({ type: 'table', content: [{ type: 'tableRow' }] }), 'NOT_A_DOCUMENT'],
    ['a table in a quotation', doc({ type: 'blockquote', content: [{ type: 'table' }] }), 'NOT_A_DOCUMENT'],
    ['a cell with a style', doc({ type: 'tableCell', attrs: { style: 'x' } }), 'UNKNOWN_PART'],
    ['a file of no id', filing({ ...attached, id: '../x' }), 'NOT_A_DOCUMENT'],
    ['a file without a name', filing({ ...attached, name: ' ' }), 'NOT_A_DOCUMENT'],
    ['a file of no kind', filing({ ...attached, mediaType: 'image/*' }), 'NOT_A_DOCUMENT'],
    ['a file of no bytes', filing({ ...attached, size: 0 }), 'NOT_A_DOCUMENT'],
    ['a file with a side of nothing', filing({ ...attached, width: 0 }), 'NOT_A_DOCUMENT'],
    ['a file with words without end', filing({ ...attached, alternative: 'x'.repeat(501) }), 'NOT_A_DOCUMENT'],
    ['a file that says where it lies', filing({ ...attached, src: 'https://x' }), 'UNKNOWN_PART'],
    ['a file in a quotation', doc({ type: 'blockquote', content: filing().content }), 'NOT_A_DOCUMENT'],
    ['eleven files', doc(...Array.from({ length: 11 }, () => filing().content[0]!)), 'TOO_MANY_FILES'],
    ['a quote of no post', quoting({ ...quoted, postId: 'x' }), 'NOT_A_DOCUMENT'],
    ['a quote of no time', quoting({ ...quoted, postedAt: '2026-13-02T09:30:00.000Z' }), 'NOT_A_DOCUMENT'],
    ['a quote that is endless', quoting({ ...quoted, text: 'x'.repeat(QUOTE_LIMIT + 1) }), 'NOT_A_DOCUMENT'],
    ['nothing but a quote', quoting(), 'EMPTY'],
    ['a quote in a list', doc({ type: 'blockquote', content: quoting().content }), 'NOT_A_DOCUMENT'],
    ['a mention of nobody', naming({ kind: 'person', id: 'moses', label: 'Moses' }), 'NOT_A_DOCUMENT'],
    ['a mention without a name', naming({ kind: 'person', id: someId, label: ' ' }), 'NOT_A_DOCUMENT'],
    ['a mention of a school', naming({ kind: 'school', id: someId, label: 'Elsley' }), 'NOT_A_DOCUMENT'],
    ['a mention that says more', naming({ kind: 'group', id: someId, label: 'Us', href: 'x' }), 'UNKNOWN_PART'],
    ['a list without items', doc({ type: 'bulletList' }), 'NOT_A_DOCUMENT'],
    ['an item without a paragraph', doc({ type: 'bulletList', content: [{ type: 'listItem' }] }), 'NOT_A_DOCUMENT'],
    ['the same mark twice', doc(paragraph('x', [{ type: 'strong' }, { type: 'strong' }])), 'NOT_A_DOCUMENT'],
    ['text that is a number', doc({ type: 'paragraph', content: [{ type: 'text', text: 7 }] }), 'NOT_A_DOCUMENT'],
    ['content that is an object', { type: 'doc', content: { length: 1 } }, 'NOT_A_DOCUMENT'],
    ['a type that is an object', { type: { toString: 'doc' }, content: [] }, 'NOT_A_DOCUMENT'],
    ['an unknown node', doc({ type: 'image' }), 'UNKNOWN_PART'],
    ['an unknown mark', doc(paragraph('x', [{ type: 'blink' } as never])), 'UNKNOWN_PART'],
    ['a name from the prototype', doc({ type: 'constructor' }), 'UNKNOWN_PART'],
    ['a prototype as an own key', JSON.parse('{"type":"doc","content":[],"__proto__":{"x":1}}'), 'UNKNOWN_PART'],
    ['attributes where there are none', doc({ type: 'paragraph', attrs: { style: 'x' } }), 'UNKNOWN_PART'],
    ['attributes of a mark without any', doc(paragraph('x', [{ type: 'strong', attrs: {} } as never])), 'UNKNOWN_PART'],
    [
      'another attribute of a link',
      doc(paragraph('x', [{ type: 'link', attrs: { href: 'https://a.example', onclick: 'x' } } as never])),
      'UNKNOWN_PART',
    ],
    ['a link without an address', doc(paragraph('x', [{ type: 'link', attrs: {} } as never])), 'NOT_A_DOCUMENT'],
    ['an endless address', linkTo(`https://example.org/${'a'.repeat(2_000)}`), 'UNSAFE_LINK'],
    ['only spaces', documentOf('  \n\u00a0\n\u200b'), 'EMPTY'],
    [
      'only the bullet of a list',
      doc({ type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] }),
      'EMPTY',
    ],
    ['one character too many', documentOf('x'.repeat(TEXT_LIMIT + 1)), 'TOO_LONG'],
    ['too many parts', doc(...Array.from({ length: NODE_LIMIT }, () => ({ type: 'paragraph' }))), 'TOO_MANY_PARTS'],
    ['a huge list', { type: 'doc', content: new Array(50_000_000) }, 'TOO_MANY_PARTS'],
    ['too many marks', doc(paragraph('x', new Array(1_000).fill({ type: 'strong' }))), 'TOO_MANY_PARTS'],
  ])('%s', (_what, input, reason) => {
    expect(reasonFor(input)).toBe(reason);
  });

  it('lists nested deeper than the limit, however deep, and at once', () => {
    const nested = (depth: number) => {
      let block: unknown = paragraph('x');
      for (let level = 0; level < depth; level += 1) block = { type: 'blockquote', content: [block] };
      return doc(block);
    };
    expect(reasonFor(nested(DEPTH_LIMIT - 2))).toBe('ACCEPTED');
    expect(reasonFor(nested(DEPTH_LIMIT - 1))).toBe('TOO_DEEP');
    expect(reasonFor(nested(200_000))).toBe('TOO_DEEP');
  });

  it.each(vectors.links)('a link to %j', (href) => {
    expect(reasonFor(linkTo(href))).toBe('UNSAFE_LINK');
  });

  it('and reading takes less than 100 ms of a processor at every limit', () => {
    const longest = documentOf('x'.repeat(TEXT_LIMIT));
    const fullest = doc(...Array.from({ length: NODE_LIMIT / 2 - 1 }, () => paragraph('x')));
    const timeOf = (input: unknown) => {
      const before = process.cpuUsage();
      expect(reasonFor(input)).toBe('ACCEPTED');
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1_000;
    };
    for (const input of [longest, fullest]) {
      expect(Math.min(timeOf(input), timeOf(input), timeOf(input))).toBeLessThan(100);
    }
  });
});

describe('whatever comes', () => {
  const types = ['text', 'listItem', 'tableRow', ...Object.keys(schema.nodes), 'x'];
  const almost = fc.letrec((tie) => ({
    node: fc.record(
      {
        type: fc.constantFrom(...types),
        text: fc.string(),
        content: fc.oneof(fc.array(tie('node'), { maxLength: 4 }), fc.jsonValue()),
        marks: fc.oneof(fc.array(fc.record({ type: fc.constantFrom(...Object.keys(schema.marks)) })), fc.jsonValue()),
      },
      { requiredKeys: ['type'] },
    ),
  })).node;

  it('never throws, and what it accepts it accepts again, unchanged', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue(), almost), (input) => {
        const reading = readDocument(input);
        if (reading.ok) expect(readDocument(reading.document)).toEqual(reading);
      }),
      { numRuns: 3_000 },
    );
  });

  it('keeps every visible text as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (words) => {
        const reading = readDocument(documentOf(`a${words}`));
        expect(reading.ok && plainText(reading.document)).toBe(`a${words}`.replace(/[^\P{Cc}\t\n]/gu, ''));
      }),
    );
  });
});
