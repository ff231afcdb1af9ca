// Who has which keys: by each fact alone, and by none that is not theirs now.
import type { Actor } from '../actor.js';
import { audiences } from '../resources/audience.rules.js';
import { canReadResource } from '../resources/resource.policy.js';
import { colleague, nobody } from '../testing/actors.js';
import { type AudienceKey, audienceOfResource, keysOf } from './audience.policy.js';

const AT_EDGMOND = ['organisation:edgmond', 'inside-organisation:edgmond'];
const IN_OURS = [
  'all',
  'signed-in',
  'any-network',
  'person:me',
  'network:ours',
  'bank:ours',
  'enquiries:ours',
  ...AT_EDGMOND,
];

it.each<[string, Actor | null, readonly string[]]>([
  ['a visitor', null, ['all']],
  ['somebody with no tie', nobody, ['all', 'signed-in', 'person:me']],
  ['an administrator', { ...nobody, isAdministrator: true }, ['all', 'signed-in', 'person:me']],
  ['staff of a member school', colleague, IN_OURS],
  [
    'staff of a school that was only asked',
    { ...colleague, networks: [{ networkId: 'ours', organisationId: 'edgmond', standing: 'invited' }] },
    ['all', 'signed-in', 'person:me', ...AT_EDGMOND],
  ],
  [
    'somebody whose tie to the member school has ended',
    { ...colleague, affiliations: [] },
    ['all', 'signed-in', 'person:me'],
  ],
  ['a member of a group', { ...colleague, groups: ['reception'] }, [...IN_OURS, 'inside-group:reception']],
  ['a co-leader who no longer reaches the network', { ...nobody, leads: ['ours'] }, ['all', 'signed-in', 'person:me']],
  ['whoever was offered a seat', { ...nobody, seatOffers: ['ours'] }, ['all', 'signed-in', 'person:me']],
  ['a facilitator', { ...nobody, facilitates: ['programme'] }, ['all', 'signed-in', 'any-network', 'person:me']],
])('%s', (_who, viewer, keys) => expect(keysOf(viewer)).toEqual(keys));

it('has each key once, however many schools it comes by', () => {
  const through = (organisationId: string) => ({ networkId: 'ours', organisationId, standing: 'member' as const });
  const tie = { affiliationId: 'other', organisationId: 'edgmond', organisationKind: 'school', role: 'head' } as const;
  const twice = {
    ...colleague,
    affiliations: [...colleague.affiliations, tie],
    networks: [through('edgmond'), through('edgmond')],
  };
  expect(keysOf(twice)).toEqual(IN_OURS);
});

const facts = { ownerId: 'them', organisationId: 'edgmond', licence: 'cc_by', isArchived: false } as const;
const bank = { networkId: 'ours', networkState: 'active', programmeId: 'programme' } as const;
const neighbour: Actor = {
  ...colleague,
  affiliations: [{ ...colleague.affiliations[0]!, organisationId: 'other' }],
  networks: [{ networkId: 'ours', organisationId: 'other', standing: 'member' }],
};

describe.each<[string, Actor | null, readonly AudienceKey[]]>([
  ['a visitor', null, []],
  ['nobody', nobody, []],
  ['its author', { ...nobody, personId: 'them' }, []],
  ['a colleague', colleague, []],
  ['a neighbour', neighbour, []],
  [
    'a facilitator, who has the keys of the banks of the programme',
    { ...nobody, facilitates: ['programme'] },
    ['bank:ours'],
  ],
  ['a facilitator of another', { ...nobody, facilitates: ['another'] }, []],
])('%s', (_who, viewer, further) => {
  it.each(audiences)('finds a resource that is given to %s if, and only if, they may read it', (audience) => {
    const resource = { ...facts, audience, bank: audience === 'network' ? bank : null };
    const keys = new Set([...keysOf(viewer), ...further]);
    const isFound = audienceOfResource(resource).some((key) => keys.has(key));
    expect(isFound).toBe(canReadResource(viewer, resource).allowed);
  });
});
