// What is said yes to, by whom, and for how long; as the API checks it.
import { canBeGivenOn, canHoldUntil } from '@sixfold/domain';
import { ChoicesField, Row, TextField } from '@sixfold/ui';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { refusalWords } from '../../platform/client/refusal-words.js';
import type { Giver, Purpose } from './keep-consents.graphql.js';

const purposes: readonly Purpose[] = ['QUOTATION', 'PICTURE', 'WORK'];
const givers: readonly Giver[] = ['SCHOOL', 'GUARDIAN', 'PUPIL'];

export interface WrittenConsent {
  purposes: Purpose[];
  givers: Giver[];
  /** Days as YYYY-MM-DD. */
  givenOn: string;
  until: string;
}

interface ConsentFieldsProps {
  form: UseFormReturn<WrittenConsent>;
  /** At the school, as YYYY-MM-DD. */
  today: string;
}

export function ConsentFields({ form: { register, formState, getValues }, today }: ConsentFieldsProps) {
  const { t } = useTranslation();
  const { errors } = formState;
  const some = (chosen: readonly string[]) => chosen.length > 0 || t('keepConsents.whatMissing');
  return (
    <>
      <ChoicesField
        label={t('keepConsents.what')}
        choices={purposes.map((value) => ({ value, label: t(`keepConsents.purposes.${value}`) }))}
        error={errors.purposes?.message}
        {...register('purposes', { validate: some })}
      />
      <ChoicesField
        label={t('keepConsents.who')}
        choices={givers.map((value) => ({ value, label: t(`keepConsents.ofWhom.${value}`) }))}
        error={errors.givers?.message}
        {...register('givers', { validate: some })}
      />
      <Row gap={4}>
        <TextField
          type="date"
          label={t('keepConsents.givenOn')}
          error={errors.givenOn?.message}
          {...register('givenOn', {
            validate: (day) => canBeGivenOn(day, today) || refusalWords(t, 'CONSENT_DAY_NOT_ACCEPTED', {}),
          })}
        />
        <TextField
          type="date"
          label={t('keepConsents.until')}
          hint={t('keepConsents.untilHint')}
          error={errors.until?.message}
          {...register('until', {
            validate: (until) =>
              canHoldUntil(until, getValues('givenOn'), today) || refusalWords(t, 'CONSENT_END_NOT_ACCEPTED', {}),
          })}
        />
      </Row>
    </>
  );
}
