// Who is named: found wherever they stand, renamed, and turned into plain words.
import {
  documentOf,
  type Inline,
  mentionsIn,
  type Mentioned,
  plainText,
  type RichTextDocument,
  TEXT_LIMIT,
  withMentions,
} from './index.js';

const moses: Mentioned = { kind: 'person', id: '019aaaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee', label: 'Moses Oduya' };
const us: Mentioned = { kind: 'group', id: '019aaaaa-bbbb-7ccc-8ddd-ffffffffffff', label: 'Reception' };
const named = (attrs: Mentioned): Inline => ({ type: 'mention', attrs });
const paragraph = (...content: Inline[]) => ({ type: 'paragraph' as const, content });
const text = (words: string): Inline => ({ type: 'text', text: words });

const document: RichTextDocument = {
  type: 'doc',
  content: [
    paragraph(text('Ask '), named(moses), text(' first.')),
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(named(us), named(moses))] }] },
  ],
};

it('finds them in the order of the text, as often as they are named', () => {
  expect(mentionsIn(document)).toEqual([moses, us, moses]);
  expect(mentionsIn(documentOf('@Moses Oduya'))).toEqual([]);
});

it('gives each the name of now', () => {
  const renamed = withMentions(document, ({ kind }) => (kind === 'person' ? 'Moses O.' : 'Year 1'));
  expect(renamed.ok && plainText(renamed.document)).toBe('Ask @Moses O. first.\n• @Year 1@Moses O.');
});

it('leaves one text of plain words where there is no name', () => {
  const plain = withMentions(document, () => null);
  expect(plain.ok && plain.document.content[0]).toEqual(paragraph(text('Ask @Moses Oduya first.')));
  expect(plain.ok && mentionsIn(plain.document)).toEqual([]);
});

it('says so when names of now make it too long', () => {
  const long = { type: 'doc' as const, content: [paragraph(text('x'.repeat(TEXT_LIMIT - 12)), named(moses))] };
  expect(withMentions(long, () => 'Moses Elijah Oduya')).toEqual({ ok: false, reason: 'TOO_LONG' });
});
