// The enquiries of a network, the newest first; an empty list says how one begins.
import { isAtWork, networkStates } from '@sixfold/domain';
import { Button, ButtonLink, EmptyState, Icon, Link, NeedRow, Row, RowList } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import type { ResultOf } from '../../platform/graphql.js';
import { EnquiriesDocument } from './run-an-enquiry.graphql.js';

type Enquiries = ResultOf<typeof EnquiriesDocument>['networkEnquiries'];

const atWork = networkStates.filter(isAtWork).map((state) => state.toUpperCase());

export function EnquiriesPage() {
  const { t } = useTranslation();
  const { networkId = '' } = useParams();
  const query = useQuery({ query: EnquiriesDocument, variables: { networkId }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded query={query}>
      {({ network, networkEnquiries }) => {
        const start = atWork.includes(network.state) && (
          <ButtonLink kind="primary" href={`/networks/${networkId}/enquiries/new`}>
            {t('runAnEnquiry.list.start')}
          </ButtonLink>
        );
        const isEmpty = networkEnquiries.items.length === 0;
        return (
          <TaskPage
            title={t('runAnEnquiry.list.title', { network: network.name })}
            lead={t('runAnEnquiry.list.lead')}
            action={!isEmpty && start}
          >
            {isEmpty ? (
              <EmptyState title={t('runAnEnquiry.list.empty')} action={start}>
                {t('runAnEnquiry.list.emptyText')}
              </EmptyState>
            ) : (
              <EnquiryRows networkId={networkId} enquiries={networkEnquiries} />
            )}
          </TaskPage>
        );
      }}
    </Loaded>
  );
}

function EnquiryRows({ networkId, enquiries: { items, nextCursor } }: { networkId: string; enquiries: Enquiries }) {
  const { t } = useTranslation();
  return (
    <>
      <RowList label={t('runAnEnquiry.list.name')}>
        {items.map(({ id, question, language, stage, round, organisations }) => (
          <NeedRow
            key={id}
            picture={<Icon name="note" />}
            title={
              <Link href={`/enquiries/${id}`} lang={language}>
                {question}
              </Link>
            }
          >
            <p>{t('runAnEnquiry.list.standing', { stage: t(`runAnEnquiry.stages.${stage}`), round })}</p>
            <p>{organisations.join(' · ')}</p>
          </NeedRow>
        ))}
      </RowList>
      {nextCursor && <Earlier key={nextCursor} networkId={networkId} after={nextCursor} />}
    </>
  );
}

/** The next page of the list, once it is asked for. */
function Earlier({ networkId, after }: { networkId: string; after: string }) {
  const { t } = useTranslation();
  const [isWanted, want] = useState(false);
  const query = useQuery({ query: EnquiriesDocument, variables: { networkId, after }, pause: !isWanted });
  if (!isWanted) {
    return (
      <Row>
        <Button onClick={() => want(true)}>{t('runAnEnquiry.list.more')}</Button>
      </Row>
    );
  }
  return (
    <Loaded query={query} shape="rows">
      {({ networkEnquiries }) => <EnquiryRows networkId={networkId} enquiries={networkEnquiries} />}
    </Loaded>
  );
}
