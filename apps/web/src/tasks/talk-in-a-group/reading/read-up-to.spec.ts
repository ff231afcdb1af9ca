// What counts as read: what was on the screen, one after the other, and never what was leapt over.
import { documentOf } from '@sixfold/rich-text';
import type { PostShown } from '../../../parts/post/post.graphql.js';
import type { Log } from '../log/log.js';
import { arrivals, readUpTo } from './read-up-to.js';

const post = (seq: number, author = 'moses', isRemoved = false): PostShown => ({
  ...({} as PostShown),
  id: `post-${seq}`,
  seq,
  changedSeq: seq,
  author: { id: author, name: author, organisationName: 'Hillside', formerly: false },
  body: documentOf(`Post ${seq}`),
  removal: isRemoved ? { byName: author, reason: null } : null,
});
const log = (entries: readonly PostShown[], hasEarlier = false, openedAt = 9): Log<PostShown> => ({
  entries,
  hasEarlier,
  hasLater: false,
  aside: [],
  upTo: 9,
  openedAt,
  ahead: [],
});

it.each([
  ['as far as was seen', [post(1), post(2), post(3)], 1, [2], 2],
  ['over one’s own and over traces', [post(1), post(2, 'ruth'), post(3, 'moses', true), post(4)], 1, [4], 4],
  ['over numbers that changes have taken', [post(1), post(4)], 1, [4], 4],
  ['not past what was never on the screen', [post(1), post(2), post(3)], 1, [3], 1],
  ['no further on a first visit either', [post(1), post(2)], 0, [2], 0],
])('reads %s', (_how, posts, from, seen, upTo) => {
  expect(readUpTo(log(posts), from, new Set(seen), 'ruth')).toBe(upTo);
});

it('reads nothing by looking at the end, before what is new is there', () => {
  const end = [post(8), post(9)];
  expect(readUpTo(log(end, true), 3, new Set([8, 9]), 'ruth')).toBe(3);
  expect(readUpTo(log(end, true), 7, new Set([8, 9]), 'ruth')).toBe(9);
});

it('counts what has come meanwhile, of others, until it is seen', () => {
  const meanwhile = (openedAt: number) => ({
    ...log([post(5), post(6, 'ruth')], false, openedAt),
    aside: [post(7), post(8)],
  });
  expect(arrivals(meanwhile(5), new Set(), 'ruth')).toEqual({ count: 2, first: 7 });
  expect(arrivals(meanwhile(5), new Set([7]), 'ruth')).toEqual({ count: 1, first: 8 });
  expect(arrivals(meanwhile(8), new Set(), 'ruth')).toEqual({ count: 0, first: null });
});
