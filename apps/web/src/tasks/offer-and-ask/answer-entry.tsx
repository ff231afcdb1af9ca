// Answering somebody's entry with a line; the answer can be taken back, and that undone.
import { BOARD_ANSWER_LENGTH } from '@sixfold/domain';
import { Button, Card, Row, Section, Stack, TextArea, UndoBar, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { useThereAndBack } from '../../platform/client/use-there-and-back.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { useFits } from '../../platform/page/use-fits.js';
import {
  AnswerEntryDocument,
  type Entry,
  RestoreAnswerDocument,
  WithdrawAnswerDocument,
} from './offer-and-ask.graphql.js';
import style from './offer-and-ask.module.css';

export function AnswerEntry({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  const [isTakenBack, setTakenBack] = useState(false);
  const { there, back, isGoing, problem } = useThereAndBack(WithdrawAnswerDocument, RestoreAnswerDocument);
  const { id, answers, can } = entry;
  const takeBack = async () => {
    if (await there(id)) setTakenBack(true);
  };
  const undo = async () => {
    if (await back(id)) setTakenBack(false);
  };
  return (
    <>
      {can.answer && (
        <Card>
          <AnswerForm entry={entry} />
        </Card>
      )}
      {!can.keep && answers.length > 0 && (
        <Section title={t('offerAndAsk.entry.yours')}>
          <p className={style.words}>{answers[0]?.words}</p>
          {can.withdraw && (
            <Row>
              <Button isPending={isGoing} onClick={() => void takeBack()}>
                {t('offerAndAsk.entry.takeBack')}
              </Button>
            </Row>
          )}
        </Section>
      )}
      <ProblemNotice problem={problem} />
      {isTakenBack && (
        <UndoBar
          message={t('offerAndAsk.entry.takenBack')}
          undoLabel={t('offerAndAsk.undo')}
          onUndo={() => void undo()}
          onExpire={() => setTakenBack(false)}
        />
      )}
    </>
  );
}

function AnswerForm({ entry: { id, kind, author } }: { entry: Entry }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const fits = useFits();
  const { submit, isPending, problem } = useSubmit(AnswerEntryDocument);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { words: '' } });
  const answer = handleSubmit(async ({ words }) => {
    if (await submit({ id, words })) announce(t('offerAndAsk.entry.answered', author));
  });
  return (
    <form onSubmit={(event) => void answer(event)} noValidate>
      <Stack>
        <TextArea
          rows={2}
          label={t('offerAndAsk.entry.line', author)}
          hint={t('offerAndAsk.entry.lineHint', author)}
          error={formState.errors.words?.message}
          {...register('words', { validate: fits(BOARD_ANSWER_LENGTH) })}
        />
        <ProblemNotice problem={problem} />
        <Row>
          <Button type="submit" kind="primary" isPending={isPending}>
            {t(`offerAndAsk.entry.answer.${kind}`)}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
