// Who may do what with working groups (decisions.md, "Who may do what").
import type { Actor } from '../actor.js';
import { canFacilitateNetwork } from '../networks/network.policy.js';
import { reachedThrough } from '../networks/reach.rules.js';
import { isAtWork, type NetworkState } from '../networks/state.rules.js';
import type { RefusalCode } from '../refusals.js';
import { allOf, allow, anyOf, hide, refuse, type Verdict } from '../verdict.js';
import { type EntryFacts, type FollowingFacts, type WayIn, wayIn } from './entry.rules.js';

/** A network as a home of groups. */
export interface GroupHome {
  readonly networkId: string;
  readonly networkState: NetworkState;
  /** Null for an informal network. */
  readonly programmeId: string | null;
}

export interface GroupFacts extends GroupHome, FollowingFacts {
  readonly groupId: string;
  /** Whether the facilitators of the network's programme may read along. */
  readonly facilitatorsRead: boolean;
  /** Whether it is readable only, until somebody opens it again. */
  readonly isClosed: boolean;
  /** The further networks that it reaches now: those at work whose co-leaders agreed. */
  readonly reaches: readonly GroupHome[];
}

/** The networks whose people may be in the group: its own first. */
export const networksOfGroup = (group: GroupFacts): readonly GroupHome[] => [group, ...group.reaches];

/** The own organisations through which somebody reaches the group; empty means out of reach. */
export const placesInGroup = (actor: Actor, group: GroupFacts): readonly string[] => [
  ...new Set(networksOfGroup(group).flatMap(({ networkId }) => reachedThrough(actor, networkId))),
];

/** A group, and whether the one who looks is one of its convenors at this moment. */
export interface OwnPlace extends GroupFacts {
  readonly isConvenor: boolean;
}

/** Rule 6: who reaches the network sees its groups and who is in them. */
const reachesGroups = (actor: Actor, { networkId }: GroupHome): Verdict =>
  reachedThrough(actor, networkId).length > 0 ? allow : hide;

/** A group is within reach by its own network, or by one that it reaches. */
const reachesGroup = (actor: Actor, group: GroupFacts): Verdict =>
  placesInGroup(actor, group).length > 0 ? allow : hide;

const facilitates = (actor: Actor, home: GroupHome): boolean =>
  canFacilitateNetwork(actor, { ...home, state: home.networkState }).allowed;

/** A network's list of groups; a facilitator's shows only those of `visibleGroups`. */
export const canReadGroups = (actor: Actor, home: GroupHome): Verdict =>
  anyOf(reachesGroups(actor, home), facilitates(actor, home) ? allow : hide);

/** Which groups of a network a list may show: all of them, or those that let facilitators read. */
export const visibleGroups = (actor: Actor, home: GroupHome): { readonly everything: boolean } => ({
  everything: reachesGroups(actor, home).allowed,
});

/** Facilitators of the programme of one of its networks read along where the group lets them, and nothing else. */
export const readsAsFacilitator = (actor: Actor, group: GroupFacts): boolean =>
  group.facilitatorsRead && networksOfGroup(group).some((home) => facilitates(actor, home));

/** The group, and who is in it. */
export const canReadGroup = (actor: Actor, group: GroupFacts): Verdict =>
  anyOf(reachesGroup(actor, group), readsAsFacilitator(actor, group) ? allow : hide);

/** What a group is called, and nothing that is in it: administrators too, who look after the whole. */
export const canReadGroupNames = (actor: Actor, home: GroupHome): Verdict =>
  anyOf(reachesGroups(actor, home), actor.isAdministrator ? allow : hide);

export function canOpenGroup(actor: Actor, home: GroupHome): Verdict {
  const verdict = reachesGroups(actor, home);
  if (!verdict.allowed) return verdict;
  return isAtWork(home.networkState) ? allow : refuse('GROUP_NEEDS_ACTIVE_NETWORK');
}

/** Something new in a group: nobody comes in and nothing is written once it is closed, or its own network at rest. */
export function canWorkInGroup(actor: Actor, group: GroupFacts): Verdict {
  const verdict = reachesGroup(actor, group);
  if (!verdict.allowed) return verdict;
  if (!isAtWork(group.networkState)) return refuse('GROUP_NEEDS_ACTIVE_NETWORK');
  return group.isClosed ? refuse('GROUP_CLOSED') : allow;
}

/** Who is in a group that follows a role, and who convenes it, nobody changes by hand. */
export const byHand = ({ follows }: FollowingFacts): Verdict =>
  follows === null ? allow : refuse('GROUP_FOLLOWS_ROLE');

/** Being in a group is for one organisation: one's own, and a member of one of its networks. */
export function ofOwnOrganisation(actor: Actor, group: GroupFacts, organisationId: string): Verdict {
  const verdict = canWorkInGroup(actor, group);
  if (!verdict.allowed) return verdict;
  return placesInGroup(actor, group).includes(organisationId) ? byHand(group) : refuse('JOIN_FOR_OWN_ORGANISATION');
}

/** What stands between a person and joining; null for nothing. */
const joiningRefusals: Readonly<Record<WayIn, RefusalCode | null>> = {
  none_needed: null,
  join: null,
  answer: null,
  ask: 'GROUP_ASK_FIRST',
  wait: 'GROUP_ANSWER_WAITS',
  be_invited: 'GROUP_BY_INVITATION',
  have_role: 'GROUP_FOLLOWS_ROLE',
};

/** Whoever is in the group may join it for another of their organisations. */
export function canJoinGroup(actor: Actor, group: GroupFacts & EntryFacts, organisationId: string): Verdict {
  const verdict = ofOwnOrganisation(actor, group, organisationId);
  const refusal = verdict.allowed ? joiningRefusals[wayIn(group)] : null;
  return refusal === null ? verdict : refuse(refusal);
}

/** Whoever sees a group may leave it; leaving a group that one is not in changes nothing. */
export const canLeaveGroup = (actor: Actor, group: GroupFacts): Verdict =>
  allOf(reachesGroup(actor, group), byHand(group));

/** Answering, inviting and changing is in the hands of the convenors. */
export function canLookAfterGroup(actor: Actor, group: OwnPlace): Verdict {
  const verdict = reachesGroup(actor, group);
  if (!verdict.allowed) return verdict;
  return group.isConvenor ? allow : refuse('CONVENORS_ONLY');
}

/** Who may read along is for the convenors to say, where one of its networks has a programme and so facilitators. */
export function canShowToFacilitators(actor: Actor, group: OwnPlace): Verdict {
  const verdict = canLookAfterGroup(actor, group);
  const hasNone = networksOfGroup(group).every(({ programmeId }) => programmeId === null);
  return verdict.allowed && hasNone ? refuse('GROUP_WITHOUT_PROGRAMME') : verdict;
}

/** A group is closed, and opened again, by its convenors and by the co-leaders of its own network. */
export const canCloseGroup = (actor: Actor, group: OwnPlace): Verdict =>
  anyOf(canLookAfterGroup(actor, group), canLeadGroups(actor, group));

/** The same people appoint and dismiss its convenors. */
export const canAppointConvenors = (actor: Actor, group: OwnPlace): Verdict =>
  allOf(canCloseGroup(actor, group), byHand(group));

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

/** The co-leaders of the group's own network; those of the networks that it reaches lead nothing in it. */
export function canLeadGroups(actor: Actor, group: GroupFacts): Verdict {
  const verdict = reachesGroup(actor, group);
  if (!verdict.allowed) return verdict;
  return actor.leads.includes(group.networkId) ? allow : refuse('CO_LEADERS_ONLY');
}
