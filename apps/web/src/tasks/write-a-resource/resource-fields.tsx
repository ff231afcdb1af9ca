// The fields of a resource as one calm form: what it is called and is for first, the rest below.
import {
  RESOURCE_LENGTHS,
  RESOURCE_LINKS_MOST,
  RESOURCE_MINUTES_MOST,
  UNIT_GOAL_LENGTH,
  UNIT_GOALS_MOST,
} from '@sixfold/domain';
import { ChoicesField, Row, Select, TextArea, TextField } from '@sixfold/ui';
import { languageNames, languages } from '@sixfold/words';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useTeachingChoices } from '../../parts/teaching/teaching-words.js';
import { LazyDraftWriter } from '../../parts/writer/lazy-writer.js';
import { useFits } from '../../platform/page/use-fits.js';
import { levelWords } from '../../parts/resource/level-words.js';
import { PartsField } from './parts-field.js';
import { goalsIn, isTime, linksIn, type Texts, type Written } from './written.js';

export interface ResourceFieldsProps {
  form: UseFormReturn<Written>;
  begunWith: Texts;
  onWrite: (text: Partial<Texts>) => void;
}

export function ResourceFields({ form: { register, formState }, begunWith, onWrite }: ResourceFieldsProps) {
  const { t } = useTranslation();
  const fits = useFits();
  const { subjects, phases, years } = useTeachingChoices();
  const none = { value: '', label: t('writeAResource.none') };
  const { errors } = formState;
  return (
    <>
      <TextField
        label={t('resource.fields.TITLE')}
        autoComplete="off"
        error={errors.title?.message}
        {...register('title', { validate: fits(RESOURCE_LENGTHS.title) })}
      />
      <TextArea
        rows={2}
        label={t('resource.fields.PURPOSE')}
        hint={t('writeAResource.purposeHint')}
        error={errors.purpose?.message}
        {...register('purpose', { validate: fits(RESOURCE_LENGTHS.purpose) })}
      />
      <TextArea
        rows={2}
        label={t('resource.fields.GOALS')}
        hint={t('writeAResource.goalsHint')}
        error={errors.goals?.message}
        {...register('goals', {
          validate: (goals) =>
            goalsIn(goals) !== null ||
            t('writeAResource.goalsFault', {
              least: UNIT_GOAL_LENGTH.least,
              longest: UNIT_GOAL_LENGTH.most,
              most: UNIT_GOALS_MOST,
            }),
        })}
      />
      <PartsField begunWith={begunWith} onWrite={onWrite} />
      <LazyDraftWriter
        label={t('resource.fields.STEPS')}
        takesFiles
        initial={begunWith.steps}
        onWrite={(steps) => onWrite({ steps })}
      />
      <LazyDraftWriter
        label={t('resource.fields.MATERIALS')}
        takesFiles
        initial={begunWith.materials}
        onWrite={(materials) => onWrite({ materials })}
      />
      <TextArea
        rows={2}
        label={t('resource.fields.LINKS')}
        hint={t('writeAResource.linksHint')}
        error={errors.links?.message}
        {...register('links', {
          validate: (links) => linksIn(links) !== null || t('writeAResource.linksFault', { most: RESOURCE_LINKS_MOST }),
        })}
      />
      <Row gap={4}>
        <Select label={t('resource.fields.SUBJECT')} choices={[none, ...subjects]} {...register('subject')} />
        <Select label={t('resource.fields.PHASE')} choices={[none, ...phases]} {...register('phase')} />
        <Select
          label={t('resource.fields.LANGUAGE')}
          choices={languages.map((value) => ({ value, label: languageNames[value] }))}
          {...register('language')}
        />
        <TextField
          label={t('writeAResource.minutes')}
          inputMode="numeric"
          autoComplete="off"
          error={errors.minutes?.message}
          {...register('minutes', {
            validate: (minutes) => isTime(minutes) || t('writeAResource.minutesFault', { most: RESOURCE_MINUTES_MOST }),
          })}
        />
      </Row>
      <ChoicesField label={t('resource.fields.YEAR_GROUPS')} choices={years} {...register('yearGroups')} />
      <ChoicesField
        label={t('resource.fields.LEVELS')}
        choices={levelWords.map((value) => ({ value, label: t(`resource.levels.${value}`) }))}
        {...register('levels')}
      />
    </>
  );
}
