// Answers what was expected: what happened, and whether it was enough.
import { ENQUIRY_LENGTHS } from '@sixfold/domain';
import { Button, ChoiceField, Row, Stack, TextArea, useAnnounce } from '@sixfold/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { useFits } from '../../platform/page/use-fits.js';
import { AnswerExpectationDocument, type Expectation } from './run-an-enquiry.graphql.js';

type OutcomeWord = NonNullable<Expectation['outcome']>;

const outcomes: readonly OutcomeWord[] = ['ENOUGH', 'IN_PART', 'NOT_YET'];

export function AnswerExpectation({ expectation, onDone }: { expectation: Expectation; onDone: () => void }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const fits = useFits();
  const { submit, isPending, problem } = useSubmit(AnswerExpectationDocument);
  const { register, handleSubmit, formState } = useForm<{ happened: string; outcome: OutcomeWord | null }>({
    defaultValues: { happened: expectation.happened ?? '', outcome: expectation.outcome },
  });
  const answer = handleSubmit(async ({ happened, outcome }) => {
    if (outcome === null || !(await submit({ id: expectation.id, happened, outcome }))) return;
    announce(t('runAnEnquiry.expectations.answered'));
    onDone();
  });
  return (
    <form onSubmit={(event) => void answer(event)} noValidate>
      <Stack>
        <TextArea
          rows={3}
          label={t('runAnEnquiry.expectations.happened')}
          error={formState.errors.happened?.message}
          {...register('happened', { validate: fits(ENQUIRY_LENGTHS.happened) })}
        />
        <ChoiceField
          label={t('runAnEnquiry.expectations.outcome')}
          choices={outcomes.map((value) => ({ value, label: t(`runAnEnquiry.expectations.outcomes.${value}`) }))}
          error={formState.errors.outcome?.message}
          {...register('outcome', {
            validate: (chosen) => Boolean(chosen) || t('runAnEnquiry.expectations.outcomeMissing'),
          })}
        />
        <ProblemNotice problem={problem} />
        <Row>
          <Button type="submit" kind="primary" isPending={isPending}>
            {t('runAnEnquiry.expectations.saveAnswer')}
          </Button>
          <Button kind="plain" onClick={onDone}>
            {t('runAnEnquiry.words.stop')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
