// Someone new gets an account by the invitation: a name and a password are all that it takes.
import { PASSWORD_SHORTEST, PERSON_NAME_LONGEST } from '@sixfold/domain';
import { Button, Card, PasswordField, Stack, TextField } from '@sixfold/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { usePasswordFault } from '../../platform/session/password-fault.js';
import type { InvitedProps } from './accept-an-invitation.page.js';
import { AcceptInvitationDocument, EnterDocument } from './accept-an-invitation.graphql.js';

export function NewPerson({ token, invitation: { email }, onAccepted }: InvitedProps) {
  const { t } = useTranslation();
  const { submit, isPending, problem } = useSubmit(AcceptInvitationDocument);
  const entry = useSubmit(EnterDocument);
  const { register, handleSubmit, formState, watch } = useForm({ defaultValues: { name: '', password: '' } });
  const passwordFault = usePasswordFault({ email, name: watch('name') });
  const accept = handleSubmit(async ({ name, password }) => {
    const data = await submit({ token, name: name.trim(), password });
    if (!data) return;
    await entry.submit({ email, password });
    onAccepted(data.acceptInvitation);
  });
  return (
    <Card>
      <form onSubmit={accept} noValidate>
        <Stack>
          <ProblemNotice problem={problem} />
          <TextField
            type="email"
            autoComplete="username"
            label={t('acceptAnInvitation.email')}
            value={email}
            readOnly
          />
          <TextField
            autoComplete="name"
            label={t('acceptAnInvitation.name')}
            hint={t('acceptAnInvitation.nameHint')}
            maxLength={PERSON_NAME_LONGEST}
            error={formState.errors.name?.message}
            {...register('name', {
              validate: (name) => name.trim() !== '' || t('acceptAnInvitation.nameMissing'),
            })}
          />
          <PasswordField
            autoComplete="new-password"
            label={t('acceptAnInvitation.password')}
            hint={t('acceptAnInvitation.passwordHint', { count: PASSWORD_SHORTEST })}
            showLabel={t('shell.showPassword')}
            hideLabel={t('shell.hidePassword')}
            error={formState.errors.password?.message}
            {...register('password', { validate: passwordFault })}
          />
          <Button type="submit" kind="primary" isPending={isPending || entry.isPending}>
            {t('acceptAnInvitation.accept')}
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
