// Stepping down without a successor: what it means stands before the button, and it can be undone while the bar stands.
import { Button, Card, Notice, Row, Section, Stack, UndoBar } from '@sixfold/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { StepDownDocument } from './hand-over-a-seat.graphql.js';

export interface StepDownProps {
  networkId: string;
  /** The name of the co-leader who is left; null when there is none. */
  other: string | null;
  isActive: boolean;
}

export function StepDown({ networkId, other, isActive }: StepDownProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { submit, problem } = useSubmit(StepDownDocument);
  const [isGoing, setGoing] = useState(false);
  const send = useRef<() => Promise<boolean>>(async () => false);
  useEffect(() => {
    send.current = async () => isGoing && (await submit({ networkId, leavingNobody: other === null })) !== null;
  });
  // Leaving the page ends the time for undoing.
  useEffect(() => () => void send.current(), []);
  const go = async () => {
    const isDone = await send.current();
    setGoing(false);
    if (isDone) await navigate(`/networks/${networkId}`);
  };
  return (
    <Section title={t('handOverASeat.stepDown')}>
      <Card>
        <Stack>
          {other === null ? (
            <Notice tone="warn" title={t('handOverASeat.nobodyLeft')}>
              {t(isActive ? 'handOverASeat.nobodyLeftActive' : 'handOverASeat.nobodyLeftForming')}
            </Notice>
          ) : (
            <p>{t(isActive ? 'handOverASeat.meansActive' : 'handOverASeat.meansForming', { name: other })}</p>
          )}
          <ProblemNotice problem={problem} />
          <Row>
            <Button isDisabled={isGoing} onClick={() => setGoing(true)}>
              {t(other === null ? 'handOverASeat.stepDownAnyway' : 'handOverASeat.stepDownNow')}
            </Button>
          </Row>
        </Stack>
      </Card>
      {isGoing && (
        <UndoBar
          message={t('handOverASeat.steppedDown')}
          undoLabel={t('shell.undo')}
          onUndo={() => setGoing(false)}
          onExpire={() => void go()}
        />
      )}
    </Section>
  );
}
