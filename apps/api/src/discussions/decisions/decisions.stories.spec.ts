// What a group decides, told through GraphQL: asked by a post, answered in the open, made by a person, never unmade.
import { randomUUID } from 'node:crypto';
import { documentOf } from '@sixfold/rich-text';
import type { Client } from '../../testing/client.js';
import type { GivenPerson } from '../../testing/given.js';
import { eventually, Listener } from '../../testing/listener.js';
import {
  ANSWER_DECISION,
  ASK_TO_DECIDE,
  type Decision,
  DECISION,
  DECISIONS,
  RECORD_OUTCOME,
} from '../../testing/talk/decisions.js';
import { EDIT, LEAVE_GROUP, type Post, POSTS, REMOVE, RESTORE } from '../../testing/talk/documents.js';
import { lastSeqOf, namesOfTold, readSince, startDiscussion } from '../../testing/talk/discussion.js';
import { openGroupToTalkIn } from '../../testing/talk/group.js';
import { openWorld, type World } from '../../testing/world.js';

let world: World;
let groupId: string;
let discussionId: string;
/** The convenor, and three members. */
let ruth: GivenPerson;
let moses: GivenPerson;
let anna: GivenPerson;
let jo: GivenPerson;
let outside: GivenPerson;

const inDays = (days: number): string => {
  const day = world.now();
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
};
const question = (changes: object = {}) => ({
  discussionId,
  question: 'On which day do we write?',
  explanation: 'The post goes at three.',
  options: [{ words: 'Mondays' }, { words: 'Wednesdays' }, { words: 'Fridays' }],
  answerBy: inDays(7),
  reconsiders: null,
  clientKey: randomUUID(),
  ...changes,
});
const ask = async (person: GivenPerson, changes: object = {}): Promise<Decision> => {
  const asked = await (
    await world.as(person)
  ).do<{ askToDecide: Decision }>(ASK_TO_DECIDE, {
    input: question(changes),
  });
  return asked.askToDecide;
};
const answerTo = (id: string, option: number | null, changes: object = {}) => ({
  input: { id, stance: option === null ? 'ANY' : 'OPTION', option, reason: '', clientKey: randomUUID(), ...changes },
});
const answer = async (person: GivenPerson, id: string, option: number | null, changes: object = {}) =>
  (await (await world.as(person)).do<{ answerDecision: Decision }>(ANSWER_DECISION, answerTo(id, option, changes)))
    .answerDecision;
const outcomeOf = (id: string, option: number, changes: object = {}) => ({
  input: { id, option, words: 'We write then.', reasons: null, clientKey: randomUUID(), ...changes },
});
const record = async (person: GivenPerson, id: string, option: number, changes: object = {}) =>
  (await (await world.as(person)).do<{ recordOutcome: Decision }>(RECORD_OUTCOME, outcomeOf(id, option, changes)))
    .recordOutcome;
const read = async (person: GivenPerson, id: string): Promise<Decision> =>
  (await (await world.as(person)).do<{ decision: Decision }>(DECISION, { id })).decision;
/** Null for what was done. */
const comeOf = async (person: GivenPerson, document: string, variables: Record<string, unknown>) =>
  (await (await world.as(person)).ask(document, variables)).errors[0]?.extensions.code ?? null;
const refusalOf = async (person: GivenPerson, document: string, variables: Record<string, unknown>) =>
  (await world.as(person)).refusalOf(document, variables);
const told = (kind: string, id?: string) => namesOfTold(world, kind, id);
const lastSeq = () => lastSeqOf(world, discussionId);
const since = (seq: number) => readSince(world, anna, discussionId, seq);

beforeAll(async () => {
  world = await openWorld();
  const talk = await openGroupToTalkIn(world, ['Ruth Lindqvist', 'Moses Oduya', 'Anna Berg', 'Jo Hale']);
  groupId = talk.groupId;
  [ruth, moses, anna, jo] = talk.people as [GivenPerson, GivenPerson, GivenPerson, GivenPerson];
  outside = await world.given.personAt(talk.network.schools[4]!.school);
  discussionId = await startDiscussion(world, ruth, groupId, 'Letters');
});
afterAll(() => world.close());

