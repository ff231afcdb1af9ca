// A few words to the co-leaders, for one of the schools that I answer for.
import { Button, Card, Row, Select, Stack, TextArea, useAnnounce } from '@sixfold/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useReasonFault } from '../../parts/network/reason-fault.js';
import { useCreate } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { ApplyDocument, type Organisation } from './apply-to-a-network.graphql.js';

export function ApplyForm({ networkId, schools }: { networkId: string; schools: readonly Organisation[] }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const faultOf = useReasonFault();
  const { submit, isPending, problem } = useCreate(ApplyDocument);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { organisationId: schools[0]?.id ?? '', words: '' },
  });
  const apply = handleSubmit(async (written) => {
    if (await submit({ networkId, ...written })) announce(t('applyToANetwork.stateText.APPLIED'));
  });
  return (
    <Card>
      <form onSubmit={apply} noValidate>
        <Stack>
          <ProblemNotice problem={problem} />
          {schools.length > 1 && (
            <Select
              label={t('applyToANetwork.school')}
              choices={schools.map(({ id, name }) => ({ value: id, label: name }))}
              {...register('organisationId')}
            />
          )}
          <TextArea
            rows={4}
            label={t('applyToANetwork.words')}
            hint={t('applyToANetwork.wordsHint')}
            error={formState.errors.words?.message}
            {...register('words', { validate: faultOf })}
          />
          <Row>
            <Button type="submit" kind="primary" isPending={isPending}>
              {t('applyToANetwork.apply')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
