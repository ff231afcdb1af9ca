// Who shares a group with another network, and who agrees to it, declines and ends it. Nobody else knows what was asked.
import type { Actor } from '../actor.js';
import { reachedThrough } from '../networks/reach.rules.js';
import { isAtWork, type NetworkState } from '../networks/state.rules.js';
import { allOf, allow, anyOf, hide, refuse, type Verdict } from '../verdict.js';
import { byHand, canLeadGroups, canLookAfterGroup, canWorkInGroup, type OwnPlace } from './group.policy.js';
import type { SharingState } from './sharing.rules.js';

/** A group, and the network that it reaches or asks to reach. */
export interface SharingFacts extends OwnPlace {
  readonly otherId: string;
  readonly otherState: NetworkState;
  readonly state: SharingState;
  /** The network whose co-leaders ended it; null while nobody has. */
  readonly endedFor: string | null;
}

/** Asking is for the convenors who are of the group's own network, and for its co-leaders. */
export const canShareGroup = (actor: Actor, group: OwnPlace): Verdict =>
  allOf(canWorkInGroup(actor, group), asksForGroup(actor, group), byHand(group));

/** Each other network's co-leaders answer for it, while both networks are at work. */
export function canAnswerSharing(actor: Actor, { otherId, ...sharing }: SharingFacts): Verdict {
  if (!actor.leads.includes(otherId)) return hide;
  if (!isAtWork(sharing.networkState) || !isAtWork(sharing.otherState)) return refuse('GROUP_NEEDS_ACTIVE_NETWORK');
  return sharing.isClosed ? refuse('GROUP_CLOSED') : allow;
}

/** The question is taken back by those who may ask it. */
export const canWithdrawSharing = (actor: Actor, sharing: SharingFacts): Verdict =>
  asksForGroup(actor, sharing).allowed ? allow : hide;

/** The co-leaders of either network end it, for theirs. */
export const canEndSharing = (actor: Actor, { networkId, otherId }: SharingFacts): Verdict =>
  [networkId, otherId].some((id) => actor.leads.includes(id)) ? allow : hide;

/** Which of the two networks somebody ends it for: their own, the other one first. */
export const endsSharingFor = (actor: Actor, { networkId, otherId }: SharingFacts): string =>
  actor.leads.includes(otherId) ? otherId : networkId;

/** An end is taken back, within its day, by the side that ended it. */
export const canGoOnSharing = (actor: Actor, { endedFor }: SharingFacts): Verdict =>
  endedFor !== null && actor.leads.includes(endedFor) ? allow : hide;

/** What a network's groups were asked, agreed on and declined is for its co-leaders. */
export const canReadSharingsOfNetwork = (actor: Actor, { networkId }: { readonly networkId: string }): Verdict => {
  if (actor.leads.includes(networkId)) return allow;
  return reachedThrough(actor, networkId).length > 0 ? refuse('CO_LEADERS_ONLY') : hide;
};

/** One of them: for both sides who ask, answer or end. */
export const canReadSharing = (actor: Actor, sharing: SharingFacts): Verdict =>
  anyOf(canEndSharing(actor, sharing), canWithdrawSharing(actor, sharing));

/** What the person could do with it as it stands. */
export interface SharingAbilities {
  readonly answer: boolean;
  readonly withdraw: boolean;
  readonly end: boolean;
  readonly goOn: boolean;
}

export const sharingAbilities = (actor: Actor, sharing: SharingFacts): SharingAbilities => ({
  answer: sharing.state === 'asked' && canAnswerSharing(actor, sharing).allowed,
  withdraw: sharing.state === 'asked' && canWithdrawSharing(actor, sharing).allowed,
  end: sharing.state === 'agreed' && canEndSharing(actor, sharing).allowed,
  goOn: sharing.state === 'ending' && canGoOnSharing(actor, sharing).allowed,
});

function asksForGroup(actor: Actor, group: OwnPlace): Verdict {
  const ofItsNetwork = reachedThrough(actor, group.networkId).length > 0;
  const asConvenor = ofItsNetwork ? canLookAfterGroup(actor, group) : refuse('SHARED_BY_OWN_NETWORK');
  return anyOf(asConvenor, canLeadGroups(actor, group));
}
