// A school leaves a network: what that means, then the leaving; afterwards the network is out of reach.
import { ButtonLink } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { NotFoundPage } from '../../platform/page/problem-page.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { LeaveForm } from './leave-form.js';
import { LeavingDocument } from './leave-a-network.graphql.js';
import { WhatItMeans } from './what-it-means.js';

interface Left {
  school: string;
  network: string;
}

export function LeaveANetworkPage() {
  const { t } = useTranslation();
  const { networkId = '', proposalId = '' } = useParams();
  const [left, setLeft] = useState<Left | null>(null);
  const query = useQuery({
    query: LeavingDocument,
    variables: { networkId, proposalId },
    requestPolicy: 'network-only',
    pause: left !== null,
  });
  if (left) {
    return (
      <TaskPage title={t('leaveANetwork.left', { ...left })} lead={t('leaveANetwork.leftText')} width="read">
        <ButtonLink href="/">{t('shell.states.goHome')}</ButtonLink>
      </TaskPage>
    );
  }
  return (
    <Loaded query={query}>
      {({ network, leaving }) => {
        const place = network.schools.find(({ id }) => id === proposalId);
        if (!place) return <NotFoundPage />;
        const names = { network: network.name, school: place.organisation.name };
        return (
          <TaskPage
            title={t('leaveANetwork.title', names)}
            eyebrow={names.school}
            lead={t('leaveANetwork.lead')}
            width="read"
          >
            <WhatItMeans leaving={leaving} school={names.school} />
            <LeaveForm networkId={networkId} proposalId={proposalId} onLeft={() => setLeft(names)} />
          </TaskPage>
        );
      }}
    </Loaded>
  );
}
