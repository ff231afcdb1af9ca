// What the network said under a heading the year before; nothing in its first year.
import { useTranslation } from 'react-i18next';
import { answerUnder } from './headings.js';
import type { Heading, PublishedReview } from './review-the-year.graphql.js';
import style from './review.module.css';

export function SaidBefore({ heading, before }: { heading: Heading; before: PublishedReview | undefined }) {
  const { t } = useTranslation();
  if (!before) return null;
  const answer = answerUnder(heading, before.answers);
  if (!answer?.level) return null;
  const level = t(`reviewTheYear.levels.${answer.level}`);
  return (
    <div className={style.before}>
      <p className={style.level}>{t('reviewTheYear.yearBefore', { year: before.year, level })}</p>
      <p>{answer.words}</p>
    </div>
  );
}
