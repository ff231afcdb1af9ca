// One discussion on one page: its log, kept up to date, and what this person has written that is not in it yet.
import type { RichTextDocument } from '@sixfold/rich-text';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { type Client, useClient } from 'urql';
import { v7 as newKey } from 'uuid';
import type { PostShown } from '../../parts/post/post.graphql.js';
import { unsentStore } from '../../parts/unsent/unsent-store.js';
import { answerOf } from '../../platform/client/answer.js';
import { unattended } from '../../platform/client/unattended.js';
import { openDiscussion, sayThere } from '../../platform/live.js';
import { Company } from './company/company.js';
import { Feed, type FeedState } from './log/feed.js';
import { withoutRemovedWords } from './log/quotes-of-removed.js';
import { PostsDocument, PostsSinceDocument, WriteDocument } from './talk-in-a-group.graphql.js';
import { useThrownAway } from './unsent/use-thrown-away.js';
import { type UnsentPost, UnsentPosts } from './unsent/unsent-posts.js';

export interface Conversation extends FeedState<PostShown> {
  readonly unsent: readonly UnsentPost[];
  readonly isSending: boolean;
  /** Who else is here. */
  readonly company: Company;
  readonly showEarlier: () => void;
  readonly showLater: () => void;
  /** Resolved once the posts around a seq are there, or the newest. */
  readonly goTo: (seq: number | null) => Promise<void>;
  readonly pull: () => void;
  readonly write: (body: RichTextDocument) => void;
  readonly throwAway: (clientKey: string) => void;
  /** The pace of the discussion has changed. */
  readonly tryAnew: () => void;
  /** What has become of a post by this person's doing. */
  readonly take: (post: PostShown) => void;
}

const TRY_AGAIN_MS = 5_000;

const feedOf = (client: Client, discussionId: string, begin: number | null, company: Company): Feed<PostShown> =>
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
      listen: (listener) => openDiscussion(discussionId, company.beside(listener)),
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
    (post) => takeHere(feed, discussionId, post),
  );

/** What was moved meanwhile stands in another log: here only its trace is to be read. */
function takeHere(feed: Feed<PostShown>, discussionId: string, post: PostShown): void {
  if (post.discussionId === discussionId) feed.take([post]);
  else feed.pull();
}

/** For a component that lives as long as the discussion is shown; it begins around a seq of the log, or at its end. */
export function useConversation(personId: string, discussionId: string, begin: number | null): Conversation {
  const client = useClient();
  const [company] = useState(() => new Company((does) => sayThere(discussionId, does)));
  const [feed] = useState(() => feedOf(client, discussionId, begin, company));
  const [unsent] = useState(() => unsentOf(client, personId, discussionId, feed));
  const state = useSyncExternalStore(feed.watch, () => feed.state);
  const posts = useSyncExternalStore(unsent.watch, () => unsent.posts);
  const log = useMemo(() => state.log && withoutRemovedWords(state.log), [state.log]);
  const isWaiting = posts.some(({ problem }) => problem === null);

  useEffect(() => {
    feed.start();
    const wake = () => {
      company.look();
      if (document.visibilityState === 'visible') feed.pull();
    };
    document.addEventListener('visibilitychange', wake);
    window.addEventListener('online', wake);
    return () => {
      company.end();
      feed.stop();
      document.removeEventListener('visibilitychange', wake);
      window.removeEventListener('online', wake);
    };
  }, [feed, company]);

  useEffect(() => {
    void unsent.forget(new Set(state.log?.entries.map(({ clientKey }) => clientKey)));
  }, [unsent, state.log]);

  const tellOtherPages = useThrownAway(
    `${personId}:${discussionId}`,
    useCallback((clientKey) => void unsent.forget(new Set([clientKey])), [unsent]),
  );

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
    log,
    unsent: posts,
    isSending: unsent.isSending,
    company,
    showEarlier: useCallback(() => void feed.showEarlier(), [feed]),
    showLater: useCallback(() => void feed.showLater(), [feed]),
    goTo: useCallback((seq) => feed.goTo(seq), [feed]),
    pull: useCallback(() => feed.pull(), [feed]),
    write: useCallback(
      (body) => {
        company.rest();
        void unsent.add(newKey(), body);
      },
      [company, unsent],
    ),
    tryAnew: useCallback(() => void unsent.tryAnew(), [unsent]),
    take: useCallback((post) => takeHere(feed, discussionId, post), [feed, discussionId]),
    throwAway: useCallback(
      (clientKey) => {
        void unsent.forget(new Set([clientKey])).then(() => unsent.sendAll());
        tellOtherPages(clientKey);
      },
      [unsent, tellOtherPages],
    ),
  };
}
