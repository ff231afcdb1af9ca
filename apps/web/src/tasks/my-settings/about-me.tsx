// Name, language and appearance.
import { appearances, PERSON_NAME_LONGEST } from '@sixfold/domain';
import { Button, Card, ChoiceField, Row, Section, Select, Stack, Tag, TextField, useAnnounce } from '@sixfold/ui';
import { languageNames, languages } from '@sixfold/words';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { type Me, useMe } from '../../platform/session/session.js';
import { ChangeMySettingsDocument } from './my-settings.graphql.js';

const enumOf: Record<(typeof appearances)[number], Me['appearance']> = {
  light: 'LIGHT',
  dark: 'DARK',
  system: 'SYSTEM',
};

export function AboutMe() {
  const { t } = useTranslation();
  const { name, email, language, appearance } = useMe();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(ChangeMySettingsDocument);
  const { register, handleSubmit, formState, reset } = useForm({ defaultValues: { name, language, appearance } });
  const save = handleSubmit(async (settings) => {
    if (!(await submit(settings))) return;
    reset(settings, { keepIsSubmitSuccessful: true });
    announce(t('mySettings.me.saved'));
  });
  const isSaved = formState.isSubmitSuccessful && !formState.isDirty && !problem;
  return (
    <Section title={t('mySettings.me.title')}>
      <Card>
        <form onSubmit={save} noValidate>
          <Stack>
            <ProblemNotice problem={problem} />
            <TextField
              autoComplete="name"
              label={t('mySettings.me.name')}
              hint={t('mySettings.me.nameHint')}
              maxLength={PERSON_NAME_LONGEST}
              error={formState.errors.name?.message}
              {...register('name', { validate: (written) => written.trim() !== '' || t('mySettings.me.nameMissing') })}
            />
            {email && <TextField label={t('mySettings.me.email')} value={email} readOnly />}
            <Select
              label={t('mySettings.me.language')}
              hint={t('mySettings.me.languageHint')}
              choices={languages.map((known) => ({ value: known, label: languageNames[known] }))}
              {...register('language')}
            />
            <ChoiceField
              label={t('mySettings.me.appearance')}
              choices={appearances.map((known) => ({ value: enumOf[known], label: t(`shell.appearance.${known}`) }))}
              {...register('appearance')}
            />
            <Row gap={4}>
              <Button type="submit" kind="primary" isPending={isPending}>
                {t('mySettings.me.save')}
              </Button>
              {isSaved && <Tag tone="good">{t('mySettings.me.saved')}</Tag>}
            </Row>
          </Stack>
        </form>
      </Card>
    </Section>
  );
}
