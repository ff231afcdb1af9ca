// What happened lately, and the way to the whole of it.
import { Link, RowList, Section } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { HistoryEntry } from './history-entry.js';
import type { LatelyHappened } from './look-after-a-network.graphql.js';

export interface LatelyProps {
  networkId: string;
  /** The newest first. */
  entries: LatelyHappened;
}

export function Lately({ networkId, entries }: LatelyProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('lookAfterANetwork.lately.title')}>
      <RowList label={t('lookAfterANetwork.lately.title')}>
        {entries.map((entry) => (
          <HistoryEntry key={entry.id} entry={entry} />
        ))}
      </RowList>
      <Link href={`/networks/${networkId}/history`}>{t('lookAfterANetwork.lately.all')}</Link>
    </Section>
  );
}
