// Who is in a network, in one line: how many, where, for which parts of schooling. It shows variety and never rank.
import { type SchoolPhase, schoolPhases } from '@sixfold/domain';
import { useLanguageTag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { nameList } from './name-list.js';

interface Member {
  readonly kind: 'SCHOOL' | 'PARTNER';
  readonly phase: Uppercase<SchoolPhase> | null;
  readonly town: string | null;
  readonly laName: string | null;
}

const PLACES_NAMED = 3;

const phasesInOrder = schoolPhases.map((phase) => phase.toUpperCase() as Uppercase<typeof phase>);

/** How often each occurs, in the order in which they come. */
function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

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
  const forWhom = (members: readonly Member[]) => {
    const phases = phasesInOrder.filter((phase) => phase !== 'NOT_APPLICABLE');
    const named = phases.flatMap((phase) =>
      members.filter((member) => member.phase === phase).map(() => t(`school.phases.${phase}`)),
    );
    return [...countsOf(named)].map(([name, count]) => t('findANetwork.counted', { name, count }));
  };
  return (members) =>
    [nameList(howMany(members), tag), nameList(where(members), tag), forWhom(members).join(', ')]
      .filter(Boolean)
      .join(' · ');
}
