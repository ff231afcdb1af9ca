// The networks that fit, each with why, more on demand; how many there are is said politely.
import { Button, ButtonLink, EmptyState, Icon, Link, NeedRow, Row, RowList, Tag, useAnnounce } from '@sixfold/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useMembersInWords } from '../../parts/network/members-in-words.js';
import { NetworkStateTag } from '../../parts/network/network-state-tag.js';
import { Loaded } from '../../platform/page/loaded.js';
import { useSession } from '../../platform/session/session.js';
import { FindNetworksDocument, type FoundNetwork, type Sought } from './find-a-network.graphql.js';
import { useFitWords } from './fit-words.js';

export interface FoundNetworksProps {
  sought: Sought;
  /** Where the page before ended; null for the first. */
  after: string | null;
  onShowAll: () => void;
}

/** One page of networks, and behind it the next once it is asked for. */
export function FoundNetworks({ sought, after, onShowAll }: FoundNetworksProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [isMoreWanted, wantMore] = useState(false);
  const query = useQuery({ query: FindNetworksDocument, variables: { ...sought, after } });
  const count = query[0].data?.findNetworks.items.length;
  useEffect(() => {
    if (count !== undefined) announce(count === 0 ? t('findANetwork.none') : t('findANetwork.found', { count }));
  }, [announce, count, t]);
  return (
    <Loaded query={query} shape="rows">
      {({ findNetworks: { items, nextCursor } }) => (
        <>
          {items.length === 0 && <NoneFits onShowAll={onShowAll} />}
          {items.length > 0 && (
            <RowList label={t('findANetwork.list')}>
              {items.map((found) => (
                <FoundNetworkRow key={found.network.id} found={found} />
              ))}
            </RowList>
          )}
          {nextCursor && isMoreWanted && <FoundNetworks sought={sought} after={nextCursor} onShowAll={onShowAll} />}
          {nextCursor && !isMoreWanted && (
            <Row>
              <Button onClick={() => wantMore(true)}>{t('findANetwork.more')}</Button>
            </Row>
          )}
        </>
      )}
    </Loaded>
  );
}

function NoneFits({ onShowAll }: Pick<FoundNetworksProps, 'onShowAll'>) {
  const { t } = useTranslation();
  const { me } = useSession();
  const ways = (
    <Row>
      <Button onClick={onShowAll}>{t('findANetwork.showAll')}</Button>
      {me && <ButtonLink href="/networks/new">{t('findANetwork.start')}</ButtonLink>}
    </Row>
  );
  return (
    <EmptyState title={t('findANetwork.none')} action={ways}>
      {t('findANetwork.noneText')}
    </EmptyState>
  );
}

function FoundNetworkRow({ found: { network, fits } }: { found: FoundNetwork }) {
  const { t } = useTranslation();
  const membersInWords = useMembersInWords();
  const fitWords = useFitWords();
  const { id, name, learningFocus, state, takesNewSchools, members } = network;
  return (
    <NeedRow
      picture={<Icon name="hexagon" />}
      title={<Link href={`/networks/${id}`}>{name}</Link>}
      action={
        <Row>
          {takesNewSchools && <Tag tone="good">{t('findANetwork.takesThem')}</Tag>}
          <NetworkStateTag state={state} />
        </Row>
      }
    >
      {learningFocus && <p>{t('network.focus', { focus: learningFocus })}</p>}
      <p>{membersInWords(members)}</p>
      {fits.length > 0 && <p>{fitWords(fits)}</p>}
    </NeedRow>
  );
}
