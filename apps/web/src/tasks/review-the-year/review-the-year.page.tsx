// A network looks back on its programme years: what it said of each, and for co-leaders the writing of this one.
import { EmptyState, Section } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { ReviewToRead } from './review-to-read.js';
import { ReviewsDocument } from './review-the-year.graphql.js';
import { WriteReview } from './write-review.js';

export function ReviewTheYearPage() {
  const { t } = useTranslation();
  const { networkId = '' } = useParams();
  const query = useQuery({ query: ReviewsDocument, variables: { networkId }, requestPolicy: 'cache-and-network' });
  const askAgain = () => query[1]({ requestPolicy: 'network-only' });
  return (
    <Loaded query={query}>
      {({ network, yearlyReviews: { mayWrite, published, toReview } }) => (
        <TaskPage
          title={t('reviewTheYear.title', { network: network.name })}
          lead={t('reviewTheYear.lead')}
          width="read"
        >
          {mayWrite && toReview && (
            <Section title={t('reviewTheYear.writeTitle', toReview)}>
              <WriteReview
                key={toReview.year}
                networkId={networkId}
                toReview={toReview}
                before={published.find(({ year }) => year < toReview.year)}
                askAgain={askAgain}
              />
            </Section>
          )}
          {published.length === 0 && !mayWrite && (
            <EmptyState title={t('reviewTheYear.empty')}>
              {t(network.activatedAt === null ? 'reviewTheYear.emptyInformal' : 'reviewTheYear.emptyText')}
            </EmptyState>
          )}
          {published.map((review, index) => (
            <Section key={review.id} title={t('reviewTheYear.writeTitle', review)}>
              <ReviewToRead review={review} before={published[index + 1]} isOpen={index === 0} />
            </Section>
          ))}
        </TaskPage>
      )}
    </Loaded>
  );
}
