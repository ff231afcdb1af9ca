// Who gives, answers, finishes, puts off and drops an action, in each way that it can stand.
import type { Actor } from '../../actor.js';
import { colleague, nobody } from '../../testing/actors.js';
import type { Verdict } from '../../verdict.js';
import { type ActionFacts, canAnswerAction, canEndAction, canGiveAction, canScheduleAction } from './action.policy.js';

const offered: ActionFacts = {
  groupId: 'reception',
  networkId: 'ours',
  networkState: 'active',
  programmeId: 'programme',
  facilitatorsRead: true,
  isClosed: false,
  follows: null,
  reaches: [],
  isConvenor: false,
  makerId: 'moses',
  ownerId: 'anna',
  standing: 'offered',
};
const held: ActionFacts = { ...offered, standing: 'held' };
const free: ActionFacts = { ...offered, ownerId: null, standing: 'free' };
const done: ActionFacts = { ...offered, standing: 'done' };
const dropped: ActionFacts = { ...offered, standing: 'dropped' };
const member: Actor = { ...colleague, groups: ['reception'] };
const maker: Actor = { ...member, personId: 'moses' };
const owner: Actor = { ...member, personId: 'anna' };
const convened = (action: ActionFacts): ActionFacts => ({ ...action, isConvenor: true });

const answerOf = (verdict: Verdict) => (verdict.allowed ? 'yes' : verdict.refusal);
const another = 'ACTION_OF_ANOTHER';
const ended = 'ACTION_ENDED';
const notAsked = 'ACTION_NOT_OFFERED';

it.each<[string, Actor, ActionFacts, string, string, string, string]>([
  ['a member, what is free', member, free, 'yes', notAsked, another, another],
  ['a member, what is offered', member, offered, another, notAsked, another, another],
  ['a member, what another has', member, held, another, notAsked, another, another],
  ['who made it, what is offered', maker, offered, 'yes', notAsked, 'yes', 'yes'],
  ['who made it, what another has', maker, held, another, notAsked, 'yes', 'yes'],
  ['who is asked', owner, offered, another, 'yes', another, another],
  ['who has it', owner, held, 'yes', notAsked, 'yes', another],
  ['who had it, once it is done', owner, done, ended, ended, 'yes', ended],
  ['who had it, once it is dropped', owner, dropped, ended, ended, ended, another],
  ['who made it, once it is dropped', maker, dropped, ended, ended, ended, 'yes'],
  ['a convenor', member, convened(held), 'yes', notAsked, 'yes', 'yes'],
  ['a convenor, once it is done', member, convened(done), ended, ended, 'yes', ended],
  ['who has it, in a closed group', owner, { ...held, isClosed: true }, ...times('GROUP_CLOSED')],
  ['who had it and has left', { ...colleague, personId: 'anna' }, held, ...times('JOIN_GROUP_FIRST')],
  ['a facilitator who may read', { ...nobody, facilitates: ['programme'] }, free, ...times('NOT_FOUND')],
  ['a stranger', nobody, free, ...times('NOT_FOUND')],
])('%s', (_who, actor, action, gives, answers, finishes, drops) => {
  expect(answerOf(canGiveAction(actor, action))).toBe(gives);
  expect(answerOf(canAnswerAction(actor, action))).toBe(answers);
  expect(answerOf(canEndAction(actor, action, 'done'))).toBe(finishes);
  expect(answerOf(canEndAction(actor, action, 'dropped'))).toBe(drops);
});

it.each<[string, Actor, ActionFacts, string]>([
  ['what is done, by who had it', owner, done, 'yes'],
  ['what is done, by another', member, done, another],
  ['what was dropped, by who had it', owner, dropped, another],
  ['what was dropped, by who made it', maker, dropped, 'yes'],
])('takes back %s', (_what, actor, action, answer) => {
  expect(answerOf(canEndAction(actor, action, null))).toBe(answer);
});

it('lets those put off who may finish, until it has ended', () => {
  expect(answerOf(canScheduleAction(owner, held))).toBe('yes');
  expect(answerOf(canScheduleAction(owner, offered))).toBe(another);
  expect(answerOf(canScheduleAction(owner, done))).toBe(ended);
});

function times(code: string): [string, string, string, string] {
  return [code, code, code, code];
}
