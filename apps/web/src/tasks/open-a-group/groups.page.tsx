// The working groups of a network: look at them, join one, open one.
import { Button, ButtonLink, EmptyState } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { isAtWork } from '../../parts/network/network-state.js';
import { isRefusal, problemOf } from '../../platform/client/problem.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { oneOf, useAddress } from '../../platform/page/use-address.js';
import { useMe } from '../../platform/session/session.js';
import { GroupNamesOnly } from './group-names.js';
import { GroupsPart } from './groups-list.js';
import { Narrow } from './narrow.js';
import { type GroupFacets, type Narrowing, NetworkOfGroupsDocument } from './open-a-group.graphql.js';
import { OpenAGroup } from './open-a-group.js';

export function GroupsPage() {
  const { t } = useTranslation();
  const { networkId = '' } = useParams();
  const [isOpening, setOpening] = useState(false);
  const { isAdministrator } = useMe();
  const { address, change } = useAddress();
  const query = useQuery({
    query: NetworkOfGroupsDocument,
    variables: { networkId },
    requestPolicy: 'cache-and-network',
  });
  const [{ error }] = query;
  if (error && isAdministrator && isRefusal(problemOf(error), 'NOT_FOUND')) {
    return <GroupNamesOnly networkId={networkId} />;
  }
  return (
    <Loaded query={query}>
      {({ network, groupFacets }) => {
        const narrowing = narrowingOf(address, groupFacets);
        const isNarrowed = Object.values(narrowing).some((value) => value !== null);
        const isOfNetwork = network.reachedThrough.length > 0;
        const open = isOfNetwork && isAtWork(network.state) && (
          <Button kind="primary" onClick={() => setOpening(true)}>
            {t('openAGroup.open')}
          </Button>
        );
        const withPeers = open && (
          <ButtonLink href="/colleagues/start-a-group">{t('startALightGroup.title')}</ButtonLink>
        );
        const none = isNarrowed ? (
          <EmptyState title={t('openAGroup.noneSuch')}>{t('openAGroup.noneSuchText')}</EmptyState>
        ) : (
          <EmptyState title={t('openAGroup.emptyTitle')} action={withPeers}>
            {t(isOfNetwork ? 'openAGroup.emptyText' : 'openAGroup.noneShown')}
          </EmptyState>
        );
        return (
          <TaskPage
            title={t('openAGroup.title', { network: network.name })}
            lead={t('openAGroup.lead')}
            action={open || undefined}
          >
            <Narrow facets={groupFacets} narrowing={narrowing} onChoose={change} />
            <GroupsPart
              key={JSON.stringify(narrowing)}
              networkId={networkId}
              narrowing={narrowing}
              after={null}
              none={none}
            />
            {isOpening && <OpenAGroup networkId={networkId} onClose={() => setOpening(false)} />}
          </TaskPage>
        );
      }}
    </Loaded>
  );
}

/** What the address asks for, as far as there is such a thing to choose. */
const narrowingOf = (address: URLSearchParams, { subjects, phases, themes }: GroupFacets): Narrowing => ({
  subject: oneOf(subjects, address.get('subject')),
  phase: oneOf(phases, address.get('phase')),
  theme: oneOf(themes, address.get('theme')),
});
