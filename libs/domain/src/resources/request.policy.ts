// Who reads what is looked for in a network, who asks and answers there, and whose a request is.
import type { Actor } from '../actor.js';
import { reachedThrough } from '../networks/reach.rules.js';
import { isAtWork } from '../networks/state.rules.js';
import { allow, refuse, type Verdict } from '../verdict.js';
import { type BankFacts, canReadBank } from './resource.policy.js';

export interface RequestFacts extends BankFacts {
  readonly askedBy: string;
}

/** Whoever reads the network's bank. */
export const canReadRequests = (actor: Actor, bank: BankFacts): Verdict => canReadBank(actor, bank);

/** People of a network at work; a facilitator reads along. */
export function canAskForResource(actor: Actor, bank: BankFacts): Verdict {
  const verdict = canReadRequests(actor, bank);
  if (!verdict.allowed) return verdict;
  if (reachedThrough(actor, bank.networkId).length === 0) return refuse('PEOPLE_OF_NETWORK_ONLY');
  return isAtWork(bank.networkState) ? allow : refuse('REQUEST_NEEDS_ACTIVE_NETWORK');
}

/** Also taking an answer back: it is always one's own. */
export function canAnswerRequest(actor: Actor, request: RequestFacts): Verdict {
  const verdict = canAskForResource(actor, request);
  if (!verdict.allowed) return verdict;
  return request.askedBy === actor.personId ? refuse('REQUEST_IS_YOURS') : allow;
}

/** Its words, and what becomes of it: whoever asked, alone. */
export function canKeepRequest(actor: Actor, request: RequestFacts): Verdict {
  const verdict = canAskForResource(actor, request);
  if (!verdict.allowed) return verdict;
  return request.askedBy === actor.personId ? allow : refuse('REQUEST_OF_ANOTHER');
}
