// A network at risk: how many days are left, what it lacks, and that nothing stops meanwhile.
import { Notice, Stack } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { numberWordFirst } from '../../parts/network/number-word.js';
import type { LookedAfter } from './look-after-a-network.graphql.js';

export function StandingNotice({ network: { daysToRecover, blockers } }: { network: LookedAfter }) {
  const { t } = useTranslation();
  if (daysToRecover === null) return null;
  const missing = (code: LookedAfter['blockers'][number]['code']): number =>
    blockers.find((blocker) => blocker.code === code)?.missing ?? 0;
  const schools = missing('SCHOOLS_MISSING');
  const coLeaders = missing('CO_LEADERS_MISSING');
  const hasOutsider = blockers.some(({ code }) => code === 'CO_LEADER_OF_NO_MEMBER');
  return (
    <Notice tone="warn" title={t('lookAfterANetwork.risk.title', { count: daysToRecover })}>
      <Stack gap={2}>
        {schools > 0 && (
          <p>{t('lookAfterANetwork.risk.schools', { count: schools, number: numberWordFirst(t, schools) })}</p>
        )}
        {coLeaders > 0 && (
          <p>{t('lookAfterANetwork.risk.coLeaders', { count: coLeaders, number: numberWordFirst(t, coLeaders) })}</p>
        )}
        {hasOutsider && <p>{t('lookAfterANetwork.risk.outsider')}</p>}
        <p>{t('lookAfterANetwork.risk.meanwhile')}</p>
      </Stack>
    </Notice>
  );
}
