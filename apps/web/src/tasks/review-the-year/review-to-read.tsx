// One published review, heading by heading, with what the network said the year before beside it.
import { Card } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useDay } from '../../platform/i18n/use-day.js';
import { answerUnder, headings } from './headings.js';
import { SaidBefore } from './said-before.js';
import type { PublishedReview } from './review-the-year.graphql.js';
import style from './review.module.css';

export interface ReviewToReadProps {
  review: PublishedReview;
  before: PublishedReview | undefined;
  isOpen: boolean;
}

export function ReviewToRead({ review, before, isOpen }: ReviewToReadProps) {
  const { t } = useTranslation();
  const day = useDay();
  const { publisherName: name, publishedAt } = review;
  return (
    <Card isPadded={false}>
      <details className={style.review} open={isOpen}>
        <summary>{t('reviewTheYear.by', { name, day: day(publishedAt) })}</summary>
        {headings.map((heading) => {
          const answer = answerUnder(heading, review.answers);
          return (
            <div key={heading} className={style.beside}>
              <div>
                <h3>{t(`reviewTheYear.headings.${heading}`)}</h3>
                {answer?.level && <p className={style.level}>{t(`reviewTheYear.levels.${answer.level}`)}</p>}
                <p>{answer?.words}</p>
              </div>
              <SaidBefore heading={heading} before={before} />
            </div>
          );
        })}
      </details>
    </Card>
  );
}
