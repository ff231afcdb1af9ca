// Who reads an enquiry, joins it, and works on it.
import type { Actor } from '../actor.js';
import { reachedThrough } from '../networks/reach.rules.js';
import { isAtWork, type NetworkState } from '../networks/state.rules.js';
import { allow, hide, refuse, type Verdict } from '../verdict.js';

export interface EnquiryNetwork {
  readonly networkId: string;
  readonly networkState: NetworkState;
}

export interface EnquiryFacts extends EnquiryNetwork {
  /** Those who take part at this moment. */
  readonly memberIds: readonly string[];
}

/** The people of the network. It holds what pupils said, so nobody reads along, not even who runs the programme. */
export const canReadEnquiries = (actor: Actor, { networkId }: EnquiryNetwork): Verdict =>
  reachedThrough(actor, networkId).length > 0 ? allow : hide;

/** Whoever is of a network at work, for the organisation through which they are. */
export function canStartEnquiry(actor: Actor, network: EnquiryNetwork, organisationId: string): Verdict {
  const verdict = canReadEnquiries(actor, network);
  if (!verdict.allowed) return verdict;
  if (!reachedThrough(actor, network.networkId).includes(organisationId)) return refuse('ENQUIRY_FOR_OWN_ORGANISATION');
  return isAtWork(network.networkState) ? allow : refuse('ENQUIRY_NEEDS_ACTIVE_NETWORK');
}

export const canJoinEnquiry = canStartEnquiry;

export const canLeaveEnquiry = (actor: Actor, enquiry: EnquiryFacts): Verdict => {
  const verdict = canReadEnquiries(actor, enquiry);
  if (!verdict.allowed) return verdict;
  return enquiry.memberIds.includes(actor.personId) ? allow : refuse('ENQUIRY_MEMBERS_ONLY');
};

/** Its words, its stage, its evidence: everybody who takes part, alike. */
export function canWorkOnEnquiry(actor: Actor, enquiry: EnquiryFacts): Verdict {
  const verdict = canLeaveEnquiry(actor, enquiry);
  if (!verdict.allowed) return verdict;
  return isAtWork(enquiry.networkState) ? allow : refuse('ENQUIRY_NEEDS_ACTIVE_NETWORK');
}

/** What somebody put in is theirs to change and to take out. */
export function canKeepContribution(actor: Actor, enquiry: EnquiryFacts, personId: string): Verdict {
  const verdict = canWorkOnEnquiry(actor, enquiry);
  if (!verdict.allowed) return verdict;
  return personId === actor.personId ? allow : refuse('CONTRIBUTION_OF_ANOTHER');
}

/** How strong evidence is, is confirmed by somebody who takes part for another school than the one that added it. */
export function canConfirmEvidence(
  actor: Actor,
  enquiry: EnquiryFacts,
  { addedFor, actorFor }: { readonly addedFor: string; readonly actorFor: string | null },
): Verdict {
  const verdict = canWorkOnEnquiry(actor, enquiry);
  if (!verdict.allowed) return verdict;
  return addedFor === actorFor ? refuse('CONFIRMED_BY_ANOTHER_SCHOOL') : allow;
}
