// Whatever the line does to the pushes, after a pull the page shows the server's log.
import fc from 'fast-check';
import { apply, hasGap, lastSeq, type Log, type LogEntry, logOf, putBefore } from './log.js';

const entries = (from: number, to: number): LogEntry[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => ({ seq: from + index }));
const seqs = (log: Log<LogEntry>) => log.entries.map(({ seq }) => seq);

it('shows what follows at once', () => {
  expect(seqs(apply(logOf(entries(1, 2)), entries(3, 4)))).toEqual([1, 2, 3, 4]);
});

it('holds back what is ahead of a gap, and shows it once the gap is filled', () => {
  const waiting = apply(logOf(entries(1, 2)), [{ seq: 4 }]);
  expect([seqs(waiting), hasGap(waiting)]).toEqual([[1, 2], true]);
  const filled = apply(waiting, [{ seq: 3 }]);
  expect([seqs(filled), hasGap(filled)]).toEqual([[1, 2, 3, 4], false]);
});

it('is the very same log when nothing is new', () => {
  const log = apply(logOf(entries(3, 5)), [{ seq: 8 }]);
  expect(apply(log, [{ seq: 8 }, { seq: 5 }, { seq: 1 }])).toBe(log);
  expect(apply(log, [])).toBe(log);
});

it('takes earlier pages in front, and no page that leaves a gap', () => {
  const log = logOf(entries(51, 60));
  expect(seqs(putBefore(log, entries(41, 50)))[0]).toBe(41);
  expect(putBefore(log, entries(30, 40))).toBe(log);
  expect(putBefore(log, [])).toBe(log);
});

/** What the line does: pushes that are lost, doubled and out of order, and now and then a pull of a few entries. */
const schedules = fc.integer({ min: 1, max: 60 }).chain((newest) =>
  fc.record({
    newest: fc.constant(newest),
    firstShown: fc.integer({ min: 1, max: newest }),
    happenings: fc.array(
      fc.oneof(
        fc.record({ push: fc.integer({ min: 1, max: newest }) }),
        fc.record({ pull: fc.integer({ min: 1, max: 10 }) }),
      ),
      { maxLength: 120 },
    ),
  }),
);

it('equals the server’s log after a last pull, whatever happened before', () => {
  fc.assert(
    fc.property(schedules, ({ newest, firstShown, happenings }) => {
      const pull = (log: Log<LogEntry>, most: number) =>
        apply(log, entries(lastSeq(log) + 1, Math.min(newest, lastSeq(log) + most)));
      let log = logOf(entries(firstShown, firstShown));
      for (const happening of happenings) {
        log = 'push' in happening ? apply(log, [{ seq: happening.push }]) : pull(log, happening.pull);
        const shown = seqs(log);
        expect(shown).toEqual(entries(firstShown, firstShown + shown.length - 1).map(({ seq }) => seq));
        expect(log.ahead.every(({ seq }) => seq > lastSeq(log) + 1)).toBe(true);
      }
      const settled = pull(log, newest);
      expect(seqs(settled)).toEqual(entries(firstShown, newest).map(({ seq }) => seq));
      expect(hasGap(settled)).toBe(false);
    }),
    { numRuns: 1_000 },
  );
});
