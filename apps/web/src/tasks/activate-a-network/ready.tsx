// Nothing is missing: what activating means, and the one button.
import { Button, Notice, Row } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { SixSchools } from '../../parts/network/six-schools.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { ActivateNetworkDocument, type BeforeActivation } from './activate-a-network.graphql.js';

export function Ready({ network }: { network: BeforeActivation }) {
  const { t } = useTranslation();
  const { id, name, endsOn, can } = network;
  const { submit, isPending, problem } = useSubmit(ActivateNetworkDocument);
  return (
    <TaskPage
      title={t('activateANetwork.ready', { network: name })}
      lead={t(endsOn === null ? 'activateANetwork.readyLead' : 'activateANetwork.beginLead')}
      eyebrow={name}
    >
      {endsOn === null && <SixSchools network={network} />}
      <ProblemNotice problem={problem} />
      {can.lead ? (
        <Row>
          <Button kind="primary" isPending={isPending} onClick={() => void submit({ id })}>
            {t(endsOn === null ? 'activateANetwork.activate' : 'activateANetwork.begin')}
          </Button>
        </Row>
      ) : (
        <Notice>{t('activateANetwork.readyForOthers')}</Notice>
      )}
    </TaskPage>
  );
}
