// The last day of an informal network, chosen within its limits.
import { canEndOn, latestEnd, MOST_YEARS_AHEAD } from '@sixfold/domain';
import { TextField } from '@sixfold/ui';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { refusalWords } from '../../platform/client/refusal-words.js';

/** For a field of a form: true when the day can be the last one, else what is wrong with it. */
export function useLastDayFault(): (endsOn: string) => true | string {
  const { t } = useTranslation();
  return (endsOn) =>
    canEndOn(endsOn, new Date()) || refusalWords(t, 'END_DATE_NOT_ACCEPTED', { years: MOST_YEARS_AHEAD });
}

export function LastDay({ field, error }: { field: UseFormRegisterReturn; error: string | undefined }) {
  const { t } = useTranslation();
  return (
    <TextField
      type="date"
      label={t('network.lastDay')}
      hint={t('network.lastDayHint')}
      max={latestEnd(new Date())}
      error={error}
      {...field}
    />
  );
}
