// Whatever the editor can hold the server takes unchanged, and what is rendered of it reads as it was written.
import { filesIn, plainText, readDocument, type RichTextDocument, toHtml } from '@sixfold/rich-text';
import { getSchema } from '@tiptap/core';
import { DOMParser as DocumentParser, type Node } from '@tiptap/pm/model';
import { render } from '@testing-library/react';
import fc from 'fast-check';
import { RichText } from '../post/rich-text.js';
import { extensions } from './extensions.js';

const schema = getSchema(extensions);

const words = fc.stringMatching(/^[a-zæøåäö<>&"' ]{1,12}$/).map((some) => `x${some.replaceAll(/ +/g, ' ')}x`);
const marks = fc.oneof(
  fc.constant([{ type: 'code' }]),
  fc.subarray([
    { type: 'link', attrs: { href: 'https://example.org/?a=1&b=2' } },
    { type: 'strong' },
    { type: 'emphasis' },
  ]),
);
const text = fc.record({ type: fc.constant('text'), text: words, marks });
const mention = fc.record({
  type: fc.constant('mention'),
  attrs: fc.record({ kind: fc.constantFrom('person', 'group'), id: fc.uuid(), label: words }),
});
const inlines = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: text },
    { weight: 1, arbitrary: mention },
    { weight: 1, arbitrary: fc.constant({ type: 'hardBreak' }) },
  ),
  {
    maxLength: 4,
  },
);
const of = <Content,>(type: string, content: fc.Arbitrary<Content>) => fc.record({ type: fc.constant(type), content });
const some = <Part,>(part: fc.Arbitrary<Part>) => fc.array(part, { minLength: 1, maxLength: 3 });

const paragraph = of('paragraph', inlines);
const heading = fc.record({
  type: fc.constant('heading'),
  attrs: fc.record({ level: fc.constantFrom(1, 2) }),
  content: inlines,
});
const code = of(
  'codeBlock',
  fc.tuple(fc.record({ type: fc.constant('text'), text: words.map((line) => `${line}\n  y`) })),
);
const { block } = fc.letrec<{ block: unknown; item: unknown }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'nesting' },
    paragraph,
    heading,
    code,
    of('blockquote', some(tie('block'))),
    of('bulletList', some(tie('item'))),
    of('orderedList', some(tie('item'))),
  ),
  item: of(
    'listItem',
    fc.tuple(paragraph, fc.array(tie('block'), { maxLength: 1 })).map(([first, rest]) => [first, ...rest]),
  ),
}));
const row = (type: string) => of('tableRow', some(of(type, some(block))));
const table = of(
  'table',
  fc.tuple(row('tableHeader'), fc.array(row('tableCell'), { maxLength: 2 })).map(([head, rest]) => [head, ...rest]),
);
const quote = fc.record({
  type: fc.constant('quote'),
  attrs: fc.record({
    postId: fc.uuid(),
    seq: fc.integer({ min: 1, max: 5_000 }),
    author: words,
    postedAt: fc.constant('2026-11-02T09:30:00.000Z'),
    text: fc.oneof(
      words,
      fc.tuple(words, words).map((lines) => lines.join('\n')),
    ),
  }),
});
const file = fc.record({
  type: fc.constant('file'),
  attrs: fc.record({
    id: fc.uuid(),
    name: words,
    mediaType: fc.constantFrom('image/png', 'application/pdf'),
    size: fc.integer({ min: 1, max: 1e9 }),
    width: fc.constantFrom(null, 64),
    height: fc.constantFrom(null, 48),
    alternative: fc.constantFrom('', 'A hill'),
  }),
});
/** As the editor holds it: with the spans of cells, and texts of the same looks in one piece. */
const held = of(
  'doc',
  some(fc.oneof({ weight: 4, arbitrary: fc.oneof(block, table) }, { weight: 1, arbitrary: fc.oneof(quote, file) })),
).map((json): Node => {
  const [element] = [document.createElement('div')];
  element.innerHTML = toHtml(json as RichTextDocument);
  return DocumentParser.fromSchema(schema).parse(element, { preserveWhitespace: 'full' });
});

const ofServer = (node: Node): RichTextDocument | null => {
  const reading = readDocument(JSON.parse(JSON.stringify(node.toJSON())));
  if (!reading.ok && reading.reason !== 'EMPTY') throw new Error(reading.reason);
  return reading.ok ? reading.document : null;
};

it('is taken, and what was rendered as HTML reads as the same document', () => {
  fc.assert(
    fc.property(held, (node) => {
      const taken = ofServer(node);
      if (taken === null) return;
      const element = document.createElement('div');
      element.innerHTML = toHtml(taken);
      const again = DocumentParser.fromSchema(schema).parse(element, { preserveWhitespace: 'full' });
      expect(ofServer(again)).toEqual(taken);
      expect(schema.nodeFromJSON(taken).eq(node)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

it('shows on the page every word that its plain text has, in the same order', () => {
  const lettersOf = (whole: string) => whole.replaceAll(/[^\p{L}]/gu, '');
  fc.assert(
    fc.property(held, (node) => {
      const taken = ofServer(node);
      if (taken === null) return;
      const { container, unmount } = render(<RichText document={taken} language="en" />);
      // When a post was written and how large a file is stand beside the words; what a picture shows is its own text.
      for (const beside of container.querySelectorAll('time, small')) beside.replaceChildren();
      for (const attached of filesIn(taken)) attached.alternative = '';
      expect(lettersOf(container.textContent)).toBe(lettersOf(plainText(taken)));
      unmount();
    }),
    { numRuns: 30 },
  );
});
