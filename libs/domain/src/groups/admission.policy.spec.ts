// Who asks, answers and takes back at a group's door; to everybody else nothing stands there.
import type { Actor } from '../actor.js';
import type { Verdict } from '../verdict.js';
import {
  type AdmissionFacts,
  canAnswerAdmission,
  canAskToJoin,
  canInviteToGroup,
  canReadAdmission,
  canWithdrawAdmission,
} from './admission.policy.js';
import type { EntryFacts } from './entry.rules.js';

const ruth: Actor = {
  personId: 'ruth',
  isAdministrator: false,
  affiliations: [{ affiliationId: 'tie', organisationId: 'edgmond', organisationKind: 'school', role: 'staff' }],
  networks: [{ networkId: 'ours', organisationId: 'edgmond', standing: 'member' }],
  leads: [],
  seatOffers: [],
  facilitates: [],
  groups: [],
};
const place = {
  groupId: 'group',
  networkId: 'ours',
  networkState: 'active',
  programmeId: 'programme',
  facilitatorsRead: false,
  isClosed: false,
  follows: null,
  reaches: [],
  isConvenor: false,
} as const;
const answerOf = (verdict: Verdict) => (verdict.allowed ? 'yes' : verdict.refusal);

it.each<[Omit<EntryFacts, 'follows'>, string]>([
  [{ entry: 'open', isIn: false, waiting: null }, 'GROUP_NO_NEED_TO_ASK'],
  [{ entry: 'on_request', isIn: false, waiting: null }, 'yes'],
  [{ entry: 'on_request', isIn: false, waiting: 'request' }, 'GROUP_ANSWER_WAITS'],
  [{ entry: 'on_request', isIn: false, waiting: 'invitation' }, 'GROUP_NO_NEED_TO_ASK'],
  [{ entry: 'on_request', isIn: true, waiting: null }, 'GROUP_NO_NEED_TO_ASK'],
  [{ entry: 'by_invitation', isIn: false, waiting: null }, 'GROUP_BY_INVITATION'],
])('asks where %p: %s', (door, expected) => {
  expect(answerOf(canAskToJoin(ruth, { ...place, ...door }, 'edgmond'))).toBe(expected);
  expect(answerOf(canAskToJoin({ ...ruth, networks: [] }, { ...place, ...door }, 'edgmond'))).toBe('NOT_FOUND');
});

it('invites as a convenor, while the network is at work', () => {
  expect(answerOf(canInviteToGroup(ruth, place))).toBe('CONVENORS_ONLY');
  expect(answerOf(canInviteToGroup(ruth, { ...place, isConvenor: true }))).toBe('yes');
  const byRole = { ...place, follows: 'heads', isConvenor: true } as const;
  expect(answerOf(canInviteToGroup(ruth, byRole))).toBe('GROUP_FOLLOWS_ROLE');
  const lapsed = { ...place, networkState: 'lapsed', isConvenor: true } as const;
  expect(answerOf(canInviteToGroup(ruth, lapsed))).toBe('GROUP_NEEDS_ACTIVE_NETWORK');
});

it.each<[string, Partial<AdmissionFacts>, readonly [string, string, string]]>([
  ['the request of another', {}, ['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']],
  ['the request of another, as a convenor', { isConvenor: true }, ['yes', 'NOT_FOUND', 'yes']],
  ['an own request', { personId: 'ruth' }, ['NOT_FOUND', 'yes', 'yes']],
  ['the invitation of another', { kind: 'invitation' }, ['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']],
  ['the invitation of another, as a convenor', { kind: 'invitation', isConvenor: true }, ['NOT_FOUND', 'yes', 'yes']],
  ['an invitation to oneself', { kind: 'invitation', personId: 'ruth' }, ['yes', 'NOT_FOUND', 'yes']],
])('answers, takes back and reads %s', (_what, facts, expected) => {
  const admission: AdmissionFacts = { ...place, kind: 'request', personId: 'moses', ...facts };
  const verdicts = [
    canAnswerAdmission(ruth, admission),
    canWithdrawAdmission(ruth, admission),
    canReadAdmission(ruth, admission),
  ];
  expect(verdicts.map(answerOf)).toEqual(expected);
});
