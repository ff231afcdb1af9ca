// Written text on the page: every part has its element, and no text of a person becomes one.
import { documentOf, type Mark, type RichTextDocument } from '@sixfold/rich-text';
import { render } from '@testing-library/react';
import { RichText } from './rich-text.js';

const shown = (document: RichTextDocument) => render(<RichText document={document} language="da" />).container;
const linked = (href: string): RichTextDocument => {
  const marks: Mark[] = [{ type: 'link', attrs: { href } }, { type: 'strong' }];
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'her', marks }] }] };
};

it('shows lists, quotations and breaks, in the language of the text', () => {
  const item = (text: string) => ({ type: 'listItem' as const, content: documentOf(text).content as never });
  const container = shown({
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'Først' }, { type: 'hardBreak' }] },
      { type: 'orderedList', content: [item('én'), item('to')] },
      { type: 'blockquote', content: documentOf('sagde Ruth').content },
    ],
  });
  expect(container.firstElementChild?.getAttribute('lang')).toBe('da');
  expect(container.querySelectorAll('p > br, ol > li > p, blockquote > p')).toHaveLength(4);
});

it('links outward without telling where the reader comes from', () => {
  const link = shown(linked('https://example.org/')).querySelector('a');
  expect(link?.outerHTML).toBe(
    '<a href="https://example.org/" target="_blank" rel="nofollow noopener noreferrer"><strong>her</strong></a>',
  );
});

it('never links what is no address of the web', () => {
  expect(shown(linked('javascript:alert(1)')).querySelector('a')).toBeNull();
});

it('shows markup as the text that it is', () => {
  const container = shown(documentOf('<img src=x onerror=alert(1)>'));
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toBe('<img src=x onerror=alert(1)>');
});
