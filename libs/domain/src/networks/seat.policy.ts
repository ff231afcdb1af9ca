// Who may ask whom to lead a network, and who has to agree. Each right is judged alone.
import type { Actor } from '../actor.js';
import { allow, anyOf, refuse, type Verdict } from '../verdict.js';
import {
  canAnswerFor,
  canFacilitateNetwork,
  canLeadNetwork,
  canReadNetwork,
  canReadPeopleOfNetwork,
  type NetworkPolicyFacts,
} from './network.policy.js';
import { reachedThrough } from './reach.rules.js';

/** A seat that nobody holds is offered by a co-leader, or by a facilitator of the programme. */
export const canOfferSeat = (actor: Actor, facts: NetworkPolicyFacts): Verdict =>
  anyOf(canLeadNetwork(actor, facts), canFacilitateNetwork(actor, facts));

/** Whoever is suggested by others than them needs the yes of a co-leader or a facilitator. */
export const canAnswerNomination = canOfferSeat;

/** An offer is taken back by a co-leader, by a facilitator, or by whoever made it. */
export function canWithdrawSeatOffer(actor: Actor, facts: NetworkPolicyFacts & { offeredBy: string }): Verdict {
  const verdict = canReadNetwork(actor, facts);
  if (!verdict.allowed) return verdict;
  return anyOf(canOfferSeat(actor, facts), facts.offeredBy === actor.personId ? allow : refuse('CO_LEADERS_ONLY'));
}

export interface NominationFacts extends NetworkPolicyFacts {
  /** Who would lead, and every organisation to which they have a live, confirmed affiliation. */
  readonly personId: string;
  readonly organisationIds: readonly string[];
}

/** Anyone of a member organisation may suggest themselves; whoever answers for one, the people who work there. */
export function canNominateForSeat(actor: Actor, facts: NominationFacts): Verdict {
  const verdict = canReadNetwork(actor, facts);
  if (!verdict.allowed) return verdict;
  const reached = reachedThrough(actor, facts.networkId);
  const isSelf = facts.personId === actor.personId && reached.length > 0;
  const isOwnStaff = facts.organisationIds.some((id) => reached.includes(id) && canAnswerFor(actor, id).allowed);
  return isSelf || isOwnStaff ? allow : refuse('NOMINATE_SELF_OR_OWN_STAFF');
}

/** Whom somebody can find when they look for a co-leader. */
export interface SeatCandidateScope {
  readonly everybody: boolean;
  /** Those who answer for the member organisations: a facilitator knows coordinators and heads, not their staff. */
  readonly answerers: boolean;
  /** Everybody of these member organisations. */
  readonly organisationIds: readonly string[];
}

export const canFindSeatCandidates = (actor: Actor, facts: NetworkPolicyFacts): Verdict =>
  anyOf(canReadPeopleOfNetwork(actor, facts), canFacilitateNetwork(actor, facts));

export function seatCandidateScope(actor: Actor, facts: NetworkPolicyFacts): SeatCandidateScope {
  return {
    everybody: canLeadNetwork(actor, facts).allowed,
    answerers: canFacilitateNetwork(actor, facts).allowed,
    organisationIds: reachedThrough(actor, facts.networkId).filter((id) => canAnswerFor(actor, id).allowed),
  };
}
