// Changes the password of whoever knows the present one.
import { PASSWORD_SHORTEST } from '@sixfold/domain';
import { Button, Card, Notice, PasswordField, Row, Section, Stack } from '@sixfold/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { usePasswordFault } from '../../platform/session/password-fault.js';
import { useMe } from '../../platform/session/session.js';
import { ChangeMyPasswordDocument } from './my-settings.graphql.js';

export function MyPassword() {
  const { t } = useTranslation();
  const { name, email } = useMe();
  const passwordFault = usePasswordFault({ name, email: email ?? '' });
  const [isChanged, setIsChanged] = useState(false);
  const { submit, isPending, problem } = useSubmit(ChangeMyPasswordDocument);
  const { register, handleSubmit, formState, reset } = useForm({ defaultValues: { current: '', next: '' } });
  const change = handleSubmit(async (passwords) => {
    setIsChanged(false);
    if (!(await submit(passwords))) return;
    reset();
    setIsChanged(true);
  });
  const labels = { showLabel: t('shell.showPassword'), hideLabel: t('shell.hidePassword') };
  return (
    <Section title={t('mySettings.password.title')}>
      <Card>
        <form onSubmit={change} noValidate>
          <Stack>
            <ProblemNotice problem={problem} />
            {isChanged && <Notice tone="good">{t('mySettings.password.changed')}</Notice>}
            <PasswordField
              {...labels}
              autoComplete="current-password"
              label={t('mySettings.password.current')}
              error={formState.errors.current?.message}
              {...register('current', { required: t('mySettings.password.currentMissing') })}
            />
            <PasswordField
              {...labels}
              autoComplete="new-password"
              label={t('mySettings.password.next')}
              hint={t('mySettings.password.nextHint', { count: PASSWORD_SHORTEST })}
              error={formState.errors.next?.message}
              {...register('next', { validate: (password) => passwordFault(password) })}
            />
            <Row>
              <Button type="submit" isPending={isPending}>
                {t('mySettings.password.change')}
              </Button>
            </Row>
          </Stack>
        </form>
      </Card>
    </Section>
  );
}
