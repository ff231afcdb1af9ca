// A file on the sheet: it stands by itself, can be moved about, and knows itself again when it is copied.
import { readAttached } from '@sixfold/rich-text';
import { Node } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { HeldFile } from './held-file.js';

const kept = { isRequired: true, rendered: false };

const numberIn = (text: string | undefined): number | null => (text ? Number(text) : null);

function attachedIn({ dataset }: HTMLElement) {
  return readAttached({
    id: dataset['file'],
    name: dataset['name'],
    mediaType: dataset['type'],
    size: numberIn(dataset['size']),
    width: numberIn(dataset['width']),
    height: numberIn(dataset['height']),
    alternative: dataset['alternative'] ?? '',
  });
}

export const FileNode = Node.create({
  name: 'file',
  atom: true,
  draggable: true,
  priority: 200,
  addAttributes: () => ({
    ...{ id: kept, name: kept, mediaType: kept, size: kept },
    ...{ width: kept, height: kept, alternative: kept },
  }),
  parseHTML: () => [{ tag: 'p[data-file]', getAttrs: (element) => attachedIn(element) ?? false }],
  renderHTML: ({ node: { attrs } }) => [
    'p',
    {
      'data-file': attrs['id'],
      'data-name': attrs['name'],
      'data-type': attrs['mediaType'],
      'data-size': attrs['size'],
      'data-width': attrs['width'] ?? '',
      'data-height': attrs['height'] ?? '',
      'data-alternative': attrs['alternative'],
    },
    attrs['name'],
  ],
  addNodeView: () => ReactNodeViewRenderer(HeldFile),
});
