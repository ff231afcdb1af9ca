// What a page takes in of a log: pushes in any order, pulls, earlier pages.
import { catchUp, hasGap, hear, type Log, type LogEntry, logOf, putBefore } from './log.js';

const post = (seq: number, changedSeq = seq): LogEntry => ({ seq, changedSeq });
const posts = (from: number, to: number): LogEntry[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => post(from + index));
const seqs = (log: Log<LogEntry>) => log.entries.map(({ seq }) => seq);

it('shows what follows at once', () => {
  expect(seqs(hear(logOf(posts(1, 2)), posts(3, 4)))).toEqual([1, 2, 3, 4]);
});

it('holds back what is ahead of a gap, and shows it once the gap is filled', () => {
  const waiting = hear(logOf(posts(1, 2)), [post(4)]);
  expect([seqs(waiting), hasGap(waiting)]).toEqual([[1, 2], true]);
  const filled = hear(waiting, [post(3)]);
  expect([seqs(filled), hasGap(filled)]).toEqual([[1, 2, 3, 4], false]);
});

it('puts a changed post in its place, and goes on after the entry about it', () => {
  const changed = hear(logOf(posts(1, 3)), [post(2, 4)]);
  expect(changed.entries).toEqual([post(1), post(2, 4), post(3)]);
  expect(seqs(hear(changed, [post(5)]))).toEqual([1, 2, 3, 5]);
});

it('is the very same log when nothing is new', () => {
  const log = hear(logOf(posts(3, 5)), [post(8)]);
  expect(hear(log, [post(8), post(5), post(1)])).toBe(log);
  expect(hear(log, [])).toBe(log);
  expect(catchUp(log, [])).toBe(log);
});

it('takes earlier pages in front, newer forms of their posts kept, and no page from elsewhere', () => {
  const log = hear(logOf(posts(51, 60)), [post(45, 61)]);
  const longer = putBefore(log, 51, posts(41, 50));
  expect(seqs(longer)[0]).toBe(41);
  expect(longer.entries[4]).toEqual(post(45, 61));
  expect(putBefore(log, 41, posts(30, 40))).toBe(log);
});
