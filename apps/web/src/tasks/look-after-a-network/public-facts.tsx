// What anyone may know of a network that has been activated, and the way in where it takes new schools.
import { ButtonLink } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { NetworkStateTag } from '../../parts/network/network-state-tag.js';
import { WhatItIsAbout } from '../../parts/network/what-it-is-about.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { PublicNetworkDocument } from './look-after-a-network.graphql.js';

export function PublicFacts({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery({ query: PublicNetworkDocument, variables: { id } });
  return (
    <Loaded query={query}>
      {({ publicNetwork: { name, state, takesNewSchools, ...words } }) => (
        <TaskPage
          title={name}
          eyebrow={<NetworkStateTag state={state} />}
          action={
            takesNewSchools && (
              <ButtonLink kind="primary" href={`/networks/${id}/apply`}>
                {t('lookAfterANetwork.application.apply')}
              </ButtonLink>
            )
          }
          width="read"
        >
          <WhatItIsAbout {...words} />
        </TaskPage>
      )}
    </Loaded>
  );
}
