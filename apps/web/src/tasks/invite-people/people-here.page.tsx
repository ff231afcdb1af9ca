// Who is at my school, since when and as what; and for whoever looks after them, who has been invited and not come yet.
import { Button, ButtonLink, EmptyState, Row, RowList, Section } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { EndTie } from './end-tie.js';
import { FormerlyHere } from './formerly-here.js';
import { PeopleHereDocument, type PersonHere } from './invite-people.graphql.js';
import { PersonRow } from './person-row.js';
import { WaitingInvitations } from './waiting-invitations.js';

export function PeopleHerePage() {
  const { t } = useTranslation();
  const { organisationId = '' } = useParams();
  const [ending, setEnding] = useState<PersonHere | null>(null);
  const query = useQuery({
    query: PeopleHereDocument,
    variables: { organisationId },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded query={query}>
      {({ organisation: { name, can, consentsOfPupils }, peopleAt: { items, nextCursor } }) => {
        const invite = can.invitePeople && (
          <ButtonLink kind="primary" href={`/organisations/${organisationId}/people/invite`}>
            {t('invitePeople.here.invite')}
          </ButtonLink>
        );
        const isAlone = can.invitePeople && items.length < 2;
        return (
          <TaskPage
            title={t('invitePeople.here.title', { school: name })}
            lead={t('invitePeople.here.lead')}
            action={
              <Row>
                {consentsOfPupils && (
                  <ButtonLink href={`/organisations/${organisationId}/consents`}>{t('keepConsents.link')}</ButtonLink>
                )}
                {!isAlone && invite}
              </Row>
            }
          >
            {isAlone && (
              <EmptyState title={t('invitePeople.here.onlyYou')} action={invite}>
                {t('invitePeople.here.onlyYouText')}
              </EmptyState>
            )}
            <Section title={t('invitePeople.here.list')}>
              <PeopleList people={items} onEnd={setEnding} />
              {nextCursor && <PeopleAfter organisationId={organisationId} after={nextCursor} onEnd={setEnding} />}
            </Section>
            <FormerlyHere organisationId={organisationId} />
            {can.invitePeople && <WaitingInvitations organisationId={organisationId} />}
            {ending && <EndTie person={ending} onClose={() => setEnding(null)} />}
          </TaskPage>
        );
      }}
    </Loaded>
  );
}

interface Ending {
  onEnd: (person: PersonHere) => void;
}

function PeopleList({ people, onEnd }: Ending & { people: readonly PersonHere[] }) {
  const { t } = useTranslation();
  return (
    <RowList label={t('invitePeople.here.list')}>
      {people.map((person) => (
        <PersonRow key={person.id} person={person} onEnd={() => onEnd(person)} />
      ))}
    </RowList>
  );
}

/** The next page of the list, once it is asked for. */
function PeopleAfter({ organisationId, after, onEnd }: Ending & { organisationId: string; after: string }) {
  const { t } = useTranslation();
  const [isWanted, want] = useState(false);
  const query = useQuery({ query: PeopleHereDocument, variables: { organisationId, after }, pause: !isWanted });
  if (!isWanted) return <Button onClick={() => want(true)}>{t('invitePeople.here.more')}</Button>;
  return (
    <Loaded query={query} shape="rows">
      {({ peopleAt: { items, nextCursor } }) => (
        <>
          <PeopleList people={items} onEnd={onEnd} />
          {nextCursor && <PeopleAfter organisationId={organisationId} after={nextCursor} onEnd={onEnd} />}
        </>
      )}
    </Loaded>
  );
}
