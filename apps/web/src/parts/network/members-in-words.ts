// Who is in a network, in one line: how many, where, for which parts of schooling. It shows variety and never rank.
import type { SchoolPhase } from '@sixfold/domain';
import { useLanguageTag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { countsOf, phasesInWords } from '../school/counted.js';
import { nameList } from './name-list.js';

interface Member {
  readonly kind: 'SCHOOL' | 'PARTNER';
  readonly phase: Uppercase<SchoolPhase> | null;
  readonly town: string | null;
  readonly laName: string | null;
}

const PLACES_NAMED = 3;

/** "7 schools and one partner · Shropshire and Brent · Nursery (2), Primary (5)" */
export function useMembersInWords(): (members: readonly Member[]) => string {
  const { t } = useTranslation();
  const tag = useLanguageTag();
  const howMany = (members: readonly Member[]) => {
    const schools = members.filter(({ kind }) => kind === 'SCHOOL').length;
    const partners = members.length - schools;
    return [
      ...(schools > 0 ? [t('findANetwork.members.schools', { count: schools })] : []),
      ...(partners > 0 ? [t('findANetwork.members.partners', { count: partners })] : []),
    ];
  };
  const where = (members: readonly Member[]) => {
    const counts = countsOf(members.flatMap(({ laName, town }) => laName ?? town ?? []));
    const places = [...counts].sort(([, one], [, other]) => other - one).map(([place]) => place);
    const others = places.length - PLACES_NAMED;
    if (others < 1) return places;
    return [...places.slice(0, PLACES_NAMED), t('findANetwork.members.morePlaces', { count: others })];
  };
  return (members) =>
    [nameList(howMany(members), tag), nameList(where(members), tag), phasesInWords(t, members).join(', ')]
      .filter(Boolean)
      .join(' · ');
}
