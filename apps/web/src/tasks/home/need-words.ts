// What each need says, and where its next step is. A new kind of need without words does not compile.
import { SCHOOLS_NEEDED } from '@sixfold/domain';
import type { TFunction } from 'i18next';
import { numberWord, numberWordFirst } from '../../parts/network/number-word.js';
import type { MyNetwork, Need } from './home.graphql.js';

export interface NeedWords {
  title: string;
  text: string;
  act: string;
  href: string;
}

/** Only what the words of a network in forming need of it. */
export type FormingNetwork = Pick<MyNetwork, 'id' | 'endsOn' | 'blockers' | 'schools'>;

/** A school is named once its answer has been waited for so many days. */
const LONG_SILENCE = 5;
const DAY = 24 * 60 * 60 * 1000;

export function needWords(t: TFunction, need: Need, network: FormingNetwork | undefined, now: Date): NeedWords {
  const names = { network: need.networkName, school: need.organisation?.name ?? '' };
  const page = `/networks/${need.networkId}`;
  switch (need.kind) {
    case 'ANSWER_PROPOSAL':
      return {
        title: t('home.answerProposal.title', names),
        text: t('home.answerProposal.text'),
        act: t('home.answerProposal.act'),
        href: `${page}/answer/${need.id}`,
      };
    case 'ANSWER_APPLICATION':
      return {
        title: t('home.answerApplication.title', names),
        text: t('home.answerApplication.text'),
        act: t('home.answerApplication.act'),
        href: `${page}#schools`,
      };
    case 'ANSWER_SEAT':
      return {
        title: t('home.answerSeat.title', names),
        text: t('home.answerSeat.text'),
        act: t('home.answerSeat.act'),
        href: `${page}#seats`,
      };
    case 'ANSWER_NOMINATION':
      return {
        title: t('home.answerNomination.title', { ...names, person: need.personName ?? '' }),
        text: t('home.answerNomination.text'),
        act: t('home.answerNomination.act'),
        href: `${page}#seats`,
      };
    case 'CONFIRM_COORDINATOR':
      return {
        title: t('home.confirmCoordinator.title', names),
        text: t('home.confirmCoordinator.text', names),
        act: t('home.confirmCoordinator.act'),
        href: `${page}#schools`,
      };
    case 'NETWORK_AT_RISK':
      return {
        title: t('home.networkAtRisk.title', { ...names, count: need.daysToRecover ?? 0 }),
        text: t('home.networkAtRisk.text', {
          schools: need.acceptedSchools ?? 0,
          coLeaders: need.acceptedCoLeaders ?? 0,
        }),
        act: t('home.networkAtRisk.act'),
        href: page,
      };
    case 'ACCEPT_CHARTER':
      return {
        title: t('home.acceptCharter.title', names),
        text: t('home.acceptCharter.text'),
        act: t('home.acceptCharter.act'),
        href: `${page}/charter`,
      };
    case 'REVIEW_YEAR':
      return {
        title: t('home.reviewYear.title', { ...names, year: need.year ?? 0 }),
        text: t('home.reviewYear.text'),
        act: t('home.reviewYear.act'),
        href: `${page}/review`,
      };
    case 'LEAD_FORMING':
      return { ...formingWords(t, need, network, now), href: `${page}/activate` };
  }
}

function formingWords(t: TFunction, need: Need, network: FormingNetwork | undefined, now: Date) {
  const names = { network: need.networkName };
  if (network?.blockers.length === 0) {
    return {
      title: t('home.leadForming.ready', names),
      text: t('home.leadForming.readyText'),
      act: t('home.leadForming.activate'),
    };
  }
  const act = t('home.leadForming.look');
  if (network && network.endsOn !== null) {
    return { title: t('home.leadForming.informal', names), text: t('home.leadForming.informalText'), act };
  }
  const missing = SCHOOLS_NEEDED - (need.acceptedSchools ?? 0);
  if (missing <= 0) {
    return { title: t('home.leadForming.almost', names), text: t('home.leadForming.almostText'), act };
  }
  const title = t('home.leadForming.away', { ...names, count: missing, number: numberWord(t, missing) });
  return { title, text: silenceWords(t, network, now), act };
}

/** Names the school whose answer has been waited for longest, when that is long. */
function silenceWords(t: TFunction, network: FormingNetwork | undefined, now: Date): string {
  const waiting = (network?.schools ?? []).filter(
    ({ state, countsTowardsTheSix }) => state === 'INVITED' && countsTowardsTheSix,
  );
  const [longest] = waiting.toSorted((one, other) => one.askedAt.localeCompare(other.askedAt));
  if (!longest) return t('home.leadForming.nobodyAsked');
  const days = Math.floor((now.getTime() - Date.parse(longest.askedAt)) / DAY);
  if (days >= LONG_SILENCE) {
    return t('home.leadForming.silent', { school: longest.organisation.name, count: days });
  }
  return t('home.leadForming.waiting', { count: waiting.length, number: numberWordFirst(t, waiting.length) });
}
