// Closing a group and opening it again, each with its undo.
import { Button, Row, UndoBar } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useThereAndBack } from '../../platform/client/use-there-and-back.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { CloseGroupDocument, type GroupToLookAfter, ReopenGroupDocument } from './look-after-a-group.graphql.js';

export function Closing({ group: { id, isClosed } }: { group: Pick<GroupToLookAfter, 'id' | 'isClosed'> }) {
  const { t } = useTranslation();
  const [canUndo, offerUndo] = useState(false);
  const { there, back, isGoing, isUndoing, problem } = useThereAndBack(CloseGroupDocument, ReopenGroupDocument);
  const turn = async () => offerUndo(await (isClosed ? back(id) : there(id)));
  const undo = async () => {
    offerUndo(false);
    await (isClosed ? back(id) : there(id));
  };
  return (
    <>
      <p>{t(isClosed ? 'lookAfterAGroup.isClosed' : 'lookAfterAGroup.closingText')}</p>
      <ProblemNotice problem={problem} />
      <Row>
        <Button isPending={isGoing || isUndoing} onClick={() => void turn()}>
          {t(isClosed ? 'lookAfterAGroup.reopen' : 'lookAfterAGroup.close')}
        </Button>
      </Row>
      {canUndo && (
        <UndoBar
          key={String(isClosed)}
          message={t(isClosed ? 'lookAfterAGroup.closed' : 'lookAfterAGroup.reopened')}
          undoLabel={t('shell.undo')}
          onUndo={() => void undo()}
          onExpire={() => offerUndo(false)}
        />
      )}
    </>
  );
}
