// What did not work, and in what circumstances: so that others need not try it, or know when not to.
import { CAUTION_LENGTHS } from '@sixfold/domain';
import { Button, Card, Icon, NeedRow, Row, RowList, Section, Stack, TextArea, TextField, UndoBar } from '@sixfold/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCreate, useSubmit } from '../../platform/client/use-submit.js';
import { useDay } from '../../platform/i18n/use-day.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { useFits } from '../../platform/page/use-fits.js';
import {
  AnswerCautionDocument,
  type Caution,
  type CautionsOfResource,
  NoteCautionDocument,
  RemoveCautionDocument,
  RestoreCautionDocument,
} from './cautions.graphql.js';
import style from './read-a-resource.module.css';

/** Nothing at all where there is nothing to read and the reader has not taught it. */
export function WhatDidNotWork({ seen }: { seen: CautionsOfResource }) {
  const { t } = useTranslation();
  const [isWriting, setWriting] = useState(false);
  const restoring = useSubmit(RestoreCautionDocument);
  /** What was taken back, as long as that can be undone. */
  const [removed, setRemoved] = useState<string | null>(null);
  const restore = async (id: string) => {
    if (await restoring.submit({ id })) setRemoved(null);
  };
  if (seen.cautions.length === 0 && !seen.mayNote && removed === null) return null;
  return (
    <Section title={t('readAResource.cautions.title')}>
      {seen.cautions.length > 0 && (
        <RowList label={t('readAResource.cautions.title')}>
          {seen.cautions.map((caution) => (
            <CautionRow key={caution.id} caution={caution} mayAnswer={seen.mayAnswer} onRemoved={setRemoved} />
          ))}
        </RowList>
      )}
      {isWriting && <NoteIt resourceId={seen.id} onDone={() => setWriting(false)} />}
      {!isWriting && seen.mayNote && (
        <p>
          <Button onClick={() => setWriting(true)}>{t('readAResource.cautions.note')}</Button>
        </p>
      )}
      <ProblemNotice problem={restoring.problem} />
      {removed !== null && (
        <UndoBar
          message={t('readAResource.cautions.removed')}
          undoLabel={t('readAResource.undo')}
          onUndo={() => void restore(removed)}
          onExpire={() => setRemoved(null)}
        />
      )}
    </Section>
  );
}

interface CautionRowProps {
  caution: Caution;
  mayAnswer: boolean;
  onRemoved: (id: string) => void;
}

function CautionRow({ caution, mayAnswer, onRemoved }: CautionRowProps) {
  const { t } = useTranslation();
  const day = useDay();
  const [isAnswering, setAnswering] = useState(false);
  const removing = useSubmit(RemoveCautionDocument);
  const { id, organisationName, notedAt, words, answer, isMine } = caution;
  const remove = async () => {
    if (await removing.submit({ id })) onRemoved(id);
  };
  return (
    <NeedRow
      picture={<Icon name="sheet" />}
      title={t('readAResource.cautions.at', { school: organisationName, day: day(notedAt.slice(0, 10)) })}
      action={isMine && <Button onClick={() => void remove()}>{t('readAResource.cautions.remove')}</Button>}
    >
      <p className={style.words}>{words}</p>
      {answer !== null && <p>{t('readAResource.cautions.authorSays', { answer })}</p>}
      {mayAnswer && !isMine && !isAnswering && (
        <Row>
          <Button kind="plain" onClick={() => setAnswering(true)}>
            {t(`readAResource.cautions.${answer === null ? 'answer' : 'changeAnswer'}`)}
          </Button>
        </Row>
      )}
      {isAnswering && <AnswerIt caution={caution} onDone={() => setAnswering(false)} />}
      <ProblemNotice problem={removing.problem} />
    </NeedRow>
  );
}

function AnswerIt({ caution: { id, answer: before }, onDone }: { caution: Caution; onDone: () => void }) {
  const { t } = useTranslation();
  const fits = useFits();
  const { submit, isPending, problem } = useSubmit(AnswerCautionDocument);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { answer: before ?? '' } });
  const answer = handleSubmit(async (written) => {
    if (await submit({ id, ...written })) onDone();
  });
  return (
    <form onSubmit={(event) => void answer(event)} noValidate>
      <Stack>
        <TextField
          label={t('readAResource.cautions.line')}
          hint={t('readAResource.cautions.lineHint')}
          autoComplete="off"
          error={formState.errors.answer?.message}
          {...register('answer', { validate: fits(CAUTION_LENGTHS.answer) })}
        />
        <ProblemNotice problem={problem} />
        <SaveOrStop isPending={isPending} onStop={onDone} />
      </Stack>
    </form>
  );
}

function NoteIt({ resourceId, onDone }: { resourceId: string; onDone: () => void }) {
  const { t } = useTranslation();
  const fits = useFits();
  const { submit, isPending, problem } = useCreate(NoteCautionDocument);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { words: '' } });
  const note = handleSubmit(async ({ words }) => {
    if (await submit({ resourceId, words })) onDone();
  });
  return (
    <Card>
      <form onSubmit={(event) => void note(event)} noValidate>
        <Stack>
          <TextArea
            rows={3}
            label={t('readAResource.cautions.words')}
            hint={t('readAResource.cautions.wordsHint')}
            error={formState.errors.words?.message}
            {...register('words', { validate: fits(CAUTION_LENGTHS.words) })}
          />
          <ProblemNotice problem={problem} />
          <SaveOrStop isPending={isPending} onStop={onDone} />
        </Stack>
      </form>
    </Card>
  );
}

function SaveOrStop({ isPending, onStop }: { isPending: boolean; onStop: () => void }) {
  const { t } = useTranslation();
  return (
    <Row>
      <Button type="submit" kind="primary" isPending={isPending}>
        {t('readAResource.cautions.save')}
      </Button>
      <Button kind="plain" onClick={onStop}>
        {t('readAResource.cautions.stop')}
      </Button>
    </Row>
  );
}
