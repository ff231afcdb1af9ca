// Who does what with requests, as a table of people against acts, and of acts against the states of a network.
import type { Actor } from '../actor.js';
import { networkStates } from '../networks/state.rules.js';
import { colleague, nobody } from '../testing/actors.js';
import type { Verdict } from '../verdict.js';
import { canAnswerRequest, canAskForResource, canKeepRequest, canReadRequests } from './request.policy.js';

const request = { networkId: 'ours', networkState: 'active', programmeId: 'p', askedBy: 'you' } as const;
const [tie] = colleague.networks;

const said = (verdict: Verdict): string => (verdict.allowed ? 'yes' : verdict.refusal);
const saysTo = (actor: Actor, facts: Parameters<typeof canKeepRequest>[1]): string[] =>
  [canReadRequests, canAskForResource, canAnswerRequest, canKeepRequest].map((can) => said(can(actor, facts)));

const nothing = Array<string>(4).fill('NOT_FOUND');
const readsAlong = ['yes', ...Array<string>(3).fill('PEOPLE_OF_NETWORK_ONLY')];

it.each([
  ['nobody', nobody, nothing],
  ['administrator', { ...nobody, isAdministrator: true }, nothing],
  ['of a school that was asked', { ...colleague, networks: [{ ...tie!, standing: 'invited' as const }] }, nothing],
  ['of another network', { ...colleague, networks: [{ ...tie!, networkId: 'theirs' }] }, nothing],
  ['who left the school', { ...colleague, affiliations: [] }, nothing],
  ['facilitator of another programme', { ...nobody, facilitates: ['q'] }, nothing],
  ['facilitator', { ...nobody, facilitates: ['p'] }, readsAlong],
  ['colleague', colleague, ['yes', 'yes', 'yes', 'REQUEST_OF_ANOTHER']],
  ['co-leader', { ...colleague, leads: ['ours'] }, ['yes', 'yes', 'yes', 'REQUEST_OF_ANOTHER']],
  ['who asked', { ...colleague, personId: 'you' }, ['yes', 'yes', 'REQUEST_IS_YOURS', 'yes']],
] as const)('%s', (_, actor, says) => expect(saysTo(actor, request)).toEqual(says));

it.each(networkStates)('in a network that is %s', (networkState) => {
  const atWork = ['active', 'at_risk', 'informal'].includes(networkState);
  const needed = Array<string>(3).fill('REQUEST_NEEDS_ACTIVE_NETWORK');
  expect(saysTo(colleague, { ...request, networkState })).toEqual(
    atWork ? ['yes', 'yes', 'yes', 'REQUEST_OF_ANOTHER'] : ['yes', ...needed],
  );
});
