// What people look for, where others browse: the newest open requests above the bank, and all of them on demand.
import {
  Button,
  ButtonLink,
  EmptyState,
  Icon,
  Link,
  NeedRow,
  Row,
  RowList,
  Section,
  Tag,
  useAnnounce,
} from '@sixfold/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useTeachingWords } from '../../parts/teaching/teaching-words.js';
import { useDay } from '../../platform/i18n/use-day.js';
import { Loaded } from '../../platform/page/loaded.js';
import type { Sought } from './browse-the-bank.graphql.js';
import { type RequestInList, RequestsDocument } from './requests.graphql.js';

const narrowedBy = ({ networkId, subject, phase, yearGroup, language }: Sought) => ({
  ...{ networkId, subject, phase, yearGroup, language },
});

export const addressToAsk = ({ networkId }: Pick<Sought, 'networkId'>): string =>
  networkId ? `/requests/new?network=${networkId}` : '/requests/new';

export interface NewestRequestsProps {
  items: readonly RequestInList[];
  /** They are of several networks. */
  isOfMany: boolean;
}

/** Nothing at all where nobody looks for anything that fits. */
export function NewestRequests({ items, isOfMany }: NewestRequestsProps) {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  return (
    <Section title={t('askForAResource.list')}>
      <RowList label={t('askForAResource.list')}>
        {items.map((request) => (
          <RequestRow key={request.id} request={request} isOfMany={isOfMany} />
        ))}
      </RowList>
      <p>
        <Link href="?show=requests">{t('askForAResource.all')}</Link>
      </p>
    </Section>
  );
}

export function AllRequests({ sought, after }: { sought: Sought; after?: string }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [isMoreWanted, wantMore] = useState(false);
  const query = useQuery({
    query: RequestsDocument,
    variables: { ...narrowedBy(sought), openOnly: false, first: 20, after },
    requestPolicy: 'cache-and-network',
  });
  const count = query[0].data?.resourceRequests.items.length;
  useEffect(() => {
    if (count !== undefined) announce(t('askForAResource.found', { count }));
  }, [announce, count, t]);
  const ask = <ButtonLink href={addressToAsk(sought)}>{t('askForAResource.newTitle')}</ButtonLink>;
  return (
    <Loaded query={query} shape="rows">
      {({ resourceRequests: { items, nextCursor } }) =>
        items.length === 0 ? (
          <EmptyState title={t('askForAResource.empty')} action={ask}>
            {t('askForAResource.emptyText')}
          </EmptyState>
        ) : (
          <>
            {after === undefined && <Row>{ask}</Row>}
            <RowList label={t('askForAResource.list')}>
              {items.map((request) => (
                <RequestRow key={request.id} request={request} isOfMany={sought.networkId === null} />
              ))}
            </RowList>
            {nextCursor && !isMoreWanted && (
              <Row>
                <Button onClick={() => wantMore(true)}>{t('askForAResource.more')}</Button>
              </Row>
            )}
            {nextCursor && isMoreWanted && <AllRequests sought={sought} after={nextCursor} />}
          </>
        )
      }
    </Loaded>
  );
}

function RequestRow({ request, isOfMany }: { request: RequestInList; isOfMany: boolean }) {
  const { t } = useTranslation();
  const day = useDay();
  const teaching = useTeachingWords();
  const { id, title, language, neededBy, standing, subject, networkName, author, answers } = request;
  const about = [
    t('askForAResource.person', { name: author.name, school: author.organisationName }),
    isOfMany && networkName,
    subject && teaching.subject(subject),
    neededBy && t('askForAResource.neededBy', { day: day(neededBy) }),
    answers.length > 0 && t('askForAResource.answerCount', { count: answers.length }),
  ];
  return (
    <NeedRow
      picture={<Icon name="search" />}
      title={
        <Link href={`/requests/${id}`} lang={language}>
          {title}
        </Link>
      }
      action={standing !== 'OPEN' && <Tag>{t(`askForAResource.standings.${standing}`)}</Tag>}
    >
      <p>{about.filter(Boolean).join(' · ')}</p>
    </NeedRow>
  );
}
