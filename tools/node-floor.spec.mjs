// Which versions of Node reach the floor.
// @ts-check
import { reaches } from './node-floor.mjs';

it.each([
  ['18.20.4', false],
  ['20.9.0', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['22.0.0', true],
  ['24.21.0', true],
])('Node %s reaches 20.19: %s', (version, expected) => {
  expect(reaches(version, 20, 19)).toBe(expected);
});
