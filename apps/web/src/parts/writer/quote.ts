// Words of another post in a text: they stand as they are, and one key behind them removes them.
import { readQuoted } from '@sixfold/rich-text';
import { Node } from '@tiptap/core';
import type { NodeType } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';

const GONE = '…';

/** Says with a transaction whose quote it removed by key. */
export const QUOTE_REMOVED = 'quoteRemoved';

const linesOf = (element: Element | null): string =>
  [...(element?.childNodes ?? [])].map((part) => (part.nodeName === 'BR' ? '\n' : part.textContent)).join('');

/** How the editor shows it, and knows it again when it is copied. */
function quotedIn(element: HTMLElement) {
  const text = linesOf(element.lastElementChild);
  return readQuoted({
    postId: element.dataset['quote'],
    seq: Number(element.dataset['quoteSeq']),
    author: element.querySelector('cite')?.textContent,
    postedAt: element.dataset['quoteAt'],
    text: text === GONE ? '' : text,
  });
}

const kept = { isRequired: true, rendered: false };

export const Quote = Node.create({
  name: 'quote',
  atom: true,
  priority: 200,
  addAttributes: () => ({ postId: kept, seq: kept, author: kept, postedAt: kept, text: kept }),
  parseHTML: () => [{ tag: 'blockquote[data-quote]', getAttrs: (element) => quotedIn(element) ?? false }],
  renderHTML: ({ node: { attrs } }) => {
    const lines = String(attrs['text'] || GONE)
      .split('\n')
      .flatMap((line, index) => (index === 0 ? [line] : [['br'], line]));
    return [
      'blockquote',
      { 'data-quote': attrs['postId'], 'data-quote-seq': attrs['seq'], 'data-quote-at': attrs['postedAt'] },
      ['p', ['cite', attrs['author']]],
      ['p', ...lines],
    ];
  },
  addKeyboardShortcuts() {
    return { Backspace: () => this.editor.commands.command(({ tr }) => removeQuoteBefore(tr, this.type)) };
  },
});

/** At the beginning of the line behind a quote. */
function removeQuoteBefore(tr: Transaction, quote: NodeType): boolean {
  const { $from, empty } = tr.selection;
  if (!empty || $from.depth !== 1 || $from.parentOffset > 0) return false;
  const to = $from.before();
  const { nodeBefore } = tr.doc.resolve(to);
  if (nodeBefore?.type !== quote) return false;
  tr.delete(to - nodeBefore.nodeSize, to).setMeta(QUOTE_REMOVED, nodeBefore.attrs['author']);
  return true;
}
