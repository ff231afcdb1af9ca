// A school asks a network to take it in: what the network is about, a few words, and what became of them.
import { EmptyState, UndoBar } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { WhatItIsAbout } from '../../parts/network/what-it-is-about.js';
import { useThereAndBack } from '../../platform/client/use-there-and-back.js';
import { Loaded } from '../../platform/page/loaded.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { Applied } from './applied.js';
import { ApplyForm } from './apply-form.js';
import {
  ApplyingDocument,
  type Organisation,
  placesOf,
  type PublicNetwork,
  RestoreApplicationDocument,
  WithdrawApplicationDocument,
} from './apply-to-a-network.graphql.js';

export function ApplyToANetworkPage() {
  const { t } = useTranslation();
  const { networkId = '' } = useParams();
  const query = useQuery({ query: ApplyingDocument, variables: { networkId }, requestPolicy: 'cache-and-network' });
  const withdrawal = useThereAndBack(WithdrawApplicationDocument, RestoreApplicationDocument);
  const [withdrawnId, setWithdrawnId] = useState<string | null>(null);
  const withdraw = async (id: string) => {
    if (await withdrawal.there(id)) setWithdrawnId(id);
  };
  const undo = (id: string) => {
    setWithdrawnId(null);
    void withdrawal.back(id);
  };
  return (
    <Loaded query={query}>
      {(data) => {
        const { publicNetwork: network } = data;
        const { applications, schools } = placesOf(data);
        return (
          <TaskPage
            title={t('applyToANetwork.title', { network: network.name })}
            lead={schools.length > 0 && network.takesNewSchools && t('applyToANetwork.lead')}
            width="read"
          >
            <ProblemNotice problem={withdrawal.problem} />
            {applications.map((application) => (
              <Applied
                key={application.id}
                application={application}
                network={network}
                isPending={withdrawal.isGoing}
                onWithdraw={() => void withdraw(application.id)}
              />
            ))}
            <WhatItIsAbout {...network} />
            {(schools.length > 0 || applications.length === 0) && <Apply network={network} schools={schools} />}
            {withdrawnId && (
              <UndoBar
                key={withdrawnId}
                message={t('applyToANetwork.withdrawn')}
                undoLabel={t('shell.undo')}
                onUndo={() => undo(withdrawnId)}
                onExpire={() => setWithdrawnId(null)}
              />
            )}
          </TaskPage>
        );
      }}
    </Loaded>
  );
}

function Apply({ network, schools }: { network: PublicNetwork; schools: readonly Organisation[] }) {
  const { t } = useTranslation();
  if (!network.takesNewSchools) {
    return (
      <EmptyState title={t('applyToANetwork.takesNone', { network: network.name })}>
        {t('applyToANetwork.takesNoneText')}
      </EmptyState>
    );
  }
  if (schools.length === 0) {
    return <EmptyState title={t('applyToANetwork.notYours')}>{t('applyToANetwork.notYoursText')}</EmptyState>;
  }
  return <ApplyForm networkId={network.id} schools={schools} />;
}
