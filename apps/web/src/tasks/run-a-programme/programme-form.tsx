// The words, years and money of a programme, judged while they are written by the very rule that the API judges by.
import { currencies, type Currency, programmeFaults, type ProgrammeWords, YEARLY_CEILING } from '@sixfold/domain';
import { Button, Row, Select, Stack, TextArea, TextField } from '@sixfold/ui';
import { type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../platform/client/problem.js';
import { refusalWords } from '../../platform/client/refusal-words.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';

export interface WrittenProgramme extends ProgrammeWords {
  currency: Currency;
}

export const newProgramme: WrittenProgramme = {
  name: '',
  scope: '',
  startsOn: '',
  endsOn: '',
  currency: 'GBP',
  yearlyCeiling: YEARLY_CEILING.usual,
};

export interface ProgrammeFormProps {
  programme: WrittenProgramme;
  sendLabel: string;
  isPending: boolean;
  problem: Problem | null;
  onSend: (written: WrittenProgramme) => Promise<void>;
  /** A way out beside the button. */
  children?: ReactNode;
}

export function ProgrammeForm({ programme, sendLabel, isPending, problem, onSend, children }: ProgrammeFormProps) {
  const { t } = useTranslation();
  const { register, handleSubmit, formState } = useForm<WrittenProgramme>({
    mode: 'onTouched',
    defaultValues: programme,
  });
  const field = (name: keyof ProgrammeWords, more: { valueAsNumber?: boolean } = {}) => ({
    label: t(`runAProgramme.about.${name}`),
    error: formState.errors[name]?.message,
    ...register(name, {
      ...more,
      validate: (_value, written) => {
        const fault = programmeFaults(written).find((one) => one.field === name);
        return fault === undefined || refusalWords(t, fault.code, { ...fault });
      },
    }),
  });
  return (
    <form onSubmit={handleSubmit(onSend)} noValidate>
      <Stack>
        <ProblemNotice problem={problem} />
        <TextField {...field('name')} />
        <TextArea rows={3} {...field('scope')} />
        <TextField type="date" {...field('startsOn')} />
        <TextField type="date" {...field('endsOn')} />
        <Select
          label={t('runAProgramme.about.currency')}
          choices={currencies.map((code) => ({ value: code, label: code }))}
          {...register('currency')}
        />
        <TextField
          type="number"
          inputMode="numeric"
          hint={t('runAProgramme.about.yearlyCeilingHint')}
          {...field('yearlyCeiling', { valueAsNumber: true })}
        />
        <Row>
          <Button type="submit" kind="primary" isPending={isPending}>
            {sendLabel}
          </Button>
          {children}
        </Row>
      </Stack>
    </form>
  );
}
