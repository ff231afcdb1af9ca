// What an enquiry asks, what is meant to change for pupils, and which levels of learning it serves.
import { ENQUIRY_LENGTHS } from '@sixfold/domain';
import { ChoicesField, TextArea, TextField } from '@sixfold/ui';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { levelWords } from '../../parts/resource/level-words.js';
import { useFits } from '../../platform/page/use-fits.js';
import type { Enquiry } from './run-an-enquiry.graphql.js';

export interface WrittenQuestion {
  question: string;
  change: string;
  levels: Enquiry['levels'];
}

export function QuestionFields({ form: { register, formState } }: { form: UseFormReturn<WrittenQuestion> }) {
  const { t } = useTranslation();
  const fits = useFits();
  const { errors } = formState;
  return (
    <>
      <TextField
        label={t('runAnEnquiry.begin.question')}
        hint={t('runAnEnquiry.begin.questionHint')}
        autoComplete="off"
        error={errors.question?.message}
        {...register('question', { validate: fits(ENQUIRY_LENGTHS.question) })}
      />
      <TextArea
        rows={3}
        label={t('runAnEnquiry.begin.change')}
        hint={t('runAnEnquiry.begin.changeHint')}
        error={errors.change?.message}
        {...register('change', { validate: fits(ENQUIRY_LENGTHS.change) })}
      />
      <ChoicesField
        label={t('runAnEnquiry.begin.levels')}
        choices={levelWords.map((value) => ({ value, label: t(`resource.levels.${value}`) }))}
        error={errors.levels?.message}
        {...register('levels', {
          validate: (chosen) => chosen.length > 0 || t('runAnEnquiry.begin.levelMissing'),
        })}
      />
    </>
  );
}
