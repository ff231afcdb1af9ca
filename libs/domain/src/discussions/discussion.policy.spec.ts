// Who may read and write in a group: in it, and still through a member organisation.
import type { Actor } from '../actor.js';
import type { GroupFacts } from '../groups/group.policy.js';
import { colleague, nobody } from '../testing/actors.js';
import type { Verdict } from '../verdict.js';
import {
  canEditPost,
  canLeadDiscussion,
  canMovePosts,
  canPinPosts,
  canPost,
  canReadDiscussions,
  canRemovePost,
  canResolve,
  isFreeOfPace,
  type PostFacts,
} from './discussion.policy.js';

const group: GroupFacts = {
  groupId: 'reception',
  networkId: 'ours',
  networkState: 'active',
  programmeId: 'programme',
  facilitatorsRead: false,
  isClosed: false,
  follows: null,
  reaches: [],
};
const shown: GroupFacts = { ...group, facilitatorsRead: true };
const closed: GroupFacts = { ...group, isClosed: true };
const lapsed: GroupFacts = { ...group, networkState: 'lapsed' };
const answerOf = (verdict: Verdict) => (verdict.allowed ? 'yes' : verdict.refusal);

it.each<[string, Actor, GroupFacts, string, string]>([
  ['in the group', { ...colleague, groups: ['reception'] }, group, 'yes', 'yes'],
  ['in it, network lapsed', { ...colleague, groups: ['reception'] }, lapsed, 'yes', 'GROUP_NEEDS_ACTIVE_NETWORK'],
  ['in the network only', colleague, group, 'JOIN_GROUP_FIRST', 'JOIN_GROUP_FIRST'],
  ['in a lapsed network only', colleague, lapsed, 'JOIN_GROUP_FIRST', 'JOIN_GROUP_FIRST'],
  ['in another group', { ...colleague, groups: ['phonics'] }, group, 'JOIN_GROUP_FIRST', 'JOIN_GROUP_FIRST'],
  ['in it, but the school has left', { ...nobody, groups: ['reception'] }, group, 'NOT_FOUND', 'NOT_FOUND'],
  ['a co-leader without a tie', { ...nobody, leads: ['ours'], groups: ['reception'] }, group, 'NOT_FOUND', 'NOT_FOUND'],
  ['in it, but it is closed', { ...colleague, groups: ['reception'] }, closed, 'yes', 'GROUP_CLOSED'],
  ['a facilitator', { ...nobody, facilitates: ['programme'] }, group, 'NOT_FOUND', 'NOT_FOUND'],
  ['a facilitator who may read', { ...nobody, facilitates: ['programme'] }, shown, 'yes', 'NOT_FOUND'],
  ['of the network and a facilitator', { ...colleague, facilitates: ['programme'] }, shown, 'yes', 'JOIN_GROUP_FIRST'],
  ['an administrator', { ...nobody, isAdministrator: true }, group, 'NOT_FOUND', 'NOT_FOUND'],
])('%s', (_who, actor, facts, reads, posts) => {
  expect(answerOf(canReadDiscussions(actor, facts))).toBe(reads);
  expect(answerOf(canPost(actor, facts))).toBe(posts);
});

const member: Actor = { ...colleague, groups: ['reception'] };
const mine: PostFacts = { ...group, isConvenor: false, starterId: 'moses', authorId: 'me' };
const theirs: PostFacts = { ...mine, authorId: 'moses' };
const elsewhere: Actor = { ...member, leads: ['theirs'] };

it.each<[string, Actor, PostFacts, string, string]>([
  ['one’s own', member, mine, 'yes', 'yes'],
  ['one’s own, network lapsed', member, { ...mine, networkState: 'lapsed' }, 'GROUP_NEEDS_ACTIVE_NETWORK', 'yes'],
  ['one’s own, after leaving the group', colleague, mine, 'JOIN_GROUP_FIRST', 'JOIN_GROUP_FIRST'],
  ['one’s own, after the school has left', { ...nobody, groups: ['reception'] }, mine, 'NOT_FOUND', 'NOT_FOUND'],
  ['another’s', member, theirs, 'POST_OF_ANOTHER', 'CONVENOR_NEEDED'],
  ['another’s, as convenor', member, { ...theirs, isConvenor: true }, 'POST_OF_ANOTHER', 'yes'],
  ['another’s, as co-leader', { ...member, leads: ['ours'] }, theirs, 'POST_OF_ANOTHER', 'yes'],
  ['another’s, as co-leader of another network', elsewhere, theirs, 'POST_OF_ANOTHER', 'CONVENOR_NEEDED'],
  [
    'another’s, as co-leader outside',
    { ...colleague, leads: ['ours'] },
    theirs,
    'JOIN_GROUP_FIRST',
    'JOIN_GROUP_FIRST',
  ],
])('changing and removing %s', (_whose, actor, post, edits, removes) => {
  expect(answerOf(canEditPost(actor, post))).toBe(edits);
  expect(answerOf(canRemovePost(actor, post))).toBe(removes);
});

