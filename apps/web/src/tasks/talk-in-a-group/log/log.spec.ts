// What a page takes in of a log: pushes in any order, pulls, earlier pages.
import { catchUp, goTo, hasGap, hear, type Log, type LogEntry, logOf, putAfter, putBefore } from './log.js';

const post = (seq: number, changedSeq = seq): LogEntry => ({ seq, changedSeq });
const posts = (from: number, to: number): LogEntry[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => post(from + index));
/** A page of a log that goes further on both sides, or only on one. */
const page = (from: number, to: number, hasLater = false) => ({
  items: posts(from, to),
  hasEarlier: from > 1,
  hasLater,
  upTo: to,
});
const seqs = (log: Log<LogEntry>) => log.entries.map(({ seq }) => seq);

it('shows what follows at once', () => {
  expect(seqs(hear(logOf(page(1, 2)), posts(3, 4)))).toEqual([1, 2, 3, 4]);
});

it('holds back what is ahead of a gap, and shows it once the gap is filled', () => {
  const waiting = hear(logOf(page(1, 2)), [post(4)]);
  expect([seqs(waiting), hasGap(waiting)]).toEqual([[1, 2], true]);
  const filled = hear(waiting, [post(3)]);
  expect([seqs(filled), hasGap(filled)]).toEqual([[1, 2, 3, 4], false]);
});

it('puts a changed post in its place, and goes on after the entry about it', () => {
  const changed = hear(logOf(page(1, 3)), [post(2, 4)]);
  expect(changed.entries).toEqual([post(1), post(2, 4), post(3)]);
  expect(seqs(hear(changed, [post(5)]))).toEqual([1, 2, 3, 5]);
});

it('is the very same log when nothing is new', () => {
  const log = hear(logOf(page(3, 5)), [post(8)]);
  expect(hear(log, [post(8), post(5), post(1)])).toBe(log);
  expect(hear(log, [])).toBe(log);
  expect(catchUp(log, [])).toBe(log);
});

it('takes earlier pages in front, newer forms of their posts kept, and no page from elsewhere', () => {
  const log = hear(logOf(page(51, 60)), [post(45, 61)]);
  const longer = putBefore(log, 51, page(41, 50));
  expect(seqs(longer)[0]).toBe(41);
  expect(longer.entries[4]).toEqual(post(45, 61));
  expect(putBefore(log, 41, page(30, 40))).toBe(log);
});

it('keeps what is new aside while it shows a stretch in the middle, and has it once it comes there', () => {
  const log = catchUp(hear(logOf({ ...page(41, 50, true), upTo: 52 }), [post(53)]), [post(45, 54)]);
  expect([seqs(log).length, log.entries[4], log.aside]).toEqual([10, post(45, 54), [post(53)]]);
  expect(putAfter(log, 49, page(50, 51))).toBe(log);
  expect(seqs(putAfter(log, 50, page(51, 52))).slice(-3)).toEqual([51, 52, 53]);
});

it('shows another stretch, newer forms kept, and what came while that page was under way', () => {
  const log = hear(logOf(page(41, 50)), [post(51), post(49, 52)]);
  const there = goTo(log, page(48, 50));
  expect(there.entries).toEqual([post(48), post(49, 52), post(50), post(51)]);
  const earlier = goTo(log, page(10, 12, true));
  expect([seqs(earlier), earlier.aside, earlier.upTo]).toEqual([[10, 11, 12], [post(51)], 52]);
});

it('keeps what has come meanwhile, once, wherever one goes and comes back to', () => {
  const away = goTo(hear(logOf(page(41, 50)), [post(51)]), page(10, 12, true));
  const [back, elsewhere] = [goTo(away, page(49, 51)), goTo(away, page(20, 22, true))];
  expect([seqs(back), back.aside]).toEqual([[49, 50, 51], []]);
  expect([seqs(elsewhere), elsewhere.aside]).toEqual([[20, 21, 22], [post(51)]]);
});
