// My answer to the seat that was offered to me.
import { Button, Row, Stack, useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { AnswerSeatDocument } from './seats.graphql.js';

export function AnswerMySeat({ seatId }: { seatId: string }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(AnswerSeatDocument);
  const answer = async (accept: boolean) => {
    if (!(await submit({ seatId, accept }))) return;
    announce(t(accept ? 'lookAfterANetwork.seats.accepted' : 'lookAfterANetwork.seats.hasDeclined'));
  };
  return (
    <Stack gap={3}>
      <Row>
        <Button kind="primary" isPending={isPending} onClick={() => void answer(true)}>
          {t('lookAfterANetwork.seats.accept')}
        </Button>
        <Button isPending={isPending} onClick={() => void answer(false)}>
          {t('lookAfterANetwork.seats.decline')}
        </Button>
      </Row>
      <ProblemNotice problem={problem} />
    </Stack>
  );
}
