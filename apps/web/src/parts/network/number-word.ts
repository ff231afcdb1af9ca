// Small numbers as words, as people say them.
import type { Words } from '@sixfold/words';
import type { TFunction } from 'i18next';

const named: readonly (keyof Words['network']['numbers'])[] = [
  ...(['zero', 'one', 'two', 'three', 'four', 'five', 'six'] as const),
  ...(['seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'] as const),
];

/** "four"; beyond twelve the figures. */
export function numberWord(t: TFunction, count: number): string {
  const name = named[count];
  return name === undefined ? String(count) : t(`network.numbers.${name}`);
}

/** The same at the beginning of a sentence. */
export function numberWordFirst(t: TFunction, count: number): string {
  const word = numberWord(t, count);
  return word.charAt(0).toLocaleUpperCase() + word.slice(1);
}
