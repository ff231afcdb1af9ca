// What becomes of a network, in the hands of its co-leaders: a later last day, a programme, or its closing.
import { Notice } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { NotFoundPage } from '../../platform/page/problem-page.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { CloseIt } from './close-it.js';
import { Closed } from './closed.js';
import { GoOn } from './go-on.js';
import { GoingOnDocument } from './go-on-or-close.graphql.js';
import { JoinAProgramme } from './join-a-programme.js';

export function GoOnOrClosePage() {
  const { t } = useTranslation();
  const { networkId: id = '' } = useParams();
  const query = useQuery({ query: GoingOnDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded query={query}>
      {({ network, programmes }) => {
        if (!network.can.lead) return <NotFoundPage />;
        if (network.state === 'CLOSED') return <Closed network={network} />;
        return (
          <TaskPage title={t('goOnOrClose.title')} eyebrow={network.name} lead={t('goOnOrClose.lead')} width="read">
            {network.state === 'ENDED' && <Notice>{t('goOnOrClose.ended')}</Notice>}
            {(network.state === 'LAPSED' || (network.endsOn !== null && network.state !== 'ENDED')) && (
              <GoOn network={network} />
            )}
            {network.state === 'INFORMAL' && <JoinAProgramme network={network} programmes={programmes} />}
            {network.can.close && <CloseIt networkId={id} />}
          </TaskPage>
        );
      }}
    </Loaded>
  );
}
