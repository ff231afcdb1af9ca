// What a school has accepted, by joining and by saying so.
import { acceptanceOf, type CharterAcceptance } from './charter.rules.js';

const day = (number: number): Date => new Date(Date.UTC(2026, 8, number));
const published = [
  { version: 1, publishedAt: day(10) },
  { version: 2, publishedAt: day(20) },
];
const said = (version: number, at: number): CharterAcceptance => ({ version, at: day(at) });

it.each<[string, number, CharterAcceptance | null, CharterAcceptance | null]>([
  ['joined before there was a charter', 5, null, null],
  ['joined before, and accepted the first', 5, said(1, 12), said(1, 12)],
  ['joined before, and accepted the second', 5, said(2, 21), said(2, 21)],
  ['joined with the first', 15, null, said(1, 15)],
  ['joined at the moment of the second', 20, null, said(2, 20)],
  ['had accepted the first, left, and came back with the second', 25, said(1, 12), said(2, 25)],
  ['joined with the second and said so again', 25, said(2, 26), said(2, 26)],
])('%s', (_, joined, accepted, expected) => {
  expect(acceptanceOf({ joinedAt: day(joined), accepted }, published)).toEqual(expected);
});
