// Who reads and does what with a resource, as tables of people against circles and acts.
import fc from 'fast-check';
import type { Actor } from '../actor.js';
import { nobody } from '../testing/actors.js';
import type { Verdict } from '../verdict.js';
import { audiences } from './audience.rules.js';
import { licences } from './licence.rules.js';
import {
  canAdaptResource,
  canKeepResource,
  canLogUse,
  canMakeResource,
  canReadBank,
  canReadResource,
  canShareResource,
  type ResourceFacts,
} from './resource.policy.js';

const atSchool = (organisationId: string) =>
  ({ affiliationId: `a-${organisationId}`, organisationId, organisationKind: 'school', role: 'staff' }) as const;
const memberOf = (organisationId: string) => ({ networkId: 'n', organisationId, standing: 'member' }) as const;

const bank = { networkId: 'n', networkState: 'active', programmeId: 'p' } as const;
const resource: ResourceFacts = {
  ownerId: 'owner',
  organisationId: 'a',
  audience: 'network',
  licence: 'cc_by',
  bank,
  isArchived: false,
};

const colleague: Actor = { ...nobody, personId: 'colleague', affiliations: [atSchool('a')], networks: [memberOf('a')] };
const owner: Actor = { ...colleague, personId: 'owner' };
const neighbour: Actor = { ...colleague, personId: 'b', affiliations: [atSchool('b')], networks: [memberOf('b')] };
const stranger: Actor = {
  ...neighbour,
  personId: 'c',
  affiliations: [atSchool('c')],
  networks: [{ networkId: 'other', organisationId: 'c', standing: 'member' }],
};
const asked: Actor = { ...neighbour, networks: [{ ...memberOf('b'), standing: 'invited' }] };
const facilitator: Actor = { ...nobody, personId: 'f', facilitates: ['p'] };
const administrator: Actor = { ...nobody, personId: 'adm', isAdministrator: true };

const said = (verdict: Verdict): string => (verdict.allowed ? 'yes' : verdict.refusal);

it.each([
  ['a visitor', null, ['public']],
  ['the owner', owner, ['me', 'school', 'network', 'all_networks', 'public']],
  ['a colleague of the school', colleague, ['school', 'network', 'all_networks', 'public']],
  ['somebody of another school of the network', neighbour, ['network', 'all_networks', 'public']],
  ['somebody of another network', stranger, ['all_networks', 'public']],
  ['somebody of a school that was only asked', asked, ['public']],
  ['a facilitator', facilitator, ['network', 'all_networks', 'public']],
  ['an administrator', administrator, ['public']],
] as const)('%s reads what is given to their circles', (_, viewer, circles) =>
  expect(audiences.filter((audience) => canReadResource(viewer, { ...resource, audience }).allowed)).toEqual(circles),
);

it('shows what was put away to its owner alone', () => {
  const archived = { ...resource, audience: 'public', isArchived: true } as const;
  expect([null, colleague, neighbour, facilitator].map((viewer) => said(canReadResource(viewer, archived)))).toEqual(
    Array(4).fill('NOT_FOUND'),
  );
  expect(said(canReadResource(owner, archived))).toBe('yes');
});

it.each([
  ['owner', owner, ['yes', 'yes', 'yes']],
  ['colleague', colleague, ['RESOURCE_OF_ANOTHER', 'yes', 'yes']],
  ['neighbour', neighbour, ['RESOURCE_OF_ANOTHER', 'RESOURCE_FOR_OWN_ORGANISATION', 'yes']],
  ['stranger', stranger, ['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']],
  ['facilitator', facilitator, ['RESOURCE_OF_ANOTHER', 'RESOURCE_FOR_OWN_ORGANISATION', 'yes']],
] as const)('%s keeps, adapts for the school, reads the bank', (_, actor, says) =>
  expect([
    said(canKeepResource(actor, resource)),
    said(canAdaptResource(actor, resource, 'a')),
    said(canReadBank(actor, bank)),
  ]).toEqual(says),
);

it('lets an owner of what may not be adapted write on, and nobody else adapt it', () => {
  for (const licence of ['cc_by_nd', 'network_as_is'] as const) {
    expect(said(canAdaptResource(owner, { ...resource, licence }, 'a'))).toBe('yes');
    expect(said(canAdaptResource(colleague, { ...resource, licence }, 'a'))).toBe('LICENCE_FORBIDS_ADAPTING');
  }
});

it.each([
  ['me', null, {}, 'yes'],
  ['school', null, {}, 'yes'],
  ['network', null, {}, 'RESOURCE_NEEDS_NETWORK'],
  ['network', bank, {}, 'yes'],
  ['network', { ...bank, networkState: 'lapsed' }, {}, 'RESOURCE_NEEDS_ACTIVE_NETWORK'],
  ['network', { ...bank, networkId: 'other' }, {}, 'NOT_FOUND'],
  ['school', null, { organisationId: 'left' }, 'RESOURCE_FOR_OWN_ORGANISATION'],
] as const)('gives it to %s', (audience, to, changes, says) =>
  expect(said(canShareResource(owner, { ...resource, ...changes }, audience, to))).toBe(says),
);

it('lets nobody but the owner give it on, whatever the circle and the licence', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(colleague, neighbour, facilitator, administrator, stranger),
      fc.constantFrom('me', 'school', 'network'),
      fc.constantFrom(...licences),
      (actor, audience, licence) => !canShareResource(actor, { ...resource, licence }, audience as 'me', bank).allowed,
    ),
  );
});

it('makes resources for own organisations', () => {
  expect(said(canMakeResource(owner, 'a'))).toBe('yes');
  expect(said(canMakeResource(owner, 'b'))).toBe('RESOURCE_FOR_OWN_ORGANISATION');
});

it('lets those log a use who can read it, for their own school', () => {
  expect([owner, colleague, neighbour, stranger].map((actor) => said(canLogUse(actor, resource, 'b')))).toEqual([
    ...['RESOURCE_FOR_OWN_ORGANISATION', 'RESOURCE_FOR_OWN_ORGANISATION', 'yes', 'NOT_FOUND'],
  ]);
});
