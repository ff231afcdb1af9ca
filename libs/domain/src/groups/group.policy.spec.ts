// Who reaches a working group: every tie judged alone, in every state of the network.
import fc from 'fast-check';
import type { Actor, ActorNetwork } from '../actor.js';
import { isAtWork, networkStates } from '../networks/state.rules.js';
import type { Verdict } from '../verdict.js';
import type { EntryFacts } from './entry.rules.js';
import {
  canAppointConvenors,
  canCloseGroup,
  canConveneGroup,
  canJoinGroup,
  canLeaveGroup,
  canLookAfterGroup,
  canOpenGroup,
  canReadGroup,
  canReadGroupNames,
  canReadGroups,
  canShowToFacilitators,
  type OwnPlace,
  visibleGroups,
} from './group.policy.js';

type Group = OwnPlace & EntryFacts & { readonly convenorCount: number };

const group: Group = {
  groupId: 'group',
  networkId: 'ours',
  networkState: 'active',
  programmeId: 'programme',
  facilitatorsRead: false,
  isClosed: false,
  follows: null,
  reaches: [],
  entry: 'open',
  isIn: false,
  waiting: null,
  isConvenor: false,
  convenorCount: 1,
};
const lapsed: Group = { ...group, networkState: 'lapsed' };

/** A person of three schools, of which the networks named here have taken some. */
const actorIn = (...networks: ActorNetwork[]): Actor => ({
  personId: 'ruth',
  isAdministrator: false,
  affiliations: ['edgmond', 'shire', 'brent'].map((organisationId) => ({
    affiliationId: `tie-${organisationId}`,
    organisationId,
    organisationKind: 'school',
    role: 'staff',
  })),
  networks,
  leads: [],
  seatOffers: [],
  facilitates: [],
  groups: [],
});
const tie = (networkId: string, organisationId: string, standing: ActorNetwork['standing']): ActorNetwork => ({
  networkId,
  organisationId,
  standing,
});
const answerOf = (verdict: Verdict) => (verdict.allowed ? 'yes' : verdict.refusal);

const member = actorIn(tie('ours', 'edgmond', 'member'));
const hidden = ['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'] as const;
const facilitator = { ...actorIn(), facilitates: ['programme'] };
const readOnly = ['yes', 'GROUP_NEEDS_ACTIVE_NETWORK', 'GROUP_NEEDS_ACTIVE_NETWORK', 'yes'] as const;

