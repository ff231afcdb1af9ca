// When a change of focus asks why.
import { FOCUS_REASON_LENGTH, isFocusReason, leavesFocusBehind } from './focus.rules.js';

it.each([
  ['forming', 'Writing', 'Reading', false],
  ['active', 'Writing', 'Reading', true],
  ['at_risk', 'Writing', 'Reading', true],
  ['active', 'Writing', ' Writing ', false],
  ['active', '', 'Reading', false],
  ['lapsed', 'Writing', 'Reading', false],
] as const)('%s: from "%s" to "%s" leaves one behind: %s', (state, before, after, expected) => {
  expect(leavesFocusBehind({ state, before, after })).toBe(expected);
});

it.each([
  ['', false],
  ['  no  ', false],
  ['We found out', true],
  ['x'.repeat(FOCUS_REASON_LENGTH.most), true],
  ['x'.repeat(FOCUS_REASON_LENGTH.most + 1), false],
])('the reason "%s" says enough: %s', (reason, expected) => {
  expect(isFocusReason(reason)).toBe(expected);
});
