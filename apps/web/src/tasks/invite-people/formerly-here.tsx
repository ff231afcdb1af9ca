// Who was here once, as what and from when to when; nothing at all where nobody has left.
import { Button, Face, NeedRow, RowList, Section } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useDay } from '../../platform/i18n/use-day.js';
import { Loaded } from '../../platform/page/loaded.js';
import { type FormerPerson, FormerlyHereDocument } from './invite-people.graphql.js';

export function FormerlyHere({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation();
  const query = useQuery({
    query: FormerlyHereDocument,
    variables: { organisationId },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded query={query} shape="rows">
      {({ peopleAt: { items, nextCursor } }) =>
        items.length > 0 && (
          <Section title={t('invitePeople.here.formerly')}>
            <FormerList people={items} />
            {nextCursor && <FormerAfter organisationId={organisationId} after={nextCursor} />}
          </Section>
        )
      }
    </Loaded>
  );
}

function FormerList({ people }: { people: readonly FormerPerson[] }) {
  const { t } = useTranslation();
  const day = useDay();
  return (
    <RowList label={t('invitePeople.here.formerly')}>
      {people.map(({ id, name, role, startedOn, endedOn }) => (
        <NeedRow key={id} picture={<Face name={name} />} title={name}>
          <p>
            {t('invitePeople.here.fromTo', {
              role: t(`affiliation.roles.${role}`),
              from: day(startedOn),
              to: day(endedOn ?? startedOn),
            })}
          </p>
        </NeedRow>
      ))}
    </RowList>
  );
}

/** The next page of the list, once it is asked for. */
function FormerAfter({ organisationId, after }: { organisationId: string; after: string }) {
  const { t } = useTranslation();
  const [isWanted, want] = useState(false);
  const query = useQuery({ query: FormerlyHereDocument, variables: { organisationId, after }, pause: !isWanted });
  if (!isWanted) return <Button onClick={() => want(true)}>{t('invitePeople.here.more')}</Button>;
  return (
    <Loaded query={query} shape="rows">
      {({ peopleAt: { items, nextCursor } }) => (
        <>
          <FormerList people={items} />
          {nextCursor && <FormerAfter organisationId={organisationId} after={nextCursor} />}
        </>
      )}
    </Loaded>
  );
}
