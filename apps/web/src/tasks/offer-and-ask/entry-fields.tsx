// What an entry says and until when it holds, checked as the API checks it.
import {
  BOARD_TITLE_LENGTH,
  BOARD_WORDS_LENGTH,
  canStandUntil,
  latestBoardDay,
  MOST_MONTHS_ON_BOARD,
} from '@sixfold/domain';
import { Row, Select, TextArea, TextField } from '@sixfold/ui';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type PhaseWord, type SubjectWord, useTeachingChoices } from '../../parts/teaching/teaching-words.js';
import { refusalWords } from '../../platform/client/refusal-words.js';
import { useFits } from '../../platform/page/use-fits.js';

export interface WrittenEntry {
  title: string;
  words: string;
  /** Empty for any, as a form has it. */
  subject: SubjectWord | '';
  phase: PhaseWord | '';
  endsOn: string;
}

/** As the API takes it. */
export const toSend = ({ subject, phase, ...written }: WrittenEntry) => ({
  ...written,
  subject: subject || null,
  phase: phase || null,
});

export function EntryFields({ form: { register, formState } }: { form: UseFormReturn<WrittenEntry> }) {
  const { t } = useTranslation();
  const fits = useFits();
  const { subjects, phases } = useTeachingChoices();
  const any = { value: '', label: t('offerAndAsk.new.none') };
  const { errors } = formState;
  const canEnd = (endsOn: string) =>
    canStandUntil(endsOn, new Date()) || refusalWords(t, 'BOARD_DAY_NOT_ACCEPTED', { months: MOST_MONTHS_ON_BOARD });
  return (
    <>
      <TextField
        label={t('offerAndAsk.new.what')}
        hint={t('offerAndAsk.new.whatHint')}
        autoComplete="off"
        error={errors.title?.message}
        {...register('title', { validate: fits(BOARD_TITLE_LENGTH) })}
      />
      <TextArea
        rows={4}
        label={t('offerAndAsk.new.words')}
        hint={t('offerAndAsk.new.wordsHint')}
        error={errors.words?.message}
        {...register('words', { validate: fits(BOARD_WORDS_LENGTH) })}
      />
      <Row gap={4}>
        <Select label={t('offerAndAsk.new.subject')} choices={[any, ...subjects]} {...register('subject')} />
        <Select label={t('offerAndAsk.new.phase')} choices={[any, ...phases]} {...register('phase')} />
      </Row>
      <TextField
        type="date"
        label={t('offerAndAsk.new.until')}
        hint={t('offerAndAsk.new.untilHint')}
        max={latestBoardDay(new Date())}
        error={errors.endsOn?.message}
        {...register('endsOn', { validate: canEnd })}
      />
    </>
  );
}
