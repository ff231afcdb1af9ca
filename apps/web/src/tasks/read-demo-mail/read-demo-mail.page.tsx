// What the demo would have sent by mail, newest first, with links that can be followed.
import { Button, Card, EmptyState, Row, Section, Stack, Tag, TimeAgo } from '@sixfold/ui';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { ResultOf } from '../../platform/graphql.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { DemoMailDocument } from './read-demo-mail.graphql.js';
import style from './read-demo-mail.module.css';

type Mail = ResultOf<typeof DemoMailDocument>['demoOutbox']['items'][number];

export function ReadDemoMailPage() {
  const { t } = useTranslation();
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <TaskPage title={t('readDemoMail.title')} lead={t('readDemoMail.lead')} width="read">
      <Stack>
        {pages.map((after) => (
          <MailPage key={after} after={after} onOlder={(cursor) => setPages([...new Set([...pages, cursor])])} />
        ))}
      </Stack>
    </TaskPage>
  );
}

function MailPage({ after, onOlder }: { after: string | null; onOlder: (cursor: string) => void }) {
  const { t } = useTranslation();
  const query = useQuery({ query: DemoMailDocument, variables: { after }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded query={query} shape="rows">
      {({ demoOutbox: { items, nextCursor } }) => (
        <>
          {items.length === 0 && <EmptyState title={t('readDemoMail.empty')}>{t('readDemoMail.emptyHint')}</EmptyState>}
          {items.map((mail) => (
            <OneMail key={mail.id} mail={mail} />
          ))}
          {nextCursor !== null && (
            <Row>
              <Button onClick={() => onOlder(nextCursor)}>{t('readDemoMail.more')}</Button>
            </Row>
          )}
        </>
      )}
    </Loaded>
  );
}

/** A demo may have been moved to another port since the mail was written. */
const pathOf = (address: string): string => {
  const { pathname, search } = new URL(address);
  return pathname + search;
};

function OneMail({ mail: { to, subject, text, queuedAt, sentAt } }: { mail: Mail }) {
  const { t } = useTranslation();
  return (
    <Section title={subject}>
      <p>
        {t('readDemoMail.to', { address: to })} · <TimeAgo at={queuedAt} />{' '}
        {sentAt === null && <Tag tone="warn">{t('readDemoMail.waiting')}</Tag>}
      </p>
      <Card>
        <p className={style.text}>
          {text.split(/(https?:\/\/\S+)/).map((part, index) => (
            <Fragment key={index}>{index % 2 === 1 ? <a href={pathOf(part)}>{part}</a> : part}</Fragment>
          ))}
        </p>
      </Card>
    </Section>
  );
}
