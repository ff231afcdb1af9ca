// The posts before the reader's eyes, what they have missed, and the ways to where they are not. What scrolling changes ends here.
import type { Quoted } from '@sixfold/rich-text';
import { Button } from '@sixfold/ui';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostShown } from '../../parts/post/post.graphql.js';
import type { DiscussionCan } from './changes/changeable-post.js';
import type { Log } from './log/log.js';
import { PostsList } from './posts-list.js';
import { isIn } from './reading/aim.js';
import { CatchUp, isWorthTelling } from './reading/catch-up.js';
import { arrivals } from './reading/read-up-to.js';
import { useAim } from './reading/use-aim.js';
import { useNewsInTitle } from './reading/use-news-in-title.js';
import { Ways } from './reading/ways.js';
import type { WhatIsNew } from './talk-in-a-group.graphql.js';
import type { Conversation } from './use-conversation.js';
import { useReading } from './use-reading.js';

export interface PostsToReadProps {
  discussion: { id: string; can: DiscussionCan };
  conversation: Conversation;
  log: Log<PostShown>;
  /** To the reader, when they came. */
  news: WhatIsNew;
  /** The seq of the post that the address points to. */
  linked: number | null;
  me: string;
  onQuote: (quoted: Quoted) => void;
}

export function PostsToRead({ discussion, conversation, log, news, linked, me, onQuote }: PostsToReadProps) {
  const { t } = useTranslation();
  const { firstSeq: firstNew } = news;
  const { showEarlier, showLater } = conversation;
  const [isCatchingUp, setCatchingUp] = useState(isWorthTelling(news));
  const { onSeen, readAll, seen } = useReading(discussion.id, log, firstNew, me);
  const { aim, go, left, goBack, view, onView } = useAim(conversation, linked, firstNew);
  const arrived = useMemo(() => arrivals(log, seen, me), [log, seen, me]);
  useNewsInTitle(arrived.count);
  const endCatchingUp = useCallback(() => setCatchingUp(false), []);
  const catchUp = useMemo(
    () => isCatchingUp && <CatchUp whatIsNew={news} onGo={go} onAllRead={readAll} onClose={endCatchingUp} />,
    [isCatchingUp, news, go, readAll, endCatchingUp],
  );
  const isFirstNewSeen = firstNew === null || seen.has(firstNew);
  const isFirstNewAway = !isFirstNewSeen && !isIn(view, firstNew);
  return (
    <>
      {log.hasEarlier && <Button onClick={showEarlier}>{t('talkInAGroup.discussion.earlier')}</Button>}
      <PostsList
        log={log}
        firstNew={firstNew}
        firstUnread={isFirstNewSeen ? arrived.first : firstNew}
        aboveNew={catchUp}
        aim={aim}
        onAim={go}
        onBack={goBack}
        me={me}
        can={discussion.can}
        onSeen={onSeen}
        onView={onView}
        onNearStart={showEarlier}
        onNearEnd={showLater}
        onQuote={onQuote}
        onChanged={conversation.take}
      />
      {log.hasLater && <Button onClick={showLater}>{t('talkInAGroup.reading.later')}</Button>}
      <Ways
        firstUnread={isFirstNewAway ? firstNew : null}
        arrived={arrived}
        isAtEnd={!log.hasLater && view.to === (log.entries.at(-1)?.seq ?? 0)}
        onGo={go}
        onBack={left === null ? null : goBack}
      />
    </>
  );
}
