// The working groups of a network: look at them, join one, open one.
import { Button, EmptyState } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { isAtWork } from '../../parts/network/network-state.js';
import { isRefusal, problemOf } from '../../platform/client/problem.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { useMe } from '../../platform/session/session.js';
import { GroupNamesOnly } from './group-names.js';
import { GroupsList, GroupsPageAfter } from './groups-list.js';
import { GroupsDocument } from './open-a-group.graphql.js';
import { OpenAGroup } from './open-a-group.js';

export function GroupsPage() {
  const { t } = useTranslation();
  const { networkId = '' } = useParams();
  const [isOpening, setOpening] = useState(false);
  const { isAdministrator } = useMe();
  const query = useQuery({ query: GroupsDocument, variables: { networkId }, requestPolicy: 'cache-and-network' });
  const [{ error }] = query;
  if (error && isAdministrator && isRefusal(problemOf(error), 'NOT_FOUND')) {
    return <GroupNamesOnly networkId={networkId} />;
  }
  return (
    <Loaded query={query}>
      {({ network, groups: { items, nextCursor } }) => {
        const open = (
          <Button kind="primary" onClick={() => setOpening(true)}>
            {t('openAGroup.open')}
          </Button>
        );
        const action = isAtWork(network.state) ? open : undefined;
        const isEmpty = items.length === 0;
        return (
          <TaskPage
            title={t('openAGroup.title', { network: network.name })}
            lead={t('openAGroup.lead')}
            action={isEmpty ? undefined : action}
          >
            {isEmpty ? (
              <EmptyState title={t('openAGroup.emptyTitle')} action={action}>
                {t('openAGroup.emptyText')}
              </EmptyState>
            ) : (
              <GroupsList groups={items} />
            )}
            {nextCursor && <GroupsPageAfter networkId={networkId} after={nextCursor} />}
            {isOpening && <OpenAGroup networkId={networkId} onClose={() => setOpening(false)} />}
          </TaskPage>
        );
      }}
    </Loaded>
  );
}
