// In place of the discussions, for who is not in the group: what is left to do to be in it.
import { useTranslation } from 'react-i18next';
import type { Group } from '../talk-in-a-group.graphql.js';
import { AnswerInvitation } from './answer-invitation.js';
import { AskToJoin } from './ask-to-join.js';
import { JoinTheGroup } from './join-the-group.js';
import { OwnRequest } from './own-request.js';
import type { School } from './own-schools.js';

export interface WayInProps {
  group: Pick<Group, 'id' | 'can' | 'isClosed' | 'admissions'>;
  /** One's own. */
  organisations: readonly School[];
}

export function WayIn({ group: { id, can, isClosed, admissions }, organisations }: WayInProps) {
  const { t } = useTranslation();
  const joinable = new Map(organisations.filter((own) => can.joinFor.includes(own.id)).map((own) => [own.id, own]));
  const schools = [...joinable.values()];
  if (isClosed || can.wayIn === 'HAVE_ROLE') return null;
  if (schools.length === 0) return <p>{t('talkInAGroup.group.readOnly')}</p>;
  const invitation = admissions.find(({ kind, can: { answer } }) => kind === 'INVITATION' && answer);
  if (can.wayIn === 'ANSWER' && invitation) return <AnswerInvitation invitation={invitation} />;
  if (can.wayIn === 'JOIN') return <JoinTheGroup groupId={id} schools={schools} />;
  const request = admissions.find(({ kind, can: { withdraw } }) => kind === 'REQUEST' && withdraw);
  return (
    <OwnRequest request={request}>
      {can.wayIn === 'BE_INVITED' ? (
        <p>{t('talkInAGroup.group.byInvitation')}</p>
      ) : (
        <AskToJoin groupId={id} schools={schools} />
      )}
    </OwnRequest>
  );
}
