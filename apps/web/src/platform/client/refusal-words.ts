// Every refusal has its words: what is missing and what to do. A code without words does not compile here.
import type { RefusalCode } from '@sixfold/domain';
import type { Words } from '@sixfold/words';
import type { TFunction } from 'i18next';

/** The figures and names in `details` stand where the words ask for them. */
export function refusalWords(t: TFunction, code: RefusalCode, details: Readonly<Record<string, unknown>> = {}): string {
  const codeWithWords: keyof Words['refusals'] = code;
  return t(`refusals.${codeWithWords}`, details);
}
