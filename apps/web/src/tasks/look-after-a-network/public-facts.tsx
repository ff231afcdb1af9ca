// What anyone may know of a network that has been activated.
import { Card, Stack } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { NetworkStateTag } from '../../parts/network/network-state-tag.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { PublicNetworkDocument } from './look-after-a-network.graphql.js';

export function PublicFacts({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery({ query: PublicNetworkDocument, variables: { id } });
  return (
    <Loaded query={query}>
      {({ publicNetwork: { name, purpose, learningFocus, state } }) => (
        <TaskPage title={name} eyebrow={<NetworkStateTag state={state} />} width="read">
          <Card>
            <Stack>
              <div>
                <h2>{t('lookAfterANetwork.words.purpose')}</h2>
                <p>{purpose}</p>
              </div>
              <div>
                <h2>{t('lookAfterANetwork.words.learningFocus')}</h2>
                <p>{learningFocus}</p>
              </div>
            </Stack>
          </Card>
        </TaskPage>
      )}
    </Loaded>
  );
}
