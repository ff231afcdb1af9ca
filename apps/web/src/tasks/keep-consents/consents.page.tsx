// Of which pupils of a school what may be published: found by first name, each with what is missing.
import { Button, ButtonLink, EmptyState, Row, RowList, TextField, useAnnounce } from '@sixfold/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { PupilsDocument, type School } from './keep-consents.graphql.js';
import style from './keep-consents.module.css';
import { PupilRow } from './pupil-row.js';
import { WithSchool } from './with-school.js';

export const ConsentsPage = () => <WithSchool>{(school) => <Consents school={school} />}</WithSchool>;

function Consents({ school }: { school: School }) {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const name = address.get('name') ?? '';
  const find = (sought: string) => setAddress(sought === '' ? {} : { name: sought }, { replace: true });
  const record = school.can.record && (
    <ButtonLink kind="primary" href={`/organisations/${school.id}/consents/new`}>
      {t('keepConsents.record')}
    </ButtonLink>
  );
  return (
    <TaskPage title={t('keepConsents.title', { school: school.name })} lead={t('keepConsents.lead')} action={record}>
      <FindPupil key={name} name={name} onFind={find} />
      <Pupils school={school} name={name} onShowAll={() => find('')} />
    </TaskPage>
  );
}

function FindPupil({ name, onFind }: { name: string; onFind: (name: string) => void }) {
  const { t } = useTranslation();
  const [written, setWritten] = useState(name);
  return (
    <form
      role="search"
      className={style.find}
      onSubmit={(event) => {
        event.preventDefault();
        onFind(written.trim());
      }}
    >
      <TextField
        label={t('keepConsents.find')}
        hint={t('keepConsents.findHint')}
        autoComplete="off"
        value={written}
        onChange={({ currentTarget }) => setWritten(currentTarget.value)}
      />
      <Button type="submit">{t('keepConsents.search')}</Button>
    </form>
  );
}

interface PupilsProps {
  school: School;
  name: string;
  onShowAll: () => void;
  /** Where the page before ended. */
  after?: string;
}

function Pupils({ school, name, onShowAll, after }: PupilsProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [isMoreWanted, wantMore] = useState(false);
  const query = useQuery({
    query: PupilsDocument,
    variables: { organisationId: school.id, name, after },
    requestPolicy: 'cache-and-network',
  });
  const count = query[0].data?.consentPupils.items.length;
  useEffect(() => {
    if (count !== undefined) announce(t('keepConsents.found', { count }));
  }, [announce, count, t]);
  return (
    <Loaded query={query} shape="rows">
      {({ consentPupils: { items, nextCursor } }) => {
        if (items.length === 0) return <NobodyHere school={school} name={name} onShowAll={onShowAll} />;
        return (
          <>
            <RowList label={t('keepConsents.list')}>
              {items.map((pupil) => (
                <PupilRow key={pupil.id} school={school} pupil={pupil} />
              ))}
            </RowList>
            {nextCursor && !isMoreWanted && (
              <Row>
                <Button onClick={() => wantMore(true)}>{t('keepConsents.more')}</Button>
              </Row>
            )}
            {nextCursor && isMoreWanted && (
              <Pupils school={school} name={name} onShowAll={onShowAll} after={nextCursor} />
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function NobodyHere({ school, name, onShowAll }: Omit<PupilsProps, 'after'>) {
  const { t } = useTranslation();
  if (name === '') {
    return (
      <EmptyState title={t('keepConsents.empty')}>
        {t(`keepConsents.${school.can.record ? 'emptyText' : 'emptyLookUp'}`)}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('keepConsents.nobody')}
      action={<Button onClick={onShowAll}>{t('keepConsents.showAll')}</Button>}
    >
      {t('keepConsents.findHint')}
    </EmptyState>
  );
}
