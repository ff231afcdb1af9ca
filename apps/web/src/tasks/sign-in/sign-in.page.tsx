// Sign in by e-mail and password; afterwards one stands where one wanted to be.
import { Button, Card, Link, PasswordField, Stack, TextField } from '@sixfold/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { wantsAnAddress } from '../../platform/session/require-session.js';
import { useSession } from '../../platform/session/session.js';
import { SignInDocument } from './sign-in.graphql.js';

export function SignInPage() {
  const { t } = useTranslation();
  const { renew } = useSession();
  const [search] = useSearchParams();
  const { submit, isPending, problem } = useSubmit(SignInDocument);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { email: '', password: '' } });
  const signIn = handleSubmit(async (credentials) => {
    if (await submit(credentials)) renew();
  });
  return (
    <TaskPage
      title={t('signIn.title')}
      lead={wantsAnAddress(search) ? t('signIn.mustSignIn') : t('signIn.lead')}
      width="narrow"
    >
      <Card>
        <form onSubmit={signIn} noValidate>
          <Stack>
            <ProblemNotice problem={problem} />
            <TextField
              type="email"
              autoComplete="username"
              label={t('signIn.email')}
              error={formState.errors.email?.message}
              {...register('email', { required: t('signIn.emailMissing') })}
            />
            <PasswordField
              autoComplete="current-password"
              label={t('signIn.password')}
              showLabel={t('shell.showPassword')}
              hideLabel={t('shell.hidePassword')}
              error={formState.errors.password?.message}
              {...register('password', { required: t('signIn.passwordMissing') })}
            />
            <Button type="submit" kind="primary" isPending={isPending}>
              {t('signIn.submit')}
            </Button>
          </Stack>
        </form>
      </Card>
      <Link href="/reset-a-password">{t('signIn.forgotten')}</Link>
      <Link href="/networks/find">{t('signIn.findANetwork')}</Link>
    </TaskPage>
  );
}
