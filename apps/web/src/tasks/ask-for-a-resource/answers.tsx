// The resources with which people answered: who asked says which of them helped, others take back their own.
import { Button, EmptyState, Face, Link, NeedRow, Row, RowList, Section, Tag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { useMe } from '../../platform/session/session.js';
import { type Answer, MarkFoundDocument, type Request, TakeAnswerBackDocument } from './ask-for-a-resource.graphql.js';
import style from './ask-for-a-resource.module.css';

export function Answers({ request }: { request: Request }) {
  const { t } = useTranslation();
  const marking = useSubmit(MarkFoundDocument);
  const takingBack = useSubmit(TakeAnswerBackDocument);
  const { id, answers, can } = request;
  if (answers.length === 0) {
    return request.standing === 'OPEN' ? (
      <EmptyState title={t('askForAResource.none')}>{t('askForAResource.noneText')}</EmptyState>
    ) : null;
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
            onTakeBack={() => void takingBack.submit({ id, resourceId: answer.resourceId })}
          />
        ))}
      </RowList>
      <ProblemNotice problem={marking.problem ?? takingBack.problem} />
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
