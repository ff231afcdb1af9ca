// Which traces of moved posts stand in one line, and where it leads.
import { gatherTraces } from './gather-traces.js';

const post = (seq: number) => ({ seq, movedTo: null, removal: null });
const trace = (seq: number, discussionId: string, to: number, byName = 'Ruth') => ({
  seq,
  movedTo: { discussionId, title: discussionId, seq: to },
  removal: { byName, reason: null },
});
const shown = (entries: Parameters<typeof gatherTraces<ReturnType<typeof post> | ReturnType<typeof trace>>>[0]) => {
  const { posts, countOf } = gatherTraces(entries);
  return posts.map((one) => [one.seq, one.movedTo?.seq ?? null, countOf.get(one) ?? 1]);
};

it('leaves posts and single traces as they are', () => {
  const entries = [post(1), trace(2, 'songs', 4), post(3)];
  expect(gatherTraces(entries).posts).toEqual(entries);
  expect(gatherTraces(entries).countOf.size).toBe(0);
});

it('gathers neighbours that went to one discussion, in the place of the last, leading to the first', () => {
  expect(shown([post(1), trace(2, 'songs', 4), trace(3, 'songs', 5), trace(4, 'songs', 6), post(5)])).toEqual([
    [1, null, 1],
    [4, 4, 3],
    [5, null, 1],
  ]);
});

it('keeps apart what went elsewhere, was moved by somebody else, or has a post between', () => {
  const entries = [
    trace(1, 'songs', 4),
    trace(2, 'walks', 1),
    trace(3, 'walks', 2, 'Moses'),
    post(4),
    trace(5, 'walks', 3, 'Moses'),
  ];
  expect(shown(entries)).toEqual([
    [1, 4, 1],
    [2, 1, 1],
    [3, 2, 1],
    [4, null, 1],
    [5, 3, 1],
  ]);
});
