// For who is invited: who invites them and why, and their answer.
import { Button, Card, Row, Stack, useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../../platform/client/use-submit.js';
import { ProblemNotice } from '../../../platform/page/problem-notice.js';
import type { Admission } from '../talk-in-a-group.graphql.js';
import { AnswerInvitationDocument } from './way-in.graphql.js';

export function AnswerInvitation({ invitation: { id, askerName, words } }: { invitation: Admission }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(AnswerInvitationDocument);
  const answer = async (accept: boolean) => {
    if (!(await submit({ id, accept }))) return;
    announce(t(accept ? 'talkInAGroup.group.joined' : 'talkInAGroup.group.declined'));
  };
  return (
    <Card>
      <Stack isLoose>
        <h2>{t('talkInAGroup.group.invitedTitle', { name: askerName })}</h2>
        <p>{words}</p>
        <p>{t('talkInAGroup.group.joinText')}</p>
        <ProblemNotice problem={problem} />
        <Row>
          <Button kind="primary" isPending={isPending} onClick={() => void answer(true)}>
            {t('talkInAGroup.group.accept')}
          </Button>
          <Button isPending={isPending} onClick={() => void answer(false)}>
            {t('talkInAGroup.group.decline')}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}
