// By when: a day from today on, or none.
import { canBeDue, MOST_DAYS_TO_ACT } from '@sixfold/domain';
import { TextField } from '@sixfold/ui';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { refusalWords } from '../../platform/client/refusal-words.js';
import { inDays, ownTimeZone } from '../../platform/i18n/days-ahead.js';

export function DueField<Form extends FieldValues & { dueBy: string }>({ form }: { form: UseFormReturn<Form> }) {
  const { t } = useTranslation();
  const { register, getFieldState, formState } = form;
  const name = 'dueBy' as Path<Form>;
  return (
    <TextField
      type="date"
      label={t('agreeActions.new.due')}
      hint={t('agreeActions.new.dueHint')}
      min={inDays(0)}
      max={inDays(MOST_DAYS_TO_ACT)}
      error={getFieldState(name, formState).error?.message}
      {...register(name, {
        validate: (day: string) =>
          canBeDue(day || null, ownTimeZone(), new Date()) ||
          refusalWords(t, 'ACTION_DAY_NOT_ACCEPTED', { days: MOST_DAYS_TO_ACT }),
      })}
    />
  );
}
