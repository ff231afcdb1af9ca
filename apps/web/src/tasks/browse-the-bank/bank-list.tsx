// What is in the bank, page by page, the last changed first; an empty one says how to begin.
import { Button, ButtonLink, EmptyState, Icon, Link, NeedRow, Row, RowList, Tag, useAnnounce } from '@sixfold/ui';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useMakerWords } from '../../parts/resource/maker-words.js';
import { useTeachingWords } from '../../parts/teaching/teaching-words.js';
import { Loaded } from '../../platform/page/loaded.js';
import { BankPageDocument, type BankView, type ResourceInList, type Sought } from './browse-the-bank.graphql.js';
import { addressToAsk, NewestRequests } from './requests.js';
import { isNarrowed } from './sought.js';
import { WhyItIsShown } from './why-it-is-shown.js';

export interface BankListProps {
  sought: Sought;
  /** The way to put something in; null for visitors, who have none. */
  make: ReactNode;
  onShowAll: () => void;
  /** Where the page before ended. */
  after?: string;
}

export function BankList({ sought, make, onShowAll, after }: BankListProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [isMoreWanted, wantMore] = useState(false);
  const query = useQuery({
    query: BankPageDocument,
    variables: {
      ...sought,
      after,
      withRequests: make !== null && after === undefined && sought.show === 'EVERYTHING' && !sought.mine,
    },
    requestPolicy: 'cache-and-network',
  });
  const count = query[0].data?.resources.items.length;
  useEffect(() => {
    if (count !== undefined) announce(t('browseTheBank.found', { count }));
  }, [announce, count, t]);
  return (
    <Loaded query={query} shape="rows">
      {({ resources: { items, nextCursor }, resourceRequests }) => (
        <>
          <NewestRequests items={resourceRequests?.items ?? []} isOfMany={sought.networkId === null} />
          {items.length === 0 ? (
            <NothingHere sought={sought} make={make} onShowAll={onShowAll} />
          ) : (
            <RowList label={t('browseTheBank.list')}>
              {items.map((resource) => (
                <ResourceRow key={resource.id} resource={resource} sought={sought} />
              ))}
            </RowList>
          )}
          {nextCursor && !isMoreWanted && (
            <Row>
              <Button onClick={() => wantMore(true)}>{t('browseTheBank.more')}</Button>
            </Row>
          )}
          {nextCursor && isMoreWanted && (
            <BankList sought={sought} make={make} onShowAll={onShowAll} after={nextCursor} />
          )}
        </>
      )}
    </Loaded>
  );
}

/** What whoever puts something in can fill by that. */
const filledByMaking: readonly (BankView | 'MINE')[] = ['EVERYTHING', 'MINE'];

function NothingHere({ sought, make, onShowAll }: Omit<BankListProps, 'after'>) {
  const { t } = useTranslation();
  if (isNarrowed(sought)) {
    return (
      <EmptyState
        title={t('browseTheBank.noneFits')}
        action={
          <Row>
            <Button onClick={onShowAll}>{t('browseTheBank.showAll')}</Button>
            {make !== null && <ButtonLink href={addressToAsk(sought)}>{t('askForAResource.ask')}</ButtonLink>}
          </Row>
        }
      >
        {t('browseTheBank.noneFitsText')}
      </EmptyState>
    );
  }
  if (make === null)
    return <EmptyState title={t('giveFurther.visitorEmpty')}>{t('giveFurther.visitorEmptyText')}</EmptyState>;
  const view = sought.mine ? 'MINE' : sought.show;
  return (
    <EmptyState title={t(`browseTheBank.nothing.${view}.title`)} action={filledByMaking.includes(view) && make}>
      {t(`browseTheBank.nothing.${view}.text`)}
    </EmptyState>
  );
}

function ResourceRow({ resource, sought }: { resource: ResourceInList; sought: Sought }) {
  const { t } = useTranslation();
  const makerWords = useMakerWords();
  const teaching = useTeachingWords();
  const { id, title, purpose, subject, yearGroups, language, audience, isAdaptation, partCount, maker } = resource;
  const gathered = resource.isCollection ? 'resource.collection' : 'resource.parts';
  const about = [
    partCount > 0 && t(gathered, { count: partCount }),
    makerWords(maker),
    subject && teaching.subject(subject),
    yearGroups.map(teaching.year).join(', '),
    isAdaptation && t('browseTheBank.adapted'),
  ];
  return (
    <NeedRow
      picture={<Icon name="sheet" />}
      title={
        <Link href={`/resources/${id}`} lang={language}>
          {title}
        </Link>
      }
      action={
        sought.mine ? (
          <Tag>{t(`resource.audiences.${audience}`)}</Tag>
        ) : (
          resource.exemplar && <Tag>{t('browseTheBank.exemplar')}</Tag>
        )
      }
    >
      <p lang={language}>{purpose}</p>
      <p>{about.filter(Boolean).join(' · ')}</p>
      <WhyItIsShown resource={resource} view={sought.show} />
    </NeedRow>
  );
}
