// Whether the letters of this network come to the reader: at hand, and undone by the same button.
import { Button, Row, Stack, useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { ReceiveLetterDocument } from './write-the-weekly-letter.graphql.js';

export function ReceiveLetter({ networkId, receives }: { networkId: string; receives: boolean }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(ReceiveLetterDocument);
  const change = async () => {
    if ((await submit({ networkId, receives: !receives })) === null) return;
    announce(t(receives ? 'writeTheWeeklyLetter.comesNoMore' : 'writeTheWeeklyLetter.comesToYou'));
  };
  return (
    <Stack gap={2}>
      <p>{t(receives ? 'writeTheWeeklyLetter.comesToYou' : 'writeTheWeeklyLetter.comesNoMore')}</p>
      <ProblemNotice problem={problem} />
      <Row>
        <Button isPending={isPending} onClick={() => void change()}>
          {t(receives ? 'writeTheWeeklyLetter.turnOff' : 'writeTheWeeklyLetter.turnOn')}
        </Button>
      </Row>
    </Stack>
  );
}
