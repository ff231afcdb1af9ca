// One's own answer: an option, any of them, or none; with a reason for who wants to give one.
import { DECISION_REASON_LENGTH } from '@sixfold/domain';
import { Button, ChoiceField, Row, Stack, TextField } from '@sixfold/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCreate } from '../../platform/client/use-submit.js';
import { useDay } from '../../platform/i18n/use-day.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { AnswerDecisionDocument, type DecisionShown } from './decision.graphql.js';
import { useFits } from '../../platform/page/use-fits.js';

type Answer = DecisionShown['answers'][number];

export interface AnswerFormProps {
  decision: DecisionShown;
  /** What one has answered before. */
  own: Answer | undefined;
  onAnswered: () => void;
  /** Goes back to the answer that stands. */
  onLeave: (() => void) | undefined;
}

/** As a form has it: the place of an option, or another stance. */
const choiceOf = ({ stance, option }: Answer): string => (stance === 'OPTION' ? String(option) : stance);

function toSend(choice: string): Pick<Answer, 'stance' | 'option'> {
  if (choice === 'ANY' || choice === 'ABSTAIN') return { stance: choice, option: null };
  return { stance: 'OPTION', option: Number(choice) };
}

export function AnswerForm({ decision: { id, options, answerBy }, own, onAnswered, onLeave }: AnswerFormProps) {
  const { t } = useTranslation();
  const day = useDay();
  const fits = useFits();
  const { submit, isPending, problem } = useCreate(AnswerDecisionDocument);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { choice: own ? choiceOf(own) : '', reason: own?.reason ?? '' },
  });
  const answer = handleSubmit(async ({ choice, reason }) => {
    if (await submit({ id, ...toSend(choice), reason })) onAnswered();
  });
  const choices = [
    ...options.map(({ words: label }, place) => ({ value: String(place), label })),
    { value: 'ANY', label: t('decideInAGroup.any') },
    { value: 'ABSTAIN', label: t('decideInAGroup.abstain') },
  ];
  const { errors } = formState;
  return (
    <form onSubmit={(event) => void answer(event)} noValidate>
      <Stack gap={3}>
        <ChoiceField
          label={t('decideInAGroup.yours')}
          hint={t('decideInAGroup.openToAll', { day: day(answerBy) })}
          choices={choices}
          error={errors.choice?.message}
          {...register('choice', { required: t('decideInAGroup.choose') })}
        />
        <TextField
          label={t('decideInAGroup.reason')}
          autoComplete="off"
          error={errors.reason?.message}
          {...register('reason', { validate: fits(DECISION_REASON_LENGTH) })}
        />
        <ProblemNotice problem={problem} />
        <Row>
          <Button type="submit" isPending={isPending}>
            {t('decideInAGroup.answer')}
          </Button>
          {onLeave && (
            <Button kind="plain" onClick={onLeave}>
              {t('decideInAGroup.leaveIt')}
            </Button>
          )}
        </Row>
      </Stack>
    </form>
  );
}
