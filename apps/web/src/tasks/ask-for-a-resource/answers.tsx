// The resources with which people answered: who asked says which of them helped, others take back their own.
import { Button, EmptyState, Face, Link, NeedRow, Row, RowList, Section, Tag, UndoBar } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { useMe } from '../../platform/session/session.js';
import {
  type Answer,
  AnswerRequestDocument,
  MarkFoundDocument,
  type Request,
  TakeAnswerBackDocument,
} from './ask-for-a-resource.graphql.js';
import style from './ask-for-a-resource.module.css';

export function Answers({ request }: { request: Request }) {
  const { t } = useTranslation();
  const marking = useSubmit(MarkFoundDocument);
  const takingBack = useSubmit(TakeAnswerBackDocument);
  const givingAgain = useSubmit(AnswerRequestDocument);
  /** What was taken back, as long as that can be undone. */
  const [before, setBefore] = useState<Answer | null>(null);
  const { id, answers, can } = request;
  const takeBack = async (answer: Answer) => {
    if (await takingBack.submit({ id, resourceId: answer.resourceId })) setBefore(answer);
  };
  const undo = async ({ resourceId, line }: Answer) => {
    if (await givingAgain.submit({ id, resourceId, line })) setBefore(null);
  };
  const undoBar = before && (
    <>
      <ProblemNotice problem={givingAgain.problem} />
      <UndoBar
        message={t('askForAResource.isTakenBack', { title: before.resourceTitle })}
        undoLabel={t('askForAResource.undo')}
        onUndo={() => void undo(before)}
        onExpire={() => setBefore(null)}
      />
    </>
  );
  if (answers.length === 0) {
    return (
      <>
        {request.standing === 'OPEN' && (
          <EmptyState title={t('askForAResource.none')}>{t('askForAResource.noneText')}</EmptyState>
        )}
        {undoBar}
      </>
    );
  }
  return (
    <Section title={t('askForAResource.answers')}>
      <RowList label={t('askForAResource.answers')}>
        {answers.map((answer) => (
          <AnswerRow
            key={answer.resourceId}
            answer={answer}
            standing={request.standing}
            onHelped={can.keep ? () => void marking.submit({ id, helped: [answer.resourceId] }) : null}
            onTakeBack={() => void takeBack(answer)}
          />
        ))}
      </RowList>
      <ProblemNotice problem={marking.problem ?? takingBack.problem} />
      {undoBar}
    </Section>
  );
}

interface AnswerRowProps {
  answer: Answer;
  standing: Request['standing'];
  /** Null for who did not ask. */
  onHelped: (() => void) | null;
  onTakeBack: () => void;
}

function AnswerRow({ answer, standing, onHelped, onTakeBack }: AnswerRowProps) {
  const { t } = useTranslation();
  const { id: me } = useMe();
  const { personId, name, organisationName, resourceId, resourceTitle, resourceLanguage, line, helped } = answer;
  const person = t('askForAResource.person', { name, school: organisationName });
  return (
    <NeedRow
      picture={<Face name={name} />}
      title={
        <Link href={`/resources/${resourceId}`} lang={resourceLanguage}>
          {resourceTitle}
        </Link>
      }
      action={
        helped ? (
          <Tag tone="good">{t('askForAResource.helped')}</Tag>
        ) : (
          onHelped && (
            <Button aria-label={t('askForAResource.foundBy', { title: resourceTitle })} onClick={onHelped}>
              {t('askForAResource.itHelped')}
            </Button>
          )
        )
      }
    >
      <p>{t('askForAResource.answeredBy', { person })}</p>
      <p className={style.words}>{line}</p>
      {personId === me && standing === 'OPEN' && (
        <Row>
          <Button kind="plain" onClick={onTakeBack}>
            {t('askForAResource.unanswer')}
          </Button>
        </Row>
      )}
    </NeedRow>
  );
}
