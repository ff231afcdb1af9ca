// Who may do what with notices, and with the mail that did not go.
import type { Actor } from '../actor.js';
import { allow, hide, type Verdict } from '../verdict.js';

/** What somebody was told, and how they want to be mailed, is each person's own, whatever the role. */
export const canReadNotices = (actor: Actor, { personId }: { readonly personId: string }): Verdict =>
  actor.personId === personId ? allow : hide;

/** Mail that failed shows addresses: it is for whoever looks after the whole of Sixfold. */
export const canLookAfterMail = (actor: Actor): Verdict => (actor.isAdministrator ? allow : hide);
