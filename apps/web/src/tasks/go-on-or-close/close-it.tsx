// Closing a network, with a reason for everybody who reads it later.
import { Button, Card, Row, Section, Stack, TextArea } from '@sixfold/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useReasonFault } from '../../parts/network/reason-fault.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { CloseNetworkDocument } from './go-on-or-close.graphql.js';

export function CloseIt({ networkId }: { networkId: string }) {
  const { t } = useTranslation();
  const faultOf = useReasonFault();
  const { submit, isPending, problem } = useSubmit(CloseNetworkDocument);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { reason: '' } });
  return (
    <Section title={t('goOnOrClose.close.title')}>
      <Card>
        <form onSubmit={handleSubmit(({ reason }) => submit({ networkId, reason }))} noValidate>
          <Stack>
            <p>{t('goOnOrClose.close.text')}</p>
            <ProblemNotice problem={problem} />
            <TextArea
              rows={2}
              label={t('goOnOrClose.close.reason')}
              hint={t('goOnOrClose.close.reasonHint')}
              error={formState.errors.reason?.message}
              {...register('reason', { validate: faultOf })}
            />
            <Row>
              <Button type="submit" isPending={isPending}>
                {t('goOnOrClose.close.act')}
              </Button>
            </Row>
          </Stack>
        </form>
      </Card>
    </Section>
  );
}
