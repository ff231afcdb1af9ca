// A resource as a source has it, and what of a source's words fits into our fields.
import { type Licence, RESOURCE_LENGTHS, type Translator } from '@sixfold/domain';
import type { RichTextDocument, Text } from '@sixfold/rich-text';
import type { StoredDocument } from '../resource-version.entity.js';

/** Where resources come from: an organisation that is named as their maker. */
export interface Source {
  readonly name: string;
}

export interface ImportedResource {
  /** Known by it, and by nothing else: the same in every file of this source. */
  readonly key: string;
  readonly source: Source;
  readonly licence: Licence;
  /** Without parts; these are told by their keys. */
  readonly document: Omit<StoredDocument, 'parts' | 'reasons' | 'isCollection'>;
  readonly partKeys: readonly string[];
  /** What is the same in other languages has the same key. */
  readonly translationKey: string | null;
  /** Null where it was written in its language, or nobody knows. */
  readonly translatedBy: Translator | null;
  /** Whether something of it had to be left out. */
  readonly isShortened: boolean;
}

/** Of one line: what it says, or why it says nothing that can be taken. */
export type ImportedLine =
  | { readonly ok: true; readonly resource: ImportedResource }
  | { readonly ok: false; readonly line: number; readonly reason: LineFault };

export type LineFault =
  'no JSON' | 'a field is missing' | 'an unknown licence' | 'an unknown language' | 'nothing to read';

/** Counts whether anything was cut. */
export class Shortening {
  isDone = false;

  /** At a word, with an ellipsis. */
  to(most: number, words: string): string {
    const text = words.replace(/\s+/gu, ' ').trim();
    const letters = [...text];
    if (letters.length <= most) return text;
    this.isDone = true;
    const cut = letters.slice(0, most - 1).join('');
    return `${cut.replace(/\s+\S*$/u, '')}…`;
  }

  title(words: string): string {
    return this.to(RESOURCE_LENGTHS.title.most, words);
  }

  purpose(words: string): string {
    return this.to(RESOURCE_LENGTHS.purpose.most, words);
  }

  most<Item>(most: number, items: readonly Item[]): readonly Item[] {
    if (items.length > most) this.isDone = true;
    return items.slice(0, most);
  }
}

export const textIn = (words: string, mark?: 'strong'): Text =>
  mark === undefined ? { type: 'text', text: words } : { type: 'text', text: words, marks: [{ type: mark }] };

export const paragraphOf = (...content: Text[]) => ({ type: 'paragraph' as const, content });

export const headingOf = (words: string) => ({
  type: 'heading' as const,
  attrs: { level: 1 as const },
  content: [textIn(words)],
});

export const bulletsOf = (...lines: Text[][]) => ({
  type: 'bulletList' as const,
  content: lines.map((line) => ({
    type: 'listItem' as const,
    content: [paragraphOf(...line)] as [ReturnType<typeof paragraphOf>],
  })),
});

/** Null for nothing. */
export const documentOf = (content: RichTextDocument['content']): RichTextDocument | null =>
  content.length === 0 ? null : { type: 'doc', content };
