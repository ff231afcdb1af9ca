// For co-leaders: holds a resource up in the bank with the reason, says it in other words, or holds it up no longer.
import { EXEMPLAR_REASON_LENGTH } from '@sixfold/domain';
import { Button, Row, Section, Stack, TextArea, UndoBar, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { WholeResource } from '../../../parts/resource/whole-resource.js';
import { useSubmit } from '../../../platform/client/use-submit.js';
import { ProblemNotice } from '../../../platform/page/problem-notice.js';
import { useFits } from '../../../platform/page/use-fits.js';
import { ChooseExemplarDocument, TakeBackExemplarDocument } from './exemplar.graphql.js';

export function HoldItUp({ resource: { id: resourceId, exemplar, can } }: { resource: WholeResource }) {
  const { t } = useTranslation();
  const [isWriting, setWriting] = useState(false);
  const takingBack = useSubmit(TakeBackExemplarDocument);
  const choosing = useSubmit(ChooseExemplarDocument);
  /** The reason that was taken back, as long as that can be undone. */
  const [before, setBefore] = useState<string | null>(null);
  const takeBack = async (reason: string) => {
    if (await takingBack.submit({ resourceId })) setBefore(reason);
  };
  const undo = async (reason: string) => {
    if (await choosing.submit({ resourceId, reason })) setBefore(null);
  };
  return (
    <Section title={t('browseTheBank.exemplar')}>
      {isWriting ? (
        <WriteReason resourceId={resourceId} before={exemplar?.reason ?? ''} onDone={() => setWriting(false)} />
      ) : (
        <Row>
          {can.chooseExemplar && (
            <Button onClick={() => setWriting(true)}>
              {t(`readAResource.exemplar.${exemplar === null ? 'open' : 'change'}`)}
            </Button>
          )}
          {exemplar !== null && (
            <Button kind="plain" isPending={takingBack.isPending} onClick={() => void takeBack(exemplar.reason)}>
              {t('readAResource.exemplar.takeBack')}
            </Button>
          )}
        </Row>
      )}
      <ProblemNotice problem={takingBack.problem ?? choosing.problem} />
      {before !== null && (
        <UndoBar
          message={t('readAResource.exemplar.takenBack')}
          undoLabel={t('readAResource.undo')}
          onUndo={() => void undo(before)}
          onExpire={() => setBefore(null)}
        />
      )}
    </Section>
  );
}

interface WriteReasonProps {
  resourceId: string;
  before: string;
  onDone: () => void;
}

function WriteReason({ resourceId, before, onDone }: WriteReasonProps) {
  const { t } = useTranslation();
  const fits = useFits();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(ChooseExemplarDocument);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { reason: before } });
  const save = handleSubmit(async ({ reason }) => {
    if (!(await submit({ resourceId, reason }))) return;
    announce(t('readAResource.exemplar.done'));
    onDone();
  });
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack>
        <TextArea
          rows={2}
          label={t('readAResource.exemplar.why')}
          hint={t('readAResource.exemplar.whyHint')}
          error={formState.errors.reason?.message}
          {...register('reason', { validate: fits(EXEMPLAR_REASON_LENGTH) })}
        />
        <ProblemNotice problem={problem} />
        <Row>
          <Button type="submit" kind="primary" isPending={isPending}>
            {t('readAResource.exemplar.save')}
          </Button>
          <Button kind="plain" onClick={onDone}>
            {t('readAResource.exemplar.stop')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
