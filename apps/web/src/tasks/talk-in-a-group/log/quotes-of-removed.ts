// Takes the words of removed posts out of the quotes of them, as the API does for who comes later. Pure.
import { quotesIn, withQuotes } from '@sixfold/rich-text';
import type { PostShown } from '../../../parts/post/post.graphql.js';
import type { Log } from './log.js';

/** The same log when there is nothing to take out. */
export function withoutRemovedWords(log: Log<PostShown>): Log<PostShown> {
  const removed = new Set([...log.entries, ...log.aside].filter(({ removal }) => removal !== null).map(({ id }) => id));
  if (removed.size === 0) return log;
  const blanked = (post: PostShown): PostShown => {
    const { body } = post;
    if (body === null || !quotesIn(body).some(({ postId, text }) => removed.has(postId) && text !== '')) return post;
    return {
      ...post,
      body: withQuotes(body, (quoted) => (removed.has(quoted.postId) ? { ...quoted, text: '' } : quoted)),
    };
  };
  return { ...log, entries: log.entries.map(blanked), aside: log.aside.map(blanked) };
}
