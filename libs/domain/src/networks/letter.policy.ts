// Who writes what into a network's weekly letter.
import type { Actor } from '../actor.js';
import { allow, anyOf, refuse, type Verdict } from '../verdict.js';
import { canLeadNetwork, canReadNetwork, canReadPeopleOfNetwork, type NetworkPolicyFacts } from './network.policy.js';

/** Reading the letters, suggesting something for the next, and saying whether one wants them: the network's people. */
export const canReadLetters = canReadPeopleOfNetwork;

/** A suggestion is taken out by a co-leader, or by whoever made it. */
export function canTakeOutAnnouncement(actor: Actor, facts: NetworkPolicyFacts & { suggestedBy: string }): Verdict {
  const verdict = canReadNetwork(actor, facts);
  if (!verdict.allowed) return verdict;
  return anyOf(canLeadNetwork(actor, facts), facts.suggestedBy === actor.personId ? allow : refuse('CO_LEADERS_ONLY'));
}
