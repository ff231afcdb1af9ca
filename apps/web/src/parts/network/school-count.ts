// How many schools have said yes, as a sentence, and the six places that they fill.
import { SCHOOLS_NEEDED } from '@sixfold/domain';
import type { Place } from '@sixfold/ui';
import type { TFunction } from 'i18next';
import { numberWordFirst } from './number-word.js';

interface AskedSchool {
  readonly state: string;
  readonly countsTowardsTheSix: boolean;
}

/** The schools that fill a place or have been offered one, those that have said yes first. */
export function placedSchools<School extends AskedSchool>(schools: readonly School[]) {
  const counting = schools.filter(({ countsTowardsTheSix }) => countsTowardsTheSix);
  const taken = counting.filter(({ state }) => state === 'ACCEPTED');
  const asked = counting.filter(({ state }) => state === 'INVITED');
  return { taken, asked, free: Math.max(0, SCHOOLS_NEEDED - taken.length - asked.length) };
}

/** "Four of six schools have said yes"; from six on without the measure. */
export const saidYes = (t: TFunction, count: number): string =>
  count < SCHOOLS_NEEDED
    ? t('network.saidYes', { count, number: numberWordFirst(t, count) })
    : t('network.enoughSaidYes', { number: numberWordFirst(t, count) });

export function placeStates(schools: readonly AskedSchool[]): Place['state'][] {
  const { taken, asked, free } = placedSchools(schools);
  return [
    ...taken.map(() => 'taken' as const),
    ...asked.map(() => 'asked' as const),
    ...Array.from({ length: free }, () => 'free' as const),
  ];
}
