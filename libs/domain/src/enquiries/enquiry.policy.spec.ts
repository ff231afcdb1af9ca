// Who reads an enquiry, joins it, and works on it: each right by itself.
import type { Actor } from '../actor.js';
import { colleague, nobody } from '../testing/actors.js';
import type { Verdict } from '../verdict.js';
import {
  canConfirmEvidence,
  canJoinEnquiry,
  canKeepContribution,
  canLeaveEnquiry,
  canReadEnquiries,
  canStartEnquiry,
  canWorkOnEnquiry,
  type EnquiryFacts,
} from './enquiry.policy.js';

const said = (verdict: Verdict): string => (verdict.allowed ? 'yes' : verdict.refusal);
const enquiry: EnquiryFacts = { networkId: 'ours', networkState: 'active', memberIds: ['member'] };
const member: Actor = { ...colleague, personId: 'member' };
const hidden = Array<string>(6).fill('NOT_FOUND');

const answersFor = (actor: Actor, facts: EnquiryFacts = enquiry) => [
  said(canReadEnquiries(actor, facts)),
  said(canStartEnquiry(actor, facts, 'edgmond')),
  said(canJoinEnquiry(actor, facts, 'edgmond')),
  said(canLeaveEnquiry(actor, facts)),
  said(canWorkOnEnquiry(actor, facts)),
  said(canKeepContribution(actor, facts, 'member')),
];

it.each([
  ['who takes part', member, ['yes', 'yes', 'yes', 'yes', 'yes', 'yes']],
  [
    'somebody of the network',
    colleague,
    ['yes', 'yes', 'yes', 'ENQUIRY_MEMBERS_ONLY', 'ENQUIRY_MEMBERS_ONLY', 'ENQUIRY_MEMBERS_ONLY'],
  ],
  ['who takes part, and has left the school', { ...nobody, personId: 'member' }, hidden],
  ['a facilitator', { ...nobody, facilitates: ['p'] }, hidden],
  ['an administrator', { ...nobody, isAdministrator: true }, hidden],
  ['a co-leader of the network without a school in it', { ...nobody, leads: ['ours'] }, hidden],
  [
    'somebody whose school is only asked',
    { ...colleague, networks: [{ networkId: 'ours', organisationId: 'edgmond', standing: 'invited' as const }] },
    hidden,
  ],
])('%s', (_, actor, answers) => {
  expect(answersFor(actor)).toEqual(answers);
});

it('nobody takes part for a school that is not theirs', () => {
  expect(said(canJoinEnquiry(colleague, enquiry, 'another'))).toBe('ENQUIRY_FOR_OWN_ORGANISATION');
});

it('what somebody else added is not kept', () => {
  expect(said(canKeepContribution(member, enquiry, 'another'))).toBe('CONTRIBUTION_OF_ANOTHER');
});

it('in a network that is over it is read, and left', () => {
  const REST = 'ENQUIRY_NEEDS_ACTIVE_NETWORK';
  expect(answersFor(member, { ...enquiry, networkState: 'lapsed' })).toEqual(['yes', REST, REST, 'yes', REST, REST]);
});

it.each([
  ['of another school', member, 'adderley', 'yes'],
  ['of the same school', member, 'edgmond', 'CONFIRMED_BY_ANOTHER_SCHOOL'],
  ['who does not take part', colleague, 'adderley', 'ENQUIRY_MEMBERS_ONLY'],
  ['who is not of the network', nobody, 'adderley', 'NOT_FOUND'],
])('the strength of evidence is confirmed, or not, by somebody %s', (_, actor, addedFor, answer) => {
  expect(said(canConfirmEvidence(actor, enquiry, { addedFor, actorFor: 'edgmond' }))).toBe(answer);
});
