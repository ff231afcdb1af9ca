// Yes with one press; no with a reason, because the co-leaders learn from it.
import { REASON_LENGTH } from '@sixfold/domain';
import { Button, Card, Row, Stack, TextArea } from '@sixfold/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { refusalWords } from '../../platform/client/refusal-words.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { AnswerProposalDocument } from './answer-a-proposal.graphql.js';

export function GiveAnswer({ proposalId, onDeclined }: { proposalId: string; onDeclined: () => void }) {
  const { t } = useTranslation();
  const [isDeclining, setDeclining] = useState(false);
  const { submit, isPending, problem, forgetProblem } = useSubmit(AnswerProposalDocument);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { reason: '' } });
  const decline = handleSubmit(async ({ reason }) => {
    if (await submit({ proposalId, accept: false, reason })) onDeclined();
  });
  const goBack = () => {
    forgetProblem();
    setDeclining(false);
  };
  if (!isDeclining) {
    return (
      <Stack gap={3}>
        <ProblemNotice problem={problem} />
        <Row>
          <Button kind="primary" isPending={isPending} onClick={() => void submit({ proposalId, accept: true })}>
            {t('answerAProposal.accept')}
          </Button>
          <Button onClick={() => setDeclining(true)}>{t('answerAProposal.decline')}</Button>
        </Row>
      </Stack>
    );
  }
  const { least, most } = REASON_LENGTH;
  const isReason = (reason: string) => reason.trim().length >= least && reason.trim().length <= most;
  return (
    <Card>
      <form onSubmit={decline} noValidate>
        <Stack>
          <ProblemNotice problem={problem} />
          <TextArea
            rows={3}
            autoFocus
            label={t('answerAProposal.reason')}
            hint={t('answerAProposal.reasonHint')}
            error={formState.errors.reason?.message}
            {...register('reason', {
              validate: (reason) => isReason(reason) || refusalWords(t, 'REASON_NEEDED', REASON_LENGTH),
            })}
          />
          <Row>
            <Button type="submit" kind="primary" isPending={isPending}>
              {t('answerAProposal.sendNo')}
            </Button>
            <Button kind="plain" onClick={goBack}>
              {t('answerAProposal.back')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
