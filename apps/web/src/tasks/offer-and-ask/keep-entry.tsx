// What the author does with an entry: read the answers, say with whom it was met, change it, take it down.
import { Button, EmptyState, Face, NeedRow, Row, RowList, Section, UndoBar } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { BoardPerson } from './board-person.js';
import { ChangeEntry } from './change-entry.js';
import { CloseEntryDocument, type Entry, MeetEntryDocument, ReopenEntryDocument } from './offer-and-ask.graphql.js';
import style from './offer-and-ask.module.css';

export function KeepEntry({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  const [done, setDone] = useState<string | null>(null);
  const [isChanging, setChanging] = useState(false);
  const meeting = useSubmit(MeetEntryDocument);
  const closing = useSubmit(CloseEntryDocument);
  const reopening = useSubmit(ReopenEntryDocument);
  const { id, can } = entry;
  const meet = async (personId: string | null) => {
    if (await meeting.submit({ id, personId })) setDone(t('offerAndAsk.entry.marked'));
  };
  const close = async () => {
    if (await closing.submit({ id })) setDone(t('offerAndAsk.entry.takenDown', entry));
  };
  const undo = async () => {
    if (await reopening.submit({ id })) setDone(null);
  };
  return (
    <>
      {can.keep && <Answers entry={entry} onMeet={(personId) => void meet(personId)} />}
      {isChanging && can.keep ? (
        <ChangeEntry entry={entry} onDone={() => setChanging(false)} />
      ) : (
        can.close && (
          <Row>
            {can.keep && <Button onClick={() => setChanging(true)}>{t('offerAndAsk.entry.change')}</Button>}
            {can.keep && <Button onClick={() => void meet(null)}>{t('offerAndAsk.entry.metElsewhere')}</Button>}
            <Button onClick={() => void close()}>{t('offerAndAsk.entry.takeDown')}</Button>
          </Row>
        )
      )}
      <ProblemNotice problem={meeting.problem ?? closing.problem ?? reopening.problem} />
      {done && (
        <UndoBar
          message={done}
          undoLabel={t('offerAndAsk.undo')}
          onUndo={() => void undo()}
          onExpire={() => setDone(null)}
        />
      )}
    </>
  );
}

function Answers({ entry: { answers }, onMeet }: { entry: Entry; onMeet: (personId: string) => void }) {
  const { t } = useTranslation();
  if (answers.length === 0) {
    return <EmptyState title={t('offerAndAsk.entry.noAnswers')}>{t('offerAndAsk.entry.noAnswersText')}</EmptyState>;
  }
  return (
    <Section title={t('offerAndAsk.entry.answers')}>
      <RowList label={t('offerAndAsk.entry.answers')}>
        {answers.map((answer) => (
          <NeedRow
            key={answer.personId}
            picture={<Face name={answer.name} />}
            title={<BoardPerson person={answer} />}
            action={
              <Button onClick={() => onMeet(answer.personId)}>
                {t('offerAndAsk.entry.metWith', { name: answer.name })}
              </Button>
            }
          >
            <p className={style.words}>{answer.words}</p>
          </NeedRow>
        ))}
      </RowList>
    </Section>
  );
}
