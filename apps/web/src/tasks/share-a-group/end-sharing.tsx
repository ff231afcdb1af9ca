// Ending what was agreed, with a reason and a day's grace; going on after all; taking a question back.
import { Button, Card, Row, Stack, TextArea, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useReasonFault } from '../../parts/network/reason-fault.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { EndSharingDocument, GoOnSharingDocument, WithdrawSharingDocument } from './share-a-group.graphql.js';

interface OfSharing {
  id: string;
  /** Of the group or the network on the other side. */
  name: string;
}

export function EndSharing({ id, name }: OfSharing) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const faultOf = useReasonFault();
  const [isEnding, setEnding] = useState(false);
  const { submit, isPending, problem, forgetProblem } = useSubmit(EndSharingDocument);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { reason: '' } });
  const end = handleSubmit(async ({ reason }) => {
    if (await submit({ id, reason: reason.trim() })) announce(t('shareAGroup.ended'));
  });
  if (!isEnding) {
    return (
      <Row>
        <Button aria-label={t('shareAGroup.endNamed', { name })} onClick={() => setEnding(true)}>
          {t('shareAGroup.end')}
        </Button>
      </Row>
    );
  }
  const goBack = () => {
    forgetProblem();
    setEnding(false);
  };
  return (
    <Card>
      <form onSubmit={(event) => void end(event)} noValidate>
        <Stack>
          <TextArea
            rows={3}
            autoFocus
            label={t('shareAGroup.endReason')}
            hint={t('shareAGroup.endReasonHint')}
            error={formState.errors.reason?.message}
            {...register('reason', { validate: faultOf })}
          />
          <ProblemNotice problem={problem} />
          <Row>
            <Button type="submit" kind="primary" isPending={isPending}>
              {t('shareAGroup.endSend')}
            </Button>
            <Button kind="plain" onClick={goBack}>
              {t('shell.cancel')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  );
}

export function GoOnSharing({ id, name }: OfSharing) {
  const { t } = useTranslation();
  const { submit, isPending, problem } = useSubmit(GoOnSharingDocument);
  const announce = useAnnounce();
  const goOn = async () => {
    if (await submit({ id })) announce(t('shareAGroup.goesOn', { name }));
  };
  return (
    <>
      <ProblemNotice problem={problem} />
      <Row>
        <Button aria-label={t('shareAGroup.goOnNamed', { name })} isPending={isPending} onClick={() => void goOn()}>
          {t('shareAGroup.goOn')}
        </Button>
      </Row>
    </>
  );
}

export function TakeBack({ id, name }: OfSharing) {
  const { t } = useTranslation();
  const { submit, isPending, problem } = useSubmit(WithdrawSharingDocument);
  const announce = useAnnounce();
  const takeBack = async () => {
    if (await submit({ id })) announce(t('shareAGroup.takenBack', { name }));
  };
  return (
    <>
      <ProblemNotice problem={problem} />
      <Row>
        <Button
          kind="plain"
          aria-label={t('shareAGroup.takeBackNamed', { name })}
          isPending={isPending}
          onClick={() => void takeBack()}
        >
          {t('shareAGroup.takeBack')}
        </Button>
      </Row>
    </>
  );
}
