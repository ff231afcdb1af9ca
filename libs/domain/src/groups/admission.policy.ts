// Who asks, invites, answers and takes back at the door of a working group. To everybody else it does not exist.
import type { Actor } from '../actor.js';
import { allOf, allow, hide, refuse, type Verdict } from '../verdict.js';
import type { AdmissionKind, EntryFacts } from './entry.rules.js';
import { wayIn } from './entry.rules.js';
import {
  byHand,
  canLookAfterGroup,
  canWorkInGroup,
  type GroupFacts,
  ofOwnOrganisation,
  type OwnPlace,
} from './group.policy.js';

/** A request or an invitation, and how the one who looks stands in its group. */
export interface AdmissionFacts extends OwnPlace {
  readonly kind: AdmissionKind;
  readonly personId: string;
}

/** One asks where asking is the way in; whoever has asked already waits. */
export function canAskToJoin(actor: Actor, group: GroupFacts & EntryFacts, organisationId: string): Verdict {
  const verdict = ofOwnOrganisation(actor, group, organisationId);
  if (!verdict.allowed) return verdict;
  const way = wayIn(group);
  if (way === 'ask') return allow;
  if (way === 'wait') return refuse('GROUP_ANSWER_WAITS');
  return refuse(way === 'be_invited' ? 'GROUP_BY_INVITATION' : 'GROUP_NO_NEED_TO_ASK');
}

/** People are invited by the convenors. */
export const canInviteToGroup = (actor: Actor, group: OwnPlace): Verdict =>
  allOf(canWorkInGroup(actor, group), canLookAfterGroup(actor, group), byHand(group));

/** A convenor answers a request, the person who was invited the invitation. */
export function canAnswerAdmission(actor: Actor, admission: AdmissionFacts): Verdict {
  const answers = admission.kind === 'request' ? convenes(actor, admission) : admission.personId === actor.personId;
  return answers ? canWorkInGroup(actor, admission) : hide;
}

/** Who asked takes the request back, a convenor the invitation; both can undo it. */
export function canWithdrawAdmission(actor: Actor, admission: AdmissionFacts): Verdict {
  const asked = admission.kind === 'request' ? admission.personId === actor.personId : convenes(actor, admission);
  return asked ? canWorkInGroup(actor, admission) : hide;
}

export const canReadAdmission = (actor: Actor, admission: AdmissionFacts): Verdict =>
  admission.personId === actor.personId || convenes(actor, admission) ? allow : hide;

const convenes = (actor: Actor, group: OwnPlace): boolean => canLookAfterGroup(actor, group).allowed;
