// Said to the co-leaders while authors of the network wait for their answer.
import { Link, Notice } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import type { LookedAfter } from './look-after-a-network.graphql.js';

export function ResourcesToAnswer({ network: { id, resourcesToAnswer: count } }: { network: LookedAfter }) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <Notice
      title={t('giveFurther.toAnswer', { count })}
      action={<Link href={`/networks/${id}/bank/waiting`}>{t('giveFurther.toAnswerAct')}</Link>}
    />
  );
}
