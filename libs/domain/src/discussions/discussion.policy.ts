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

/** A group in which somebody started a discussion. */
export interface StartedGroupFacts extends OwnPlace {
  readonly starterId: string;
}

export interface PostFacts extends StartedGroupFacts {
  readonly authorId: string;
}

/** What others wrote: the convenors of the group, and the co-leaders of its network who are in it. */
export function canRemovePosts(actor: Actor, group: OwnPlace): Verdict {
  const verdict = canReadDiscussions(actor, group);
  if (!verdict.allowed) return verdict;
  return moderates(actor, group) ? allow : refuse('CONVENOR_NEEDED');
}

/** What stands on top for everybody: the same people, as long as anything may be written. */
export function canPinPosts(actor: Actor, group: OwnPlace): Verdict {
  const verdict = canPost(actor, group);
  return !verdict.allowed || moderates(actor, group) ? verdict : refuse('PINNED_BY_CONVENOR');
}

/** Where posts stand: the same people, in both discussions. */
export function canMovePosts(actor: Actor, group: OwnPlace): Verdict {
  const verdict = canPost(actor, group);
  return !verdict.allowed || moderates(actor, group) ? verdict : refuse('MOVED_BY_CONVENOR');
}

/** What is said above a discussion for everybody in it: the same people. */
export function canLeadDiscussion(actor: Actor, group: OwnPlace): Verdict {
  const verdict = canPost(actor, group);
  return !verdict.allowed || moderates(actor, group) ? verdict : refuse('LED_BY_CONVENOR');
}

/** A slower pace is asked of all but those who look after the discussion: they may have to answer at once. */
export const isFreeOfPace = (actor: Actor, group: OwnPlace): boolean => moderates(actor, group);

/** Which post answered what was asked: whoever asked says so, or the same people. */
export function canResolve(actor: Actor, group: StartedGroupFacts): Verdict {
  const verdict = canPost(actor, group);
  const maySay = group.starterId === actor.personId || moderates(actor, group);
  return !verdict.allowed || maySay ? verdict : refuse('STARTER_NEEDED');
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

const moderates = (actor: Actor, { isConvenor, networkId }: OwnPlace): boolean =>
  isConvenor || actor.leads.includes(networkId);

function inGroup(actor: Actor, { groupId, follows }: GroupFacts, reach: Verdict): Verdict {
  const hidden = !reach.allowed && reach.refusal === 'NOT_FOUND';
  if (hidden || actor.groups.includes(groupId)) return reach;
  return refuse(follows === null ? 'JOIN_GROUP_FIRST' : 'GROUP_FOLLOWS_ROLE');
}
