// The way into a group, for everyone who can stand at its door.
import { type AdmissionKind, type GroupEntry, groupEntries, groupRoles, wayIn } from './entry.rules.js';

it.each<[GroupEntry, AdmissionKind | null, string]>([
  ['open', null, 'join'],
  ['open', 'request', 'join'],
  ['open', 'invitation', 'answer'],
  ['on_request', null, 'ask'],
  ['on_request', 'request', 'wait'],
  ['on_request', 'invitation', 'answer'],
  ['by_invitation', null, 'be_invited'],
  ['by_invitation', 'request', 'wait'],
  ['by_invitation', 'invitation', 'answer'],
])('%s, with %s open: %s', (entry, waiting, way) => {
  expect(wayIn({ entry, waiting, isIn: false, follows: null })).toBe(way);
});

it.each(groupEntries)('is behind whoever is in it already: %s', (entry) => {
  for (const follows of [null, ...groupRoles])
    expect(wayIn({ entry, waiting: null, isIn: true, follows })).toBe('none_needed');
});

it.each(groupRoles)('is by role alone, whatever stands at the door: %s', (follows) => {
  for (const entry of groupEntries) expect(wayIn({ entry, waiting: null, isIn: false, follows })).toBe('have_role');
});
