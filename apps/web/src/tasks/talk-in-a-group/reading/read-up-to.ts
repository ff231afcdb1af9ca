// How far somebody has read, from what they have had before their eyes. Pure.
import type { PostShown } from '../../../parts/post/post.graphql.js';
import { firstShown, type Log } from '../log/log.js';

/**
 * The seq up to which everything is read: from `from` on as far as every post of others that still stands has been seen.
 * What lies between, and was never on the screen, stays unread, wherever else one has looked.
 */
export function readUpTo(log: Log<PostShown>, from: number, seen: ReadonlySet<number>, me: string): number {
  const begin = firstShown(log) ?? Infinity;
  if (log.hasEarlier && begin > from + 1) return from;
  let upTo = from;
  for (const { seq, author, removal } of log.entries) {
    if (seq <= from) continue;
    if (author.id !== me && removal === null && !seen.has(seq)) break;
    upTo = seq;
  }
  return upTo;
}

/** How many posts of others have come since the log went up to `since`, and were not seen yet; and the first of them. */
export function arrivals(
  { entries, aside }: Log<PostShown>,
  since: number,
  seen: ReadonlySet<number>,
  me: string,
): { readonly count: number; readonly first: number | null } {
  const news = [...entries, ...aside].filter(
    ({ seq, author, removal }) => seq > since && author.id !== me && removal === null && !seen.has(seq),
  );
  return { count: news.length, first: news.length === 0 ? null : Math.min(...news.map(({ seq }) => seq)) };
}
