// The groups of other networks that a network shares or is asked to share: its co-leaders answer and end.
import { Button, EmptyState, Link, RowList } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { useAskOnReturn } from '../../platform/client/use-ask-on-return.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { type Sharing, SharedGroupsDocument } from './share-a-group.graphql.js';
import { SharingRow } from './sharing-row.js';

export function SharedGroupsPage() {
  const { t } = useTranslation();
  const { networkId = '' } = useParams();
  const query = useSharedGroups(networkId, null);
  useAskOnReturn(query[1]);
  return (
    <Loaded query={query}>
      {({ groupSharings: { items, nextCursor }, network }) => (
        <TaskPage
          title={t('shareAGroup.ofNetwork', { network: network.name })}
          lead={t('shareAGroup.ofNetworkLead')}
          eyebrow={<Link href={`/networks/${network.id}`}>{t('shareAGroup.backToNetwork')}</Link>}
          width="read"
        >
          {items.length === 0 ? (
            <EmptyState title={t('shareAGroup.noneOfNetwork')}>{t('shareAGroup.noneOfNetworkText')}</EmptyState>
          ) : (
            <Rows networkId={networkId} sharings={items} nextCursor={nextCursor} />
          )}
        </TaskPage>
      )}
    </Loaded>
  );
}

interface RowsProps {
  networkId: string;
  sharings: readonly Sharing[];
  nextCursor: string | null;
}

/** One page of the list, and behind it the next once it is asked for. */
function Rows({ networkId, sharings, nextCursor }: RowsProps) {
  const { t } = useTranslation();
  const [isMoreWanted, wantMore] = useState(false);
  return (
    <>
      <RowList label={t('shareAGroup.asked')}>
        {sharings.map((sharing) => (
          <SharingRow key={sharing.id} sharing={sharing} name={sharing.groupName} isOfAnother />
        ))}
      </RowList>
      {nextCursor && !isMoreWanted && <Button onClick={() => wantMore(true)}>{t('shareAGroup.more')}</Button>}
      {nextCursor && isMoreWanted && <MoreRows networkId={networkId} after={nextCursor} />}
    </>
  );
}

function MoreRows({ networkId, after }: { networkId: string; after: string }) {
  return (
    <Loaded query={useSharedGroups(networkId, after)} shape="rows">
      {({ groupSharings: { items, nextCursor } }) => (
        <Rows networkId={networkId} sharings={items} nextCursor={nextCursor} />
      )}
    </Loaded>
  );
}

const useSharedGroups = (networkId: string, after: string | null) =>
  useQuery({ query: SharedGroupsDocument, variables: { networkId, after }, requestPolicy: 'cache-and-network' });
