// For who has asked: their line while it waits, and taking it back; the undo stays after the line has gone.
import { Button, Card, Row, Stack, UndoBar } from '@sixfold/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useThereAndBack } from '../../../platform/client/use-there-and-back.js';
import { ProblemNotice } from '../../../platform/page/problem-notice.js';
import type { Admission } from '../talk-in-a-group.graphql.js';
import { RestoreRequestDocument, WithdrawRequestDocument } from './way-in.graphql.js';

export interface OwnRequestProps {
  request: Admission | undefined;
  /** What stands here without a request. */
  children: ReactNode;
}

export function OwnRequest({ request, children }: OwnRequestProps) {
  const { t } = useTranslation();
  const [takenBack, setTakenBack] = useState<string | null>(null);
  const { there, back, isGoing, problem } = useThereAndBack(WithdrawRequestDocument, RestoreRequestDocument);
  const takeBack = async (id: string) => {
    if (await there(id)) setTakenBack(id);
  };
  const undo = async (id: string) => {
    setTakenBack(null);
    await back(id);
  };
  return (
    <>
      {request ? (
        <Card>
          <Stack isLoose>
            <h2>{t('talkInAGroup.group.waitTitle')}</h2>
            <p>{request.words}</p>
            <p>{t('talkInAGroup.group.waitText')}</p>
            <Row>
              <Button isPending={isGoing} onClick={() => void takeBack(request.id)}>
                {t('talkInAGroup.group.takeBack')}
              </Button>
            </Row>
          </Stack>
        </Card>
      ) : (
        children
      )}
      <ProblemNotice problem={problem} />
      {takenBack && (
        <UndoBar
          message={t('talkInAGroup.group.takenBack')}
          undoLabel={t('shell.undo')}
          onUndo={() => void undo(takenBack)}
          onExpire={() => setTakenBack(null)}
        />
      )}
    </>
  );
}
