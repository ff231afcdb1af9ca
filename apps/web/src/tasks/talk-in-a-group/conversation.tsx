// The posts of a discussion and what waits to become one, with the place to write.
import type { Quoted } from '@sixfold/rich-text';
import { Link, Notice, Skeleton, Stack, useAnnounce } from '@sixfold/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { useMe } from '../../platform/session/session.js';
import { WithPostDraft } from '../../parts/draft/with-post-draft.js';
import { KeptWriter } from '../../parts/writer/kept-writer.js';
import type { DiscussionCan } from './changes/changeable-post.js';
import { HereNow } from './company/here-now.js';
import { WhoWrites } from './company/who-writes.js';
import { type Log, newestOf } from './log/log.js';
import type { PostShown } from '../../parts/post/post.graphql.js';
import { Choosing } from './moving/choosing-posts.js';
import { useFollowMoved } from './moving/use-follow-moved.js';
import { MarkedPosts } from './changes/marked-posts.js';
import { Pace } from './pace/pace.js';
import { PostsToRead } from './posts-to-read.js';
import { Summary } from './summary/summary.js';
import type { WhatIsNew } from './talk-in-a-group.graphql.js';
import type { UnsentPost } from './unsent/unsent-posts.js';
import { UnsentList } from './unsent-list.js';
import { useConversation } from './use-conversation.js';

export interface ConversationProps {
  discussion: {
    id: string;
    groupId: string;
    can: DiscussionCan;
    movedInto: { id: string; title: string } | null;
  };
  /** To the reader, when they came. */
  whatIsNew: WhatIsNew;
  /** The seq of the post that the address points to. */
  linked: number | null;
}

export function Conversation({ discussion, whatIsNew, linked }: ConversationProps) {
  const { t } = useTranslation();
  const me = useMe();
  const [news] = useState(whatIsNew);
  const conversation = useConversation(me.id, discussion.id, linked ?? news.firstSeq);
  const { log, problem, isReachable, isLost, unsent, isSending } = conversation;
  const [returned, setReturned] = useState<UnsentPost | null>(null);
  const onReturned = () => {
    if (returned) conversation.throwAway(returned.clientKey);
    setReturned(null);
  };
  const [quoted, setQuoted] = useState<Quoted | null>(null);
  const onTaken = useCallback(() => setQuoted(null), []);
  useSpokenArrivals(log, me.id);
  useFollowMoved(log, linked);
  if (log === null && problem) return <ProblemNotice problem={problem} onTryAgain={conversation.pull} />;
  if (log === null) return <Skeleton shape="rows" label={t('shell.states.loading')} />;
  const known = [...log.aside, ...log.entries];
  return (
    <Stack>
      <HereNow company={conversation.company} me={me.id} />
      <Summary discussionId={discussion.id} me={me.id} mayWrite={discussion.can.lead} known={known} />
      <MarkedPosts discussionId={discussion.id} known={known} />
      <Choosing groupId={discussion.groupId} discussionId={discussion.id} known={known} onMoved={conversation.pull}>
        <PostsToRead
          discussion={discussion}
          conversation={conversation}
          log={log}
          news={news}
          linked={linked}
          me={me.id}
          onQuote={setQuoted}
        />
      </Choosing>
      <UnsentList unsent={unsent} isSending={isSending} onThrowAway={conversation.throwAway} onTakeBack={setReturned} />
      {!isReachable && <Notice tone="warn">{t('talkInAGroup.discussion.lineDown')}</Notice>}
      {isLost && <Notice tone="warn">{t('talkInAGroup.discussion.lost')}</Notice>}
      {discussion.movedInto && (
        <Notice>
          {t('movePosts.emptied')}{' '}
          <Link href={`/discussions/${discussion.movedInto.id}`}>{discussion.movedInto.title}</Link>
        </Notice>
      )}
      {!discussion.can.post && discussion.movedInto === null && <p>{t('talkInAGroup.discussion.readOnly')}</p>}
      <Pace discussion={discussion} known={known} onChange={conversation.tryAnew} />
      {discussion.can.post && !isLost && (
        <WithPostDraft place={{ place: 'POST', placeId: discussion.id }}>
          {(kept) => (
            <WhoWrites company={conversation.company} me={me.id}>
              <KeptWriter
                kept={kept}
                label={t('talkInAGroup.write.label')}
                submitLabel={t('talkInAGroup.write.submit')}
                toQuote={{ quoted, onTaken }}
                toReturn={{ returned: returned?.body ?? null, onReturned }}
                onSubmit={(body) => {
                  conversation.write(body);
                  return true;
                }}
              />
            </WhoWrites>
          )}
        </WithPostDraft>
      )}
    </Stack>
  );
}

/** Tells those who listen who has written while they were here, politely and once. */
function useSpokenArrivals(log: Log<PostShown> | null, me: string): void {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const spoken = useRef(0);
  const newest = log && newestOf(log);
  const openedAt = log?.openedAt ?? 0;
  useEffect(() => {
    if (!newest || newest.seq <= Math.max(openedAt, spoken.current)) return;
    spoken.current = newest.seq;
    const { id, name, organisationName: school } = newest.author;
    if (id !== me) announce(t('talkInAGroup.discussion.arrived', { name, school }));
  }, [announce, openedAt, me, newest, t]);
}
