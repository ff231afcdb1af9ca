// What there is to choose from, each option in its own field; a field that stays empty is none.
import { areOptions, DECISION_OPTION_LENGTH, DECISION_OPTIONS } from '@sixfold/domain';
import { Button, Row, TextField } from '@sixfold/ui';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFits } from '../../platform/page/use-fits.js';
import { refusalWords } from '../../platform/client/refusal-words.js';
import type { Question } from './ask-form.js';

/** The field beside which it stands that there are too few. */
const FIRST = 'options.0.words';

/** Without those that say nothing. */
export const writtenOptions = (options: Question['options']): Question['options'] =>
  options.filter(({ words }) => words.trim() !== '');

export function OptionFields({ form: { control, register, getValues, formState } }: { form: UseFormReturn<Question> }) {
  const { t } = useTranslation();
  const fits = useFits();
  const { fields, append } = useFieldArray({ control, name: 'options' });
  const areEnough = () =>
    areOptions(writtenOptions(getValues('options')).map(({ words }) => words)) ||
    refusalWords(t, 'DECISION_OPTIONS_NOT_ACCEPTED', DECISION_OPTIONS);
  return (
    <>
      {fields.map(({ id }, place) => (
        <TextField
          key={id}
          label={t('decideInAGroup.new.option', { number: place + 1 })}
          autoComplete="off"
          error={formState.errors.options?.[place]?.words?.message}
          {...register(`options.${place}.words`, {
            validate: { fits: fits({ ...DECISION_OPTION_LENGTH, least: 0 }), ...(place === 0 && { areEnough }) },
            deps: [FIRST],
          })}
        />
      ))}
      {fields.length < DECISION_OPTIONS.most && (
        <Row>
          <Button onClick={() => append({ words: '' })}>{t('decideInAGroup.new.anotherOption')}</Button>
        </Row>
      )}
    </>
  );
}
