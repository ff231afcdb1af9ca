// Puts a resource away, which can be undone at once and at any later time.
import { Button, Row, UndoBar } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WholeResource } from '../../parts/resource/whole-resource.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { PutAwayDocument, TakeOutDocument } from './read-a-resource.graphql.js';

export function PutItAway({ resource: { id, isArchived, document } }: { resource: WholeResource }) {
  const { t } = useTranslation();
  const puttingAway = useSubmit(PutAwayDocument);
  const takingOut = useSubmit(TakeOutDocument);
  const [isDone, setDone] = useState(false);
  const putAway = async () => setDone((await puttingAway.submit({ id })) !== null);
  const takeOut = async () => {
    if (await takingOut.submit({ id })) setDone(false);
  };
  return (
    <>
      <Row>
        {isArchived ? (
          <Button onClick={() => void takeOut()}>{t('readAResource.takeOut')}</Button>
        ) : (
          <Button kind="plain" onClick={() => void putAway()}>
            {t('readAResource.putAwayAct')}
          </Button>
        )}
      </Row>
      <ProblemNotice problem={puttingAway.problem ?? takingOut.problem} />
      {isDone && (
        <UndoBar
          message={t('readAResource.isPutAway', { title: document.title })}
          undoLabel={t('readAResource.undo')}
          onUndo={() => void takeOut()}
          onExpire={() => setDone(false)}
        />
      )}
    </>
  );
}
