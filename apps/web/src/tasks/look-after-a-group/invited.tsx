// Who is invited and has not answered; an invitation is taken back, and that undone.
import { Button, Face, NeedRow, RowList, UndoBar } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useThereAndBack } from '../../platform/client/use-there-and-back.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { type Admission, RestoreInvitationDocument, WithdrawInvitationDocument } from './look-after-a-group.graphql.js';

export function Invited({ invitations }: { invitations: readonly Admission[] }) {
  const { t } = useTranslation();
  const [takenBack, setTakenBack] = useState<Admission | null>(null);
  const { there, back, isGoing, problem } = useThereAndBack(WithdrawInvitationDocument, RestoreInvitationDocument);
  const takeBack = async (invitation: Admission) => {
    if (await there(invitation.id)) setTakenBack(invitation);
  };
  const undo = async (id: string) => {
    setTakenBack(null);
    await back(id);
  };
  return (
    <>
      {invitations.length > 0 && (
        <RowList label={t('lookAfterAGroup.invited')}>
          {invitations.map((invitation) => {
            const { id, personName: name, organisationName: school, askerName, words } = invitation;
            return (
              <NeedRow
                key={id}
                picture={<Face name={name} />}
                title={t('lookAfterAGroup.person', { name, school })}
                action={
                  <Button
                    aria-label={t('lookAfterAGroup.takeBackNamed', { name })}
                    isPending={isGoing}
                    onClick={() => void takeBack(invitation)}
                  >
                    {t('lookAfterAGroup.takeBack')}
                  </Button>
                }
              >
                <p>
                  {t('lookAfterAGroup.invited')} {t('lookAfterAGroup.invitedBy', { name: askerName })}
                </p>
                <p>{words}</p>
              </NeedRow>
            );
          })}
        </RowList>
      )}
      <ProblemNotice problem={problem} />
      {takenBack && (
        <UndoBar
          message={t('lookAfterAGroup.takenBack', { name: takenBack.personName })}
          undoLabel={t('shell.undo')}
          onUndo={() => void undo(takenBack.id)}
          onExpire={() => setTakenBack(null)}
        />
      )}
    </>
  );
}
