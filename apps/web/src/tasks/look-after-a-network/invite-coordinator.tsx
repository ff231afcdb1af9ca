// Invites, by mail, the person who could answer for a school that is new here.
import { Button, Row, Stack, TextField, useAnnounce } from '@sixfold/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { graphql } from '../../platform/graphql.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import style from './within-a-row.module.css';

const InviteFirstCoordinatorDocument = graphql(`
  mutation InviteFirstCoordinator($proposalId: ID!, $email: String!) {
    inviteFirstCoordinator(input: { proposalId: $proposalId, email: $email }) {
      id
      waitsFor
      can {
        inviteFirstCoordinator
      }
    }
  }
`);

export interface InviteCoordinatorProps {
  proposalId: string;
  school: string;
  /** The invitation is on its way, or nobody is to be invited after all. */
  onDone: () => void;
}

const address = /^\S+@\S+\.\S+$/;

export function InviteCoordinator({ proposalId, school, onDone }: InviteCoordinatorProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(InviteFirstCoordinatorDocument);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { email: '' } });
  const invite = handleSubmit(async ({ email }) => {
    if (!(await submit({ proposalId, email: email.trim() }))) return;
    announce(t('lookAfterANetwork.coordinator.sent', { email }));
    onDone();
  });
  return (
    <form
      className={style.within}
      onSubmit={invite}
      noValidate
      aria-label={t('lookAfterANetwork.coordinator.openNamed', { school })}
    >
      <Stack gap={3}>
        <ProblemNotice problem={problem} />
        <TextField
          type="email"
          autoFocus
          label={t('lookAfterANetwork.coordinator.email')}
          hint={t('lookAfterANetwork.coordinator.emailHint')}
          error={formState.errors.email?.message}
          {...register('email', {
            validate: (email) => address.test(email.trim()) || t('lookAfterANetwork.coordinator.emailMissing'),
          })}
        />
        <Row>
          <Button type="submit" isPending={isPending}>
            {t('lookAfterANetwork.coordinator.send')}
          </Button>
          <Button kind="plain" onClick={onDone}>
            {t('shell.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
