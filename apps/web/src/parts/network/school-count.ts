// How many schools have said yes, as a sentence, and the six places that they fill.
import { countedOnce, SCHOOLS_NEEDED } from '@sixfold/domain';
import type { Place } from '@sixfold/ui';
import type { TFunction } from 'i18next';
import { numberWordFirst } from './number-word.js';

interface AskedSchool {
  readonly state: string;
  readonly countsTowardsTheSix: boolean;
  readonly homeSchoolId: string | null;
  readonly organisation: { readonly id: string };
}

/** A school of a network as the rules of the domain read it. */
export const countedFacts = ({ organisation, homeSchoolId, countsTowardsTheSix }: Omit<AskedSchool, 'state'>) => ({
  organisationId: organisation.id,
  homeSchoolId,
  countsTowardsTheSix,
});

/** The schools that fill a place or have been offered one, those that have said yes first. */
export function placedSchools<School extends AskedSchool>(schools: readonly School[]) {
  const inOrder = ['ACCEPTED', 'INVITED'].flatMap((state) => schools.filter((school) => school.state === state));
  const counting = countedOnce(inOrder.map((school) => ({ ...countedFacts(school), school }))).map(
    ({ school }) => school,
  );
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
