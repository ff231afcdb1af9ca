// What each missing thing is called, and what to do about it. A new code without words does not compile.
import { CO_LEADERS_NEEDED } from '@sixfold/domain';
import type { TFunction } from 'i18next';
import { nameList } from '../../parts/network/name-list.js';
import { numberWordFirst } from '../../parts/network/number-word.js';
import type { BeforeActivation, Blocker } from './activate-a-network.graphql.js';

/** The part of the network that is not there yet. */
export type Part = 'schools' | 'organisations' | 'coLeaders' | 'learningFocus';

export interface BlockerWords {
  part: Part | null;
  title: string;
  text: string;
  /** How much is missing, in a word or two. */
  state: string;
  act: string;
  /** Where to do it: after the address of the network. */
  place: '#schools' | '#seats' | '#words' | '/future';
}

/** Only what the words need of the network. */
export type NetworkFacts = Pick<BeforeActivation, 'schools' | 'seats'>;

/** `language` is the reader's, as a BCP 47 tag. */
export function blockerWords(t: TFunction, blocker: Blocker, network: NetworkFacts, language: string): BlockerWords {
  const missing = blocker.missing ?? 1;
  const state = t('activateANetwork.state', { count: missing, number: missing });
  const seat = { part: 'coLeaders', place: '#seats', state } as const;
  switch (blocker.code) {
    case 'SCHOOLS_MISSING':
      return {
        part: 'schools',
        place: '#schools',
        state,
        title: t('activateANetwork.schools.missing', { count: missing, number: numberWordFirst(t, missing) }),
        text: askedSchools(t, network, language),
        act: t('activateANetwork.schools.act'),
      };
    case 'ORGANISATIONS_MISSING':
      return {
        part: 'organisations',
        place: '#schools',
        state,
        title: t('activateANetwork.organisations.missing', { count: missing, number: numberWordFirst(t, missing) }),
        text: t('activateANetwork.organisations.text'),
        act: t('activateANetwork.schools.act'),
      };
    case 'END_DATE_PASSED':
      return {
        part: null,
        place: '/future',
        state,
        title: t('activateANetwork.lastDay.passed'),
        text: t('activateANetwork.lastDay.text'),
        act: t('activateANetwork.lastDay.act'),
      };
    case 'CO_LEADERS_MISSING':
      return {
        ...seat,
        title: t('activateANetwork.coLeaders.missing', { count: missing }),
        text: offeredSeats(t, network, language),
        act: hasFreeSeat(network) ? t('activateANetwork.coLeaders.act') : t('activateANetwork.look'),
      };
    case 'TOO_MANY_CO_LEADERS':
      return {
        ...seat,
        state: t('activateANetwork.look'),
        title: t('activateANetwork.coLeaders.tooMany'),
        text: t('activateANetwork.coLeaders.tooManyText'),
        act: t('activateANetwork.look'),
      };
    case 'CO_LEADER_OF_NO_MEMBER':
      return {
        ...seat,
        title: t('activateANetwork.coLeaders.outside', { name: nameOf(network, blocker.personId) }),
        text: t('activateANetwork.coLeaders.outsideText'),
        act: t('activateANetwork.look'),
      };
    case 'LEARNING_FOCUS_MISSING':
      return {
        part: 'learningFocus',
        place: '#words',
        state,
        title: t('activateANetwork.learningFocus.missing'),
        text: t('activateANetwork.learningFocus.text'),
        act: t('activateANetwork.learningFocus.act'),
      };
  }
}

function askedSchools(t: TFunction, { schools }: NetworkFacts, language: string): string {
  const asked = schools.filter(({ state, countsTowardsTheSix }) => state === 'INVITED' && countsTowardsTheSix);
  if (asked.length === 0) return t('activateANetwork.schools.nobodyAsked');
  const names = asked.map(({ organisation }) => organisation.name);
  return t('activateANetwork.schools.waitingFor', { schools: nameList(names, language) });
}

function offeredSeats(t: TFunction, { seats }: NetworkFacts, language: string): string {
  const offered = seats.filter(({ state }) => state === 'OFFERED').map(({ name }) => name);
  if (offered.length === 0) return t('activateANetwork.coLeaders.text');
  return t('activateANetwork.coLeaders.waitingFor', { names: nameList(offered, language) });
}

const hasFreeSeat = ({ seats }: NetworkFacts): boolean =>
  seats.filter(({ state }) => state === 'OFFERED' || state === 'ACCEPTED').length < CO_LEADERS_NEEDED;

const nameOf = ({ seats }: NetworkFacts, personId: string | null): string =>
  seats.find((seat) => seat.personId === personId)?.name ?? '';
