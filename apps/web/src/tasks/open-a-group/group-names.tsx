// The groups of a network for an administrator, who looks after the whole: what they are called, and nothing inside.
import { Button, EmptyState, Face, NeedRow, RowList } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { GroupNamesDocument, NetworkNameDocument } from './open-a-group.graphql.js';

export function GroupNamesOnly({ networkId }: { networkId: string }) {
  const { t } = useTranslation();
  const query = useQuery({ query: NetworkNameDocument, variables: { networkId } });
  return (
    <Loaded query={query}>
      {({ network: { name } }) => (
        <TaskPage title={t('openAGroup.title', { network: name })} lead={t('openAGroup.namesOnly')} width="read">
          <NamesAfter networkId={networkId} after={null} />
        </TaskPage>
      )}
    </Loaded>
  );
}

function NamesAfter({ networkId, after }: { networkId: string; after: string | null }) {
  const { t } = useTranslation();
  const [isMoreWanted, wantMore] = useState(false);
  const query = useQuery({ query: GroupNamesDocument, variables: { networkId, after } });
  return (
    <Loaded query={query} shape="rows">
      {({ groupNames: { items, nextCursor } }) => (
        <>
          {items.length === 0 && <EmptyState title={t('openAGroup.emptyTitle')}>{t('openAGroup.noNames')}</EmptyState>}
          {items.length > 0 && (
            <RowList label={t('openAGroup.list')}>
              {items.map(({ id, name, language }) => (
                <NeedRow key={id} picture={<Face name={name} />} title={<span lang={language}>{name}</span>} />
              ))}
            </RowList>
          )}
          {nextCursor && !isMoreWanted && <Button onClick={() => wantMore(true)}>{t('openAGroup.more')}</Button>}
          {nextCursor && isMoreWanted && <NamesAfter networkId={networkId} after={nextCursor} />}
        </>
      )}
    </Loaded>
  );
}
