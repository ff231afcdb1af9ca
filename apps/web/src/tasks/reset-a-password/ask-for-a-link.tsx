// Asks for a link by mail. The answer is the same whether the address is known or not.
import { Button, Card, Link, Notice, Stack, TextField } from '@sixfold/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { AskForPasswordResetDocument } from './reset-a-password.graphql.js';

export function AskForALink() {
  const { t } = useTranslation();
  const { submit, isPending, problem } = useSubmit(AskForPasswordResetDocument);
  const [askedFor, setAskedFor] = useState<string | null>(null);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { email: '' } });
  const ask = handleSubmit(async ({ email }) => {
    setAskedFor(null);
    if (await submit({ email })) setAskedFor(email);
  });
  return (
    <TaskPage title={t('resetAPassword.askTitle')} lead={t('resetAPassword.askLead')} width="narrow">
      <Card>
        <form onSubmit={ask} noValidate>
          <Stack>
            <ProblemNotice problem={problem} />
            {askedFor && <Notice tone="good">{t('resetAPassword.asked', { email: askedFor })}</Notice>}
            <TextField
              type="email"
              autoComplete="username"
              label={t('resetAPassword.email')}
              error={formState.errors.email?.message}
              {...register('email', { required: t('resetAPassword.emailMissing') })}
            />
            <Button type="submit" kind="primary" isPending={isPending}>
              {t('resetAPassword.ask')}
            </Button>
          </Stack>
        </form>
      </Card>
      <Link href="/sign-in">{t('resetAPassword.toSignIn')}</Link>
    </TaskPage>
  );
}
