// What of the bank is asked for, as it stands in the address.
import { learningLevels, licences, yearGroups } from '@sixfold/domain';
import { languages } from '@sixfold/words';
import { phaseWords, subjectWords } from '../../parts/teaching/teaching-words.js';
import { oneOf, useAddress } from '../../platform/page/use-address.js';
import type { BankCount, BankView, Sought } from './browse-the-bank.graphql.js';

/** The name in the address of each facet. */
export const addressOf = {
  SUBJECT: 'subject',
  PHASE: 'phase',
  YEAR_GROUP: 'year',
  LANGUAGE: 'language',
  LEVEL: 'level',
  LICENCE: 'licence',
  KIND: 'kind',
} as const satisfies Record<BankCount['facet'], string>;

/** In the order in which they are offered. */
export const views = [
  'EVERYTHING',
  'EXEMPLARS',
  'USED_LATELY',
  'LIKE_MINE',
  'DID_NOT_WORK',
] as const satisfies readonly BankView[];

const kinds = ['SINGLE', 'UNIT', 'COLLECTION'] as const;

export const inAddress = (view: BankView): string => view.toLowerCase().replaceAll('_', '-');

const inCapitals = <Word extends string>(words: readonly Word[]) =>
  words.map((word) => word.toUpperCase() as Uppercase<Word>);

export function useSought(networkId: string | null) {
  const { address, change, clear } = useAddress();
  const written = (facet: BankCount['facet']) => address.get(addressOf[facet]);
  const sought: Sought = {
    networkId,
    mine: address.get('show') === 'mine',
    show: views.find((view) => inAddress(view) === address.get('show')) ?? 'EVERYTHING',
    subject: oneOf(subjectWords, written('SUBJECT')),
    phase: oneOf(phaseWords, written('PHASE')),
    yearGroup: yearGroups.find((age) => String(age) === written('YEAR_GROUP')) ?? null,
    language: oneOf(languages, written('LANGUAGE')),
    level: oneOf(inCapitals(learningLevels), written('LEVEL')),
    licence: oneOf(inCapitals(licences), written('LICENCE')),
    kind: oneOf(kinds, written('KIND')),
  };
  return { sought, areRequests: address.get('show') === 'requests', change, clear };
}

export const isNarrowed = ({ subject, phase, yearGroup, language, level, licence, kind }: Sought): boolean =>
  [subject, phase, yearGroup, language, level, licence, kind].some((word) => word !== null);
