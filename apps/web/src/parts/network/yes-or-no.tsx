// Yes with one press; no with a reason, because those who asked learn from it.
import { Button, Card, Row, Stack, TextArea } from '@sixfold/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Problem } from '../../platform/client/problem.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { useReasonFault } from './reason-fault.js';

export interface YesOrNoProps {
  words: { readonly [Word in 'accept' | 'decline' | 'reason' | 'reasonHint' | 'sendNo' | 'back']: string };
  onYes: () => void;
  onNo: (reason: string) => void;
  isPending: boolean;
  problem: Problem | null;
  forgetProblem: () => void;
}

export function YesOrNo({ words, onYes, onNo, isPending, problem, forgetProblem }: YesOrNoProps) {
  const faultOf = useReasonFault();
  const [isDeclining, setDeclining] = useState(false);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { reason: '' } });
  const goBack = () => {
    forgetProblem();
    setDeclining(false);
  };
  if (!isDeclining) {
    return (
      <Stack gap={3}>
        <ProblemNotice problem={problem} />
        <Row>
          <Button kind="primary" isPending={isPending} onClick={onYes}>
            {words.accept}
          </Button>
          <Button onClick={() => setDeclining(true)}>{words.decline}</Button>
        </Row>
      </Stack>
    );
  }
  return (
    <Card>
      <form onSubmit={handleSubmit(({ reason }) => onNo(reason))} noValidate>
        <Stack>
          <ProblemNotice problem={problem} />
          <TextArea
            rows={3}
            autoFocus
            label={words.reason}
            hint={words.reasonHint}
            error={formState.errors.reason?.message}
            {...register('reason', { validate: faultOf })}
          />
          <Row>
            <Button type="submit" kind="primary" isPending={isPending}>
              {words.sendNo}
            </Button>
            <Button kind="plain" onClick={goBack}>
              {words.back}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
