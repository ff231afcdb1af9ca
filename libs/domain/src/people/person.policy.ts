// Who may do what with accounts and sessions (decisions.md, "Who may do what").
import type { Actor } from '../actor.js';
import { allow, hide, type Verdict } from '../verdict.js';

interface Account {
  readonly personId: string;
}

/** Settings, password and sessions are each person's own, whatever the role. */
export const canLookAfterAccount = (actor: Actor, account: Account): Verdict =>
  actor.personId === account.personId ? allow : hide;

/** Everyone ends their own sessions, an administrator anyone's. */
export const canEndSession = (actor: Actor, session: Account): Verdict =>
  actor.isAdministrator ? allow : canLookAfterAccount(actor, session);

/** The mail that a demo would have sent; outside a demo there is no such page. */
export const canReadDemoOutbox = (actor: Actor, mode: 'demo' | 'production'): Verdict =>
  mode === 'demo' && actor.isAdministrator ? allow : hide;
