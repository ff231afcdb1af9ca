// A resource as two plain texts: one to write on in, one that gives credit.
import { documentOf, plainText, type RichTextDocument, toMarkdown } from '@sixfold/rich-text';
import type { Exported } from './exported.js';

export function markdownOf({ resource, title, maker, facts, said, credit, keep, source, pathOf }: Exported): string {
  const blocks = [
    toMarkdown(headingOf(title), 0),
    toMarkdown(documentOf(maker)),
    toMarkdown(documentOf(resource.document.purpose)),
    ...[facts, ...said, ...credit].flatMap(({ heading, content }) => [
      toMarkdown(headingOf(heading), 1),
      toMarkdown(content, 2, pathOf),
    ]),
    toMarkdown(documentOf(`${keep}\n${source}`)),
  ];
  return ended(blocks);
}

export const attributionOf = ({ title, maker, credit, keep, source }: Exported): string =>
  ended([
    `${title}\n${maker}`,
    keep,
    ...credit.map(({ heading, content }) => `${heading}\n${plainText(content)}`),
    source,
  ]);

const headingOf = (words: string): RichTextDocument => ({
  type: 'doc',
  content: [{ type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: words }] }],
});

const ended = (blocks: readonly string[]): string => `${blocks.join('\n\n')}\n`;
