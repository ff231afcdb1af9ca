// My answer to a seat: to the one that was offered to me, or to somebody who was suggested for one that I may give.
import { Button, Row, Stack, useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { AnswerNominationDocument, AnswerSeatDocument } from './seats.graphql.js';

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

export function AnswerSuggestion({ seatId, name }: { seatId: string; name: string }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(AnswerNominationDocument);
  const answer = async (accept: boolean) => {
    if (!(await submit({ seatId, accept }))) return;
    announce(t(accept ? 'lookAfterANetwork.seats.agreed' : 'lookAfterANetwork.seats.turnedDown', { name }));
  };
  return (
    <Stack gap={3}>
      <Row>
        <Button isPending={isPending} onClick={() => void answer(true)}>
          {t('lookAfterANetwork.seats.agree', { name })}
        </Button>
        <Button
          kind="plain"
          isPending={isPending}
          aria-label={t('lookAfterANetwork.seats.turnDownNamed', { name })}
          onClick={() => void answer(false)}
        >
          {t('lookAfterANetwork.seats.decline')}
        </Button>
      </Row>
      <ProblemNotice problem={problem} />
    </Stack>
  );
}
