// Hunches and changes of a round, each with what is expected; at "check" all of them come back to be answered.
import { Button, NeedRow, Row, RowList, Tag, UndoBar } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { useMe } from '../../platform/session/session.js';
import { AnswerExpectation } from './answer-expectation.js';
import { RecordExpectation } from './record-expectation.js';
import {
  type Enquiry,
  type Expectation,
  type ExpectationWord,
  RemoveExpectationDocument,
  RestoreExpectationDocument,
} from './run-an-enquiry.graphql.js';
import style from './run-an-enquiry.module.css';

interface ExpectationsProps {
  enquiry: Enquiry;
  round: number;
  /** Null for both, to be answered. */
  kind: ExpectationWord | null;
}

const tones = { ENOUGH: 'good', IN_PART: 'warn', NOT_YET: 'warn' } as const;
const titles = { HUNCH: 'hunches', CHANGE: 'changes' } as const;

export function Expectations({ enquiry, round, kind }: ExpectationsProps) {
  const { t } = useTranslation();
  const restoring = useSubmit(RestoreExpectationDocument);
  /** What was taken out, as long as that can be undone. */
  const [removed, setRemoved] = useState<Expectation | null>(null);
  const isWritable = enquiry.can.work && round === enquiry.round;
  const here = enquiry.expectations.filter(
    (expectation) => expectation.round === round && (kind === null || expectation.kind === kind),
  );
  const undo = async ({ id }: Expectation) => {
    if (await restoring.submit({ id })) setRemoved(null);
  };
  const title = t(`runAnEnquiry.expectations.${kind === null ? 'toAnswer' : titles[kind]}`);
  return (
    <>
      {here.length > 0 ? (
        <RowList label={title}>
          {here.map((expectation) => (
            <ExpectationRow
              key={expectation.id}
              expectation={expectation}
              isToAnswer={kind === null && isWritable}
              isWritable={isWritable}
              onRemoved={() => setRemoved(expectation)}
            />
          ))}
        </RowList>
      ) : (
        kind === null && <p className={style.soft}>{t('runAnEnquiry.expectations.none')}</p>
      )}
      <ProblemNotice problem={restoring.problem} />
      {removed && (
        <UndoBar
          message={t('runAnEnquiry.expectations.removed', { words: removed.words })}
          undoLabel={t('runAnEnquiry.expectations.undo')}
          onUndo={() => void undo(removed)}
          onExpire={() => setRemoved(null)}
        />
      )}
      {kind !== null && isWritable && <RecordExpectation enquiryId={enquiry.id} kind={kind} />}
    </>
  );
}

interface ExpectationRowProps {
  expectation: Expectation;
  isToAnswer: boolean;
  isWritable: boolean;
  onRemoved: () => void;
}

function ExpectationRow({ expectation, isToAnswer, isWritable, onRemoved }: ExpectationRowProps) {
  const { t } = useTranslation();
  const { id: me } = useMe();
  const [isAnswering, setAnswering] = useState(false);
  const removing = useSubmit(RemoveExpectationDocument);
  const { id, kind, words, expected, personId, personName, organisationName, outcome } = expectation;
  const remove = async () => {
    if (await removing.submit({ id })) onRemoved();
  };
  return (
    <NeedRow
      isTall
      picture={<Tag>{t(`runAnEnquiry.expectations.${kind}`)}</Tag>}
      title={words}
      action={
        isToAnswer &&
        !isAnswering && (
          <Button aria-label={t('runAnEnquiry.expectations.answerNamed', { words })} onClick={() => setAnswering(true)}>
            {t(`runAnEnquiry.expectations.${outcome === null ? 'answer' : 'change'}`)}
          </Button>
        )
      }
    >
      <p>{t('runAnEnquiry.expectations.weExpected', { expected })}</p>
      <p className={style.soft}>{t('runAnEnquiry.expectations.by', { name: personName, school: organisationName })}</p>
      <Answer expectation={expectation} />
      <ProblemNotice problem={removing.problem} />
      {isAnswering && <AnswerExpectation expectation={expectation} onDone={() => setAnswering(false)} />}
      {!isToAnswer && isWritable && personId === me && (
        <Row>
          <Button
            kind="plain"
            aria-label={t('runAnEnquiry.expectations.removeNamed', { words })}
            onClick={() => void remove()}
          >
            {t('runAnEnquiry.expectations.remove')}
          </Button>
        </Row>
      )}
    </NeedRow>
  );
}

function Answer({ expectation: { outcome, happened, answeredByName } }: { expectation: Expectation }) {
  const { t } = useTranslation();
  if (outcome === null) return null;
  return (
    <>
      <Row>
        <Tag tone={tones[outcome]}>{t(`runAnEnquiry.expectations.outcomes.${outcome}`)}</Tag>
      </Row>
      <p className={style.words}>{happened}</p>
      {answeredByName !== null && (
        <p className={style.soft}>{t('runAnEnquiry.expectations.answeredBy', { name: answeredByName })}</p>
      )}
    </>
  );
}
