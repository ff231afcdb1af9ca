// When a letter goes out, by the clock on the wall, and where its links may lead.
import { isInsidePath, letterDueOn, letterTimeZone, nextLetterAt } from './letter.rules.js';

it.each([
  ['2026-11-25T06:59:00Z', 'Europe/London', null],
  ['2026-11-25T07:00:00Z', 'Europe/London', '2026-11-25'],
  ['2026-11-25T06:00:00Z', 'Europe/Copenhagen', '2026-11-25'],
  ['2026-11-24T23:30:00Z', 'Europe/Stockholm', null],
  ['2026-11-27T23:59:00Z', 'Europe/London', '2026-11-25'],
  ['2026-11-28T08:00:00Z', 'Europe/London', null],
])('Wednesday’s letter at %s in %s: %s', (now, timeZone, day) => {
  expect(letterDueOn('wednesday', timeZone, new Date('2026-11-20T12:00:00Z'), new Date(now))).toBe(day);
});

it.each([
  ['2026-11-25T07:00:00Z', '2026-11-25'],
  ['2026-11-25T07:00:01Z', null],
])('what is ready at %s goes with Wednesday’s letter in London: %s', (readySince, day) => {
  const noon = new Date('2026-11-25T12:00:00Z');
  expect(letterDueOn('wednesday', 'Europe/London', new Date(readySince), noon)).toBe(day);
});

it.each([
  ['2026-11-25T06:00:00Z', '2026-11-25T07:00:00.000Z'],
  ['2026-11-25T07:00:00Z', '2026-12-02T07:00:00.000Z'],
  ['2026-11-26T07:00:00Z', '2026-12-02T07:00:00.000Z'],
  ['2027-03-25T12:00:00Z', '2027-03-31T06:00:00.000Z'],
])('after %s the next Wednesday’s letter goes at %s', (now, next) => {
  expect(nextLetterAt('wednesday', 'Europe/London', new Date(now)).toISOString()).toBe(next);
});

it('hangs its clock where the first school is', () => {
  expect(letterTimeZone('denmark')).toBe('Europe/Copenhagen');
  expect(letterTimeZone(null)).toBe('Europe/London');
});

it.each([
  ['/networks/1', true],
  ['/groups/1?tab=a#b', true],
  ['//evil.example', false],
  ['/\\evil.example', false],
  ['https://evil.example', false],
  ['javascript:alert(1)', false],
  ['networks', false],
])('the link %s leads inside: %s', (path, expected) => {
  expect(isInsidePath(path)).toBe(expected);
});
