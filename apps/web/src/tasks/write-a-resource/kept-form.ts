// A form of a resource as its draft keeps it, and as it is read again: whatever is not as it should be begins empty.
import { readDocument, type RichTextDocument } from '@sixfold/rich-text';
import type { PartOfUnit } from '../../parts/resource/whole-resource.js';
import type { Texts, Written } from './written.js';

export interface ResourceForm {
  readonly written: Written;
  readonly texts: Texts;
  /** What was changed and why; empty for one that is made anew. */
  readonly note: string;
  /** Of the resource, with which it was begun; null for one that is made anew. */
  readonly version: number | null;
}

type Fields = Readonly<Record<string, unknown>>;

export const formToKeep = ({ written, texts, note }: ResourceForm): string => JSON.stringify({ written, texts, note });

/** Null for what nobody can read. */
export function keptForm(kept: string, version: number | null, untouched: ResourceForm): ResourceForm | null {
  try {
    const { written, texts, note } = fieldsOf(JSON.parse(kept));
    return {
      written: writtenIn(fieldsOf(written), untouched.written),
      texts: textsIn(fieldsOf(texts)),
      note: textOf(note, ''),
      version,
    };
  } catch {
    return null;
  }
}

/** With what was just gathered beside what stood in it. */
export function withParts(form: ResourceForm, { texts: { parts } }: ResourceForm): ResourceForm {
  const others = parts.filter(({ id }) => form.texts.parts.every((part) => part.id !== id));
  if (others.length === 0) return form;
  return { ...form, texts: { ...form.texts, parts: [...form.texts.parts, ...others], isCollection: true } };
}

const fieldsOf = (kept: unknown): Fields => (typeof kept === 'object' && kept !== null ? { ...kept } : {});
const textOf = (kept: unknown, otherwise: string): string => (typeof kept === 'string' ? kept : otherwise);
const listOf = (kept: unknown): readonly unknown[] => (Array.isArray(kept) ? kept : []);
const textsOf = (kept: unknown): string[] => listOf(kept).filter((item) => typeof item === 'string');

const writtenIn = (kept: Fields, untouched: Written): Written => ({
  title: textOf(kept['title'], ''),
  purpose: textOf(kept['purpose'], ''),
  subject: textOf(kept['subject'], ''),
  phase: textOf(kept['phase'], ''),
  yearGroups: textsOf(kept['yearGroups']),
  language: textOf(kept['language'], untouched.language),
  levels: textsOf(kept['levels']),
  minutes: textOf(kept['minutes'], ''),
  links: textOf(kept['links'], ''),
  goals: textOf(kept['goals'], ''),
});

const textsIn = (kept: Fields): Texts => ({
  steps: documentIn(kept['steps']),
  materials: documentIn(kept['materials']),
  parts: listOf(kept['parts']).flatMap(partIn),
  isCollection: kept['isCollection'] === true,
});

function documentIn(kept: unknown): RichTextDocument | null {
  const reading = readDocument(kept);
  return reading.ok ? reading.document : null;
}

function partIn(kept: unknown): PartOfUnit[] {
  const { id, why, resource } = fieldsOf(kept);
  if (typeof id !== 'string') return [];
  const { title, purpose, language, partCount } = fieldsOf(resource);
  const listed =
    typeof title === 'string'
      ? { id, title, purpose: textOf(purpose, ''), language: textOf(language, ''), partCount: Number(partCount) || 0 }
      : null;
  return [{ id, why: typeof why === 'string' ? why : null, resource: listed }];
}
