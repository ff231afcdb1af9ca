// The form: what the network is called, what it is for, where it belongs; what is wrong is said while it is written.
import type { NetworkWords } from '@sixfold/domain';
import { Button, Card, ChoiceField, Row, Select, Stack, TextArea, TextField } from '@sixfold/ui';
import { languageNames, languages } from '@sixfold/words';
import { useEffect } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { LastDay, useLastDayFault } from '../../parts/network/last-day.js';
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

type Kind = 'programme' | 'informal';

interface Written extends NetworkWords {
  kind: Kind;
  endsOn: string;
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
  const lastDayFault = useLastDayFault();
  const { submit, isPending, problem } = useCreate(StartNetworkDocument);
  const { register, handleSubmit, formState, subscribe, control } = useForm<Written>({
    mode: 'onTouched',
    defaultValues: {
      ...readDraft(personId),
      kind: programmes.length > 0 ? 'programme' : 'informal',
      endsOn: '',
      programmeId: programmes[0]?.id ?? '',
      organisationId: schools[0]?.id ?? '',
      language,
    },
  });
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => keepDraft(personId, values) }),
    [subscribe, personId],
  );
  const isInformal = useWatch({ control, name: 'kind' }) === 'informal';
  const start = handleSubmit(async ({ kind, endsOn, programmeId, ...written }) => {
    const data = await submit({ ...written, ...(kind === 'informal' ? { endsOn } : { programmeId }) });
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
          {programmes.length > 0 && (
            <ChoiceField
              label={t('startANetwork.kind')}
              choices={[
                { value: 'programme', label: t('startANetwork.ofProgramme') },
                { value: 'informal', label: t('startANetwork.informal') },
              ]}
              {...register('kind')}
            />
          )}
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
          {isInformal && (
            <LastDay field={register('endsOn', { validate: lastDayFault })} error={formState.errors.endsOn?.message} />
          )}
          {!isInformal && programmes.length > 1 && (
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
