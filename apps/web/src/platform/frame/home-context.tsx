// The column beside pages that belong to no network: who I am, the places, and the way out.
import { Button, ContextHead, NavList, Stack } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useMe } from '../session/session.js';
import { useSignOut } from '../session/sign-out.js';
import { places } from './places.js';

export function HomeContext() {
  const { t } = useTranslation();
  const { name, email } = useMe();
  const { pathname } = useLocation();
  const signOut = useSignOut();
  return (
    <Stack>
      <ContextHead title={t('shell.account.greeting', { name })} note={email} />
      <NavList
        label={t('shell.places.label')}
        isLabelHidden
        items={places.map(({ href, key }) => ({
          href,
          label: t(`shell.places.${key}`),
          isCurrent: pathname === href,
        }))}
      />
      <Button onClick={() => void signOut()}>{t('shell.account.signOut')}</Button>
    </Stack>
  );
}
