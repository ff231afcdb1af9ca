// What a sealed path gives: that file, in that form, for a while, and nothing to whoever changes a letter of it.
import { GIVEN_MINUTES, isSealed, sealedPath } from './sealed-path.js';

const SECRET = 'a secret that only specs know, long enough';
const given = { id: '0193b1a2-0000-7000-8000-000000000001', form: 'preview' } as const;
const now = new Date('2026-11-23T10:00:00Z');
const [, , , , until = '', seal = ''] = sealedPath(given, now, SECRET).split('/');

const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

it.each([
  ['at once', given, Number(until), seal, now, SECRET, true],
  ['a moment before its time is over', given, Number(until), seal, later(GIVEN_MINUTES - 0.01), SECRET, true],
  ['when its time is over', given, Number(until), seal, later(GIVEN_MINUTES), SECRET, false],
  ['for longer than it was made for', given, Number(until) + 1, seal, now, SECRET, false],
  ['in another form', { ...given, form: null }, Number(until), seal, now, SECRET, false],
  ['as another file', { ...given, id: given.id.replace(/1$/, '2') }, Number(until), seal, now, SECRET, false],
  ['with another seal', given, Number(until), `A${seal.slice(1)}`, now, SECRET, false],
  ['with no seal', given, Number(until), '', now, SECRET, false],
  ['with the seal of another server', given, Number(until), seal, now, `${SECRET}!`, false],
] as const)('%s', (_, asked, time, shown, at, secret, isGiven) => {
  expect(isSealed(asked, time, shown, at, secret)).toBe(isGiven);
});
