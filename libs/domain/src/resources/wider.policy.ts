// Beyond the network: its author wishes, a co-leader who is not its author answers, and the newest version is given on.
import type { Actor, Viewer } from '../actor.js';
import { reachedThrough } from '../networks/reach.rules.js';
import { isAtWork } from '../networks/state.rules.js';
import { allow, hide, refuse, type Verdict } from '../verdict.js';
import { isWiderThan, type Audience } from './audience.rules.js';
import { licenceReaches } from './licence.rules.js';
import { canKeepResource, canReadResource, type ResourceFacts } from './resource.policy.js';

/** The circles that a network decides about. */
export const widerAudiences = ['all_networks', 'public'] as const satisfies readonly Audience[];
export type WiderAudience = (typeof widerAudiences)[number];

/** How a wish ended; `lapsed` when what was wished for changed before anybody answered. */
export const wishAnswers = ['approved', 'declined', 'taken_back', 'lapsed'] as const;
export type WishAnswer = (typeof wishAnswers)[number];

export interface WishFacts {
  readonly askedBy: string;
  /** Whose co-leaders answer. */
  readonly networkId: string;
  readonly audience: WiderAudience;
}

export const isGivenWider = ({ audience }: Pick<ResourceFacts, 'audience'>): boolean =>
  isWiderThan(audience, 'network');

/** What keeps a resource from going that far, whoever asks. */
function canGoAsFar({ bank, isArchived, licence, audience: now }: ResourceFacts, audience: WiderAudience): Verdict {
  if (isArchived) return refuse('RESOURCE_IS_PUT_AWAY');
  if (bank === null || !['network', ...widerAudiences].includes(now)) return refuse('WIDER_NEEDS_BANK');
  if (!isAtWork(bank.networkState)) return refuse('RESOURCE_NEEDS_ACTIVE_NETWORK');
  if (!isWiderThan(audience, now)) return refuse('WIDER_ALREADY');
  return licenceReaches(licence, audience) ? allow : refuse('LICENCE_KEEPS_IT_CLOSER');
}

/** Its author, while of the network, of what stands in the bank of a network at work and is not yet given as far. */
export function canAskForWider(actor: Actor, resource: ResourceFacts, audience: WiderAudience): Verdict {
  const verdict = canKeepResource(actor, resource);
  if (!verdict.allowed) return verdict;
  const isOfNetwork = resource.bank === null || reachedThrough(actor, resource.bank.networkId).length > 0;
  return isOfNetwork ? canGoAsFar(resource, audience) : hide;
}

/** Whether what was wished for may still be: a change of the licence, the bank or the author ends a wish. */
export const isWishStanding = (resource: ResourceFacts, { askedBy, networkId, audience }: WishFacts): boolean =>
  resource.ownerId === askedBy && resource.bank?.networkId === networkId && canGoAsFar(resource, audience).allowed;

/**
 * A co-leader of the network, and never its author. Authors of what it was adapted from may: they gave theirs on under a
 * licence that reaches as far, and a network of two co-leaders could otherwise be left with nobody to answer.
 */
export function canAnswerWish(actor: Actor, resource: ResourceFacts, wish: WishFacts): Verdict {
  const verdict = canReadResource(actor, resource);
  if (!verdict.allowed) return verdict;
  if (wish.askedBy === actor.personId || resource.ownerId === actor.personId) return refuse('WISH_OF_OWN');
  return canReadWishes(actor, wish);
}

export const canTakeBackWish = (actor: Actor, { askedBy }: WishFacts): Verdict =>
  askedBy === actor.personId ? allow : hide;

/** What waits in a network is for its co-leaders. */
export function canReadWishes(actor: Actor, { networkId }: { readonly networkId: string }): Verdict {
  if (actor.leads.includes(networkId)) return allow;
  return reachedThrough(actor, networkId).length > 0 ? refuse('CO_LEADERS_ONLY') : hide;
}

/** Whoever asked, and those who answer. */
export const canReadWish = (viewer: Viewer, { askedBy, networkId }: WishFacts): boolean =>
  viewer !== null && (askedBy === viewer.personId || viewer.leads.includes(networkId));

/** An administrator, of what everybody can read: back to its author alone. */
export function canTakeDown(actor: Actor, resource: ResourceFacts): Verdict {
  const verdict = canReadResource(actor, resource);
  if (!verdict.allowed) return verdict;
  if (!actor.isAdministrator) return refuse('TAKEN_DOWN_BY_ADMINISTRATORS');
  return resource.audience === 'public' ? allow : refuse('TAKEN_DOWN_OF_PUBLIC_ONLY');
}
