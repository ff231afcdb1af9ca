// The files of a document: found, and made what they are.
import { type Attached, documentOf, type FilePart, type RichTextDocument } from './document.js';

const isFile = (part: RichTextDocument['content'][number]): part is FilePart => part.type === 'file';

/** In the order of the text. */
export const filesIn = ({ content }: RichTextDocument): readonly Attached[] =>
  content.filter(isFile).map(({ attrs }) => attrs);

/**
 * A copy in which every file is what `fileOf` gives, with the words that the writer found for it; where it gives
 * nothing, its name stays.
 */
export function withFiles(
  document: RichTextDocument,
  fileOf: (id: string) => Omit<Attached, 'alternative'> | null,
): RichTextDocument {
  return {
    ...document,
    content: document.content.flatMap((part): RichTextDocument['content'] => {
      if (!isFile(part)) return [part];
      const file = fileOf(part.attrs.id);
      return file === null
        ? documentOf(part.attrs.name).content
        : [{ ...part, attrs: { ...file, alternative: part.attrs.alternative } }];
    }),
  };
}
