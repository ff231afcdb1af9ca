// How loud a discussion is: the nearest choice counts, and only what was asked for is told.
import { type FollowLevel, followLevelOf, followLevels, isTold } from './follow.rules.js';

it.each([
  [null, null, 'everything'],
  [null, 'nothing', 'nothing'],
  ['everything', 'nothing', 'everything'],
  ['mentions', null, 'mentions'],
  ['nothing', 'everything', 'nothing'],
] as const)('chosen for the discussion: %s, for the group: %s, so: %s', (discussion, group, level) =>
  expect(followLevelOf({ discussion, group })).toBe(level),
);

it('tells whoever follows everything of every post, and of none whoever follows nothing', () => {
  const told = (namesThem: boolean): FollowLevel[] => followLevels.filter((level) => isTold(level, { namesThem }));
  expect(told(false)).toEqual(['everything']);
  expect(told(true)).toEqual(['everything', 'mentions']);
});
