// Chooses the new password; the link works once and signs in.
import { PASSWORD_SHORTEST } from '@sixfold/domain';
import { Button, Card, PasswordField, Stack } from '@sixfold/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { isRefusal } from '../../platform/client/problem.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { usePasswordFault } from '../../platform/session/password-fault.js';
import { useSession } from '../../platform/session/session.js';
import { ResetPasswordDocument } from './reset-a-password.graphql.js';

export interface ChooseAPasswordProps {
  token: string;
  onAskAgain: () => void;
}

export function ChooseAPassword({ token, onAskAgain }: ChooseAPasswordProps) {
  const { t } = useTranslation();
  const { renew } = useSession();
  const navigate = useNavigate();
  const passwordFault = usePasswordFault();
  const { submit, isPending, problem } = useSubmit(ResetPasswordDocument);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { password: '' } });
  const choose = handleSubmit(async ({ password }) => {
    if (!(await submit({ token, password }))) return;
    await navigate('/', { replace: true });
    renew();
  });
  return (
    <TaskPage
      title={t('resetAPassword.chooseTitle')}
      lead={t('resetAPassword.chooseLead', { count: PASSWORD_SHORTEST })}
      width="narrow"
    >
      <Card>
        <form onSubmit={choose} noValidate>
          <Stack>
            <ProblemNotice problem={problem} />
            {isRefusal(problem, 'LINK_NOT_USABLE') && (
              <Button onClick={onAskAgain}>{t('resetAPassword.askAgain')}</Button>
            )}
            <PasswordField
              autoComplete="new-password"
              label={t('resetAPassword.password')}
              showLabel={t('shell.showPassword')}
              hideLabel={t('shell.hidePassword')}
              error={formState.errors.password?.message}
              {...register('password', { validate: (password) => passwordFault(password) })}
            />
            <Button type="submit" kind="primary" isPending={isPending}>
              {t('resetAPassword.choose')}
            </Button>
          </Stack>
        </form>
      </Card>
    </TaskPage>
  );
}
