// Who may do what with working groups (decisions.md, "Who may do what").
import type { Actor } from '../actor.js';
import { isAtWork, type NetworkState } from '../networks/state.rules.js';
import { reachedThrough } from '../networks/reach.rules.js';
import { allow, anyOf, hide, refuse, type Verdict } from '../verdict.js';

/** A network as a home of groups. */
export interface GroupHome {
  readonly networkId: string;
  readonly networkState: NetworkState;
}

export interface GroupFacts extends GroupHome {
  readonly groupId: string;
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

/** Joining is for one organisation: one's own, and a member of the network. */
export function canJoinGroup(actor: Actor, group: GroupFacts, organisationId: string): Verdict {
  const verdict = canOpenGroup(actor, group);
  if (!verdict.allowed) return verdict;
  return reachedThrough(actor, group.networkId).includes(organisationId) ? allow : refuse('JOIN_FOR_OWN_ORGANISATION');
}

/** Whoever sees a group may leave it; leaving a group that one is not in changes nothing. */
export const canLeaveGroup = (actor: Actor, group: GroupFacts): Verdict => canReadGroups(actor, group);
