// What a mailed invitation leads to: who invites to what, then the way in for someone new, or for whoever has an account.
import { Notice, Stack, useLanguageTag } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { useSession } from '../../platform/session/session.js';
import { type AcceptedInvitation, InvitationDocument, type OpenInvitation } from './accept-an-invitation.graphql.js';
import { Accepted, type AcceptedProps } from './accepted.js';
import { AcceptAsMe, SignInFirst, SignOutFirst } from './known-address.js';
import { NewPerson } from './new-person.js';

export function AcceptAnInvitationPage() {
  const { token = '' } = useParams();
  const [accepted, setAccepted] = useState<AcceptedProps | null>(null);
  const query = useQuery({ query: InvitationDocument, variables: { token } });
  if (accepted) return <Accepted {...accepted} />;
  return (
    <Loaded query={query}>
      {({ invitation }) => (
        <Invited
          token={token}
          invitation={invitation}
          onAccepted={(answer) => setAccepted({ accepted: answer, role: invitation.role })}
        />
      )}
    </Loaded>
  );
}

export interface InvitedProps {
  token: string;
  invitation: OpenInvitation;
  onAccepted: (accepted: AcceptedInvitation) => void;
}

function Invited(props: InvitedProps) {
  const { t } = useTranslation();
  const language = useLanguageTag();
  const { inviterName, role, organisation, expiresAt } = props.invitation;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(expiresAt));
  const school = organisation.name;
  return (
    <TaskPage
      title={t('acceptAnInvitation.title', { school })}
      lead={t('acceptAnInvitation.lead', {
        inviter: inviterName,
        role: t(`affiliation.roles.${role}`),
        school,
      })}
      width="narrow"
    >
      <Notice>
        <Stack gap={1}>
          {role === 'COORDINATOR' && <p>{t('acceptAnInvitation.meaning')}</p>}
          <p>{t('acceptAnInvitation.expires', { date })}</p>
        </Stack>
      </Notice>
      <WayIn {...props} />
    </TaskPage>
  );
}

function WayIn(props: InvitedProps) {
  const { me } = useSession();
  const { email, hasAccount } = props.invitation;
  if (me)
    return me.email?.toLowerCase() === email.toLowerCase() ? <AcceptAsMe {...props} /> : <SignOutFirst {...props} />;
  return hasAccount ? <SignInFirst {...props} /> : <NewPerson {...props} />;
}
