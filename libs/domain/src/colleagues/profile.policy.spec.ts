import type { Actor } from '../actor.js';
import { nobody } from '../testing/actors.js';
import { canReadPerson, canReadProfile } from './profile.policy.js';

const administrator: Actor = { ...nobody, isAdministrator: true };
const stranger = { personId: 'you', isShared: false, isOfMyProgramme: false };

describe('a person', () => {
  it.each([
    ['oneself', nobody, { ...stranger, personId: 'me' }, true, true],
    ['somebody of a shared network', nobody, { ...stranger, isShared: true }, true, true],
    ['a coordinator of one’s programme', nobody, { ...stranger, isOfMyProgramme: true }, true, true],
    ['a stranger', nobody, stranger, false, false],
    ['anybody, for an administrator', administrator, stranger, true, false],
  ] as const)('%s', (_case, actor, facts, isSeen, isRead) => {
    expect(canReadPerson(actor, facts).allowed).toBe(isSeen);
    expect(canReadProfile(actor, facts).allowed).toBe(isRead);
  });
});
