// The posts of a discussion and what waits to become one, with the place to write.
import { Button, Notice, Skeleton, Stack, useAnnounce } from '@sixfold/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { useMe } from '../../platform/session/session.js';
import { WithPostDraft } from '../../parts/draft/with-post-draft.js';
import { KeptWriter } from '../../parts/writer/kept-writer.js';
import type { DiscussionCan } from './changes/changeable-post.js';
import { MarkedPosts } from './changes/marked-posts.js';
import { PostsList } from './posts-list.js';
import { UnsentList } from './unsent-list.js';
import { type Conversation as State, useConversation } from './use-conversation.js';
import { useReading } from './use-reading.js';

export interface ConversationProps {
  discussion: { id: string; readTo: number; can: DiscussionCan };
}

export function Conversation({ discussion }: ConversationProps) {
  const { t } = useTranslation();
  const me = useMe();
  const conversation = useConversation(me.id, discussion.id);
  const { log, problem, hasEarlier, isReachable, isLost, unsent, isSending } = conversation;
  const onSeen = useReading(discussion);
  useSpokenArrivals(conversation, me.id);
  if (log === null && problem) return <ProblemNotice problem={problem} onTryAgain={conversation.pull} />;
  if (log === null) return <Skeleton shape="rows" label={t('shell.states.loading')} />;
  return (
    <Stack>
      <MarkedPosts discussionId={discussion.id} known={[...log.earlier, ...log.entries]} />
      {hasEarlier && <Button onClick={conversation.showEarlier}>{t('talkInAGroup.discussion.earlier')}</Button>}
      <PostsList
        posts={log.entries}
        readTo={discussion.readTo}
        me={me.id}
        can={discussion.can}
        onSeen={onSeen}
        onChanged={conversation.take}
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
function useSpokenArrivals({ log }: State, me: string): void {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const spoken = useRef<number | null>(null);
  const newest = log?.entries.at(-1);
  useEffect(() => {
    if (newest === undefined) return;
    const isNews = spoken.current !== null && newest.seq > spoken.current;
    spoken.current = newest.seq;
    const { id, name, organisationName: school } = newest.author;
    if (isNews && id !== me) announce(t('talkInAGroup.discussion.arrived', { name, school }));
  }, [announce, me, newest, t]);
}
