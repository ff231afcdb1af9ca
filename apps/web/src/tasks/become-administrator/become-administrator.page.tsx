// The first administrator comes in by the link that a command printed, and chooses name and password.
import { PASSWORD_SHORTEST, PERSON_NAME_LONGEST } from '@sixfold/domain';
import { Button, Card, PasswordField, Stack, TextField } from '@sixfold/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { usePasswordFault } from '../../platform/session/password-fault.js';
import { useSession } from '../../platform/session/session.js';
import { UseAdministratorLinkDocument } from './become-administrator.graphql.js';

export function BecomeAdministratorPage() {
  const { t } = useTranslation();
  const { renew } = useSession();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const passwordFault = usePasswordFault();
  const { submit, isPending, problem } = useSubmit(UseAdministratorLinkDocument);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { name: '', password: '' } });
  const begin = handleSubmit(async (answers) => {
    if (!(await submit({ ...answers, token: search.get('token') ?? '' }))) return;
    await navigate('/', { replace: true });
    renew();
  });
  return (
    <TaskPage title={t('becomeAdministrator.title')} lead={t('becomeAdministrator.lead')} width="narrow">
      <Card>
        <form onSubmit={begin} noValidate>
          <Stack>
            <ProblemNotice problem={problem} />
            <TextField
              autoComplete="name"
              maxLength={PERSON_NAME_LONGEST}
              label={t('becomeAdministrator.name')}
              hint={t('becomeAdministrator.nameHint')}
              error={formState.errors.name?.message}
              {...register('name', { required: t('becomeAdministrator.nameMissing') })}
            />
            <PasswordField
              autoComplete="new-password"
              label={t('becomeAdministrator.password')}
              hint={t('becomeAdministrator.passwordHint', { count: PASSWORD_SHORTEST })}
              showLabel={t('shell.showPassword')}
              hideLabel={t('shell.hidePassword')}
              error={formState.errors.password?.message}
              {...register('password', { validate: (password) => passwordFault(password) })}
            />
            <Button type="submit" kind="primary" isPending={isPending}>
              {t('becomeAdministrator.begin')}
            </Button>
          </Stack>
        </form>
      </Card>
    </TaskPage>
  );
}
