// Who reads a network's board, and who writes on it: people of its schools and partners, through which they reach it.
import type { Actor } from '../actor.js';
import { canFacilitateNetwork, type NetworkPolicyFacts } from '../networks/network.policy.js';
import { reachedThrough } from '../networks/reach.rules.js';
import { allow, anyOf, hide, refuse, type Verdict } from '../verdict.js';

export interface BoardEntryFacts extends NetworkPolicyFacts {
  readonly postedBy: string;
}

const isOfNetwork = (actor: Actor, { networkId }: NetworkPolicyFacts): boolean =>
  reachedThrough(actor, networkId).length > 0;

/** A facilitator of the programme reads along. */
export const canReadBoard = (actor: Actor, facts: NetworkPolicyFacts): Verdict =>
  anyOf(isOfNetwork(actor, facts) ? allow : hide, canFacilitateNetwork(actor, facts));

export function canPostOnBoard(actor: Actor, facts: NetworkPolicyFacts): Verdict {
  const verdict = canReadBoard(actor, facts);
  if (!verdict.allowed) return verdict;
  return isOfNetwork(actor, facts) ? allow : refuse('PEOPLE_OF_NETWORK_ONLY');
}

/** Also the undoing of an answer: it is always one's own. */
export function canAnswerEntry(actor: Actor, facts: BoardEntryFacts): Verdict {
  const verdict = canPostOnBoard(actor, facts);
  if (!verdict.allowed) return verdict;
  return facts.postedBy === actor.personId ? refuse('BOARD_ENTRY_IS_YOURS') : allow;
}

/** Its words, its day, and with whom it was met: its author alone. */
export function canKeepEntry(actor: Actor, facts: BoardEntryFacts): Verdict {
  const verdict = canPostOnBoard(actor, facts);
  if (!verdict.allowed) return verdict;
  return facts.postedBy === actor.personId ? allow : refuse('BOARD_ENTRY_OF_ANOTHER');
}

/** Taking it down, and undoing that: its author, or a co-leader. */
export function canCloseEntry(actor: Actor, facts: BoardEntryFacts): Verdict {
  const verdict = canKeepEntry(actor, facts);
  const leads = isOfNetwork(actor, facts) && actor.leads.includes(facts.networkId);
  return anyOf(verdict, leads ? allow : verdict);
}
