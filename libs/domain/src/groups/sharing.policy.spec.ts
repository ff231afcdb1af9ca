// Who shares a group with another network, agrees and ends: each side for its own, and nobody else knows.
import type { Actor } from '../actor.js';
import type { Verdict } from '../verdict.js';
import {
  canJoinGroup,
  canLeaveGroup,
  canReadGroup,
  canReadGroups,
  type OwnPlace,
  placesInGroup,
  readsAsFacilitator,
} from './group.policy.js';
import {
  canAnswerSharing,
  canEndSharing,
  canGoOnSharing,
  canReadSharingsOfNetwork,
  canShareGroup,
  canWithdrawSharing,
  endsSharingFor,
  sharingAbilities,
  type SharingFacts,
} from './sharing.policy.js';
import { isShared, sharingCanBecome, sharingEndsAt, sharingStates } from './sharing.rules.js';

const group: OwnPlace = {
  groupId: 'group',
  networkId: 'ours',
  networkState: 'active',
  programmeId: 'programme',
  facilitatorsRead: true,
  isClosed: false,
  follows: null,
  reaches: [{ networkId: 'theirs', networkState: 'active', programmeId: 'another' }],
  isConvenor: false,
};
const asked: SharingFacts = {
  ...group,
  reaches: [],
  otherId: 'theirs',
  otherState: 'active',
  state: 'asked',
  endedFor: null,
};
const nobody: Actor = {
  personId: 'ruth',
  isAdministrator: false,
  affiliations: [],
  networks: [],
  leads: [],
  seatOffers: [],
  facilitates: [],
  groups: [],
};
const memberOf = (...networkIds: string[]): Actor => ({
  ...nobody,
  affiliations: networkIds.map((id) => ({
    affiliationId: `tie-${id}`,
    organisationId: `school of ${id}`,
    organisationKind: 'school',
    role: 'staff',
  })),
  networks: networkIds.map((networkId) => ({
    networkId,
    organisationId: `school of ${networkId}`,
    standing: 'member',
  })),
});
const ours = memberOf('ours');
const theirs = memberOf('theirs');
const leadsOurs: Actor = { ...ours, leads: ['ours'] };
const leadsTheirs: Actor = { ...theirs, leads: ['theirs'] };
const answerOf = (verdict: Verdict) => (verdict.allowed ? 'yes' : verdict.refusal);

it('lets people of a network that the group reaches in as its own, each for their own school', () => {
  const open = { ...group, entry: 'open', isIn: false, waiting: null } as const;
  expect(placesInGroup(theirs, group)).toEqual(['school of theirs']);
  expect(placesInGroup(memberOf('ours', 'theirs'), group)).toEqual(['school of ours', 'school of theirs']);
  expect(answerOf(canReadGroup(theirs, group))).toBe('yes');
  expect(answerOf(canJoinGroup(theirs, open, 'school of theirs'))).toBe('yes');
  expect(answerOf(canJoinGroup(theirs, open, 'school of ours'))).toBe('JOIN_FOR_OWN_ORGANISATION');
  expect(answerOf(canReadGroups(theirs, group))).toBe('NOT_FOUND');
});

