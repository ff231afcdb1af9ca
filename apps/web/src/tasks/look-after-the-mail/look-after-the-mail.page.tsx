// For the administrator: mail that no server took, why, and another try.
import { Button, EmptyState, Icon, NeedRow, Row, RowList, Stack, TimeAgo, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useSubmit } from '../../platform/client/use-submit.js';
import type { ResultOf } from '../../platform/graphql.js';
import { Loaded } from '../../platform/page/loaded.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { FailedMailDocument, TryMailAgainDocument } from './look-after-the-mail.graphql.js';

type FailedMail = ResultOf<typeof FailedMailDocument>['failedMail']['items'][number];

export function LookAfterTheMailPage() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, problem } = useSubmit(TryMailAgainDocument);
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  const tryAgain = async (id: string) => (await submit({ id })) && announce(t('lookAfterTheMail.trying'));
  return (
    <TaskPage title={t('lookAfterTheMail.title')} lead={t('lookAfterTheMail.lead')}>
      <Stack>
        <ProblemNotice problem={problem} />
        {pages.map((after) => (
          <PageOfMail
            key={after}
            after={after}
            onOlder={(cursor) => setPages([...new Set([...pages, cursor])])}
            onTryAgain={(id) => void tryAgain(id)}
          />
        ))}
      </Stack>
    </TaskPage>
  );
}

interface PageOfMailProps {
  after: string | null;
  onOlder: (cursor: string) => void;
  onTryAgain: (id: string) => void;
}

function PageOfMail({ after, onOlder, onTryAgain }: PageOfMailProps) {
  const { t } = useTranslation();
  const query = useQuery({ query: FailedMailDocument, variables: { after }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded query={query} shape="rows">
      {({ failedMail: { items, nextCursor } }) => (
        <>
          {items.length === 0 && after === null && (
            <EmptyState title={t('lookAfterTheMail.empty')}>{t('lookAfterTheMail.emptyText')}</EmptyState>
          )}
          {items.length > 0 && (
            <RowList label={t('lookAfterTheMail.title')}>
              {items.map((mail) => (
                <OneMail key={mail.id} mail={mail} onTryAgain={() => onTryAgain(mail.id)} />
              ))}
            </RowList>
          )}
          {nextCursor !== null && (
            <Row>
              <Button onClick={() => onOlder(nextCursor)}>{t('lookAfterTheMail.older')}</Button>
            </Row>
          )}
        </>
      )}
    </Loaded>
  );
}

function OneMail({ mail, onTryAgain }: { mail: FailedMail; onTryAgain: () => void }) {
  const { t } = useTranslation();
  const { to, subject, fault, attempts, gaveUpAt } = mail;
  const again = (
    <Button aria-label={t('lookAfterTheMail.tryAgainNamed', { address: to })} onClick={onTryAgain}>
      {t('lookAfterTheMail.tryAgain')}
    </Button>
  );
  return (
    <NeedRow picture={<Icon name="warning" />} title={to} action={again}>
      <p>{subject}</p>
      <p>{t(`lookAfterTheMail.reason.${fault}`)}</p>
      <p>
        {t('lookAfterTheMail.tries', { count: attempts })} <TimeAgo at={gaveUpAt} />
      </p>
    </NeedRow>
  );
}
