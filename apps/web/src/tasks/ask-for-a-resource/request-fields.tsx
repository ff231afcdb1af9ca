// What somebody looks for, as one short form, checked as the API checks it.
import { canBeNeededBy, REQUEST_LENGTHS } from '@sixfold/domain';
import { ChoicesField, Row, Select, TextArea, TextField } from '@sixfold/ui';
import { type Language, languageNames, languages } from '@sixfold/words';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type PhaseWord, type SubjectWord, useTeachingChoices } from '../../parts/teaching/teaching-words.js';
import { refusalWords } from '../../platform/client/refusal-words.js';
import { useFits } from '../../platform/page/use-fits.js';
import type { Request } from './ask-for-a-resource.graphql.js';

export interface WrittenRequest {
  title: string;
  words: string;
  /** Empty for any, as a form has it. */
  subject: SubjectWord | '';
  phase: PhaseWord | '';
  /** As the boxes have them. */
  yearGroups: string[];
  language: Language;
  /** Empty for no day. */
  neededBy: string;
}

export const nothingAsked = (title: string, language: Language): WrittenRequest => ({
  ...{ title, words: '', subject: '', phase: '', yearGroups: [], language, neededBy: '' },
});

export const writtenOf = ({
  title,
  words,
  subject,
  phase,
  yearGroups,
  language,
  neededBy,
}: Request): WrittenRequest => ({
  ...{ title, words, subject: subject ?? '', phase: phase ?? '', neededBy: neededBy ?? '' },
  yearGroups: yearGroups.map(String),
  language: languages.find((known) => known === language) ?? 'en',
});

/** As the API takes it. */
export const toSend = ({ subject, phase, yearGroups, neededBy, ...written }: WrittenRequest) => ({
  ...written,
  subject: subject || null,
  phase: phase || null,
  yearGroups: yearGroups.map(Number),
  neededBy: neededBy || null,
});

export function RequestFields({ form: { register, formState } }: { form: UseFormReturn<WrittenRequest> }) {
  const { t } = useTranslation();
  const fits = useFits();
  const { subjects, phases, years } = useTeachingChoices();
  const any = { value: '', label: t('askForAResource.any') };
  const { errors } = formState;
  return (
    <>
      <TextField
        label={t('askForAResource.what')}
        hint={t('askForAResource.whatHint')}
        autoComplete="off"
        error={errors.title?.message}
        {...register('title', { validate: fits(REQUEST_LENGTHS.title) })}
      />
      <TextArea
        rows={3}
        label={t('askForAResource.words')}
        hint={t('askForAResource.wordsHint')}
        error={errors.words?.message}
        {...register('words', { validate: fits(REQUEST_LENGTHS.words) })}
      />
      <Row gap={4}>
        <Select label={t('askForAResource.subject')} choices={[any, ...subjects]} {...register('subject')} />
        <Select label={t('askForAResource.phase')} choices={[any, ...phases]} {...register('phase')} />
        <Select
          label={t('askForAResource.language')}
          choices={languages.map((value) => ({ value, label: languageNames[value] }))}
          {...register('language')}
        />
      </Row>
      <ChoicesField label={t('askForAResource.years')} choices={years} {...register('yearGroups')} />
      <TextField
        type="date"
        label={t('askForAResource.by')}
        hint={t('askForAResource.byHint')}
        error={errors.neededBy?.message}
        {...register('neededBy', {
          validate: (day) =>
            day === '' || canBeNeededBy(day, new Date()) || refusalWords(t, 'REQUEST_DAY_NOT_ACCEPTED', {}),
        })}
      />
    </>
  );
}
