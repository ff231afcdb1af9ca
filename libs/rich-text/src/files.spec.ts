// The files of a text: what they are is not for the text to say, what a picture shows is.
import { documentOf, filesIn, type FilePart, plainText, type RichTextDocument, toHtml, withFiles } from './index.js';

const file = (id: string, alternative = ''): FilePart => ({
  type: 'file',
  attrs: { id, name: `${id}.jpg`, mediaType: 'image/jpeg', size: 9, width: 6, height: 4, alternative },
});
const text: RichTextDocument = {
  type: 'doc',
  content: [...documentOf('See').content, file('hill', 'A <hill>'), file('sea')],
};

it('are found in their order', () => expect(filesIn(text).map(({ id }) => id)).toEqual(['hill', 'sea']));

it('become what they are, with the words of the writer; of what is none the name stays', () => {
  const known = { id: 'hill', name: 'Known.png', mediaType: 'image/png', size: 1, width: 1, height: 1 };
  const { content } = withFiles(text, (id) => (id === 'hill' ? known : null));
  expect(content.slice(1)).toEqual([
    { type: 'file', attrs: { ...known, alternative: 'A <hill>' } },
    ...documentOf('sea.jpg').content,
  ]);
});

it('are a line in plain text, and words without markup in HTML', () => {
  expect(plainText(text)).toBe('See\n[hill.jpg: A <hill>]\n[sea.jpg]');
  expect(toHtml(text)).toContain('>[hill.jpg: A &lt;hill&gt;]</p>');
  expect(toHtml(text)).not.toContain('<hill>');
});
