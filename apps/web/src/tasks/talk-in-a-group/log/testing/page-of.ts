// Pages as the API gives them, of a log that a spec has written.
import type { Stretch } from '../feed.js';
import type { LogEntry, LogPage } from '../log.js';

/** `posts` in their order, so many at the most; the log goes up to `upTo`. */
export function pageOf<Entry extends LogEntry>(
  posts: readonly Entry[],
  stretch: Stretch,
  most: number,
  upTo: number,
): LogPage<Entry> {
  const [from, to] = placesOf(posts, stretch, most);
  return { items: posts.slice(from, to), hasEarlier: from > 0, hasLater: to < posts.length, upTo };
}

function placesOf(posts: readonly LogEntry[], stretch: Stretch, most: number): readonly [number, number] {
  const placeOf = (seq: number) => posts.filter((post) => post.seq < seq).length;
  if ('after' in stretch) return [placeOf(stretch.after + 1), placeOf(stretch.after + 1) + most];
  if ('around' in stretch) {
    const place = placeOf(stretch.around);
    return [Math.max(0, place - Math.floor(most / 2)), place + Math.ceil(most / 2)];
  }
  const end = stretch.before === undefined ? posts.length : placeOf(stretch.before);
  return [Math.max(0, end - most), end];
}
