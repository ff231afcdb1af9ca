// The network has been closed: why, and the way back while there is one.
import { RESTORABLE_MINUTES } from '@sixfold/domain';
import { Button, ButtonLink, Row } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { type GoingOn, ReopenNetworkDocument } from './go-on-or-close.graphql.js';

export function Closed({ network: { id: networkId, name, closeReason, canReopen } }: { network: GoingOn }) {
  const { t } = useTranslation();
  const { submit, isPending, problem } = useSubmit(ReopenNetworkDocument);
  return (
    <TaskPage
      title={t('goOnOrClose.closed.title', { network: name })}
      lead={t('lookAfterANetwork.closedBecause', { reason: closeReason ?? '' })}
      width="read"
    >
      {canReopen && <p>{t('goOnOrClose.closed.text', { minutes: RESTORABLE_MINUTES })}</p>}
      <ProblemNotice problem={problem} />
      <Row>
        {canReopen && (
          <Button isPending={isPending} onClick={() => void submit({ networkId })}>
            {t('goOnOrClose.closed.undo')}
          </Button>
        )}
        <ButtonLink href={`/networks/${networkId}`}>{t('activateANetwork.seeNetwork')}</ButtonLink>
      </Row>
    </TaskPage>
  );
}
