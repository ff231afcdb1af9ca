// One entry of a board: what it says, who answers it, and what has become of it.
import { Link, Notice, Row, Tag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { useTeachingWords } from '../../parts/teaching/teaching-words.js';
import { useDay } from '../../platform/i18n/use-day.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { AnswerEntry } from './answer-entry.js';
import { BoardPerson, usePersonWords } from './board-person.js';
import { KeepEntry } from './keep-entry.js';
import { type Entry, EntryDocument } from './offer-and-ask.graphql.js';
import style from './offer-and-ask.module.css';

export function EntryPage() {
  const { t } = useTranslation();
  const { networkId = '', entryId: id = '' } = useParams();
  const query = useQuery({ query: EntryDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded query={query}>
      {({ boardEntry: entry }) => (
        <TaskPage
          title={entry.title}
          eyebrow={<Link href={`/networks/${networkId}/board`}>{t('offerAndAsk.entry.board')}</Link>}
          lead={<BoardPerson person={entry.author} />}
          width="read"
        >
          <WhatItSays entry={entry} />
          <HowItStands entry={entry} />
          <AnswerEntry entry={entry} />
          <KeepEntry entry={entry} />
        </TaskPage>
      )}
    </Loaded>
  );
}

function WhatItSays({ entry: { kind, subject, phase, words, endsOn } }: { entry: Entry }) {
  const { t } = useTranslation();
  const day = useDay();
  const teaching = useTeachingWords();
  return (
    <>
      <Row>
        <Tag tone="brand">{t(`offerAndAsk.kinds.${kind}`)}</Tag>
        {subject && <Tag>{teaching.subject(subject)}</Tag>}
        {phase && <Tag>{teaching.phase(phase)}</Tag>}
        <Tag>{t('offerAndAsk.until', { day: day(endsOn) })}</Tag>
      </Row>
      <p className={style.words}>{words}</p>
    </>
  );
}

function HowItStands({ entry: { standing, metWith, can } }: { entry: Entry }) {
  const { t } = useTranslation();
  const personWords = usePersonWords();
  if (standing === 'OPEN') return null;
  if (standing === 'OVER') {
    return <Notice>{t(can.keep ? 'offerAndAsk.entry.isOver' : 'offerAndAsk.entry.wasOver')}</Notice>;
  }
  if (standing === 'CLOSED') return <Notice>{t('offerAndAsk.entry.isClosed')}</Notice>;
  return (
    <Notice tone="good">
      {metWith ? t('offerAndAsk.entry.isMetWith', { person: personWords(metWith) }) : t('offerAndAsk.entry.isMet')}
    </Notice>
  );
}
