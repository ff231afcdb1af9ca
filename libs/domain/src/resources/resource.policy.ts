// Who reads a resource, and who may do what with it (decisions.md and safety.md, "Resource-bank item").
import type { Actor, Viewer } from '../actor.js';
import { networksReached, reachedThrough } from '../networks/reach.rules.js';
import { isAtWork, type NetworkState } from '../networks/state.rules.js';
import { allow, hide, refuse, type Verdict } from '../verdict.js';
import type { Audience, OwnAudience } from './audience.rules.js';
import { licenceReaches, type Licence, termsOf } from './licence.rules.js';

/** A network's bank. */
export interface BankFacts {
  readonly networkId: string;
  readonly networkState: NetworkState;
  /** Null for an informal network. */
  readonly programmeId: string | null;
}

export interface ResourceFacts {
  /** Null for what was imported: nobody's account. */
  readonly ownerId: string | null;
  /** For which it was made. */
  readonly organisationId: string;
  readonly audience: Audience;
  readonly licence: Licence;
  /** In whose bank it stands; null in none. */
  readonly bank: BankFacts | null;
  readonly isArchived: boolean;
}

const owns = (actor: Actor, { ownerId }: ResourceFacts): boolean => ownerId === actor.personId;

/** Which resources a list may show: own ones, and what is given to a circle that the actor is in. */
export interface VisibleResources {
  /** Null of a visitor, who has none of the rest either. */
  readonly personId: string | null;
  readonly organisationIds: readonly string[];
  readonly networkIds: readonly string[];
  /** Whose networks' banks a facilitator reads. */
  readonly programmeIds: readonly string[];
}

export const visibleResources = (viewer: Viewer): VisibleResources => ({
  personId: viewer?.personId ?? null,
  organisationIds: [...new Set(viewer?.affiliations.map(({ organisationId }) => organisationId))],
  networkIds: viewer === null ? [] : networksReached(viewer),
  programmeIds: viewer?.facilitates ?? [],
});

/** The same for one resource; a visitor reads what is public. */
export function canReadResource(viewer: Viewer, resource: ResourceFacts): Verdict {
  if (viewer === null) return resource.audience === 'public' && !resource.isArchived ? allow : hide;
  if (owns(viewer, resource)) return allow;
  return !resource.isArchived && isGivenTo(visibleResources(viewer), resource) ? allow : hide;
}

function isGivenTo(seen: VisibleResources, { audience, organisationId, bank }: ResourceFacts): boolean {
  switch (audience) {
    case 'me':
      return false;
    case 'school':
      return seen.organisationIds.includes(organisationId);
    case 'network':
      return (
        bank !== null &&
        (seen.networkIds.includes(bank.networkId) ||
          (bank.programmeId !== null && seen.programmeIds.includes(bank.programmeId)))
      );
    case 'all_networks':
      return seen.networkIds.length + seen.programmeIds.length > 0;
    case 'public':
      return true;
  }
}

/** A network's bank as a list: its people, and the facilitators of its programme. */
export const canReadBank = (viewer: Viewer, { networkId, programmeId }: BankFacts): Verdict =>
  viewer !== null &&
  (reachedThrough(viewer, networkId).length > 0 || (programmeId !== null && viewer.facilitates.includes(programmeId)))
    ? allow
    : hide;

/** Whoever is of an organisation makes resources, for it. */
export const canMakeResource = (actor: Actor, organisationId: string): Verdict =>
  actor.affiliations.some((tie) => tie.organisationId === organisationId)
    ? allow
    : refuse('RESOURCE_FOR_OWN_ORGANISATION');

/** Its words, its licence, how far it is given on, putting it away: its author alone. */
export function canKeepResource(actor: Actor, resource: ResourceFacts): Verdict {
  const verdict = canReadResource(actor, resource);
  if (!verdict.allowed) return verdict;
  return owns(actor, resource) ? allow : refuse('RESOURCE_OF_ANOTHER');
}

/** To a school that one is of, to a network at work that one reaches, and no further than the licence goes. */
export function canShareResource(
  actor: Actor,
  resource: ResourceFacts,
  audience: OwnAudience,
  bank: BankFacts | null,
): Verdict {
  const verdict = canKeepResource(actor, resource);
  if (!verdict.allowed || audience === 'me') return verdict;
  if (!licenceReaches(resource.licence, audience)) return refuse('LICENCE_KEEPS_IT_CLOSER');
  if (audience === 'school') return canMakeResource(actor, resource.organisationId);
  if (bank === null) return refuse('RESOURCE_NEEDS_NETWORK');
  if (reachedThrough(actor, bank.networkId).length === 0) return hide;
  return isAtWork(bank.networkState) ? allow : refuse('RESOURCE_NEEDS_ACTIVE_NETWORK');
}

/** Rule 10: who can read can adapt, without any right on the original, unless its licence forbids. */
export function canAdaptResource(actor: Actor, resource: ResourceFacts, organisationId: string): Verdict {
  const verdict = canReadResource(actor, resource);
  if (!verdict.allowed) return verdict;
  if (!owns(actor, resource) && !termsOf(resource.licence).mayAdapt) return refuse('LICENCE_FORBIDS_ADAPTING');
  return canMakeResource(actor, organisationId);
}

/** Whoever reads it and is of the organisation in which it was taught. */
export function canLogUse(actor: Actor, resource: ResourceFacts, organisationId: string): Verdict {
  const verdict = canReadResource(actor, resource);
  return verdict.allowed ? canMakeResource(actor, organisationId) : verdict;
}
