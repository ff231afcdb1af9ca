// What a document quotes of others, and what of it others may quote.
import { type Blockquote, documentOf, type Quote, type Quoted, type RichTextDocument } from './document.js';
import { plainText } from './plain-text.js';

/** What every node has, as far as it is walked through here. */
interface Part {
  readonly text?: string;
  readonly attrs?: { readonly label?: string };
  readonly content?: readonly object[];
}

const isQuote = (part: RichTextDocument['content'][number]): part is Quote => part.type === 'quote';

/** In the order of the text. */
export const quotesIn = ({ content }: RichTextDocument): readonly Quoted[] =>
  content.filter(isQuote).map(({ attrs }) => attrs);

/** A copy in which every quote is what `quotedOf` gives; where it gives nothing, its lines stay as words of the writer. */
export function withQuotes(document: RichTextDocument, quotedOf: (quoted: Quoted) => Quoted | null): RichTextDocument {
  return {
    ...document,
    content: document.content.map((part) => {
      if (!isQuote(part)) return part;
      const quoted = quotedOf(part.attrs);
      return quoted === null ? plainQuotation(part.attrs) : { ...part, attrs: quoted };
    }),
  };
}

const plainQuotation = ({ text }: Quoted): Blockquote => ({ type: 'blockquote', content: documentOf(text).content });

/**
 * What the author says themselves. Only that is quoted: words that are handed on from quote to quote could not be taken
 * back with the post that said them.
 */
export const ownWords = (document: RichTextDocument): RichTextDocument => ({
  ...document,
  content: document.content.filter((part) => !isQuote(part) && part.type !== 'file'),
});

/** Whether the author says `text` there, in these words and in this order. */
export function says(document: RichTextDocument, text: string): boolean {
  const own = ownWords(document);
  const letters = lettersOf(text);
  // The items of a list are numbered in plain text, and not in what is marked on a page.
  return letters !== '' && [plainText(own), bareText(own)].some((words) => lettersOf(words).includes(letters));
}

/** What a selection on a page and the text itself have in common. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}]/gu, '');

const bareText = ({ text, attrs, content }: Part): string =>
  text ?? attrs?.label ?? (content ?? []).map(bareText).join('');