it('is asked by a post of the log, once for one key, and stays as it was asked', async () => {
  const seq = await lastSeq();
  const clientKey = randomUUID();
  const { id, ...asked } = await ask(moses, { clientKey });
  expect(asked).toMatchObject({
    standing: 'OPEN',
    peopleInGroup: 4,
    answers: [],
    outcome: null,
    can: { answer: true, record: true, reconsider: false },
  });
  expect((await ask(moses, { clientKey })).id).toBe(id);
  const otherwise = { input: question({ clientKey, options: [{ words: 'yes' }, { words: 'no' }] }) };
  expect(await refusalOf(moses, ASK_TO_DECIDE, otherwise)).toBe('CLIENT_KEY_REUSED');
  expect(await since(seq)).toMatchObject([
    { id, seq: seq + 1, asksGroup: true, body: documentOf('On which day do we write?\nThe post goes at three.') },
  ]);
  const edit = { id, body: documentOf('Another question'), clientKey: randomUUID() };
  expect(await refusalOf(moses, EDIT, edit)).toBe('POST_ASKS_GROUP');
  const refused = async (changes: object) => refusalOf(moses, ASK_TO_DECIDE, { input: question(changes) });
  expect(await refused({ options: [{ words: 'Yes' }, { words: 'yes' }] })).toBe('DECISION_OPTIONS_NOT_ACCEPTED');
  expect(await refused({ answerBy: inDays(-1) })).toBe('DECISION_DAY_NOT_ACCEPTED');
});

it('is answered before everybody, anew until its end, and each answer is an entry of the log', async () => {
  const { id } = await ask(moses);
  const seq = await lastSeq();
  const listener = await Listener.connect(world.config.publicUrl, (await world.as(ruth)).sessionCookie);
  await listener.open(discussionId);
  const heard = () => listener.of<Post>('entry');
  await answer(ruth, id, 1, { reason: 'There is time then.' });
  const clientKey = randomUUID();
  for (let time = 0; time < 2; time += 1) await answer(anna, id, 0, { clientKey });
  await answer(anna, id, 1);
  await answer(jo, id, null);
  const answered = await read(moses, id);
  expect(answered.options.map(({ count }) => count)).toEqual([0, 2, 0]);
  expect(answered.answers.map(({ person, stance, option }) => [person.name, stance, option])).toEqual([
    ['Ruth Lindqvist', 'OPTION', 1],
    ['Anna Berg', 'OPTION', 1],
    ['Jo Hale', 'ANY', null],
  ]);
  expect(answered.answers[0]?.reason).toBe('There is time then.');
  expect((await since(seq)).map((post) => [post.id, post.changedSeq])).toEqual([[id, seq + 4]]);
  await eventually(() => heard().length === 4);
  expect(heard()).toMatchObject([1, 2, 3, 4].map((more) => ({ id, changedSeq: seq + more })));
  listener.close();
  expect(await refusalOf(anna, ANSWER_DECISION, answerTo(id, 2, { clientKey }))).toBe('CLIENT_KEY_REUSED');
  expect(await refusalOf(anna, ANSWER_DECISION, answerTo(id, 3))).toBe('INPUT_NOT_ACCEPTED');
  expect(await refusalOf(anna, ANSWER_DECISION, answerTo(id, 1, { stance: 'ABSTAIN' }))).toBe('INPUT_NOT_ACCEPTED');
  expect(await refusalOf(outside, ANSWER_DECISION, answerTo(id, 1))).toBe('JOIN_GROUP_FIRST');
});

it('is made early only by who asked or a convenor, with reasons where most chose otherwise, and told to the others', async () => {
  const { id } = await ask(moses);
  for (const person of [ruth, anna]) await answer(person, id, 1);
  expect(await refusalOf(anna, RECORD_OUTCOME, outcomeOf(id, 1))).toBe('DECISION_STILL_OPEN');
  expect(await refusalOf(moses, RECORD_OUTCOME, outcomeOf(id, 0))).toBe('REASON_NEEDED');
  const clientKey = randomUUID();
  for (let time = 0; time < 2; time += 1) {
    const { standing, outcome, can } = await record(moses, id, 0, { reasons: 'The hall is free then.', clientKey });
    expect({ standing, outcome, can }).toMatchObject({
      standing: 'DECIDED',
      outcome: { option: 0, words: 'We write then.', reasons: 'The hall is free then.', byName: 'Moses Oduya' },
      can: { answer: false, record: false, reconsider: true },
    });
  }
  expect(await told('decision-made', id)).toEqual(['Anna Berg', 'Jo Hale', 'Ruth Lindqvist']);
  expect(await refusalOf(anna, ANSWER_DECISION, answerTo(id, 1))).toBe('DECISION_MADE');
  expect(await refusalOf(ruth, RECORD_OUTCOME, outcomeOf(id, 1))).toBe('DECISION_MADE');
});

