// Stepping down without a successor: what it means, and the way back, stand before the button.
import { Button, Card, Notice, Row, Section, Stack, useAnnounce } from '@sixfold/ui';
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
  const announce = useAnnounce();
  const { submit, problem, isPending } = useSubmit(StepDownDocument);
  const stepDown = async () => {
    if ((await submit({ networkId, leavingNobody: other === null })) === null) return;
    announce(t('handOverASeat.steppedDown'));
    await navigate(`/networks/${networkId}`);
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
          <p>{t('handOverASeat.wayBack')}</p>
          <ProblemNotice problem={problem} />
          <Row>
            <Button isPending={isPending} onClick={() => void stepDown()}>
              {t(other === null ? 'handOverASeat.stepDownAnyway' : 'handOverASeat.stepDownNow')}
            </Button>
          </Row>
        </Stack>
      </Card>
    </Section>
  );
}
