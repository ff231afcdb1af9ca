// The question to a group: what is to be decided, what there is to choose from, and until when it answers.
import {
  canAnswerUntil,
  DECISION_EXPLANATION_LENGTH,
  DECISION_QUESTION_LENGTH,
  MOST_DAYS_TO_DECIDE,
} from '@sixfold/domain';
import { Button, Row, Stack, TextArea, TextField, useAnnounce } from '@sixfold/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFits } from '../../platform/page/use-fits.js';
import { refusalWords } from '../../platform/client/refusal-words.js';
import { useCreate } from '../../platform/client/use-submit.js';
import { inDays, ownTimeZone } from '../../platform/i18n/days-ahead.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { AskToDecideDocument, type FormerDecision } from './decide-in-a-group.graphql.js';
import { OptionFields, writtenOptions } from './option-fields.js';

export interface Question {
  question: string;
  explanation: string;
  options: { words: string }[];
  answerBy: string;
}

const USUAL_DAYS = 7;

export function AskForm({ discussionId, former }: { discussionId: string; former: FormerDecision | null }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const fits = useFits();
  const { submit, isPending, problem } = useCreate(AskToDecideDocument);
  const form = useForm<Question>({
    defaultValues: {
      question: former?.question ?? '',
      explanation: '',
      options: former?.options.map(({ words }) => ({ words })) ?? [{ words: '' }, { words: '' }],
      answerBy: inDays(USUAL_DAYS),
    },
  });
  const { register, formState } = form;
  const ask = form.handleSubmit(async ({ options, ...question }) => {
    const written = { ...question, options: writtenOptions(options), reconsiders: former?.id ?? null };
    if (!(await submit({ discussionId, ...written }))) return;
    announce(t('decideInAGroup.new.asked'));
    await navigate(`/discussions/${discussionId}`);
  });
  const { errors } = formState;
  return (
    <form onSubmit={(event) => void ask(event)} noValidate>
      <Stack>
        <TextField
          label={t('decideInAGroup.new.question')}
          hint={t('decideInAGroup.new.questionHint')}
          autoComplete="off"
          error={errors.question?.message}
          {...register('question', { validate: fits(DECISION_QUESTION_LENGTH) })}
        />
        <TextArea
          rows={3}
          label={t('decideInAGroup.new.explanation')}
          hint={t('decideInAGroup.new.explanationHint')}
          error={errors.explanation?.message}
          {...register('explanation', { validate: fits(DECISION_EXPLANATION_LENGTH) })}
        />
        <OptionFields form={form} />
        <TextField
          type="date"
          label={t('decideInAGroup.new.until')}
          hint={t('decideInAGroup.new.untilHint')}
          min={inDays(0)}
          max={inDays(MOST_DAYS_TO_DECIDE)}
          error={errors.answerBy?.message}
          {...register('answerBy', {
            validate: (day) =>
              canAnswerUntil(day, ownTimeZone(), new Date()) ||
              refusalWords(t, 'DECISION_DAY_NOT_ACCEPTED', { days: MOST_DAYS_TO_DECIDE }),
          })}
        />
        <ProblemNotice problem={problem} />
        <Row>
          <Button type="submit" kind="primary" isPending={isPending}>
            {t('decideInAGroup.new.submit')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
