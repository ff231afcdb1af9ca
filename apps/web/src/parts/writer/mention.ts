// A name in a text that stands for a person or for the whole group: written and removed as one.
import { readMentioned } from '@sixfold/rich-text';
import { Node } from '@tiptap/core';

/** How the editor shows it, and knows it again when it is copied. */
const mentionedIn = ({ dataset, textContent }: HTMLElement) =>
  readMentioned({ kind: dataset['mention'], id: dataset['id'], label: textContent.replace(/^@/, '') });

const kept = { isRequired: true, rendered: false };

export const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ kind: kept, id: kept, label: kept }),
  parseHTML: () => [{ tag: 'span[data-mention]', getAttrs: (element) => mentionedIn(element) ?? false }],
  renderHTML: ({ node: { attrs } }) => [
    'span',
    { 'data-mention': attrs['kind'], 'data-id': attrs['id'] },
    `@${attrs['label']}`,
  ],
  renderText: ({ node: { attrs } }) => `@${attrs['label']}`,
});
