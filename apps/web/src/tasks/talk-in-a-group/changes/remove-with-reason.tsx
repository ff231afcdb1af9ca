// Removing what another wrote: everybody reads why.
import { Button, Dialog, Row, Stack, TextArea } from '@sixfold/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useReasonFault } from '../../../parts/network/reason-fault.js';
import type { Problem } from '../../../platform/client/problem.js';
import { ProblemNotice } from '../../../platform/page/problem-notice.js';

export interface RemoveWithReasonProps {
  author: string;
  isPending: boolean;
  problem: Problem | null;
  onRemove: (reason: string) => void;
  onClose: () => void;
}

export function RemoveWithReason({ author, isPending, problem, onRemove, onClose }: RemoveWithReasonProps) {
  const { t } = useTranslation();
  const faultOf = useReasonFault();
  const { register, handleSubmit, formState } = useForm({ defaultValues: { reason: '' } });
  return (
    <Dialog title={t('talkInAGroup.change.removeTitle', { author })} closeLabel={t('shell.close')} onClose={onClose}>
      <form onSubmit={handleSubmit(({ reason }) => onRemove(reason))} noValidate>
        <Stack>
          <ProblemNotice problem={problem} />
          <TextArea
            rows={2}
            label={t('talkInAGroup.change.reason')}
            hint={t('talkInAGroup.change.reasonHint')}
            error={formState.errors.reason?.message}
            {...register('reason', { validate: faultOf })}
          />
          <Row>
            <Button type="submit" kind="primary" isPending={isPending}>
              {t('talkInAGroup.change.removeAct')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  );
}
