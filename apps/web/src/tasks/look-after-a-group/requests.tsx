// Who asks to be let in, with their line; a convenor answers on the spot.
import { Button, EmptyState, Face, NeedRow, Row, RowList, Stack, useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { type Admission, AnswerRequestDocument } from './look-after-a-group.graphql.js';

export function Requests({ requests }: { requests: readonly Admission[] }) {
  const { t } = useTranslation();
  if (requests.length === 0) {
    return <EmptyState title={t('lookAfterAGroup.noRequests')}>{t('lookAfterAGroup.noRequestsText')}</EmptyState>;
  }
  return (
    <RowList label={t('lookAfterAGroup.requests')}>
      {requests.map((request) => (
        <RequestRow key={request.id} request={request} />
      ))}
    </RowList>
  );
}

function RequestRow({ request: { id, personName: name, organisationName: school, words } }: { request: Admission }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(AnswerRequestDocument);
  const answer = async (accept: boolean) => {
    if (!(await submit({ id, accept }))) return;
    announce(t(accept ? 'lookAfterAGroup.isIn' : 'lookAfterAGroup.saidNo', { name }));
  };
  return (
    <NeedRow picture={<Face name={name} />} title={t('lookAfterAGroup.person', { name, school })}>
      <Stack gap={2}>
        <p>{words}</p>
        <ProblemNotice problem={problem} />
        <Row>
          <Button
            kind="primary"
            aria-label={t('lookAfterAGroup.letInNamed', { name })}
            isPending={isPending}
            onClick={() => void answer(true)}
          >
            {t('lookAfterAGroup.letIn')}
          </Button>
          <Button
            aria-label={t('lookAfterAGroup.sayNoNamed', { name })}
            isPending={isPending}
            onClick={() => void answer(false)}
          >
            {t('lookAfterAGroup.sayNo')}
          </Button>
        </Row>
      </Stack>
    </NeedRow>
  );
}
