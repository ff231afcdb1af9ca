// From when to when a tie lasts, and whose word that is.
import { useTranslation } from 'react-i18next';
import { type FragmentOf, readFragment } from '../../platform/graphql.js';
import { useDay } from '../../platform/i18n/use-day.js';
import { DaysOfTieFragment } from './read-an-organisation.graphql.js';

export function DaysOfTie({ tie }: { tie: FragmentOf<typeof DaysOfTieFragment> }) {
  const { t } = useTranslation();
  const { byRegister, since, until } = readFragment(DaysOfTieFragment, tie);
  const day = useDay();
  const lasting = [
    since !== null && t('readAnOrganisation.since', { day: day(since) }),
    until !== null && t('readAnOrganisation.until', { day: day(until) }),
    byRegister && t('readAnOrganisation.byRegister'),
  ].filter(Boolean);
  return lasting.length > 0 && <p>{lasting.join(' · ')}</p>;
}
