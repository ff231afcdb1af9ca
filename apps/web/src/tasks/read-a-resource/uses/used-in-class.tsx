// Where a resource was taught and how it went: counts for everybody, notes for its author and for those who wrote them.
import { Button, EmptyState, Face, NeedRow, RowList, Section, UndoBar } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { WholeResource } from '../../../parts/resource/whole-resource.js';
import { useSubmit } from '../../../platform/client/use-submit.js';
import { useDay } from '../../../platform/i18n/use-day.js';
import { Loaded } from '../../../platform/page/loaded.js';
import { ProblemNotice } from '../../../platform/page/problem-notice.js';
import { LogUse } from './log-use.js';
import { type UseNote, UsesDocument, type UsesOfResource, WithdrawUseDocument } from './uses.graphql.js';
import style from '../read-a-resource.module.css';

export function UsedInClass({ resource }: { resource: WholeResource }) {
  const { t } = useTranslation();
  const hasAuthor = resource.maker.name !== null;
  const query = useQuery({
    query: UsesDocument,
    variables: { resourceId: resource.id },
    requestPolicy: 'cache-and-network',
  });
  const [isWriting, setWriting] = useState(false);
  const [logged, setLogged] = useState<string | null>(null);
  const withdrawing = useSubmit(WithdrawUseDocument);
  const undo = async () => {
    if (logged !== null && (await withdrawing.submit({ id: logged }))) setLogged(null);
  };
  return (
    <Section title={t('readAResource.uses.title')}>
      <Loaded query={query} shape="rows">
        {({ resourceUses }) => <Uses uses={resourceUses} />}
      </Loaded>
      {isWriting ? (
        <LogUse
          resourceId={resource.id}
          hasAuthor={hasAuthor}
          onLogged={(id) => {
            setWriting(false);
            setLogged(id);
          }}
          onStop={() => setWriting(false)}
        />
      ) : (
        <p>
          <Button onClick={() => setWriting(true)}>{t('readAResource.uses.log')}</Button>
        </p>
      )}
      <ProblemNotice problem={withdrawing.problem} />
      {logged !== null && (
        <UndoBar
          message={t(hasAuthor ? 'readAResource.uses.logged' : 'readAResource.uses.loggedOfSource')}
          undoLabel={t('readAResource.undo')}
          onUndo={() => void undo()}
          onExpire={() => setLogged(null)}
        />
      )}
    </Section>
  );
}

function Uses({ uses: { schools, notes } }: { uses: UsesOfResource }) {
  const { t } = useTranslation();
  if (schools.length === 0) {
    return <EmptyState title={t('readAResource.uses.none')}>{t('readAResource.uses.noneText')}</EmptyState>;
  }
  return (
    <>
      <ul className={style.chain}>
        {schools.map(({ organisationId, name, times }) => (
          <li key={organisationId}>{t('readAResource.uses.atSchool', { name, count: times })}</li>
        ))}
      </ul>
      {notes.length > 0 && (
        <RowList label={t('readAResource.uses.notes')}>
          {notes.map((note) => (
            <NoteRow key={note.id} note={note} />
          ))}
        </RowList>
      )}
    </>
  );
}

function NoteRow({ note: { personName, organisationName, className, taughtOn, how, wouldChange } }: { note: UseNote }) {
  const { t } = useTranslation();
  const day = useDay();
  return (
    <NeedRow
      picture={<Face name={personName} />}
      title={t('resource.madeBy', { name: personName, school: organisationName })}
    >
      <p className={style.soft}>{[className, day(taughtOn)].join(' · ')}</p>
      <p className={style.words}>{how}</p>
      {wouldChange && <p className={style.words}>{t('readAResource.uses.wouldChangeThis', { words: wouldChange })}</p>}
    </NeedRow>
  );
}
