// Ends a consortium with all its ties on a day; for a while it can be brought back whole.
import { Button, Card, Notice, Row, Stack } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { OnADay } from './on-a-day.js';
import { EndTierDocument, ReopenTierDocument } from './read-an-organisation.graphql.js';

export function EndConsortium({ id, name, isClosed }: { id: string; name: string; isClosed: boolean }) {
  const { t } = useTranslation();
  const [isEnding, setEnding] = useState(false);
  const [hasEnded, setEnded] = useState(false);
  const ending = useSubmit(EndTierDocument);
  const reopening = useSubmit(ReopenTierDocument);
  const end = async (until: string) => {
    if (!(await ending.submit({ id, until }))) return;
    setEnding(false);
    setEnded(true);
  };
  const undo = (
    <Button isPending={reopening.isPending} onClick={() => void reopening.submit({ id })}>
      {t('shell.undo')}
    </Button>
  );
  if (isClosed) {
    return (
      hasEnded && (
        <Notice tone="good" title={t('readAnOrganisation.end.ended', { name })} action={undo}>
          <ProblemNotice problem={reopening.problem} />
        </Notice>
      )
    );
  }
  if (!isEnding) {
    return (
      <Row>
        <Button kind="plain" onClick={() => setEnding(true)}>
          {t('readAnOrganisation.end.open', { name })}
        </Button>
      </Row>
    );
  }
  return (
    <Card>
      <Stack gap={3}>
        <p>{t('readAnOrganisation.end.text')}</p>
        <OnADay
          label={t('readAnOrganisation.end.lastDay')}
          act={t('readAnOrganisation.end.now')}
          isPending={ending.isPending}
          onAct={(day) => void end(day)}
          onCancel={() => setEnding(false)}
        />
        <ProblemNotice problem={ending.problem} />
      </Stack>
    </Card>
  );
}
