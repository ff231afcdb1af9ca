// One heading: its question, how far the network has come, a sentence or two, and what it said the year before.
import { REVIEW_WORDS_MOST } from '@sixfold/domain';
import { Card, ChoiceField, Stack, TextArea } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { levels } from './headings.js';
import type { Answer, Level, PublishedReview } from './review-the-year.graphql.js';
import { SaidBefore } from './said-before.js';
import style from './review.module.css';

export interface AnswerFieldsProps {
  answer: Answer;
  before: PublishedReview | undefined;
  /** It was to be published, and something is missing here. */
  isMissing: boolean;
  onChange: (answer: Answer) => void;
}

export function AnswerFields({ answer, before, isMissing, onChange }: AnswerFieldsProps) {
  const { t } = useTranslation();
  const { heading, level, words } = answer;
  const missing = isMissing ? t('reviewTheYear.missingHere') : undefined;
  return (
    <Card>
      <Stack>
        <div>
          <h3>{t(`reviewTheYear.headings.${heading}`)}</h3>
          <p className={style.question}>{t(`reviewTheYear.questions.${heading}`)}</p>
        </div>
        <SaidBefore heading={heading} before={before} />
        <ChoiceField
          label={t('reviewTheYear.level')}
          name={heading}
          choices={levels.map((value) => ({ value, label: t(`reviewTheYear.levels.${value}`) }))}
          chosen={level}
          error={level === null ? missing : undefined}
          onChange={({ target }) => onChange({ ...answer, level: target.value as Level })}
        />
        <TextArea
          rows={2}
          maxLength={REVIEW_WORDS_MOST}
          label={t('reviewTheYear.words')}
          value={words}
          error={words.trim() === '' ? missing : undefined}
          onChange={({ target }) => onChange({ ...answer, words: target.value })}
        />
      </Stack>
    </Card>
  );
}
