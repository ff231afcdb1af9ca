// The form: what the network is called, what it is for, where it belongs; what is wrong is said while it is written.
import type { NetworkWords } from '@sixfold/domain';
import { Button, Card, Row, Select, Stack, TextArea, TextField } from '@sixfold/ui';
import { languageNames, languages } from '@sixfold/words';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useWordsFault } from '../../parts/network/words-fault.js';
import { useCreate } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { useMe } from '../../platform/session/session.js';
import { forgetDraft, keepDraft, readDraft } from './draft.js';
import { StartNetworkDocument } from './start-a-network.graphql.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface StartFormProps {
  programmes: readonly Named[];
  schools: readonly Named[];
}

interface Written extends NetworkWords {
  programmeId: string;
  organisationId: string;
  language: string;
}

const choicesOf = (named: readonly Named[]) => named.map(({ id, name }) => ({ value: id, label: name }));

export function StartForm({ programmes, schools }: StartFormProps) {
  const { t } = useTranslation();
  const { id: personId, language } = useMe();
  const navigate = useNavigate();
  const faultOf = useWordsFault();
  const { submit, isPending, problem } = useCreate(StartNetworkDocument);
  const { register, handleSubmit, formState, subscribe } = useForm<Written>({
    mode: 'onTouched',
    defaultValues: {
      ...readDraft(personId),
      programmeId: programmes[0]?.id ?? '',
      organisationId: schools[0]?.id ?? '',
      language,
    },
  });
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => keepDraft(personId, values) }),
    [subscribe, personId],
  );
  const start = handleSubmit(async (written) => {
    const data = await submit(written);
    if (!data) return;
    forgetDraft(personId);
    await navigate(`/networks/${data.startNetwork.id}#schools`);
  });
  const validate = (field: keyof NetworkWords) => (text: string) => faultOf(field, text) ?? true;
  return (
    <Card>
      <form onSubmit={start} noValidate>
        <Stack gap={5}>
          <ProblemNotice problem={problem} />
          <TextField
            label={t('startANetwork.name')}
            hint={t('startANetwork.nameHint')}
            error={formState.errors.name?.message}
            {...register('name', { validate: validate('name') })}
          />
          <TextArea
            rows={3}
            label={t('startANetwork.purpose')}
            hint={t('startANetwork.purposeHint')}
            error={formState.errors.purpose?.message}
            {...register('purpose', { validate: validate('purpose') })}
          />
          <TextArea
            rows={2}
            label={t('startANetwork.learningFocus')}
            hint={t('startANetwork.learningFocusHint')}
            error={formState.errors.learningFocus?.message}
            {...register('learningFocus', { validate: validate('learningFocus') })}
          />
          {programmes.length > 1 && (
            <Select
              label={t('startANetwork.programme')}
              hint={t('startANetwork.programmeHint')}
              choices={choicesOf(programmes)}
              {...register('programmeId')}
            />
          )}
          {schools.length > 1 && (
            <Select
              label={t('startANetwork.school')}
              hint={t('startANetwork.schoolHint')}
              choices={choicesOf(schools)}
              {...register('organisationId')}
            />
          )}
          <Select
            label={t('startANetwork.language')}
            hint={t('startANetwork.languageHint')}
            choices={languages.map((known) => ({ value: known, label: languageNames[known] }))}
            {...register('language')}
          />
          <Row gap={4}>
            <Button type="submit" kind="primary" isPending={isPending}>
              {t('startANetwork.start')}
            </Button>
            {t('startANetwork.draftKept')}
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
