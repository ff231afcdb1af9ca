import type { Actor } from '../actor.js';
import { canReadPerson, canReadProfile } from './profile.policy.js';

const teacher: Actor = {
  personId: 'me',
  isAdministrator: false,
  affiliations: [],
  networks: [],
  leads: [],
  seatOffers: [],
  facilitates: [],
  groups: [],
};
const administrator: Actor = { ...teacher, isAdministrator: true };
const stranger = { personId: 'you', isShared: false, isOfMyProgramme: false };

describe('a person', () => {
  it.each([
    ['oneself', teacher, { ...stranger, personId: 'me' }, true, true],
    ['somebody of a shared network', teacher, { ...stranger, isShared: true }, true, true],
    ['a coordinator of one’s programme', teacher, { ...stranger, isOfMyProgramme: true }, true, true],
    ['a stranger', teacher, stranger, false, false],
    ['anybody, for an administrator', administrator, stranger, true, false],
  ] as const)('%s', (_case, actor, facts, isSeen, isRead) => {
    expect(canReadPerson(actor, facts).allowed).toBe(isSeen);
    expect(canReadProfile(actor, facts).allowed).toBe(isRead);
  });
});
