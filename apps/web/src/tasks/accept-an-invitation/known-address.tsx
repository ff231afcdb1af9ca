// The address has an account: its owner accepts signed in, and nobody else does.
import { Button, ButtonLink, Notice, Row, Stack } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { signInFor } from '../../platform/session/require-session.js';
import { useMe } from '../../platform/session/session.js';
import { useSignOut } from '../../platform/session/sign-out.js';
import type { InvitedProps } from './accept-an-invitation.page.js';
import { AcceptInvitationDocument } from './accept-an-invitation.graphql.js';

export function AcceptAsMe({ token, onAccepted }: InvitedProps) {
  const { t } = useTranslation();
  const { submit, isPending, problem } = useSubmit(AcceptInvitationDocument);
  const accept = async () => {
    const data = await submit({ token });
    if (data) onAccepted(data.acceptInvitation);
  };
  return (
    <Stack>
      <ProblemNotice problem={problem} />
      <Row>
        <Button kind="primary" isPending={isPending} onClick={() => void accept()}>
          {t('acceptAnInvitation.accept')}
        </Button>
      </Row>
    </Stack>
  );
}

export function SignInFirst({ invitation: { email } }: InvitedProps) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <Stack>
      <p>{t('acceptAnInvitation.hasAccount', { email })}</p>
      <Row>
        <ButtonLink kind="primary" href={signInFor(pathname)}>
          {t('acceptAnInvitation.signIn')}
        </ButtonLink>
      </Row>
    </Stack>
  );
}

export function SignOutFirst({ invitation: { email } }: InvitedProps) {
  const { t } = useTranslation();
  const me = useMe();
  const signOut = useSignOut();
  return (
    <Notice tone="warn" action={<Button onClick={() => void signOut()}>{t('acceptAnInvitation.signOut')}</Button>}>
      {t('acceptAnInvitation.otherAccount', { mine: me.email ?? me.name, theirs: email })}
    </Notice>
  );
}
