// The networks that an organisation is in, as far as one may know of them.
import { Button, EmptyState, Icon, Link, NeedRow, Row, RowList, Section } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { NetworkStateTag } from '../../parts/network/network-state-tag.js';
import { Loaded } from '../../platform/page/loaded.js';
import { NetworksOfDocument } from './read-an-organisation.graphql.js';

export function NetworksHere({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <Section title={t('readAnOrganisation.networks.title')}>
      <PageOfNetworks id={id} after={null} />
    </Section>
  );
}

/** One page of networks, and behind it the next once it is asked for. */
function PageOfNetworks({ id, after }: { id: string; after: string | null }) {
  const { t } = useTranslation();
  const [isMoreWanted, wantMore] = useState(false);
  const query = useQuery({ query: NetworksOfDocument, variables: { id, after }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded query={query} shape="rows">
      {({ networksOf: { items, nextCursor } }) => (
        <>
          {items.length === 0 && (
            <EmptyState title={t('readAnOrganisation.networks.none')}>
              {t('readAnOrganisation.networks.noneText')}
            </EmptyState>
          )}
          {items.length > 0 && (
            <RowList label={t('readAnOrganisation.networks.title')}>
              {items.map((network) => (
                <NeedRow
                  key={network.id}
                  picture={<Icon name="hexagon" />}
                  title={<Link href={`/networks/${network.id}`}>{network.name}</Link>}
                  action={<NetworkStateTag state={network.state} />}
                >
                  {network.learningFocus && <p>{t('network.focus', { focus: network.learningFocus })}</p>}
                </NeedRow>
              ))}
            </RowList>
          )}
          {nextCursor && isMoreWanted && <PageOfNetworks id={id} after={nextCursor} />}
          {nextCursor && !isMoreWanted && (
            <Row>
              <Button onClick={() => wantMore(true)}>{t('readAnOrganisation.more')}</Button>
            </Row>
          )}
        </>
      )}
    </Loaded>
  );
}
