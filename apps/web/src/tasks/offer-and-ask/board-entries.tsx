// What stands on the board in one view, page by page; an empty one says what could stand there.
import { Button, EmptyState, Face, Link, NeedRow, Row, RowList, Tag } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useDay } from '../../platform/i18n/use-day.js';
import { Loaded } from '../../platform/page/loaded.js';
import { useMe } from '../../platform/session/session.js';
import { usePersonWords } from './board-person.js';
import { EntriesDocument, type EntryInList } from './offer-and-ask.graphql.js';
import { type View, views } from './views.js';

export interface BoardEntriesProps {
  networkId: string;
  view: View;
  /** Where the page before ended. */
  after?: string;
}

export function BoardEntries({ networkId, view, after }: BoardEntriesProps) {
  const { t } = useTranslation();
  const [isMoreWanted, wantMore] = useState(false);
  const query = useQuery({
    query: EntriesDocument,
    variables: { networkId, ...views[view], after },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded query={query} shape="rows">
      {({ boardEntries: { items, nextCursor } }) => (
        <>
          {items.length === 0 ? (
            <NothingHere view={view} />
          ) : (
            <RowList label={t(`offerAndAsk.views.${view}`)}>
              {items.map((entry) => (
                <EntryRow key={entry.id} entry={entry} />
              ))}
            </RowList>
          )}
          {nextCursor && !isMoreWanted && (
            <Row>
              <Button onClick={() => wantMore(true)}>{t('offerAndAsk.more')}</Button>
            </Row>
          )}
          {nextCursor && isMoreWanted && <BoardEntries networkId={networkId} view={view} after={nextCursor} />}
        </>
      )}
    </Loaded>
  );
}

function NothingHere({ view }: { view: View }) {
  const { t } = useTranslation();
  if (view === 'mine')
    return <EmptyState title={t('offerAndAsk.emptyMine')}>{t('offerAndAsk.emptyMineText')}</EmptyState>;
  if (view === 'met') return <EmptyState title={t('offerAndAsk.emptyMet')}>{t('offerAndAsk.emptyMetText')}</EmptyState>;
  return <EmptyState title={t('offerAndAsk.empty')}>{t('offerAndAsk.emptyText')}</EmptyState>;
}

function EntryRow({ entry }: { entry: EntryInList }) {
  const { t } = useTranslation();
  const day = useDay();
  const personWords = usePersonWords();
  const me = useMe();
  const { id, networkId, kind, title, endsOn, standing, author, metWith, answers, can } = entry;
  const isMine = author.personId === me.id;
  const how = [
    personWords(author),
    standing === 'OPEN' && t('offerAndAsk.until', { day: day(endsOn) }),
    isMine && answers.length > 0 && t('offerAndAsk.answers', { count: answers.length }),
    can.withdraw && t('offerAndAsk.youAnswered'),
  ];
  return (
    <NeedRow
      picture={<Face name={author.name} />}
      title={<Link href={`/networks/${networkId}/board/${id}`}>{title}</Link>}
      action={<Tag tone={standing === 'MET' ? 'good' : 'brand'}>{t(`offerAndAsk.kinds.${kind}`)}</Tag>}
    >
      <p>{how.filter(Boolean).join(' · ')}</p>
      {standing !== 'OPEN' && (
        <p>
          {metWith
            ? t('offerAndAsk.entry.isMetWith', { person: personWords(metWith) })
            : t(`offerAndAsk.standings.${standing}`)}
        </p>
      )}
    </NeedRow>
  );
}
