// Exemplars: what a network's co-leader holds up in its bank, with a reason, to be looked at first.
import type { Actor } from '../actor.js';
import { isAtWork } from '../networks/state.rules.js';
import { allow, refuse, type Verdict } from '../verdict.js';
import { canReadResource, type ResourceFacts } from './resource.policy.js';

/** In characters: why something is an exemplar. */
export const EXEMPLAR_REASON_LENGTH = { least: 3, most: 300 } as const;

/** A co-leader of the network in whose bank it stands, and never its author. */
export function canChooseExemplar(actor: Actor, resource: ResourceFacts): Verdict {
  const verdict = canTakeBackExemplar(actor, resource);
  if (!verdict.allowed) return verdict;
  if (resource.ownerId === actor.personId) return refuse('EXEMPLAR_OF_OWN');
  if (resource.isArchived) return refuse('RESOURCE_IS_PUT_AWAY');
  return resource.bank !== null && isAtWork(resource.bank.networkState)
    ? allow
    : refuse('RESOURCE_NEEDS_ACTIVE_NETWORK');
}

/** Either of the co-leaders, whoever of them chose it. */
export function canTakeBackExemplar(actor: Actor, resource: ResourceFacts): Verdict {
  const verdict = canReadResource(actor, resource);
  if (!verdict.allowed) return verdict;
  if (resource.bank === null) return refuse('EXEMPLAR_NEEDS_BANK');
  return actor.leads.includes(resource.bank.networkId) ? allow : refuse('CO_LEADERS_ONLY');
}
