// Opening a group: what it is called and what it is for; then one stands in it.
import { GROUP_NAME_LENGTH, GROUP_PURPOSE_LENGTH, groupEntries } from '@sixfold/domain';
import { Button, ChoiceField, Dialog, Stack, TextArea, TextField } from '@sixfold/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCreate } from '../../platform/client/use-submit.js';
import { hasLength } from '../../platform/page/has-length.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { OpenGroupDocument } from './open-a-group.graphql.js';

const entries = groupEntries.map((entry) => entry.toUpperCase() as Uppercase<typeof entry>);

export function OpenAGroup({ networkId, onClose }: { networkId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { submit, isPending, problem } = useCreate(OpenGroupDocument);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { name: '', purpose: '', entry: entries[0] ?? 'OPEN' },
  });
  const { errors } = formState;
  const open = handleSubmit(async ({ name, purpose, entry }) => {
    const opened = await submit({ networkId, name: name.trim(), purpose: purpose.trim(), entry });
    if (opened) await navigate(`/groups/${opened.openGroup.id}`);
  });
  return (
    <Dialog title={t('openAGroup.openTitle')} closeLabel={t('shell.close')} onClose={onClose}>
      <form onSubmit={(event) => void open(event)} noValidate>
        <Stack>
          <p>{t('openAGroup.openLead')}</p>
          <ProblemNotice problem={problem} />
          <TextField
            label={t('openAGroup.name')}
            hint={t('openAGroup.nameHint')}
            autoComplete="off"
            error={errors.name?.message}
            {...register('name', {
              validate: (name) => hasLength(name, GROUP_NAME_LENGTH) || t('openAGroup.nameMissing'),
            })}
          />
          <TextArea
            label={t('openAGroup.purpose')}
            hint={t('openAGroup.purposeHint')}
            rows={3}
            error={errors.purpose?.message}
            {...register('purpose', {
              validate: (purpose) => hasLength(purpose, GROUP_PURPOSE_LENGTH) || t('openAGroup.purposeMissing'),
            })}
          />
          <ChoiceField
            label={t('openAGroup.entry')}
            hint={t('openAGroup.entryHint')}
            choices={entries.map((value) => ({ value, label: t(`openAGroup.entries.${value}`) }))}
            {...register('entry')}
          />
          <Button type="submit" kind="primary" isPending={isPending}>
            {t('openAGroup.open')}
          </Button>
        </Stack>
      </form>
    </Dialog>
  );
}
