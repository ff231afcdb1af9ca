// Why a resource stands in the view in which it is shown: who holds it up, what its school shares with mine, its last use.
import { useTranslation } from 'react-i18next';
import { useDay } from '../../platform/i18n/use-day.js';
import type { BankView, ResourceInList } from './browse-the-bank.graphql.js';

export function WhyItIsShown({ resource, view }: { resource: ResourceInList; view: BankView }) {
  const { t } = useTranslation();
  const day = useDay();
  const { exemplar, likeness, usedLately } = resource;
  if (view === 'EXEMPLARS' && exemplar !== null)
    return <p>{t('browseTheBank.heldUp', { name: exemplar.curatorName, reason: exemplar.reason })}</p>;
  if (usedLately !== null)
    return <p>{t('browseTheBank.taughtAt', { count: usedLately.schools, day: day(usedLately.lastOn) })}</p>;
  if (likeness === null) return null;
  const { phase, sizeBand, laName } = likeness;
  const shared = [phase && t(`school.phases.${phase}`), sizeBand && t(`school.sizes.${sizeBand}`), laName];
  return <p>{t('browseTheBank.alike', { facts: shared.filter(Boolean).join(' · ') })}</p>;
}
