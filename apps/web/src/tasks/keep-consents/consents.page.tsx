// Of which pupils of a school what may be published: found by first name, each with what is missing.
import { Button, ButtonLink, EmptyState, FindField, Row, RowList, useAnnounce } from '@sixfold/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { type PageOfPupils, PupilsDocument, type School } from './keep-consents.graphql.js';
import { PupilRow } from './pupil-row.js';
import { WithSchool } from './with-school.js';

export const ConsentsPage = () => <WithSchool>{(school) => <Consents school={school} />}</WithSchool>;

function Consents({ school }: { school: School }) {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const name = address.get('name') ?? '';
  const find = (sought: string) => setAddress(sought === '' ? {} : { name: sought }, { replace: true });
  const query = useQuery({
    query: PupilsDocument,
    variables: { organisationId: school.id, name },
    requestPolicy: 'cache-and-network',
  });
  const isNobodyThere = name === '' && query[0].data?.consentPupils.items.length === 0;
  const record = school.can.record && (
    <ButtonLink kind="primary" href={`/organisations/${school.id}/consents/new`}>
      {t('keepConsents.record')}
    </ButtonLink>
  );
  return (
    <TaskPage
      title={t('keepConsents.title', { school: school.name })}
      lead={t('keepConsents.lead')}
      action={!isNobodyThere && record}
    >
      {isNobodyThere ? (
        <EmptyState title={t('keepConsents.empty')} action={record}>
          {t(`keepConsents.${school.can.record ? 'emptyText' : 'emptyLookUp'}`)}
        </EmptyState>
      ) : (
        <>
          <div role="search">
            <FindField
              key={name}
              label={t('keepConsents.find')}
              hint={t('keepConsents.findHint')}
              act={t('keepConsents.search')}
              sought={name}
              onFind={find}
            />
          </div>
          <Loaded query={query} shape="rows">
            {({ consentPupils }) =>
              consentPupils.items.length === 0 ? (
                <EmptyState
                  title={t('keepConsents.nobody')}
                  action={<Button onClick={() => find('')}>{t('keepConsents.showAll')}</Button>}
                >
                  {t('keepConsents.findHint')}
                </EmptyState>
              ) : (
                <Pupils school={school} name={name} page={consentPupils} />
              )
            }
          </Loaded>
        </>
      )}
    </TaskPage>
  );
}

interface PupilsProps {
  school: School;
  name: string;
  page: PageOfPupils;
}

function Pupils({ school, name, page: { items, nextCursor } }: PupilsProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const count = items.length;
  useEffect(() => announce(t('keepConsents.found', { count })), [announce, count, t]);
  return (
    <>
      <RowList label={t('keepConsents.list')}>
        {items.map((pupil) => (
          <PupilRow key={pupil.id} school={school} pupil={pupil} />
        ))}
      </RowList>
      {nextCursor && <PupilsAfter key={nextCursor} school={school} name={name} after={nextCursor} />}
    </>
  );
}

/** The next page of the list, once it is asked for. */
function PupilsAfter({ school, name, after }: Omit<PupilsProps, 'page'> & { after: string }) {
  const { t } = useTranslation();
  const [isWanted, want] = useState(false);
  const query = useQuery({
    query: PupilsDocument,
    variables: { organisationId: school.id, name, after },
    pause: !isWanted,
  });
  if (!isWanted) {
    return (
      <Row>
        <Button onClick={() => want(true)}>{t('keepConsents.more')}</Button>
      </Row>
    );
  }
  return (
    <Loaded query={query} shape="rows">
      {({ consentPupils }) => <Pupils school={school} name={name} page={consentPupils} />}
    </Loaded>
  );
}
