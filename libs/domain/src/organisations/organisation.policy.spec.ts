import type { Actor } from '../actor.js';
import { nobody } from '../testing/actors.js';
import {
  canAddPartner,
  canEndAffiliation,
  canEnterSize,
  canImportRegisters,
  canInvitePeople,
  canReadPeopleOf,
  canReadRegisterImports,
  canWithdrawInvitation,
} from './organisation.policy.js';

const teacher: Actor = {
  ...nobody,
  affiliations: [{ affiliationId: 'a', organisationId: 'own', organisationKind: 'school', role: 'staff' }],
};
const coordinator: Actor = {
  ...teacher,
  affiliations: [{ affiliationId: 'a', organisationId: 'own', organisationKind: 'school', role: 'coordinator' }],
};
const administrator: Actor = { ...teacher, affiliations: [], isAdministrator: true };

const facilitator: Actor = { ...teacher, affiliations: [], facilitates: ['programme'] };

const hidden = { allowed: false, refusal: 'NOT_FOUND' };
const forbidden = { allowed: false, refusal: 'FORBIDDEN' };
const allowed = { allowed: true };

describe('ending an affiliation', () => {
  it.each([
    ['one’s own', teacher, { personId: 'me', organisationId: 'elsewhere' }, allowed],
    ['a colleague’s, as coordinator', coordinator, { personId: 'you', organisationId: 'own' }, allowed],
    ['anyone’s, as administrator', administrator, { personId: 'you', organisationId: 'other' }, allowed],
    ['a colleague’s, as teacher', teacher, { personId: 'you', organisationId: 'own' }, hidden],
    ['at another school, as coordinator', coordinator, { personId: 'you', organisationId: 'other' }, hidden],
  ] as const)('%s', (_case, actor, affiliation, verdict) => {
    expect(canEndAffiliation(actor, affiliation)).toEqual(verdict);
  });
});

describe('withdrawing an invitation', () => {
  it.each([
    ['whoever sent it', teacher, { organisationId: 'other', invitedBy: 'me' }, allowed],
    ['whoever answers for the school', coordinator, { organisationId: 'own', invitedBy: 'you' }, allowed],
    ['an administrator', administrator, { organisationId: 'own', invitedBy: 'you' }, allowed],
    ['not another teacher', teacher, { organisationId: 'own', invitedBy: 'you' }, hidden],
  ] as const)('%s', (_case, actor, invitation, verdict) => {
    expect(canWithdrawInvitation(actor, invitation)).toEqual(verdict);
  });
});

describe('the people of an organisation', () => {
  it.each([
    ['its teachers', teacher, 'own', allowed, forbidden],
    ['its coordinator', coordinator, 'own', allowed, allowed],
    ['a coordinator of another', coordinator, 'other', hidden, hidden],
    ['an administrator', administrator, 'other', allowed, allowed],
  ] as const)('are seen and invited by %s', (_case, actor, organisationId, sees, invites) => {
    expect(canReadPeopleOf(actor, organisationId)).toEqual(sees);
    expect(canInvitePeople(actor, organisationId)).toEqual(invites);
  });
});

test('the size of a school is entered by whoever answers for it, and of a partner by nobody', () => {
  const officer: Actor = {
    ...teacher,
    affiliations: [{ affiliationId: 'a', organisationId: 'own', organisationKind: 'partner', role: 'officer' }],
  };
  expect(canEnterSize(coordinator, 'own')).toEqual(allowed);
  for (const [actor, school] of [
    [coordinator, 'other'],
    [teacher, 'own'],
    [administrator, 'own'],
    [officer, 'own'],
  ] as const)
    expect(canEnterSize(actor, school)).toEqual(forbidden);
});

describe('imports of registers', () => {
  it.each([
    ['an administrator', administrator, allowed, allowed],
    ['a facilitator', facilitator, allowed, { allowed: false, refusal: 'FORBIDDEN' }],
    ['a coordinator', coordinator, hidden, hidden],
  ] as const)('%s', (_case, actor, reads, starts) => {
    expect(canReadRegisterImports(actor)).toEqual(reads);
    expect(canImportRegisters(actor)).toEqual(starts);
  });
});

test('a partner is added by facilitators and administrators', () => {
  expect(canAddPartner(facilitator)).toEqual(allowed);
  expect(canAddPartner(administrator)).toEqual(allowed);
  expect(canAddPartner(coordinator)).toEqual({ allowed: false, refusal: 'FACILITATOR_NEEDED' });
});
