// One request: what is looked for, the resources that answer it, and what one can do about it.
import { Link, Notice, Row, Tag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { useTeachingWords } from '../../parts/teaching/teaching-words.js';
import { useDay } from '../../platform/i18n/use-day.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { AnswerWith } from './answer-with.js';
import { Answers } from './answers.js';
import style from './ask-for-a-resource.module.css';
import { type Request, RequestDocument } from './ask-for-a-resource.graphql.js';
import { KeepRequest } from './keep-request.js';

export function RequestPage() {
  const { t } = useTranslation();
  const { requestId: id = '' } = useParams();
  const query = useQuery({ query: RequestDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded query={query}>
      {({ resourceRequest: request }) => (
        <TaskPage
          title={request.title}
          eyebrow={
            <Link href={`/networks/${request.networkId}/bank?show=requests`}>
              {t('askForAResource.allOf', { network: request.networkName })}
            </Link>
          }
          lead={t('askForAResource.person', {
            name: request.author.name,
            school: request.author.organisationName,
          })}
          width="read"
        >
          <WhatItSays request={request} />
          <HowItStands request={request} />
          <Answers request={request} />
          {request.can.answer && <AnswerWith request={request} />}
          <KeepRequest request={request} />
        </TaskPage>
      )}
    </Loaded>
  );
}

function WhatItSays({ request }: { request: Request }) {
  const { t } = useTranslation();
  const day = useDay();
  const teaching = useTeachingWords();
  const { standing, subject, phase, yearGroups, language, neededBy, words } = request;
  return (
    <>
      <Row>
        <Tag tone={standing === 'FOUND' ? 'good' : 'brand'}>{t(`askForAResource.standings.${standing}`)}</Tag>
        {subject && <Tag>{teaching.subject(subject)}</Tag>}
        {phase && <Tag>{teaching.phase(phase)}</Tag>}
        {yearGroups.map((year) => (
          <Tag key={year}>{teaching.year(year)}</Tag>
        ))}
        <Tag>{teaching.language(language)}</Tag>
        {neededBy && <Tag>{t('askForAResource.neededBy', { day: day(neededBy) })}</Tag>}
      </Row>
      {words && <p className={style.words}>{words}</p>}
    </>
  );
}

function HowItStands({ request: { standing, can } }: { request: Request }) {
  const { t } = useTranslation();
  if (standing === 'LAPSED') return <Notice>{t(`askForAResource.${can.reopen ? 'lapsed' : 'wasLapsed'}`)}</Notice>;
  if (standing === 'TAKEN_BACK') return <Notice>{t('askForAResource.takenBack')}</Notice>;
  return null;
}
