// Somebody on a board: who and of which school, with the way to their profile while they are there.
import { Link } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import type { OnBoard } from './offer-and-ask.graphql.js';

type Named = Pick<OnBoard, 'name' | 'organisationName' | 'formerly'>;

export function usePersonWords(): (person: Named) => string {
  const { t } = useTranslation();
  return ({ name, organisationName: school, formerly }) =>
    t(formerly ? 'offerAndAsk.formerly' : 'offerAndAsk.person', { name, school });
}

export function BoardPerson({ person }: { person: OnBoard }) {
  const words = usePersonWords()(person);
  return person.formerly ? words : <Link href={`/people/${person.personId}`}>{words}</Link>;
}
