// Said to the co-leaders while groups of other networks ask to be shared and wait for their answer.
import { Link, Notice } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import type { LookedAfter } from './look-after-a-network.graphql.js';

export function GroupsThatAsk({ network: { id, groupSharingsToAnswer: count } }: { network: LookedAfter }) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <Notice
      title={t('lookAfterANetwork.groupsAsk', { count })}
      action={<Link href={`/networks/${id}/shared-groups`}>{t('lookAfterANetwork.groupsAskAnswer')}</Link>}
    />
  );
}
