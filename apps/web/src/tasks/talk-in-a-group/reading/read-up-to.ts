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

export interface Arrivals {
  readonly count: number;
  /** The seq of the first of them; null when there is none. */
  readonly first: number | null;
}

/** How many posts of others have come since the log was opened, and were not seen yet. */
export function arrivals(
  { entries, aside, openedAt }: Log<PostShown>,
  seen: ReadonlySet<number>,
  me: string,
): Arrivals {
  const news = [...entries, ...aside].filter(
    ({ seq, author, removal }) => seq > openedAt && author.id !== me && removal === null && !seen.has(seq),
  );
  return { count: news.length, first: news.length === 0 ? null : Math.min(...news.map(({ seq }) => seq)) };
}
