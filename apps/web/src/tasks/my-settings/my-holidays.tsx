// The days on which my mail waits, as part of the form around it.
import { HOLIDAYS } from '@sixfold/domain';
import { Button, Notice, Row, Stack, TextField } from '@sixfold/ui';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { MailForm } from './mail-to-me.js';

export function MyHolidays() {
  const { t } = useTranslation();
  const { register, formState, watch } = useFormContext<MailForm>();
  const { fields, append, remove } = useFieldArray<MailForm, 'holidays'>({ name: 'holidays' });
  const fault = formState.errors.holidays?.message;
  return (
    <Stack>
      {fields.length > 0 && <p>{t('mySettings.mail.holidays')}</p>}
      {fields.map((field, index) => (
        <Row key={field.id} gap={4}>
          <TextField type="date" label={t('mySettings.mail.holidayFrom')} {...register(`holidays.${index}.from`)} />
          <TextField type="date" label={t('mySettings.mail.holidayUntil')} {...register(`holidays.${index}.until`)} />
          <Button
            aria-label={t('mySettings.mail.removeHolidayNamed', { from: watch(`holidays.${index}.from`) })}
            onClick={() => remove(index)}
          >
            {t('mySettings.mail.removeHoliday')}
          </Button>
        </Row>
      ))}
      {fault && <Notice tone="bad">{fault}</Notice>}
      {fields.length < HOLIDAYS.most && (
        <Row>
          <Button onClick={() => append({ from: '', until: '' })}>{t('mySettings.mail.addHoliday')}</Button>
        </Row>
      )}
    </Stack>
  );
}
