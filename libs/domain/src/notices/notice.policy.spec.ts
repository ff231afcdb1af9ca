// Notices are each person's own; mail that failed is for administrators alone.
import type { Actor } from '../actor.js';
import { nobody } from '../testing/actors.js';
import { allow, hide } from '../verdict.js';
import { canLookAfterMail, canReadNotices } from './notice.policy.js';

const actor = (isAdministrator: boolean): Actor => ({
  ...nobody,
  personId: 'amira',
  isAdministrator,
});

it.each([
  [false, 'amira', allow],
  [false, 'jonas', hide],
  [true, 'jonas', hide],
])('an administrator: %s, notices of %s', (isAdministrator, personId, verdict) => {
  expect(canReadNotices(actor(isAdministrator), { personId })).toEqual(verdict);
});

it.each([
  [false, hide],
  [true, allow],
])('an administrator: %s, mail that failed', (isAdministrator, verdict) => {
  expect(canLookAfterMail(actor(isAdministrator))).toEqual(verdict);
});