it('is hidden from them as soon as the group no longer reaches their network', () => {
  const alone = { ...group, reaches: [] };
  expect([canReadGroup(theirs, alone), canLeaveGroup(theirs, alone)].map(answerOf)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
});

it('shows to facilitators of each programme whose network it reaches what it lets facilitators read', () => {
  const reads = (programme: string, facts: OwnPlace) =>
    readsAsFacilitator({ ...nobody, facilitates: [programme] }, facts);
  expect(['programme', 'another', 'a third'].map((programme) => reads(programme, group))).toEqual([true, true, false]);
  expect(reads('another', { ...group, facilitatorsRead: false })).toBe(false);
  expect(reads('another', { ...group, reaches: [] })).toBe(false);
});

it.each([
  ['a co-leader of its network', leadsOurs, group, 'yes'],
  ['a convenor of its network', ours, { ...group, isConvenor: true }, 'yes'],
  ['a convenor of another network', theirs, { ...group, isConvenor: true }, 'SHARED_BY_OWN_NETWORK'],
  ['a co-leader of another network', leadsTheirs, group, 'SHARED_BY_OWN_NETWORK'],
  ['anybody of its network', ours, group, 'CONVENORS_ONLY'],
  ['a stranger', memberOf('a third'), group, 'NOT_FOUND'],
  ['a co-leader, once closed', leadsOurs, { ...group, isClosed: true }, 'GROUP_CLOSED'],
])('is asked for by %s: %s', (_who, actor, facts, expected) => {
  expect(answerOf(canShareGroup(actor, facts))).toBe(expected);
});

it('is answered by the other network’s co-leaders alone, and taken back by those who may ask', () => {
  expect([leadsTheirs, leadsOurs, theirs, nobody].map((actor) => answerOf(canAnswerSharing(actor, asked)))).toEqual([
    'yes',
    'NOT_FOUND',
    'NOT_FOUND',
    'NOT_FOUND',
  ]);
  expect(answerOf(canAnswerSharing(leadsTheirs, { ...asked, otherState: 'lapsed' }))).toBe(
    'GROUP_NEEDS_ACTIVE_NETWORK',
  );
  expect(answerOf(canAnswerSharing(leadsTheirs, { ...asked, isClosed: true }))).toBe('GROUP_CLOSED');
  expect([leadsTheirs, leadsOurs].map((actor) => answerOf(canWithdrawSharing(actor, asked)))).toEqual([
    'NOT_FOUND',
    'yes',
  ]);
});

it('is ended by either side, and only that side takes the end back', () => {
  const ending: SharingFacts = { ...asked, state: 'ending', endedFor: 'theirs' };
  expect([leadsTheirs, leadsOurs, ours].map((actor) => answerOf(canEndSharing(actor, asked)))).toEqual([
    'yes',
    'yes',
    'NOT_FOUND',
  ]);
  expect([leadsTheirs, leadsOurs].map((actor) => endsSharingFor(actor, asked))).toEqual(['theirs', 'ours']);
  expect([leadsTheirs, leadsOurs].map((actor) => answerOf(canGoOnSharing(actor, ending)))).toEqual([
    'yes',
    'NOT_FOUND',
  ]);
});

it('offers what can be done as it stands', () => {
  const abilities = (actor: Actor, facts: Partial<SharingFacts>) =>
    Object.entries(sharingAbilities(actor, { ...asked, ...facts })).flatMap(([act, can]) => (can ? [act] : []));
  expect(abilities(leadsTheirs, {})).toEqual(['answer']);
  expect(abilities(leadsOurs, {})).toEqual(['withdraw']);
  expect(abilities(leadsTheirs, { state: 'agreed' })).toEqual(['end']);
  expect(abilities(leadsOurs, { state: 'ending', endedFor: 'ours' })).toEqual(['goOn']);
  expect(abilities(leadsTheirs, { state: 'ended', endedFor: 'theirs' })).toEqual([]);
});

it('lists what a network was asked to its co-leaders', () => {
  const verdicts = [leadsTheirs, theirs, ours].map((actor) => canReadSharingsOfNetwork(actor, { networkId: 'theirs' }));
  expect(verdicts.map(answerOf)).toEqual(['yes', 'CO_LEADERS_ONLY', 'NOT_FOUND']);
});

it('runs along its arrows, and reaches the other network until its day of grace is over', () => {
  const arrows = sharingStates.flatMap((from) =>
    sharingStates.filter((to) => sharingCanBecome(from, to)).map((to) => `${from} → ${to}`),
  );
  expect(arrows).toEqual([
    'asked → agreed',
    'asked → declined',
    'asked → withdrawn',
    'agreed → ending',
    'ending → agreed',
    'ending → ended',
  ]);
  expect(sharingStates.filter(isShared)).toEqual(['agreed', 'ending']);
  expect(sharingEndsAt(new Date('2026-11-22T09:00:00Z'))).toEqual(new Date('2026-11-23T09:00:00Z'));
});
