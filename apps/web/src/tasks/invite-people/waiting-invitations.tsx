// Invitations that nobody has answered: sent again, or taken back with an undo.
import { Button, Icon, NeedRow, Row, RowList, Section, Tag, TimeAgo, UndoBar, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useSubmit } from '../../platform/client/use-submit.js';
import { Loaded } from '../../platform/page/loaded.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import {
  ResendInvitationDocument,
  RestoreInvitationDocument,
  type WaitingInvitation,
  WaitingInvitationsDocument,
  WithdrawInvitationDocument,
} from './invite-people.graphql.js';

export function WaitingInvitations({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation();
  const [takenBack, setTakenBack] = useState<WaitingInvitation | null>(null);
  const { submit: restore, problem } = useSubmit(RestoreInvitationDocument);
  const undo = async ({ id }: WaitingInvitation) => {
    setTakenBack(null);
    await restore({ id });
  };
  return (
    <>
      <InvitationsAfter organisationId={organisationId} after={null} onTakenBack={setTakenBack} />
      <ProblemNotice problem={problem} />
      {takenBack && (
        <UndoBar
          key={takenBack.id}
          message={t('invitePeople.waiting.withdrawn', { email: takenBack.email })}
          undoLabel={t('shell.undo')}
          onUndo={() => void undo(takenBack)}
          onExpire={() => setTakenBack(null)}
        />
      )}
    </>
  );
}

interface InvitationsAfterProps {
  organisationId: string;
  after: string | null;
  onTakenBack: (invitation: WaitingInvitation) => void;
}

function InvitationsAfter({ organisationId, after, onTakenBack }: InvitationsAfterProps) {
  const { t } = useTranslation();
  const [isMoreWanted, wantMore] = useState(false);
  const query = useQuery({
    query: WaitingInvitationsDocument,
    variables: { organisationId, after },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded query={query} shape="rows">
      {({ waitingInvitations: { items, nextCursor } }) => {
        const list = (
          <RowList label={t('invitePeople.waiting.title')}>
            {items.map((invitation) => (
              <InvitationRow key={invitation.id} invitation={invitation} onTakenBack={() => onTakenBack(invitation)} />
            ))}
          </RowList>
        );
        return (
          <>
            {items.length > 0 &&
              (after === null ? <Section title={t('invitePeople.waiting.title')}>{list}</Section> : list)}
            {nextCursor && !isMoreWanted && (
              <Button onClick={() => wantMore(true)}>{t('invitePeople.waiting.more')}</Button>
            )}
            {nextCursor && isMoreWanted && (
              <InvitationsAfter organisationId={organisationId} after={nextCursor} onTakenBack={onTakenBack} />
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function InvitationRow({ invitation, onTakenBack }: { invitation: WaitingInvitation; onTakenBack: () => void }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const again = useSubmit(ResendInvitationDocument);
  const back = useSubmit(WithdrawInvitationDocument);
  const { id, email, role, inviterName, sentAt, isExpired } = invitation;
  const resend = async () => {
    if (await again.submit({ id })) announce(t('invitePeople.waiting.resent', { email }));
  };
  const withdraw = async () => {
    if (await back.submit({ id })) onTakenBack();
  };
  const acts = (
    <Row>
      <Button
        aria-label={t('invitePeople.waiting.resendNamed', { email })}
        isPending={again.isPending}
        onClick={() => void resend()}
      >
        {t('invitePeople.waiting.resend')}
      </Button>
      <Button
        kind="plain"
        aria-label={t('invitePeople.waiting.withdrawNamed', { email })}
        isPending={back.isPending}
        onClick={() => void withdraw()}
      >
        {t('invitePeople.waiting.withdraw')}
      </Button>
    </Row>
  );
  return (
    <NeedRow picture={<Icon name="person" />} title={email} action={acts}>
      <p>
        {t('invitePeople.waiting.sent', { role: t(`affiliation.roles.${role}`), inviter: inviterName })}{' '}
        <TimeAgo at={sentAt} /> {isExpired && <Tag tone="warn">{t('invitePeople.waiting.expired')}</Tag>}
      </p>
      <ProblemNotice problem={again.problem ?? back.problem} />
    </NeedRow>
  );
}
