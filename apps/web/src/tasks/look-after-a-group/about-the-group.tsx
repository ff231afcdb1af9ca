// What a group is about and how one gets in, written by its convenors.
import { GROUP_NAME_LENGTH, GROUP_PURPOSE_LENGTH, GROUP_THEME_LENGTH, groupEntries } from '@sixfold/domain';
import { Button, ChoiceField, Row, Select, Stack, TextArea, TextField, useAnnounce } from '@sixfold/ui';
import { languageNames, languages } from '@sixfold/words';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type PhaseWord, type SubjectWord, useTeachingChoices } from '../../parts/teaching/teaching-words.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { useFits } from '../../platform/page/use-fits.js';
import { ChangeGroupDocument, type GroupToLookAfter } from './look-after-a-group.graphql.js';

const entries = groupEntries.map((entry) => entry.toUpperCase() as Uppercase<typeof entry>);

export function AboutTheGroup({ group }: { group: GroupToLookAfter }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { subjects, phases } = useTeachingChoices();
  const { submit, isPending, problem } = useSubmit(ChangeGroupDocument);
  const { id: groupId, name, purpose, theme, language, entry } = group;
  const { register, handleSubmit, formState } = useForm<{
    name: string;
    purpose: string;
    subject: SubjectWord | '';
    phase: PhaseWord | '';
    theme: string;
    language: string;
    entry: typeof entry;
  }>({
    defaultValues: { name, purpose, subject: group.subject ?? '', phase: group.phase ?? '', theme, language, entry },
  });
  const { errors } = formState;
  const fits = useFits();
  const save = handleSubmit(async ({ subject, phase, ...written }) => {
    const saved = await submit({ groupId, ...written, subject: subject || null, phase: phase || null });
    if (saved) announce(t('lookAfterAGroup.saved'));
  });
  const none = { value: '', label: t('lookAfterAGroup.none') };
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack>
        <TextField
          label={t('lookAfterAGroup.name')}
          autoComplete="off"
          error={errors.name?.message}
          {...register('name', { validate: fits(GROUP_NAME_LENGTH) })}
        />
        <TextArea
          rows={3}
          label={t('lookAfterAGroup.purpose')}
          error={errors.purpose?.message}
          {...register('purpose', { validate: fits(GROUP_PURPOSE_LENGTH) })}
        />
        <Row gap={4}>
          <Select label={t('lookAfterAGroup.subject')} choices={[none, ...subjects]} {...register('subject')} />
          <Select label={t('lookAfterAGroup.phase')} choices={[none, ...phases]} {...register('phase')} />
        </Row>
        <TextField
          label={t('lookAfterAGroup.theme')}
          hint={t('lookAfterAGroup.themeHint')}
          autoComplete="off"
          error={errors.theme?.message}
          {...register('theme', { validate: fits(GROUP_THEME_LENGTH) })}
        />
        <Select
          label={t('lookAfterAGroup.language')}
          choices={languages.map((value) => ({ value, label: languageNames[value] }))}
          {...register('language')}
        />
        {group.follows === null && (
          <ChoiceField
            label={t('openAGroup.entry')}
            choices={entries.map((value) => ({ value, label: t(`openAGroup.entries.${value}`) }))}
            {...register('entry')}
          />
        )}
        <ProblemNotice problem={problem} />
        <Row>
          <Button type="submit" kind="primary" isPending={isPending}>
            {t('lookAfterAGroup.save')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