it('is thought about again only by a new question that names it, one at a time', async () => {
  const { id: former } = await ask(moses);
  expect(await refusalOf(anna, ASK_TO_DECIDE, { input: question({ reconsiders: former }) })).toBe('DECISION_NOT_MADE');
  await record(moses, former, 2);
  const clientKey = randomUUID();
  const later = await ask(anna, { reconsiders: former, clientKey });
  expect((await ask(anna, { reconsiders: former, clientKey })).id).toBe(later.id);
  expect(later.reconsiders?.id).toBe(former);
  expect(await read(jo, former)).toMatchObject({ outcome: { option: 2 }, reconsideredBy: { id: later.id } });
  const again = { input: question({ reconsiders: former }) };
  expect(await refusalOf(jo, ASK_TO_DECIDE, again)).toBe('DECISION_RECONSIDERED');
  const seq = await lastSeq();
  expect(await refusalOf(jo, ASK_TO_DECIDE, { input: question({ reconsiders: randomUUID() }) })).toBe('NOT_FOUND');
  expect(await lastSeq()).toBe(seq);
});

it('is withdrawn with its post, and no longer once it is made', async () => {
  const { id } = await ask(moses);
  await (await world.as(moses)).do(REMOVE, { id, reason: null, clientKey: randomUUID() });
  expect(await refusalOf(anna, DECISION, { id })).toBe('NOT_FOUND');
  await (await world.as(moses)).do(RESTORE, { id, clientKey: randomUUID() });
  await answer(anna, id, 0);
  await record(moses, id, 0);
  await (await world.as(ruth)).do(REMOVE, { id, reason: 'It names a child.', clientKey: randomUUID() });
  expect(await read(anna, id)).toMatchObject({ standing: 'DECIDED', outcome: { option: 0 } });
});

it('lets the first of two outcomes stand, and no answer in after its end', async () => {
  const { id } = await ask(moses);
  const outcomes = [ruth, moses].map((person, option) => comeOf(person, RECORD_OUTCOME, outcomeOf(id, option)));
  expect((await Promise.all(outcomes)).sort()).toEqual(['DECISION_MADE', null]);
  expect((await read(anna, id)).outcome?.byName).toMatch(/Ruth|Moses/);

  const late = await ask(jo, { answerBy: inDays(0) });
  const acts: [GivenPerson, string, object][] = [
    [anna, ANSWER_DECISION, answerTo(late.id, 0)],
    [jo, RECORD_OUTCOME, outcomeOf(late.id, 1, { reasons: 'It was settled by telephone.' })],
  ];
  const refusals = await Promise.all(acts.map(([person, act, wish]) => comeOf(person, act, { ...wish })));
  const { answers, outcome } = await read(ruth, late.id);
  expect(outcome?.option).toBe(1);
  expect(refusals).toEqual([answers.length === 1 ? null : 'DECISION_MADE', null]);
  expect(outcome?.reasons === null).toBe(answers.length === 0);
});

it('reminds once two days before whoever has not answered, and once whoever asked when nothing was recorded', async () => {
  const { id } = await ask(moses, { answerBy: inDays(5) });
  await answer(ruth, id, null);
  await world.passDays(2);
  expect(await told('decision-answer-due', id)).toEqual([]);
  for (let time = 0; time < 2; time += 1) await world.passDays(1);
  expect(await told('decision-answer-due', id)).toEqual(['Anna Berg', 'Jo Hale', 'Moses Oduya']);
  for (let time = 0; time < 3; time += 1) await world.passDays(1);
  expect(await told('decision-answer-due', id)).toHaveLength(3);
  expect(await told('decision-outcome-due', id)).toEqual(['Moses Oduya']);
  expect(await refusalOf(anna, ANSWER_DECISION, answerTo(id, 0))).toBe('DECISION_ANSWERS_ENDED');
  expect((await record(anna, id, 0)).outcome?.byName).toBe('Anna Berg');
});

it('is listed for the group, the last asked first, in few statements, and read with its leavers’ answers', async () => {
  const client: Client = await world.as(ruth);
  const { id } = await ask(moses);
  await answer(jo, id, 0);
  await (await world.as(jo)).do(LEAVE_GROUP, { groupId });
  expect(await read(ruth, id)).toMatchObject({ peopleInGroup: 3, options: [{ count: 1 }, { count: 0 }, { count: 0 }] });
  const list = async (after: string | null) =>
    (
      await client.do<{ decisions: { items: Decision[]; nextCursor: string | null } }>(DECISIONS, {
        groupId,
        first: 5,
        after,
      })
    ).decisions;
  const first = await list(null);
  expect(first.items[0]?.id).toBe(id);
  const rest = await list(first.nextCursor);
  const ids = [...first.items, ...rest.items].map((decision) => decision.id);
  expect(ids).toEqual([...new Set(ids)].sort().reverse());
  expect((await world.statementsOf(() => list(null))).length).toBeLessThanOrEqual(4);
  expect((await world.statementsOf(() => read(ruth, id))).length).toBeLessThanOrEqual(3);
  expect((await world.statementsOf(() => client.do(POSTS, { discussionId, first: 50 }))).length).toBeLessThanOrEqual(4);
  expect(await refusalOf(jo, DECISIONS, { groupId, first: 5 })).toBe('JOIN_GROUP_FIRST');
});
