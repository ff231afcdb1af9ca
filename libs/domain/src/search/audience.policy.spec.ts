// Who has which keys: by each fact alone, and by none that is not theirs now.
import type { Actor } from '../actor.js';
import { colleague, nobody } from '../testing/actors.js';
import { keysOf, placesReached } from './audience.policy.js';

it.each<[string, Actor | null, readonly string[]]>([
  ['a visitor', null, ['all']],
  ['somebody with no tie', nobody, ['all', 'signed-in']],
  ['an administrator', { ...nobody, isAdministrator: true }, ['all', 'signed-in']],
  ['staff of a member school', colleague, ['all', 'signed-in', 'network:ours', 'organisation:edgmond']],
  [
    'staff of a school that was only asked',
    { ...colleague, networks: [{ networkId: 'ours', organisationId: 'edgmond', standing: 'invited' }] },
    ['all', 'signed-in', 'organisation:edgmond'],
  ],
  ['somebody whose tie to the member school has ended', { ...colleague, affiliations: [] }, ['all', 'signed-in']],
  [
    'a member of a group',
    { ...colleague, groups: ['reception'] },
    ['all', 'signed-in', 'network:ours', 'organisation:edgmond', 'inside-group:reception'],
  ],
  ['a co-leader who no longer reaches the network', { ...nobody, leads: ['ours'] }, ['all', 'signed-in']],
  ['whoever was offered a seat', { ...nobody, seatOffers: ['ours'] }, ['all', 'signed-in']],
  ['a facilitator', { ...nobody, facilitates: ['programme'] }, ['all', 'signed-in']],
])('%s', (_who, viewer, keys) => expect(keysOf(viewer)).toEqual(keys));

it('has each key once, however many schools it comes by', () => {
  const through = (organisationId: string) => ({ networkId: 'ours', organisationId, standing: 'member' as const });
  const tie = { affiliationId: 'other', organisationId: 'edgmond', organisationKind: 'school', role: 'head' } as const;
  const twice = {
    ...colleague,
    affiliations: [...colleague.affiliations, tie],
    networks: [through('edgmond'), through('edgmond')],
  };
  expect(keysOf(twice)).toEqual(['all', 'signed-in', 'network:ours', 'organisation:edgmond']);
});

it('reaches the networks of its own schools, and the programmes that it runs', () => {
  expect(placesReached({ ...colleague, facilitates: ['programme'] })).toEqual({
    networkIds: ['ours'],
    programmeIds: ['programme'],
  });
  expect(placesReached({ ...colleague, affiliations: [] }).networkIds).toEqual([]);
});
