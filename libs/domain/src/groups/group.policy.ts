// Who may do what with working groups (decisions.md, "Who may do what").
import type { Actor } from '../actor.js';
import { isAtWork, type NetworkState } from '../networks/state.rules.js';
import { reachedThrough } from '../networks/reach.rules.js';
import type { RefusalCode } from '../refusals.js';
import { allow, anyOf, hide, refuse, type Verdict } from '../verdict.js';
import { type EntryFacts, type WayIn, wayIn } from './entry.rules.js';

/** A network as a home of groups. */
export interface GroupHome {
  readonly networkId: string;
  readonly networkState: NetworkState;
}

export interface GroupFacts extends GroupHome {
  readonly groupId: string;
}

/** A group, and whether the one who looks is one of its convenors at this moment. */
export interface OwnPlace extends GroupFacts {
  readonly isConvenor: boolean;
}

/** Rule 6: who reaches the network sees its groups and who is in them. */
export const canReadGroups = (actor: Actor, { networkId }: GroupHome): Verdict =>
  reachedThrough(actor, networkId).length > 0 ? allow : hide;

/** What a group is called, and nothing that is in it: administrators too, who look after the whole. */
export const canReadGroupNames = (actor: Actor, home: GroupHome): Verdict =>
  anyOf(canReadGroups(actor, home), actor.isAdministrator ? allow : hide);

export function canOpenGroup(actor: Actor, home: GroupHome): Verdict {
  const verdict = canReadGroups(actor, home);
  if (!verdict.allowed) return verdict;
  return isAtWork(home.networkState) ? allow : refuse('GROUP_NEEDS_ACTIVE_NETWORK');
}

/** Being in a group is for one organisation: one's own, and a member of the network. */
export function ofOwnOrganisation(actor: Actor, group: GroupFacts, organisationId: string): Verdict {
  const verdict = canOpenGroup(actor, group);
  if (!verdict.allowed) return verdict;
  return reachedThrough(actor, group.networkId).includes(organisationId) ? allow : refuse('JOIN_FOR_OWN_ORGANISATION');
}

/** What stands between a person and joining; null for nothing. */
const joiningRefusals: Readonly<Record<WayIn, RefusalCode | null>> = {
  none_needed: null,
  join: null,
  answer: null,
  ask: 'GROUP_ASK_FIRST',
  wait: 'GROUP_ANSWER_WAITS',
  be_invited: 'GROUP_BY_INVITATION',
};

/** Whoever is in the group may join it for another of their organisations. */
export function canJoinGroup(actor: Actor, group: GroupFacts & EntryFacts, organisationId: string): Verdict {
  const verdict = ofOwnOrganisation(actor, group, organisationId);
  const refusal = verdict.allowed ? joiningRefusals[wayIn(group)] : null;
  return refusal === null ? verdict : refuse(refusal);
}

/** Whoever sees a group may leave it; leaving a group that one is not in changes nothing. */
export const canLeaveGroup = (actor: Actor, group: GroupFacts): Verdict => canReadGroups(actor, group);

/** Answering, inviting and changing is in the hands of the convenors. */
export function canLookAfterGroup(actor: Actor, group: OwnPlace): Verdict {
  const verdict = canReadGroups(actor, group);
  if (!verdict.allowed) return verdict;
  return group.isConvenor ? allow : refuse('CONVENORS_ONLY');
}

/** Convenors are appointed and dismissed by the convenors and by the co-leaders of the network. */
export const canAppointConvenors = (actor: Actor, group: OwnPlace): Verdict =>
  anyOf(canLookAfterGroup(actor, group), canLeadGroups(actor, group));

/** A group that has no convenor is convened by any co-leader, who is in it from then on. */
export function canConveneGroup(
  actor: Actor,
  group: GroupFacts & { readonly convenorCount: number },
  organisationId: string,
): Verdict {
  const verdict = ofOwnOrganisation(actor, group, organisationId);
  if (!verdict.allowed) return verdict;
  const leads = canLeadGroups(actor, group);
  return leads.allowed && group.convenorCount > 0 ? refuse('GROUP_HAS_CONVENOR') : leads;
}

function canLeadGroups(actor: Actor, home: GroupHome): Verdict {
  const verdict = canReadGroups(actor, home);
  if (!verdict.allowed) return verdict;
  return actor.leads.includes(home.networkId) ? allow : refuse('CO_LEADERS_ONLY');
}
