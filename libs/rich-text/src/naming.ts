// Who a document names: found, and put under the names that they have now.
import type { Mention, Mentioned, RichTextDocument } from './document.js';
import { readDocument, type Reading } from './read-document.js';

/** What every node has, as far as it is walked through here. */
interface Part {
  readonly type: string;
  readonly content?: readonly Part[];
}

const isMention = (part: Part): part is Mention => part.type === 'mention';

/** In the order of the text, as often as they are named. */
export function mentionsIn(part: Part): readonly Mentioned[] {
  return isMention(part) ? [part.attrs] : (part.content ?? []).flatMap(mentionsIn);
}

/** A copy in which every mention has the name that `nameOf` gives; where it gives none, plain words stay. */
export function withMentions(document: RichTextDocument, nameOf: (mentioned: Mentioned) => string | null): Reading {
  const renamed = (part: Part): object => {
    if (!isMention(part)) return part.content ? { ...part, content: part.content.map(renamed) } : part;
    const label = nameOf(part.attrs);
    return label === null
      ? { type: 'text', text: `@${part.attrs.label}` }
      : { ...part, attrs: { ...part.attrs, label } };
  };
  // Read again, so that plain words beside each other are one text, and longer names make it no longer than it may be.
  return readDocument(renamed(document));
}
