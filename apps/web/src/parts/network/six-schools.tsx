// The six places of a network, filling as schools say yes: large with names, or small as one picture.
import { SixPlaces, SixPlacesInSmall, timeAgo, useLanguageTag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../../platform/graphql.js';
import { placedSchools, placeStates, saidYes } from './school-count.js';

export const SixSchoolsFragment = graphql(`
  fragment SixSchools on Network {
    id
    schools {
      id
      state
      countsTowardsTheSix
      homeSchoolId
      askedAt
      organisation {
        id
        name
      }
    }
  }
`);

export interface SixSchoolsProps {
  network: FragmentOf<typeof SixSchoolsFragment>;
}

export function SixSchools({ network }: SixSchoolsProps) {
  const { t } = useTranslation();
  const language = useLanguageTag();
  const { schools } = readFragment(SixSchoolsFragment, network);
  const { taken, asked, free } = placedSchools(schools);
  const places = [
    ...taken.map(({ id, organisation: { name } }) => ({ id, name, state: 'taken' as const })),
    ...asked.map(({ id, askedAt, organisation: { name } }) => ({
      id,
      name,
      state: 'asked' as const,
      note: timeAgo(new Date(askedAt), new Date(), language),
    })),
  ].map((place) => ({ ...place, stateLabel: t(`network.place.${place.state}`) }));
  const empty = Array.from({ length: free }, (_, index) => ({
    id: `free-${index}`,
    name: t('network.place.free'),
    state: 'free' as const,
    stateLabel: t('network.place.freeState'),
  }));
  return <SixPlaces places={[...places, ...empty]} label={saidYes(t, taken.length)} />;
}

export function SixSchoolsInSmall({ network }: SixSchoolsProps) {
  const { t } = useTranslation();
  const { schools } = readFragment(SixSchoolsFragment, network);
  return <SixPlacesInSmall states={placeStates(schools)} label={saidYes(t, placedSchools(schools).taken.length)} />;
}
