// Inviting people: one by one or from a list, with what will happen to each before anything is sent.
import { PEOPLE_TO_INVITE_MOST } from '@sixfold/domain';
import { Notice, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useCreate } from '../../platform/client/use-submit.js';
import { Loaded } from '../../platform/page/loaded.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { InvitePeopleDocument, type PlaceToInviteTo, PlaceToInviteToDocument } from './invite-people.graphql.js';
import { type Line, linesOf } from './lines.js';
import { ManyPeople } from './many-people.js';
import { OnePerson } from './one-person.js';
import { Preview } from './preview.js';

export function InvitePeoplePage() {
  const { t } = useTranslation();
  const { organisationId = '' } = useParams();
  const query = useQuery({ query: PlaceToInviteToDocument, variables: { organisationId } });
  return (
    <Loaded query={query}>
      {({ organisation }) => (
        <TaskPage
          title={t('invitePeople.title', { school: organisation.name })}
          lead={t('invitePeople.lead')}
          width="read"
        >
          <ListToSend place={organisation} />
        </TaskPage>
      )}
    </Loaded>
  );
}

function ListToSend({ place: { id, kind } }: { place: PlaceToInviteTo }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const [lines, setLines] = useState<readonly Line[]>([]);
  const { submit, isPending, problem } = useCreate(InvitePeopleDocument);
  const add = (more: readonly Line[]) => setLines((before) => [...before, ...more]);
  const send = async () => {
    const people = lines.map(({ email, role }) => ({ email, role }));
    const answer = await submit({ organisationId: id, people });
    if (!answer) return;
    await navigate(`/organisations/${id}/people`);
    announce(t('invitePeople.sent', { count: answer.invitePeople }));
  };
  const isTooLong = lines.length > PEOPLE_TO_INVITE_MOST;
  return (
    <>
      <OnePerson kind={kind} onAdd={(line) => add([line])} />
      <ManyPeople onRead={(people) => add(linesOf(people))} />
      {isTooLong && (
        <Notice tone="bad">{t('invitePeople.tooMany', { count: lines.length, most: PEOPLE_TO_INVITE_MOST })}</Notice>
      )}
      {lines.length > 0 && !isTooLong && (
        <Preview organisationId={id} kind={kind} lines={lines} onChange={setLines} isSending={isPending} onSend={send}>
          <ProblemNotice problem={problem} />
        </Preview>
      )}
    </>
  );
}
