// Words that somebody owes somebody else: why not, or why one would like to.
import { REASON_LENGTH } from '@sixfold/domain';
import { Refusal } from '../platform/graphql/refusal.js';

/** @throws Refusal REASON_NEEDED for words that say nothing, or too much */
export function inWords(text: string | null | undefined): string {
  const words = text?.trim() ?? '';
  if (words.length < REASON_LENGTH.least || words.length > REASON_LENGTH.most) {
    throw new Refusal('REASON_NEEDED', REASON_LENGTH);
  }
  return words;
}
