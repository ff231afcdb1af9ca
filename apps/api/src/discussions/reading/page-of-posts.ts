// Which stretch of a discussion's log a page is: the newest, or before, after or around a seq. One statement each.
import type { PostsArgs } from '../post.type.js';
import type { PostRow, PostsRepository } from '../posts.repository.js';

export interface PageOfPosts {
  /** In the order of the log. */
  readonly rows: readonly PostRow[];
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
}

/** `upTo` is the seq of the newest entry of the log. */
export async function readPage(
  posts: PostsRepository,
  readerId: string,
  asked: PostsArgs,
  upTo: number,
): Promise<PageOfPosts> {
  const { discussionId, first, before, after, around } = asked;
  if (typeof around === 'number') return readAround(posts, readerId, discussionId, around, first);
  if (typeof after === 'number') {
    const rows = await posts.after(readerId, discussionId, after, first);
    // A seq is after the first post, or is that of it.
    return { rows: rows.slice(0, first), hasEarlier: true, hasLater: rows.length > first };
  }
  const rows = await posts.before(readerId, discussionId, before ?? null, first);
  const hasLater = typeof before === 'number' && before <= upTo;
  return { rows: rows.slice(0, first).reverse(), hasEarlier: rows.length > first, hasLater };
}

async function readAround(
  posts: PostsRepository,
  readerId: string,
  discussionId: string,
  seq: number,
  first: number,
): Promise<PageOfPosts> {
  const earlier = Math.floor(first / 2);
  const later = first - earlier;
  const rows = await posts.around(readerId, discussionId, seq, earlier, later);
  rows.sort((one, other) => one.seq - other.seq);
  const before = rows.filter((row) => row.seq < seq);
  const from = rows.slice(before.length);
  return {
    rows: [...before.slice(Math.max(0, before.length - earlier)), ...from.slice(0, later)],
    hasEarlier: before.length > earlier,
    hasLater: from.length > later,
  };
}
