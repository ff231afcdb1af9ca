// The board of a network: what its people offer and ask for, sifted, and what of one's own profile could stand there.
import { ButtonLink } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { BoardEntries } from './board-entries.js';
import { BoardDocument } from './offer-and-ask.graphql.js';
import { useView, Views } from './views.js';
import { Wishes } from './wishes.js';

export function OfferAndAskPage() {
  const { t } = useTranslation();
  const { networkId = '' } = useParams();
  const view = useView();
  const query = useQuery({ query: BoardDocument, variables: { networkId }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded query={query}>
      {({ network, board: { mayPost, wishes } }) => {
        const put = mayPost && (
          <ButtonLink kind="primary" href={`/networks/${networkId}/board/new`}>
            {t('offerAndAsk.put')}
          </ButtonLink>
        );
        return (
          <TaskPage
            title={t('offerAndAsk.title', { network: network.name })}
            lead={mayPost ? t('offerAndAsk.lead') : t('offerAndAsk.onlyRead')}
            action={put}
          >
            <Wishes networkId={networkId} wishes={wishes} />
            <Views view={view} />
            <BoardEntries key={view} networkId={networkId} view={view} />
          </TaskPage>
        );
      }}
    </Loaded>
  );
}
