// What I was told, under the network that it belongs to, each with the one step to it.
import { Button, EmptyState, ButtonLink, Link, Row, Stack, UndoBar } from '@sixfold/ui';
import { languageFrom } from '@sixfold/words';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { numberWordFirst } from '../../parts/network/number-word.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import { useUnreadNotices } from '../../platform/frame/unread-notices.js';
import { Loaded } from '../../platform/page/loaded.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { NoticesByNetwork } from './notices-by-network.js';
import { MarkAllNoticesReadDocument, MarkNoticesUnreadDocument, MyNoticesDocument } from './read-my-notices.graphql.js';

export function ReadMyNoticesPage() {
  const { t } = useTranslation();
  const count = useUnreadNotices();
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  const [markedAt, setMarkedAt] = useState<string | null>(null);
  const markAll = useSubmit(MarkAllNoticesReadDocument);
  const takeBack = useSubmit(MarkNoticesUnreadDocument);
  const mark = async () => setMarkedAt((await markAll.submit({}))?.markAllNoticesRead ?? null);
  const undo = async () => {
    if (markedAt !== null && (await takeBack.submit({ readAt: markedAt }))) setMarkedAt(null);
  };
  const action = count > 0 && (
    <Button isPending={markAll.isPending} onClick={() => void mark()}>
      {t('readMyNotices.markAll')}
    </Button>
  );
  const title =
    count > 0
      ? t('readMyNotices.somethingNew', { count, number: numberWordFirst(t, count) })
      : t('readMyNotices.title');
  return (
    <TaskPage title={title} lead={t('readMyNotices.lead')} action={action}>
      <Stack>
        <p>
          <Link href="/me#mail">{t('readMyNotices.settings')}</Link>
        </p>
        <ProblemNotice problem={markAll.problem ?? takeBack.problem} />
        {pages.map((after) => (
          <PageOfNotices key={after} after={after} onOlder={(cursor) => setPages([...new Set([...pages, cursor])])} />
        ))}
      </Stack>
      {markedAt !== null && (
        <UndoBar
          message={t('readMyNotices.allMarked')}
          undoLabel={t('shell.undo')}
          onUndo={() => void undo()}
          onExpire={() => setMarkedAt(null)}
        />
      )}
    </TaskPage>
  );
}

function PageOfNotices({ after, onOlder }: { after: string | null; onOlder: (cursor: string) => void }) {
  const { t, i18n } = useTranslation();
  const count = useUnreadNotices();
  const variables = { after, language: languageFrom([i18n.language]) };
  const query = useQuery({ query: MyNoticesDocument, variables, requestPolicy: 'cache-and-network' });
  const [, ask] = query;
  // Another number means that something came, or was read on another device.
  useEffect(() => ask({ requestPolicy: 'network-only' }), [count, ask]);
  return (
    <Loaded query={query} shape="rows">
      {({ myNotices: { items, nextCursor } }) => (
        <>
          {items.length === 0 && after === null && (
            <EmptyState
              title={t('readMyNotices.empty')}
              action={<ButtonLink href="/networks">{t('readMyNotices.emptyAction')}</ButtonLink>}
            >
              {t('readMyNotices.emptyText')}
            </EmptyState>
          )}
          <NoticesByNetwork notices={items} />
          {nextCursor !== null && (
            <Row>
              <Button onClick={() => onOlder(nextCursor)}>{t('readMyNotices.older')}</Button>
            </Row>
          )}
        </>
      )}
    </Loaded>
  );
}
