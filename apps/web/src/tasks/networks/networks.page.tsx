// The networks I take part in, lead, or am asked into.
import { ButtonLink, EmptyState, Row, RowList, useLanguageTag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { nameList } from '../../parts/network/name-list.js';
import { NetworkRow } from '../../parts/network/network-row.js';
import type { ResultOf } from '../../platform/graphql.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { MyNetworksDocument } from './networks.graphql.js';

export function NetworksPage() {
  const { t } = useTranslation();
  const query = useQuery({ query: MyNetworksDocument, requestPolicy: 'cache-and-network' });
  const ways = (
    <Row>
      <ButtonLink href="/networks/find">{t('myNetworks.find')}</ButtonLink>
      <ButtonLink kind="primary" href="/networks/new">
        {t('myNetworks.start')}
      </ButtonLink>
    </Row>
  );
  return (
    <TaskPage title={t('myNetworks.title')} lead={t('myNetworks.lead')} action={ways}>
      <Loaded query={query} shape="rows">
        {(data) => <Networks {...data} />}
      </Loaded>
    </TaskPage>
  );
}

function Networks({ myNetworks }: ResultOf<typeof MyNetworksDocument>) {
  const { t } = useTranslation();
  const language = useLanguageTag();
  if (myNetworks.length === 0) {
    return <EmptyState title={t('myNetworks.empty')}>{t('myNetworks.emptyText')}</EmptyState>;
  }
  return (
    <RowList label={t('myNetworks.title')}>
      {myNetworks.map((network) => {
        const names = network.reachedThrough.map(({ name }) => name);
        return (
          <NetworkRow key={network.id} network={network}>
            {names.length > 0 && <p>{t('myNetworks.through', { schools: nameList(names, language) })}</p>}
          </NetworkRow>
        );
      })}
    </RowList>
  );
}
