// The posts of a discussion and what waits to become one, with the place to write.
import { Button, Notice, Skeleton, Stack, useAnnounce } from '@sixfold/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { useMe } from '../../platform/session/session.js';
import { WithPostDraft } from '../../parts/draft/with-post-draft.js';
import { KeptWriter } from '../../parts/writer/kept-writer.js';
import type { DiscussionCan } from './changes/changeable-post.js';
import { type Log, newestOf } from './log/log.js';
import type { PostShown } from '../../parts/post/post.graphql.js';
import { MarkedPosts } from './changes/marked-posts.js';
import { type InView, PostsList } from './posts-list.js';
import { CatchUp, isWorthTelling } from './reading/catch-up.js';
import { arrivals } from './reading/read-up-to.js';
import { useAim } from './reading/use-aim.js';
import { Ways } from './reading/ways.js';
import type { WhatIsNew } from './talk-in-a-group.graphql.js';
import { UnsentList } from './unsent-list.js';
import { useConversation } from './use-conversation.js';
import { useReading } from './use-reading.js';

export interface ConversationProps {
  discussion: { id: string; can: DiscussionCan };
  /** To the reader, when they came. */
  whatIsNew: WhatIsNew;
  /** The seq of the post that the address points to. */
  linked: number | null;
}

export function Conversation({ discussion, whatIsNew, linked }: ConversationProps) {
  const { t } = useTranslation();
  const me = useMe();
  const [news] = useState(whatIsNew);
  const { firstSeq: firstNew } = news;
  const [isCatchingUp, setCatchingUp] = useState(isWorthTelling(news));
  const endCatchingUp = useCallback(() => setCatchingUp(false), []);
  const conversation = useConversation(me.id, discussion.id, linked ?? firstNew);
  const { log, problem, isReachable, isLost, unsent, isSending } = conversation;
  const { onSeen, readAll, seen, since } = useReading(discussion.id, conversation, firstNew, me.id);
  const { aim, go } = useAim(conversation, linked, firstNew);
  const [view, setView] = useState<InView>({ from: 0, to: 0 });
  useSpokenArrivals(log, since, me.id);
  if (log === null && problem) return <ProblemNotice problem={problem} onTryAgain={conversation.pull} />;
  if (log === null) return <Skeleton shape="rows" label={t('shell.states.loading')} />;
  const isFirstNewAway = firstNew !== null && !seen.has(firstNew) && (firstNew < view.from || firstNew > view.to);
  return (
    <Stack>
      <MarkedPosts discussionId={discussion.id} known={[...log.aside, ...log.entries]} />
      {log.hasEarlier && <Button onClick={conversation.showEarlier}>{t('talkInAGroup.discussion.earlier')}</Button>}
      <PostsList
        log={log}
        firstNew={firstNew}
        aboveNew={isCatchingUp && <CatchUp whatIsNew={news} onGo={go} onAllRead={readAll} onClose={endCatchingUp} />}
        aim={aim}
        onAim={go}
        me={me.id}
        can={discussion.can}
        onSeen={onSeen}
        onView={setView}
        onNearStart={conversation.showEarlier}
        onNearEnd={conversation.showLater}
        onChanged={conversation.take}
      />
      {log.hasLater && <Button onClick={conversation.showLater}>{t('talkInAGroup.reading.later')}</Button>}
      <Ways
        firstUnread={isFirstNewAway ? firstNew : null}
        arrived={arrivals(log, since, seen, me.id)}
        isAtEnd={!log.hasLater && view.to === (log.entries.at(-1)?.seq ?? 0)}
        onGo={go}
      />
      <UnsentList unsent={unsent} isSending={isSending} onThrowAway={conversation.throwAway} />
      {!isReachable && <Notice tone="warn">{t('talkInAGroup.discussion.lineDown')}</Notice>}
      {isLost && <Notice tone="warn">{t('talkInAGroup.discussion.lost')}</Notice>}
      {!discussion.can.post && <p>{t('talkInAGroup.discussion.readOnly')}</p>}
      {discussion.can.post && !isLost && (
        <WithPostDraft place={{ place: 'POST', placeId: discussion.id }}>
          {(kept) => (
            <KeptWriter
              kept={kept}
              label={t('talkInAGroup.write.label')}
              submitLabel={t('talkInAGroup.write.submit')}
              onSubmit={(body) => {
                conversation.write(body);
                return true;
              }}
            />
          )}
        </WithPostDraft>
      )}
    </Stack>
  );
}

/** Tells those who listen who has written while they were here, politely and once. */
function useSpokenArrivals(log: Log<PostShown> | null, since: number, me: string): void {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const spoken = useRef(0);
  const newest = log && newestOf(log);
  useEffect(() => {
    if (!newest || newest.seq <= Math.max(since, spoken.current)) return;
    spoken.current = newest.seq;
    const { id, name, organisationName: school } = newest.author;
    if (id !== me) announce(t('talkInAGroup.discussion.arrived', { name, school }));
  }, [announce, since, me, newest, t]);
}
