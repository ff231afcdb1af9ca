// Who may do what with discussions and posts (decisions.md, "Who may do what").
import type { Actor } from '../actor.js';
import { canOpenGroup, canReadGroups, type GroupFacts } from '../groups/group.policy.js';
import { refuse, type Verdict } from '../verdict.js';

/** Discussions are for those who are in the group; who only sees the group is told to join first. */
export const canReadDiscussions = (actor: Actor, group: GroupFacts): Verdict =>
  inGroup(actor, group, canReadGroups(actor, group));

/** The groups whose discussions a list may show: one is in a group only while one reaches its network (rule 6). */
export const groupsToTalkIn = ({ groups }: Actor): readonly string[] => groups;

/** Nothing new is written once the network is no longer at work. */
export const canPost = (actor: Actor, group: GroupFacts): Verdict => inGroup(actor, group, canOpenGroup(actor, group));

function inGroup(actor: Actor, { groupId }: GroupFacts, reach: Verdict): Verdict {
  const hidden = !reach.allowed && reach.refusal === 'NOT_FOUND';
  return hidden || actor.groups.includes(groupId) ? reach : refuse('JOIN_GROUP_FIRST');
}
