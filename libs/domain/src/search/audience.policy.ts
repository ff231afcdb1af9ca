// Who finds what: each thing that can be found stands in a place, and everybody has the keys of the places they reach.
import type { Actor, Viewer } from '../actor.js';
import { reachedThrough } from '../networks/reach.rules.js';

/**
 * Where a thing stands that can be found. It never changes with who comes and goes: that changes who has the key.
 * Who sees a group has the key of the group; what is said in it stands inside.
 */
export type AudienceKey = 'all' | 'signed-in' | `${'network' | 'group' | 'inside-group' | 'organisation'}:${string}`;

/** The networks that somebody reaches, and the programmes that they run: further keys come by them. */
export const placesReached = (actor: Actor): { networkIds: readonly string[]; programmeIds: readonly string[] } => ({
  networkIds: [...new Set(actor.networks.map(({ networkId }) => networkId))].filter(
    (networkId) => reachedThrough(actor, networkId).length > 0,
  ),
  programmeIds: actor.facilitates,
});

/**
 * The keys that somebody has by the facts of this moment, each by itself. An administrator has no more than others: their
 * work is to look after, and not to read.
 */
export function keysOf(viewer: Viewer): readonly AudienceKey[] {
  if (viewer === null) return ['all'];
  const organisationIds = new Set(viewer.affiliations.map(({ organisationId }) => organisationId));
  return [
    'all',
    'signed-in',
    ...placesReached(viewer).networkIds.map((id) => `network:${id}` as const),
    ...[...organisationIds].map((id) => `organisation:${id}` as const),
    ...viewer.groups.map((id) => `inside-group:${id}` as const),
  ];
}
