// Where a visit begins, and which post is meant.
import type { Log, LogEntry } from '../log/log.js';
import { firstAim, holds, linkedSeq, placeOf } from './aim.js';
import { dayInWords } from './day-in-words.js';

const entries = [{ seq: 4 }, { seq: 5 }, { seq: 8 }].map(({ seq }): LogEntry => ({ seq, changedSeq: seq }));
const log = (hasEarlier: boolean, hasLater: boolean): Log<LogEntry> => ({
  entries,
  hasEarlier,
  hasLater,
  aside: [],
  upTo: 9,
  openedAt: 0,
  ahead: [],
});
const to = (seq: number | null) => ({ seq, isLinked: false });

it('begins at the post of the link, else at the first new one, else at the end', () => {
  expect(firstAim(7, 3)).toEqual({ seq: 7, isLinked: true });
  expect(firstAim(null, 3)).toEqual(to(3));
  expect(firstAim(null, null)).toEqual(to(null));
});

it.each([
  ['a post among them', 5, true, true, true],
  ['the place of a change among them', 6, true, true, true],
  ['an earlier one', 3, true, true, false],
  ['an earlier one, where there are none', 3, false, true, true],
  ['a later one', 9, true, true, false],
  ['a later one, where there are none', 9, true, false, true],
  ['the end', null, true, true, false],
  ['the end, where it is', null, true, false, true],
])('knows whether it has %s', (_what, seq, hasEarlier, hasLater, isHeld) => {
  expect(holds(log(hasEarlier, hasLater), to(seq))).toBe(isHeld);
});

it('means the post, else the next, else the last', () => {
  expect([5, 6, 99, null].map((seq) => placeOf(entries, to(seq)))).toEqual([1, 2, 2, 2]);
});

it('takes a place in the log from an address, and nothing else', () => {
  expect(['12', null, '', '0', '-3', '1.5', 'x', '1e99'].map(linkedSeq)).toEqual([12, ...Array(7).fill(null)]);
});

it.each([
  ['2026-11-24T08:00:00', 'today'],
  ['2026-11-23T23:59:00', 'yesterday'],
  ['2026-11-18T12:00:00', 'Wednesday'],
  ['2026-05-03T12:00:00', '3 May'],
  ['2025-05-03T12:00:00', '3 May 2025'],
])('calls %s %s', (at, words) => {
  expect(dayInWords(new Date(at), new Date('2026-11-24T09:00:00'), 'en-GB')).toBe(words);
});
