// How an enquiry went, from its beginning to now: who of which school did what, the latest first.
import { Button, Link, NeedRow, Row, RowList } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { useDay } from '../../platform/i18n/use-day.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { EnquiryDocument, type Happened, TimelineDocument } from './run-an-enquiry.graphql.js';

export function TimelinePage() {
  const { t } = useTranslation();
  const { enquiryId: id = '' } = useParams();
  const query = useQuery({ query: EnquiryDocument, variables: { id } });
  return (
    <Loaded query={query}>
      {({ enquiry: { question } }) => (
        <TaskPage
          title={t('runAnEnquiry.timeline.title')}
          eyebrow={<Link href={`/enquiries/${id}`}>{question}</Link>}
          lead={t('runAnEnquiry.timeline.lead')}
          width="read"
        >
          <Entries enquiryId={id} />
        </TaskPage>
      )}
    </Loaded>
  );
}

function Entries({ enquiryId, after }: { enquiryId: string; after?: string }) {
  const { t } = useTranslation();
  const [isMoreWanted, wantMore] = useState(false);
  const variables = { enquiryId, after };
  const query = useQuery({ query: TimelineDocument, variables, requestPolicy: 'cache-and-network' });
  return (
    <Loaded query={query} shape="rows">
      {({ enquiryTimeline: { items, nextCursor } }) => (
        <>
          <RowList label={t('runAnEnquiry.timeline.title')}>
            {items.map((entry) => (
              <Entry key={`${entry.kind} ${entry.at} ${entry.title}`} entry={entry} />
            ))}
          </RowList>
          {nextCursor && !isMoreWanted && (
            <Row>
              <Button onClick={() => wantMore(true)}>{t('runAnEnquiry.list.more')}</Button>
            </Row>
          )}
          {nextCursor && isMoreWanted && <Entries enquiryId={enquiryId} after={nextCursor} />}
        </>
      )}
    </Loaded>
  );
}

function Entry({ entry: { at, kind, round, stage, personName, organisationName, title } }: { entry: Happened }) {
  const { t } = useTranslation();
  const day = useDay();
  return (
    <NeedRow
      title={t(`runAnEnquiry.timeline.${kind}`, {
        name: personName,
        school: organisationName ?? '',
        stage: t(`runAnEnquiry.stages.${stage}`),
        round,
        title: title ?? '',
      })}
    >
      <p>{day(at)}</p>
    </NeedRow>
  );
}
