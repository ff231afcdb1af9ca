// A draft is its author's alone, whatever the role.
import type { Actor } from '../actor.js';
import { nobody } from '../testing/actors.js';
import { allow, hide } from '../verdict.js';
import { canKeepDraft } from './own-draft.rules.js';

const actor = (isAdministrator: boolean): Actor => ({
  ...nobody,
  personId: 'amira',
  isAdministrator,
});

it.each([
  [false, 'amira', allow],
  [false, 'jonas', hide],
  [true, 'jonas', hide],
])('an administrator: %s, a draft of %s', (isAdministrator, personId, verdict) => {
  expect(canKeepDraft(actor(isAdministrator), { personId })).toEqual(verdict);
});
