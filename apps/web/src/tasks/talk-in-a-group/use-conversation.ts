// One discussion on one page: its log, kept up to date, and what this person has written that is not in it yet.
import type { RichTextDocument } from '@sixfold/rich-text';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { type Client, useClient } from 'urql';
import { v7 as newKey } from 'uuid';
import type { PostShown } from '../../parts/post/post.graphql.js';
import { unsentStore } from '../../parts/unsent/unsent-store.js';
import { answerOf } from '../../platform/client/answer.js';
import { unattended } from '../../platform/client/unattended.js';
import { openDiscussion } from '../../platform/live.js';
import { Feed, type FeedState } from './log/feed.js';
import { PostsDocument, PostsSinceDocument, WriteDocument } from './talk-in-a-group.graphql.js';
import { type UnsentPost, UnsentPosts } from './unsent/unsent-posts.js';

export interface Conversation extends FeedState<PostShown> {
  readonly unsent: readonly UnsentPost[];
  readonly isSending: boolean;
  readonly showEarlier: () => void;
  readonly showLater: () => void;
  /** Resolved once the posts around a seq are there, or the newest. */
  readonly goTo: (seq: number | null) => Promise<void>;
  readonly pull: () => void;
  readonly write: (body: RichTextDocument) => void;
  readonly throwAway: (clientKey: string) => void;
  /** What has become of a post by this person's doing. */
  readonly take: (post: PostShown) => void;
}

const TRY_AGAIN_MS = 5_000;

const feedOf = (client: Client, discussionId: string, begin: number | null): Feed<PostShown> =>
  new Feed(
    {
      page: async (stretch) =>
        answerOf(
          await client.query(PostsDocument, { discussionId, ...stretch }, { requestPolicy: 'network-only' }),
          ({ posts }) => posts,
        ),
      since: async (seq) =>
        answerOf(
          await client.query(PostsSinceDocument, { discussionId, seq }, unattended),
          ({ postsSince }) => postsSince,
        ),
      listen: (listener) => openDiscussion(discussionId, listener),
    },
    begin,
  );

const unsentOf = (client: Client, personId: string, discussionId: string, feed: Feed<PostShown>) =>
  new UnsentPosts<PostShown>(
    unsentStore(personId, discussionId),
    async ({ clientKey, body }) => {
      const sent = await client.mutation(WriteDocument, { discussionId, body, clientKey });
      const answer = answerOf(sent, ({ post }) => post);
      if (answer.problem) feed.pull();
      return answer;
    },
    (post) => feed.take([post]),
  );

/** For a component that lives as long as the discussion is shown; it begins around a seq of the log, or at its end. */
export function useConversation(personId: string, discussionId: string, begin: number | null): Conversation {
  const client = useClient();
  const [feed] = useState(() => feedOf(client, discussionId, begin));
  const [unsent] = useState(() => unsentOf(client, personId, discussionId, feed));
  const state = useSyncExternalStore(feed.watch, () => feed.state);
  const posts = useSyncExternalStore(unsent.watch, () => unsent.posts);
  const isWaiting = posts.some(({ problem }) => problem === null);

  useEffect(() => {
    feed.start();
    const wake = () => document.visibilityState === 'visible' && feed.pull();
    document.addEventListener('visibilitychange', wake);
    window.addEventListener('online', wake);
    return () => {
      feed.stop();
      document.removeEventListener('visibilitychange', wake);
      window.removeEventListener('online', wake);
    };
  }, [feed]);

  useEffect(() => {
    void unsent.forget(new Set(state.log?.entries.map(({ clientKey }) => clientKey)));
  }, [unsent, state.log]);

  useEffect(() => {
    if (!isWaiting) return;
    const send = () => void unsent.sendAll();
    const timer = setInterval(send, TRY_AGAIN_MS);
    window.addEventListener('online', send);
    send();
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', send);
    };
  }, [unsent, isWaiting]);

  return {
    ...state,
    unsent: posts,
    isSending: unsent.isSending,
    showEarlier: useCallback(() => void feed.showEarlier(), [feed]),
    showLater: useCallback(() => void feed.showLater(), [feed]),
    goTo: useCallback((seq) => feed.goTo(seq), [feed]),
    pull: useCallback(() => feed.pull(), [feed]),
    write: useCallback((body) => void unsent.add(newKey(), body), [unsent]),
    take: useCallback((post) => feed.take([post]), [feed]),
    throwAway: useCallback((clientKey) => void unsent.forget(new Set([clientKey])), [unsent]),
  };
}
