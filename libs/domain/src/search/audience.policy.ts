// Who finds what: each thing that can be found stands in a place, and everybody has the keys of the places they reach.
import type { Actor, Viewer } from '../actor.js';
import { networksReached } from '../networks/reach.rules.js';
import type { ResourceFacts } from '../resources/resource.policy.js';

/**
 * Where a thing stands that can be found. It never changes with who comes and goes: that changes who has the key.
 * Who sees a group has the key of the group; what is said in it stands inside. Who is of an organisation has the key of
 * its inside; that of the organisation opens who is of it.
 */
export type AudienceKey =
  | 'all'
  | 'signed-in'
  | 'any-network'
  | `${'person' | 'network' | 'bank' | 'enquiries' | 'group' | 'inside-group' | 'organisation' | 'inside-organisation'}:${string}`;

/**
 * The keys that somebody has by the facts of this moment, each by itself. An administrator has no more than others: their
 * work is to look after, and not to read.
 */
export function keysOf(viewer: Viewer): readonly AudienceKey[] {
  if (viewer === null) return ['all'];
  const organisationIds = [...new Set(viewer.affiliations.map(({ organisationId }) => organisationId))];
  const networkIds = networksReached(viewer);
  return [
    'all',
    'signed-in',
    ...(isOfAnyNetwork(viewer) ? (['any-network'] as const) : []),
    `person:${viewer.personId}`,
    ...networkIds.flatMap((id) => [`network:${id}`, `bank:${id}`, `enquiries:${id}`] as const),
    ...organisationIds.flatMap((id) => [`organisation:${id}`, `inside-organisation:${id}`] as const),
    ...viewer.groups.map((id) => `inside-group:${id}` as const),
  ];
}

const isOfAnyNetwork = (actor: Actor): boolean => networksReached(actor).length + actor.facilitates.length > 0;

/** Who may find a resource that is not put away: its author, and the circle to which it is given. */
export function audienceOfResource({
  ownerId,
  organisationId,
  audience,
  bank,
}: Omit<ResourceFacts, 'licence' | 'isArchived'>): readonly AudienceKey[] {
  const circles: Readonly<Record<typeof audience, readonly AudienceKey[]>> = {
    me: [],
    school: [`inside-organisation:${organisationId}`],
    network: bank === null ? [] : [`bank:${bank.networkId}`],
    all_networks: ['any-network'],
    public: ['all'],
  };
  return [...(ownerId === null ? [] : ([`person:${ownerId}`] as const)), ...circles[audience]];
}