it.each<[string, Actor, PostFacts, string, string]>([
  ['a member', member, mine, 'PINNED_BY_CONVENOR', 'STARTER_NEEDED'],
  ['whoever started it', member, { ...theirs, starterId: 'me' }, 'PINNED_BY_CONVENOR', 'yes'],
  ['the convenor', member, { ...theirs, isConvenor: true }, 'yes', 'yes'],
  ['a co-leader in the group', { ...member, leads: ['ours'] }, theirs, 'yes', 'yes'],
  ['a co-leader outside', { ...colleague, leads: ['ours'] }, theirs, 'JOIN_GROUP_FIRST', 'JOIN_GROUP_FIRST'],
  [
    'the convenor, network lapsed',
    member,
    { ...theirs, isConvenor: true, networkState: 'lapsed' },
    'GROUP_NEEDS_ACTIVE_NETWORK',
    'GROUP_NEEDS_ACTIVE_NETWORK',
  ],
])('pinning and resolving by %s', (_who, actor, post, pins, resolves) => {
  expect(answerOf(canPinPosts(actor, post))).toBe(pins);
  expect(answerOf(canResolve(actor, post))).toBe(resolves);
});

it.each<[string, Actor, PostFacts, string]>([
  ['a member', member, mine, 'LED_BY_CONVENOR'],
  ['the convenor', member, { ...theirs, isConvenor: true }, 'yes'],
  ['a co-leader in the group', { ...member, leads: ['ours'] }, theirs, 'yes'],
  ['a co-leader outside', { ...colleague, leads: ['ours'] }, theirs, 'JOIN_GROUP_FIRST'],
  ['the convenor, group closed', member, { ...theirs, isConvenor: true, isClosed: true }, 'GROUP_CLOSED'],
])('leading a discussion by %s', (_who, actor, group, leads) => {
  expect(answerOf(canLeadDiscussion(actor, group))).toBe(leads);
});

it.each<[string, Actor, PostFacts, boolean]>([
  ['a member', member, mine, false],
  ['whoever started it', member, { ...mine, starterId: 'me' }, false],
  ['the convenor', member, { ...theirs, isConvenor: true }, true],
  ['a co-leader in the group', { ...member, leads: ['ours'] }, theirs, true],
  ['a co-leader of another network', elsewhere, theirs, false],
])('a slower pace leaves %s free, or not', (_who, actor, group, isFree) => {
  expect(isFreeOfPace(actor, group)).toBe(isFree);
});

it.each<[string, Actor, PostFacts, string]>([
  ['a member', member, mine, 'MOVED_BY_CONVENOR'],
  ['whoever started it', member, { ...mine, starterId: 'me' }, 'MOVED_BY_CONVENOR'],
  ['the convenor', member, { ...theirs, isConvenor: true }, 'yes'],
  ['a co-leader in the group', { ...member, leads: ['ours'] }, theirs, 'yes'],
  ['a co-leader of another network', elsewhere, theirs, 'MOVED_BY_CONVENOR'],
  ['a co-leader outside', { ...colleague, leads: ['ours'] }, theirs, 'JOIN_GROUP_FIRST'],
  ['nobody of the network', nobody, theirs, 'NOT_FOUND'],
  ['the convenor, group closed', member, { ...theirs, isConvenor: true, isClosed: true }, 'GROUP_CLOSED'],
])('moving posts by %s', (_who, actor, group, moves) => {
  expect(answerOf(canMovePosts(actor, group))).toBe(moves);
});
