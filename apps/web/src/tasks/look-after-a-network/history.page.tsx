// How a network came to be, the newest first: who led when, which organisation belonged when.
import { Button, Row, RowList } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../platform/graphql.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { HistoryEntry, HistoryEntryFragment } from './history-entry.js';

const HistoryDocument = graphql(
  `
    query NetworkHistory($networkId: ID!, $after: String) {
      networkHistory(networkId: $networkId, first: 30, after: $after) {
        items {
          id
          ...HistoryEntry
        }
        nextCursor
      }
    }
  `,
  [HistoryEntryFragment],
);

export function HistoryPage() {
  const { t } = useTranslation();
  const { networkId = '' } = useParams();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <TaskPage title={t('lookAfterANetwork.history.title')} lead={t('lookAfterANetwork.history.lead')} width="read">
      {cursors.map((after, index) => (
        <HistoryPart
          key={after}
          networkId={networkId}
          after={after}
          isLast={index === cursors.length - 1}
          onMore={(next) => setCursors([...cursors, next])}
        />
      ))}
    </TaskPage>
  );
}

interface HistoryPartProps {
  networkId: string;
  /** Where the part before ended; null for the first. */
  after: string | null;
  isLast: boolean;
  onMore: (cursor: string) => void;
}

function HistoryPart({ networkId, after, isLast, onMore }: HistoryPartProps) {
  const { t } = useTranslation();
  const query = useQuery({
    query: HistoryDocument,
    variables: { networkId, after },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded query={query} shape="rows">
      {({ networkHistory: { items, nextCursor } }) => (
        <>
          <RowList>
            {items.map((entry) => (
              <HistoryEntry key={entry.id} entry={entry} />
            ))}
          </RowList>
          {isLast && nextCursor && (
            <Row>
              <Button onClick={() => onMore(nextCursor)}>{t('lookAfterANetwork.history.earlier')}</Button>
            </Row>
          )}
        </>
      )}
    </Loaded>
  );
}
