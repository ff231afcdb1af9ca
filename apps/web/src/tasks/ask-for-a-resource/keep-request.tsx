// What whoever asked does with a request: change it, say that it was found elsewhere, take it back, open it again.
import { Button, Card, Row, Stack, UndoBar, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import {
  ChangeRequestDocument,
  MarkFoundDocument,
  ReopenRequestDocument,
  type Request,
  TakeBackRequestDocument,
} from './ask-for-a-resource.graphql.js';
import { RequestFields, toSend, type WrittenRequest, writtenOf } from './request-fields.js';

export function KeepRequest({ request }: { request: Request }) {
  const { t } = useTranslation();
  const [done, setDone] = useState<string | null>(null);
  const [isChanging, setChanging] = useState(false);
  const marking = useSubmit(MarkFoundDocument);
  const takingBack = useSubmit(TakeBackRequestDocument);
  const reopening = useSubmit(ReopenRequestDocument);
  const { id, title, can } = request;
  const find = async () => {
    if (await marking.submit({ id, helped: [] })) setDone(t('askForAResource.markedFound'));
  };
  const takeBack = async () => {
    if (await takingBack.submit({ id })) setDone(t('askForAResource.isTakenBack', { title }));
  };
  const reopen = async () => {
    if (await reopening.submit({ id })) setDone(null);
  };
  if (isChanging && can.keep) return <ChangeRequest request={request} onDone={() => setChanging(false)} />;
  return (
    <>
      {can.keep && (
        <Row>
          <Button onClick={() => setChanging(true)}>{t('askForAResource.change')}</Button>
          <Button onClick={() => void find()}>{t('askForAResource.foundElsewhere')}</Button>
          <Button onClick={() => void takeBack()}>{t('askForAResource.takeBack')}</Button>
        </Row>
      )}
      {can.reopen && done === null && (
        <Row>
          <Button onClick={() => void reopen()}>{t('askForAResource.reopen')}</Button>
        </Row>
      )}
      <ProblemNotice problem={marking.problem ?? takingBack.problem ?? reopening.problem} />
      {done !== null && (
        <UndoBar
          message={done}
          undoLabel={t('askForAResource.undo')}
          onUndo={() => void reopen()}
          onExpire={() => setDone(null)}
        />
      )}
    </>
  );
}

function ChangeRequest({ request, onDone }: { request: Request; onDone: () => void }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(ChangeRequestDocument);
  const form = useForm<WrittenRequest>({ mode: 'onTouched', defaultValues: writtenOf(request) });
  const save = form.handleSubmit(async (written) => {
    if (!(await submit({ id: request.id, ...toSend(written) }))) return;
    announce(t('askForAResource.changed'));
    onDone();
  });
  return (
    <Card>
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack>
          <RequestFields form={form} />
          <ProblemNotice problem={problem} />
          <Row>
            <Button type="submit" kind="primary" isPending={isPending}>
              {t('askForAResource.save')}
            </Button>
            <Button kind="plain" onClick={onDone}>
              {t('askForAResource.stop')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
