// Who holds something up as an exemplar, and who takes that back: each fact by itself.
import { colleague, nobody } from '../testing/actors.js';
import type { Verdict } from '../verdict.js';
import { canChooseExemplar, canTakeBackExemplar } from './exemplar.policy.js';
import type { ResourceFacts } from './resource.policy.js';

const bank = { networkId: 'ours', networkState: 'active', programmeId: 'p' } as const;
const resource: ResourceFacts = {
  ...{ ownerId: 'author', organisationId: 'edgmond', audience: 'network', licence: 'cc_by', bank, isArchived: false },
};
const leader = { ...colleague, personId: 'leader', leads: ['ours'] };
const author = { ...colleague, personId: 'author' };

const said = (verdict: Verdict): string => (verdict.allowed ? 'yes' : verdict.refusal);

it.each([
  ['a co-leader', leader, resource, 'yes', 'yes'],
  ['the co-leader who wrote it', { ...author, leads: ['ours'] }, resource, 'EXEMPLAR_OF_OWN', 'yes'],
  ['its author', author, resource, 'CO_LEADERS_ONLY', 'CO_LEADERS_ONLY'],
  ['somebody of the network', colleague, resource, 'CO_LEADERS_ONLY', 'CO_LEADERS_ONLY'],
  ['a facilitator', { ...nobody, facilitates: ['p'] }, resource, 'CO_LEADERS_ONLY', 'CO_LEADERS_ONLY'],
  ['a co-leader of another network', { ...nobody, leads: ['other'] }, resource, 'NOT_FOUND', 'NOT_FOUND'],
  [
    'a co-leader, of what stands in no bank',
    leader,
    { ...resource, audience: 'public', bank: null },
    'EXEMPLAR_NEEDS_BANK',
    'EXEMPLAR_NEEDS_BANK',
  ],
  [
    'a co-leader, of what was imported and stands in the bank',
    leader,
    { ...resource, ownerId: null, audience: 'public' },
    'yes',
    'yes',
  ],
  [
    'a co-leader of a network that is over',
    leader,
    { ...resource, bank: { ...bank, networkState: 'closed' } },
    'RESOURCE_NEEDS_ACTIVE_NETWORK',
    'yes',
  ],
] as const)('%s', (_, actor, facts, choosing, takingBack) => {
  expect(said(canChooseExemplar(actor, facts))).toBe(choosing);
  expect(said(canTakeBackExemplar(actor, facts))).toBe(takingBack);
});
