// The schools of a programme and whom each turns to: named, handed over, and never forgotten.
import { Button, EmptyState, Row, RowList, TextField } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { useSettled } from '../../platform/page/use-settled.js';
import { graphql, type ResultOf } from '../../platform/graphql.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { ContactOfSchool } from './contact-of-school.js';
import { ProgrammeDocument } from './run-a-programme.graphql.js';

const ProgrammeSchoolsDocument = graphql(`
  query ProgrammeSchools($programmeId: ID!, $words: String!, $after: String) {
    programmeSchools(programmeId: $programmeId, words: $words, first: 30, after: $after) {
      items {
        organisation {
          id
          name
          town
        }
        contacts {
          personId
          name
          beganAt
          endedAt
        }
      }
      nextCursor
    }
  }
`);

export type SchoolWithContacts = ResultOf<typeof ProgrammeSchoolsDocument>['programmeSchools']['items'][number];
export type Facilitator = ResultOf<typeof ProgrammeDocument>['programme']['facilitators'][number];

export function ContactsPage() {
  const { t } = useTranslation();
  const { programmeId: id = '' } = useParams();
  const [words, setWords] = useState('');
  const sought = useSettled(words.trim());
  const query = useQuery({ query: ProgrammeDocument, variables: { id } });
  return (
    <TaskPage title={t('runAProgramme.contacts.title')} lead={t('runAProgramme.contacts.lead')}>
      <TextField
        type="search"
        label={t('runAProgramme.contacts.search')}
        autoComplete="off"
        maxLength={100}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Loaded query={query} shape="rows">
        {({ programme: { facilitators } }) => (
          <PageOfSchools key={sought} programmeId={id} words={sought} after={null} facilitators={facilitators} />
        )}
      </Loaded>
    </TaskPage>
  );
}

interface PageOfSchoolsProps {
  programmeId: string;
  words: string;
  /** Where the page before ended; null for the first. */
  after: string | null;
  facilitators: readonly Facilitator[];
}

function PageOfSchools({ programmeId, words, after, facilitators }: PageOfSchoolsProps) {
  const { t } = useTranslation();
  const [isMoreWanted, wantMore] = useState(false);
  const query = useQuery({
    query: ProgrammeSchoolsDocument,
    variables: { programmeId, words, after },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded query={query} shape="rows">
      {({ programmeSchools: { items, nextCursor } }) => (
        <>
          {items.length === 0 && (
            <EmptyState title={t('runAProgramme.contacts.none')}>{t('runAProgramme.contacts.noneText')}</EmptyState>
          )}
          {items.length > 0 && (
            <RowList label={t('runAProgramme.contacts.title')}>
              {items.map((school) => (
                <ContactOfSchool
                  key={school.organisation.id}
                  programmeId={programmeId}
                  school={school}
                  facilitators={facilitators}
                />
              ))}
            </RowList>
          )}
          {nextCursor && isMoreWanted && (
            <PageOfSchools programmeId={programmeId} words={words} after={nextCursor} facilitators={facilitators} />
          )}
          {nextCursor && !isMoreWanted && (
            <Row>
              <Button onClick={() => wantMore(true)}>{t('runAProgramme.contacts.more')}</Button>
            </Row>
          )}
        </>
      )}
    </Loaded>
  );
}