it.each([
  ['a member, active network', member, group, ['yes', 'yes', 'yes', 'yes']],
  ['a member, lapsed network', member, lapsed, readOnly],
  ['a member of another network', actorIn(tie('theirs', 'edgmond', 'member')), group, hidden],
  ['a school that is only invited', actorIn(tie('ours', 'edgmond', 'invited')), group, hidden],
  ['whose affiliation has ended', { ...member, affiliations: [], groups: ['group'] }, group, hidden],
  ['a co-leader without a tie', { ...actorIn(), leads: ['ours'] }, group, hidden],
  ['a facilitator', facilitator, group, ['yes', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']],
  ['a facilitator of another programme', { ...actorIn(), facilitates: ['another'] }, group, hidden],
  ['an administrator', { ...actorIn(), isAdministrator: true }, group, hidden],
])('%s', (_who, actor, facts, expected) => {
  const verdicts = [
    canReadGroups(actor, facts),
    canOpenGroup(actor, facts),
    canJoinGroup(actor, facts, 'edgmond'),
    canLeaveGroup(actor, facts),
  ];
  expect(verdicts.map(answerOf)).toEqual(expected);
});

it('is known by name to its network and to administrators', () => {
  expect(answerOf(canReadGroupNames(member, group))).toBe('yes');
  expect(answerOf(canReadGroupNames({ ...actorIn(), isAdministrator: true }, group))).toBe('yes');
  expect(answerOf(canReadGroupNames({ ...actorIn(), facilitates: ['programme'] }, group))).toBe('NOT_FOUND');
});

it.each<[string, Actor, Partial<Group>, string]>([
  ['a member', member, {}, 'yes'],
  ['a facilitator', facilitator, {}, 'NOT_FOUND'],
  ['a facilitator who may', facilitator, { facilitatorsRead: true }, 'yes'],
  [
    'a facilitator of another programme',
    { ...actorIn(), facilitates: ['another'] },
    { facilitatorsRead: true },
    'NOT_FOUND',
  ],
  ['an informal group', facilitator, { facilitatorsRead: true, programmeId: null }, 'NOT_FOUND'],
])('is read by %s: %s', (_who, actor, facts, expected) => {
  expect(answerOf(canReadGroup(actor, { ...group, ...facts }))).toBe(expected);
  expect(visibleGroups(actor, group).everything).toBe(actor === member);
});

it('is shown to facilitators by its convenors, where there are any', () => {
  const convened = { ...group, isConvenor: true };
  expect(answerOf(canShowToFacilitators(member, convened))).toBe('yes');
  expect(answerOf(canShowToFacilitators(member, group))).toBe('CONVENORS_ONLY');
  expect(answerOf(canShowToFacilitators(member, { ...convened, programmeId: null }))).toBe('GROUP_WITHOUT_PROGRAMME');
});

it('takes nobody in while it is closed; its people may leave', () => {
  const closed = { ...group, isClosed: true };
  expect(answerOf(canJoinGroup(member, closed, 'edgmond'))).toBe('GROUP_CLOSED');
  expect(answerOf(canConveneGroup({ ...member, leads: ['ours'] }, { ...closed, convenorCount: 0 }, 'edgmond'))).toBe(
    'GROUP_CLOSED',
  );
  expect(answerOf(canLeaveGroup(member, closed))).toBe('yes');
});

it('grows while the network is at work, at risk and informally too', () => {
  expect(networkStates.filter(isAtWork)).toEqual(['active', 'at_risk', 'informal']);
});

it('joins for an own member organisation only', () => {
  const two = actorIn(
    tie('ours', 'edgmond', 'member'),
    tie('ours', 'shire', 'invited'),
    tie('theirs', 'brent', 'member'),
  );
  expect(answerOf(canJoinGroup(two, group, 'edgmond'))).toBe('yes');
  expect(answerOf(canJoinGroup(two, group, 'shire'))).toBe('JOIN_FOR_OWN_ORGANISATION');
  expect(answerOf(canJoinGroup(two, group, 'brent'))).toBe('JOIN_FOR_OWN_ORGANISATION');
});

it.each<[string, Partial<Group>, string]>([
  ['an open group', {}, 'yes'],
  ['one that lets people in on request', { entry: 'on_request' }, 'GROUP_ASK_FIRST'],
  ['one that has been asked', { entry: 'on_request', waiting: 'request' }, 'GROUP_ANSWER_WAITS'],
  ['one by invitation', { entry: 'by_invitation' }, 'GROUP_BY_INVITATION'],
  ['one that invites', { entry: 'by_invitation', waiting: 'invitation' }, 'yes'],
  ['for another of their schools', { entry: 'by_invitation', isIn: true }, 'yes'],
])('joins %s: %s', (_what, facts, expected) => {
  expect(answerOf(canJoinGroup(member, { ...group, ...facts }, 'edgmond'))).toBe(expected);
});

const leader = { ...member, leads: ['ours'] };

it.each<[string, Actor]>([
  ['a member', member],
  ['a co-leader, who convenes it', leader],
])('changes nobody’s place in a group that follows a role: %s', (_who, actor) => {
  const byRole = { ...group, follows: 'heads', isConvenor: actor === leader, convenorCount: 0 } as const;
  const convenes = actor === leader ? 'GROUP_FOLLOWS_ROLE' : 'CONVENORS_ONLY';
  expect(answerOf(canJoinGroup(actor, byRole, 'edgmond'))).toBe('GROUP_FOLLOWS_ROLE');
  expect(answerOf(canJoinGroup(actor, { ...byRole, isIn: true }, 'edgmond'))).toBe('GROUP_FOLLOWS_ROLE');
  expect(answerOf(canLeaveGroup(actor, byRole))).toBe('GROUP_FOLLOWS_ROLE');
  expect(answerOf(canConveneGroup(actor, byRole, 'edgmond'))).toBe('GROUP_FOLLOWS_ROLE');
  expect(answerOf(canAppointConvenors(actor, byRole))).toBe(convenes);
  expect(answerOf(canCloseGroup(actor, byRole))).toBe(actor === leader ? 'yes' : 'CONVENORS_ONLY');
  expect(answerOf(canJoinGroup({ ...actor, networks: [] }, byRole, 'edgmond'))).toBe('NOT_FOUND');
});

it.each<[string, Actor, Partial<Group>, readonly [string, string, string]]>([
  ['a member', member, {}, ['CONVENORS_ONLY', 'CONVENORS_ONLY', 'CO_LEADERS_ONLY']],
  ['a convenor', member, { isConvenor: true }, ['yes', 'yes', 'CO_LEADERS_ONLY']],
  ['a co-leader', leader, {}, ['CONVENORS_ONLY', 'yes', 'GROUP_HAS_CONVENOR']],
  ['a co-leader, no convenor', leader, { convenorCount: 0 }, ['CONVENORS_ONLY', 'yes', 'yes']],
  [
    'a co-leader of another',
    { ...member, leads: ['theirs'] },
    {},
    ['CONVENORS_ONLY', 'CONVENORS_ONLY', 'CO_LEADERS_ONLY'],
  ],
  ['an administrator', { ...actorIn(), isAdministrator: true }, {}, ['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']],
])('is looked after: %s', (_who, actor, facts, expected) => {
  const place = { ...group, ...facts };
  const verdicts = [
    canLookAfterGroup(actor, place),
    canAppointConvenors(actor, place),
    canConveneGroup(actor, place, 'edgmond'),
  ];
  expect(verdicts.map(answerOf)).toEqual(expected);
});

it('judges each tie alone: many ties allow exactly what one of them allows', () => {
  const organisation = fc.constantFrom('edgmond', 'shire', 'brent');
  const ties = fc.array(
    fc.record({
      networkId: fc.constantFrom('ours', 'theirs'),
      organisationId: organisation,
      standing: fc.constantFrom('member' as const, 'invited' as const),
    }),
  );
  fc.assert(
    fc.property(ties, organisation, (networks, organisationId) => {
      const joins = (...some: ActorNetwork[]) => canJoinGroup(actorIn(...some), group, organisationId).allowed;
      expect(joins(...networks)).toBe(networks.some((one) => joins(one)));
    }),
  );
});
