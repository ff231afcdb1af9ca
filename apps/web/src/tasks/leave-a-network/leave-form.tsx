// The leaving itself, with a reason for those who like to give one.
import { REASON_LENGTH } from '@sixfold/domain';
import { Button, ButtonLink, Row, Stack, TextArea, useAnnounce } from '@sixfold/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { LeaveNetworkDocument } from './leave-a-network.graphql.js';

export interface LeaveFormProps {
  networkId: string;
  proposalId: string;
  onLeft: () => void;
}

export function LeaveForm({ networkId, proposalId, onLeft }: LeaveFormProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(LeaveNetworkDocument);
  const { register, handleSubmit } = useForm({ defaultValues: { reason: '' } });
  const leave = handleSubmit(async ({ reason }) => {
    if (!(await submit({ proposalId, reason }))) return;
    announce(t('leaveANetwork.leftText'));
    onLeft();
  });
  return (
    <form onSubmit={leave} noValidate>
      <Stack>
        <TextArea
          rows={2}
          maxLength={REASON_LENGTH.most}
          label={t('leaveANetwork.reason')}
          hint={t('leaveANetwork.reasonHint')}
          {...register('reason')}
        />
        <ProblemNotice problem={problem} />
        <Row>
          <Button type="submit" kind="primary" isPending={isPending}>
            {t('leaveANetwork.leave')}
          </Button>
          <ButtonLink kind="plain" href={`/networks/${networkId}`}>
            {t('leaveANetwork.stay')}
          </ButtonLink>
        </Row>
      </Stack>
    </form>
  );
}
