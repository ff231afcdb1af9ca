// How an action stands, when it is late, and until which day it can be put off.
import { type ActionState, actionStandingOf, canBeDue, isOverdue } from './action.rules.js';

it.each<[string, ActionState, string]>([
  ['without an owner', { ownerId: null, isAccepted: false, endedAs: null }, 'free'],
  ['whose owner has left', { ownerId: null, isAccepted: true, endedAs: null }, 'free'],
  ['offered', { ownerId: 'anna', isAccepted: false, endedAs: null }, 'offered'],
  ['taken', { ownerId: 'anna', isAccepted: true, endedAs: null }, 'held'],
  ['done, also when its owner has left', { ownerId: null, isAccepted: true, endedAs: 'done' }, 'done'],
  ['dropped while it was offered', { ownerId: 'anna', isAccepted: false, endedAs: 'dropped' }, 'dropped'],
])('one %s', (_which, state, standing) => {
  expect(actionStandingOf(state)).toBe(standing);
});

it('is late from the end of its day on, as long as it is to be done', () => {
  const endsAt = new Date('2026-11-23T23:00:00Z');
  const before = new Date(endsAt.getTime() - 1);
  expect(isOverdue('held', endsAt, before)).toBe(false);
  expect(isOverdue('held', endsAt, endsAt)).toBe(true);
  expect(isOverdue('free', endsAt, endsAt)).toBe(true);
  expect(isOverdue('done', endsAt, endsAt)).toBe(false);
  expect(isOverdue('held', null, endsAt)).toBe(false);
});

it.each<[string, string | null, boolean]>([
  ['on no day', null, true],
  ['today there, though not yet in UTC', '2026-11-23', true],
  ['yesterday there', '2026-11-22', false],
  ['after the next school year', '2028-01-01', false],
  ['on no day of the calendar', '2026-11-31', false],
])('can be due %s', (_when, day, can) => {
  expect(canBeDue(day, 'Europe/Copenhagen', new Date('2026-11-22T23:30:00Z'))).toBe(can);
});
