// The discussions of a group, the last written in first, more on demand.
import { Button, Card, Link, TimeAgo } from '@sixfold/ui';
import { Fragment, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Unread } from '../../parts/discussion/unread.js';
import { useAskOnReturn } from '../../platform/client/use-ask-on-return.js';
import { Loaded } from '../../platform/page/loaded.js';
import style from './discussions-list.module.css';
import { DiscussionsDocument } from './talk-in-a-group.graphql.js';

/** One page, and behind it the next once it is asked for. */
export function DiscussionsList({
  groupId,
  after = null,
  empty,
}: {
  groupId: string;
  after?: string | null;
  empty?: ReactNode;
}) {
  const { t } = useTranslation();
  const [isMoreWanted, wantMore] = useState(false);
  const query = useQuery({
    query: DiscussionsDocument,
    variables: { groupId, after },
    requestPolicy: 'cache-and-network',
  });
  useAskOnReturn(query[1]);
  return (
    <Loaded query={query} shape="rows">
      {({ discussions: { items, nextCursor } }) => (
        <Fragment>
          {items.length === 0 && empty}
          {items.length > 0 && (
            <Card isPadded={false}>
              <ul>
                {items.map(({ id, title, language, postCount, lastPostAt, unread, startedBy }) => (
                  <li key={id} className={style.row}>
                    <span>
                      <Link href={`/discussions/${id}`} className={style.title} lang={language}>
                        {title}
                      </Link>{' '}
                      <Unread count={unread} />
                    </span>
                    <span className={style.note}>
                      {t('talkInAGroup.group.startedBy', { name: startedBy.name, school: startedBy.organisationName })}
                    </span>
                    <span className={style.note}>
                      {t('talkInAGroup.group.posts', { count: postCount })} · {t('talkInAGroup.group.lastPost')}{' '}
                      <TimeAgo at={lastPostAt} />
                    </span>
                  </li>
                ))}
              </ul>
            </Card>
          )}
          {nextCursor && isMoreWanted && <DiscussionsList groupId={groupId} after={nextCursor} />}
          {nextCursor && !isMoreWanted && (
            <Button onClick={() => wantMore(true)}>{t('talkInAGroup.group.moreDiscussions')}</Button>
          )}
        </Fragment>
      )}
    </Loaded>
  );
}
