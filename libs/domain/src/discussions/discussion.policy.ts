// Who may do what with discussions and posts (decisions.md, "Who may do what").
import type { Actor } from '../actor.js';
import {
  canReadGroup,
  canWorkInGroup,
  type GroupFacts,
  type OwnPlace,
  readsAsFacilitator,
} from '../groups/group.policy.js';
import { allow, refuse, type Verdict } from '../verdict.js';

/** Discussions are for those who are in the group; who only sees the group is told to join first. */
export const canReadDiscussions = (actor: Actor, group: GroupFacts): Verdict =>
  readsAsFacilitator(actor, group) ? allow : inGroup(actor, group, canReadGroup(actor, group));

/** The groups whose discussions a list may show: one is in a group only while one reaches its network (rule 6). */
export const groupsToTalkIn = ({ groups }: Actor): readonly string[] => groups;

/** Nothing new is written once the group is closed or the network no longer at work. */
export const canPost = (actor: Actor, group: GroupFacts): Verdict =>
  inGroup(actor, group, canWorkInGroup(actor, group));

export interface PostFacts extends OwnPlace {
  readonly authorId: string;
}

/** What others wrote: the convenors of the group, and the co-leaders of its network who are in it. */
export function canRemovePosts(actor: Actor, group: OwnPlace): Verdict {
  const verdict = canReadDiscussions(actor, group);
  if (!verdict.allowed) return verdict;
  const moderates = group.isConvenor || actor.leads.includes(group.networkId);
  return moderates ? allow : refuse('CONVENOR_NEEDED');
}

/** One's own words, as long as anything may be written. */
export function canEditPost(actor: Actor, post: PostFacts): Verdict {
  const verdict = canPost(actor, post);
  if (!verdict.allowed) return verdict;
  return post.authorId === actor.personId ? allow : refuse('POST_OF_ANOTHER');
}

/** One's own at any time, also when nothing new is written any more. */
export function canRemovePost(actor: Actor, post: PostFacts): Verdict {
  const verdict = canReadDiscussions(actor, post);
  return verdict.allowed && post.authorId !== actor.personId ? canRemovePosts(actor, post) : verdict;
}

function inGroup(actor: Actor, { groupId }: GroupFacts, reach: Verdict): Verdict {
  const hidden = !reach.allowed && reach.refusal === 'NOT_FOUND';
  return hidden || actor.groups.includes(groupId) ? reach : refuse('JOIN_GROUP_FIRST');
}
