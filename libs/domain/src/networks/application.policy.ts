// Who may ask a network to take their school in, who answers, and who knows of it.
import type { Actor } from '../actor.js';
import { allow, anyOf, hide, type Verdict } from '../verdict.js';
import {
  canAnswerFor,
  canLeadNetwork,
  canReadPublicFacts,
  type NetworkPolicyFacts,
  type PublicPolicyFacts,
} from './network.policy.js';

type PlacePolicyFacts = NetworkPolicyFacts & { readonly organisationId: string };

/** A school applies through whoever answers for it, to a network of which it may know. */
export function canApply(actor: Actor, facts: PublicPolicyFacts & Pick<PlacePolicyFacts, 'organisationId'>): Verdict {
  const verdict = canReadPublicFacts(actor, facts);
  return verdict.allowed ? canAnswerFor(actor, facts.organisationId) : verdict;
}

/** To everybody else a school's application does not exist. */
export const canWithdrawApplication = (actor: Actor, organisationId: string): Verdict =>
  canAnswerFor(actor, organisationId).allowed ? allow : hide;

/** An application is answered by the co-leaders; others do not know of it. */
export const canAnswerApplication = (actor: Actor, facts: NetworkPolicyFacts): Verdict =>
  canLeadNetwork(actor, facts).allowed ? allow : hide;

/** That a school has applied is between the school and those who answer it. */
export const canReadApplication = (actor: Actor, facts: PlacePolicyFacts): Verdict =>
  anyOf(canAnswerApplication(actor, facts), canWithdrawApplication(actor, facts.organisationId));
