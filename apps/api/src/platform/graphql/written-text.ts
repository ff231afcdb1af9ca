// From what the check of a text says to what the person is told.
import type { RefusalCode } from '@sixfold/domain';
import type { Reading, RichTextDocument, UnreadableReason } from '@sixfold/rich-text';
import { Refusal } from './refusal.js';

const refusals: Readonly<Record<UnreadableReason, RefusalCode>> = {
  EMPTY: 'TEXT_EMPTY',
  TOO_LONG: 'TEXT_TOO_LONG',
  TOO_MANY_PARTS: 'TEXT_TOO_LONG',
  TOO_MANY_FILES: 'TEXT_TOO_MANY_FILES',
  TOO_DEEP: 'TEXT_TOO_NESTED',
  UNSAFE_LINK: 'TEXT_LINK_UNSAFE',
  UNKNOWN_PART: 'TEXT_NOT_READABLE',
  NOT_A_DOCUMENT: 'TEXT_NOT_READABLE',
};

/** @throws Refusal TEXT_… when the text was refused */
export function writtenText(reading: Reading): RichTextDocument {
  if (!reading.ok) throw new Refusal(refusals[reading.reason]);
  return reading.document;
}
