// Home: what needs me, answered in one look; then my networks.
import { Notice, RowList, Section } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { NetworkRow } from '../../parts/network/network-row.js';
import { isAtWork } from '../../parts/network/network-state.js';
import { numberWordFirst } from '../../parts/network/number-word.js';
import { useAskOnReturn } from '../../platform/client/use-ask-on-return.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { type HomeData, HomeDocument } from './home.graphql.js';
import { FirstStep } from './first-step.js';
import { LatestDiscussions } from './latest-discussions.js';
import { MyActions } from './my-actions.js';
import { MyEnquiries } from './my-enquiries.js';
import { MyGroups } from './my-groups.js';
import { MyProgrammes } from './my-programmes.js';
import { hasWishes, Needs } from './needs.js';

export function HomePage() {
  const query = useQuery({ query: HomeDocument, requestPolicy: 'cache-and-network' });
  useAskOnReturn(query[1]);
  return <Loaded query={query}>{(data) => <Home {...data} />}</Loaded>;
}

function Home({ whatNeedsMe, myNetworks, myAffiliations, programmes, latestDiscussions }: HomeData) {
  const { t } = useTranslation();
  const count = whatNeedsMe.length + myNetworks.filter(hasWishes).length;
  const run = programmes.filter(({ facilitated }) => facilitated);
  const hasPlace = myNetworks.length > 0 || (run.length > 0 && myAffiliations.length === 0);
  return (
    <TaskPage
      title={t('home.needs', { count, number: numberWordFirst(t, count) })}
      lead={count > 0 ? t('home.lead') : t('home.leadNothing')}
    >
      {myAffiliations
        .filter(({ confirmed }) => !confirmed)
        .map(({ id, organisation }) => (
          <Notice key={id} title={t('home.waitingForConfirmation.title', { school: organisation.name })}>
            {t('home.waitingForConfirmation.text')}
          </Notice>
        ))}
      {count > 0 && <Needs needs={whatNeedsMe} networks={myNetworks} />}
      <MyActions />
      {run.length > 0 && <MyProgrammes programmes={run} />}
      <LatestDiscussions discussions={latestDiscussions} />
      {!hasPlace && <FirstStep affiliations={myAffiliations} />}
      {myNetworks.length > 0 && (
        <Section title={t('home.networks')}>
          <RowList>
            {myNetworks.map((network) => (
              <NetworkRow key={network.id} network={network}>
                {isAtWork(network.state) && <MyGroups networkId={network.id} />}
              </NetworkRow>
            ))}
          </RowList>
        </Section>
      )}
      {myNetworks.length > 0 && <MyEnquiries />}
    </TaskPage>
  );
}
