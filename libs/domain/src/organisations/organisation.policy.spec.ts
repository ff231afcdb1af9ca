import type { Actor } from '../actor.js';
import { canEndAffiliation, canInvite, canWithdrawInvitation, inviterOf } from './organisation.policy.js';

const teacher: Actor = {
  personId: 'me',
  isAdministrator: false,
  affiliations: [{ affiliationId: 'a', organisationId: 'own', organisationKind: 'school', role: 'staff' }],
  networks: [],
  leads: [],
  seatOffers: [],
  facilitates: [],
  groups: [],
};
const coordinator: Actor = {
  ...teacher,
  affiliations: [{ affiliationId: 'a', organisationId: 'own', organisationKind: 'school', role: 'coordinator' }],
};
const coLeader: Actor = { ...teacher, leads: ['network'] };
const facilitator: Actor = { ...teacher, facilitates: ['programme'] };
const administrator: Actor = { ...teacher, affiliations: [], isAdministrator: true };

const wish = { organisationId: 'other', status: 'open', role: 'coordinator', isAnsweredFor: false } as const;
const own = { ...wish, organisationId: 'own', role: 'staff', isAnsweredFor: true } as const;

describe('inviting', () => {
  it.each([
    ['a teacher invites nobody', teacher, own, 'FORBIDDEN'],
    ['a coordinator invites colleagues', coordinator, own, null],
    ['a coordinator does not invite for another school', coordinator, wish, 'FORBIDDEN'],
    ['a co-leader invites the first coordinator', coLeader, wish, null],
    ['a co-leader invites no second one', coLeader, { ...wish, isAnsweredFor: true }, 'ORGANISATION_HAS_A_COORDINATOR'],
    ['a co-leader invites no staff', coLeader, { ...wish, role: 'staff' }, 'FORBIDDEN'],
    ['nobody invites for a closed school', administrator, { ...wish, status: 'closed' }, 'ORGANISATION_CLOSED'],
    ['a school proposed to close is open', facilitator, { ...wish, status: 'proposed_to_close' }, null],
    ['a facilitator invites', facilitator, wish, null],
    ['an administrator invites', administrator, own, null],
  ] as const)('%s', (_case, actor, what, refusal) => {
    expect(canInvite(actor, what)).toEqual(refusal === null ? { allowed: true } : { allowed: false, refusal });
  });

  it('takes the most trusted standing', () => {
    expect(inviterOf({ ...coordinator, leads: ['network'] }, 'own')).toBe('own_organisation');
    expect(inviterOf({ ...coordinator, leads: ['network'] }, 'other')).toBe('co_leader');
    expect(inviterOf(teacher, 'own')).toBeNull();
  });
});

describe('ending an affiliation', () => {
  it.each([
    ['one’s own', teacher, { personId: 'me', organisationId: 'elsewhere' }, true],
    ['a colleague’s, as coordinator', coordinator, { personId: 'you', organisationId: 'own' }, true],
    ['a colleague’s, as teacher', teacher, { personId: 'you', organisationId: 'own' }, false],
    ['at another school, as coordinator', coordinator, { personId: 'you', organisationId: 'other' }, false],
    ['anyone’s, as administrator', administrator, { personId: 'you', organisationId: 'other' }, true],
  ] as const)('%s', (_case, actor, affiliation, allowed) => {
    expect(canEndAffiliation(actor, affiliation).allowed).toBe(allowed);
  });

  it('answers like something that is not there to whoever has nothing to do with it', () => {
    expect(canEndAffiliation(teacher, { personId: 'you', organisationId: 'other' })).toEqual({
      allowed: false,
      refusal: 'NOT_FOUND',
    });
  });
});

describe('withdrawing an invitation', () => {
  it.each([
    ['the inviter', teacher, { organisationId: 'other', invitedBy: 'me' }, true],
    ['the school itself', coordinator, { organisationId: 'own', invitedBy: 'you' }, true],
    ['a facilitator', facilitator, { organisationId: 'other', invitedBy: 'you' }, true],
    ['another teacher', teacher, { organisationId: 'own', invitedBy: 'you' }, false],
  ] as const)('%s', (_case, actor, invitation, allowed) => {
    expect(canWithdrawInvitation(actor, invitation).allowed).toBe(allowed);
  });
});
