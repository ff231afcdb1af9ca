// What is asked before an action is given to another, declined, or put off.
import { ACTION_ANSWER_LENGTH } from '@sixfold/domain';
import { Button, Dialog, Row, Stack, TextArea } from '@sixfold/ui';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import type { ActionShown } from './action.graphql.js';
import { DueField } from './due-field.js';
import { PersonField } from './person-field.js';
import type { ActionActsOfOne } from './use-action-acts.js';
import { useFits } from '../../platform/page/use-fits.js';

export interface ActionDialogProps {
  action: ActionShown;
  acts: ActionActsOfOne;
  onClose: () => void;
}

export function AskSomebody({ action: { groupId, owner }, acts, onClose }: ActionDialogProps) {
  const { t } = useTranslation();
  const form = useForm({ defaultValues: { ownerId: owner?.id ?? '' } });
  const ask = form.handleSubmit(async ({ ownerId }) => {
    if (await acts.give(ownerId)) onClose();
  });
  return (
    <Asked
      title={t('agreeActions.give.title')}
      submit={t('agreeActions.give.submit')}
      acts={acts}
      onSubmit={ask}
      onClose={onClose}
    >
      <PersonField groupId={groupId} field={form.register('ownerId')} />
    </Asked>
  );
}

export function Decline({ acts, onClose }: ActionDialogProps) {
  const { t } = useTranslation();
  const fits = useFits();
  const { register, handleSubmit, formState } = useForm({ defaultValues: { words: '' } });
  const decline = handleSubmit(async ({ words }) => {
    if (await acts.answer(false, words)) onClose();
  });
  return (
    <Asked
      title={t('agreeActions.decline.title')}
      submit={t('agreeActions.decline.submit')}
      acts={acts}
      onSubmit={decline}
      onClose={onClose}
    >
      <TextArea
        rows={2}
        label={t('agreeActions.decline.words')}
        error={formState.errors.words?.message}
        {...register('words', { validate: fits(ACTION_ANSWER_LENGTH) })}
      />
    </Asked>
  );
}

export function ChangeDay({ action: { dueBy }, acts, onClose }: ActionDialogProps) {
  const { t } = useTranslation();
  const form = useForm({ defaultValues: { dueBy: dueBy ?? '' } });
  const keep = form.handleSubmit(async (day) => {
    if (await acts.schedule(day.dueBy || null)) onClose();
  });
  return (
    <Asked
      title={t('agreeActions.schedule.title')}
      submit={t('agreeActions.schedule.submit')}
      acts={acts}
      onSubmit={keep}
      onClose={onClose}
    >
      <DueField form={form} />
    </Asked>
  );
}

interface AskedProps {
  title: string;
  submit: string;
  acts: ActionActsOfOne;
  onSubmit: () => Promise<void>;
  onClose: () => void;
  children: ReactNode;
}

function Asked({ title, submit, acts, onSubmit, onClose, children }: AskedProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={title} closeLabel={t('shell.close')} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void onSubmit();
        }}
      >
        <Stack>
          {children}
          <ProblemNotice problem={acts.problem} />
          <Row>
            <Button type="submit" kind="primary" isPending={acts.isPending}>
              {submit}
            </Button>
            <Button onClick={onClose}>{t('shell.cancel')}</Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  );
}
