// Who does what by when, told through GraphQL: made by a post, taken or offered, done, put off, and never lost.
import { randomUUID } from 'node:crypto';
import { documentOf } from '@sixfold/rich-text';
import type { GivenPerson } from '../../testing/given.js';
import { eventually, Listener } from '../../testing/listener.js';
import {
  type Action,
  ACTION,
  ACTIONS,
  ANSWER_ACTION,
  END_ACTION,
  GIVE_ACTION,
  MAKE_ACTION,
  MY_ACTIONS,
  SCHEDULE_ACTION,
} from '../../testing/talk/actions.js';
import { EDIT, JOIN_GROUP, LEAVE_GROUP, type Post, POSTS, REMOVE } from '../../testing/talk/documents.js';
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
let josSchool: string;

type Wish = Record<string, unknown>;

const inDays = (days: number): string => {
  const day = world.now();
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
};
const wished = (owner: GivenPerson, changes: Wish = {}) => ({
  input: {
    discussionId,
    words: 'Book the hall',
    ownerId: owner.id,
    dueBy: null,
    fromPostId: null,
    clientKey: randomUUID(),
    ...changes,
  },
});
/** Does what is asked, and gives the action as it stands then. */
const act = async (person: GivenPerson, document: string, wish: Wish): Promise<Action> => {
  const done = await (
    await world.as(person)
  ).do<Record<string, Action>>(document, {
    clientKey: randomUUID(),
    ...wish,
  });
  return Object.values(done)[0]!;
};
const make = (person: GivenPerson, owner: GivenPerson, changes: Wish = {}) =>
  act(person, MAKE_ACTION, wished(owner, changes));
const read = (person: GivenPerson, id: string) => act(person, ACTION, { id });
const refusalOf = async (person: GivenPerson, document: string, wish: Wish) =>
  (await world.as(person)).refusalOf(document, { clientKey: randomUUID(), ...wish });
/** Null for what was done. */
const comeOf = async (person: GivenPerson, document: string, wish: Wish) =>
  (await (await world.as(person)).ask(document, { clientKey: randomUUID(), ...wish })).errors[0]?.extensions.code ??
  null;
const told = (kind: string, id?: string) => namesOfTold(world, kind, id);
const lastSeq = () => lastSeqOf(world, discussionId);
const since = (seq: number) => readSince(world, anna, discussionId, seq);

beforeAll(async () => {
  world = await openWorld();
  const talk = await openGroupToTalkIn(world, ['Ruth Lindqvist', 'Moses Oduya', 'Anna Berg', 'Jo Hale']);
  groupId = talk.groupId;
  [ruth, moses, anna, jo] = talk.people as [GivenPerson, GivenPerson, GivenPerson, GivenPerson];
  josSchool = talk.network.schools[3]!.school.id;
  outside = await world.given.personAt(talk.network.schools[4]!.school);
  discussionId = await startDiscussion(world, ruth, groupId, 'Letters');
});
afterAll(() => world.close());

it('is made by a post of the log, once for one key, and held at once by whoever takes it on themselves', async () => {
  const seq = await lastSeq();
  const clientKey = randomUUID();
  const [first] = await since(0);
  const made = await make(moses, moses, { clientKey, fromPostId: first!.id, dueBy: inDays(7) });
  expect(made).toMatchObject({
    standing: 'HELD',
    owner: { name: 'Moses Oduya' },
    fromSeq: 1,
    isOverdue: false,
    can: { give: true, answer: false, schedule: true, finish: true, drop: true, reopen: false },
  });
  expect((await make(moses, moses, { clientKey, fromPostId: first!.id, dueBy: inDays(7) })).id).toBe(made.id);
  expect(await refusalOf(moses, MAKE_ACTION, wished(moses, { clientKey, words: 'Book a bus' }))).toBe(
    'CLIENT_KEY_REUSED',
  );
  const entry = { id: made.id, seq: seq + 1, isAction: true, body: documentOf('Book the hall') };
  expect(await since(seq)).toMatchObject([entry]);
  expect(await refusalOf(moses, EDIT, { id: made.id, body: documentOf('Book a bus') })).toBe('POST_IS_ACTION');
  expect(await refusalOf(moses, MAKE_ACTION, wished(moses, { dueBy: inDays(-1) }))).toBe('ACTION_DAY_NOT_ACCEPTED');
  expect(await refusalOf(moses, MAKE_ACTION, wished(outside))).toBe('ACTION_OWNER_NOT_IN_GROUP');
  expect(await refusalOf(moses, MAKE_ACTION, wished(moses, { fromPostId: randomUUID() }))).toBe('NOT_FOUND');
  expect(await refusalOf(outside, MAKE_ACTION, wished(outside))).toBe('JOIN_GROUP_FIRST');
  expect(await lastSeq()).toBe(seq + 1);
});

it('is offered to somebody else, who declines with a word or accepts, each an entry of the log', async () => {
  const { id } = await make(moses, anna);
  expect(await told('action-offered')).toEqual(['Anna Berg']);
  expect((await read(anna, id)).can).toMatchObject({ answer: true, finish: false, give: false });
  const seq = await lastSeq();
  const listener = await Listener.connect(world.config.publicUrl, (await world.as(ruth)).sessionCookie);
  await listener.open(discussionId);
  expect(await refusalOf(jo, ANSWER_ACTION, { id, accepts: true, words: '' })).toBe('ACTION_NOT_OFFERED');
  const clientKey = randomUUID();
  const declining = { id, accepts: false, words: 'I am away then.', clientKey };
  for (let time = 0; time < 2; time += 1) {
    expect(await act(anna, ANSWER_ACTION, declining)).toMatchObject({
      standing: 'FREE',
      owner: null,
      declined: { byName: 'Anna Berg', words: 'I am away then.' },
    });
  }
  expect(await refusalOf(anna, ANSWER_ACTION, { ...declining, words: 'No.' })).toBe('CLIENT_KEY_REUSED');
  expect(await told('action-declined')).toEqual(['Moses Oduya']);
  expect(await act(ruth, GIVE_ACTION, { id, personId: jo.id })).toMatchObject({ standing: 'OFFERED', declined: null });
  expect(await act(jo, ANSWER_ACTION, { id, accepts: true, words: '' })).toMatchObject({ standing: 'HELD' });
  expect((await since(seq)).map((post) => [post.id, post.changedSeq])).toEqual([[id, seq + 3]]);
  const heard = () => listener.of<Post>('entry');
  await eventually(() => heard().length === 3);
  expect(heard()).toMatchObject([1, 2, 3].map((more) => ({ id, changedSeq: seq + more })));
  listener.close();
  expect(await refusalOf(moses, GIVE_ACTION, { id, personId: moses.id })).toBe('ACTION_OF_ANOTHER');
  expect(await act(jo, GIVE_ACTION, { id, personId: null })).toMatchObject({ standing: 'FREE', declined: null });
  expect(await act(anna, GIVE_ACTION, { id, personId: anna.id })).toMatchObject({ standing: 'HELD' });
});

it('takes one of two answers at the same moment, and is done once by two', async () => {
  const { id } = await make(moses, anna);
  const answers = [true, false].map((accepts) => comeOf(anna, ANSWER_ACTION, { id, accepts, words: '' }));
  expect((await Promise.all(answers)).sort()).toEqual(['ACTION_NOT_OFFERED', null]);
  const seq = await lastSeq();
  const { standing } = await read(anna, id);
  expect(['HELD', 'FREE']).toContain(standing);
  const ends = [moses, ruth, ruth].map((person) => comeOf(person, END_ACTION, { id, as: 'DONE' }));
  expect(await Promise.all(ends)).toEqual([null, null, null]);
  expect(await lastSeq()).toBe(seq + 1);
});

it('is done and not done again, called off and wanted again, by those it concerns; the maker hears of it', async () => {
  const { id } = await make(moses, moses);
  await act(moses, GIVE_ACTION, { id, personId: jo.id });
  await act(jo, ANSWER_ACTION, { id, accepts: true, words: '' });
  expect(await refusalOf(anna, END_ACTION, { id, as: 'DONE' })).toBe('ACTION_OF_ANOTHER');
  expect(await refusalOf(jo, END_ACTION, { id, as: 'DROPPED' })).toBe('ACTION_OF_ANOTHER');
  for (const as of ['DONE', null, 'DONE']) await act(jo, END_ACTION, { id, as });
  expect(await told('action-done', id)).toEqual(['Moses Oduya']);
  const late = { id, dueBy: inDays(3) };
  expect(await refusalOf(jo, SCHEDULE_ACTION, late)).toBe('ACTION_ENDED');
  expect(await refusalOf(moses, END_ACTION, { id, as: 'DROPPED' })).toBe('ACTION_ENDED');
  await act(jo, END_ACTION, { id, as: null });
  expect(await act(jo, SCHEDULE_ACTION, late)).toMatchObject({ dueBy: inDays(3) });
  expect(await act(moses, END_ACTION, { id, as: 'DROPPED' })).toMatchObject({
    standing: 'DROPPED',
    can: { reopen: true },
  });
});

it('reminds whoever has it once, two days before its day, stands late after it, and again for another day', async () => {
  const { id } = await make(moses, jo, { dueBy: inDays(4) });
  await world.passDays(1);
  expect(await told('action-due', id)).toEqual([]);
  for (let time = 0; time < 2; time += 1) await world.passDays(1);
  await world.passDays(1);
  expect(await told('action-due', id)).toEqual(['Jo Hale']);
  await world.passDays(2);
  expect((await read(anna, id)).isOverdue).toBe(true);
  await act(moses, SCHEDULE_ACTION, { id, dueBy: inDays(2) });
  await world.passDays(1);
  expect(await told('action-due', id)).toEqual(['Jo Hale', 'Jo Hale']);
});

it('is nobody’s once its owner leaves, for anybody to take, and theirs again when they come back', async () => {
  const { id } = await make(jo, jo);
  await (await world.as(jo)).do(LEAVE_GROUP, { groupId });
  const left = { standing: 'FREE', owner: null, formerOwnerName: 'Jo Hale', can: { give: true } };
  expect(await read(anna, id)).toMatchObject(left);
  expect(await refusalOf(jo, END_ACTION, { id, as: 'DONE' })).toBe('JOIN_GROUP_FIRST');
  await (await world.as(jo)).do(JOIN_GROUP, { groupId, organisationId: josSchool });
  expect(await read(anna, id)).toMatchObject({ standing: 'HELD', owner: { name: 'Jo Hale' }, formerOwnerName: null });
  await (await world.as(jo)).do(REMOVE, { id, reason: null, clientKey: randomUUID() });
  expect(await refusalOf(anna, ACTION, { id })).toBe('NOT_FOUND');
  expect(await refusalOf(jo, END_ACTION, { id, as: 'DONE' })).toBe('NOT_FOUND');
});

it('is listed by its day for the group and for whoever has it, in few statements', async () => {
  for (const dueBy of [inDays(9), null, inDays(2)]) await make(anna, anna, { dueBy });
  const client = await world.as(anna);
  type Page = { items: Action[]; nextCursor: string | null };
  const pageOf = async (ended: boolean, after: string | null): Promise<Page> =>
    (await client.do<{ actions: Page }>(ACTIONS, { groupId, ended, first: 3, after })).actions;
  const all = async (ended: boolean): Promise<Action[]> => {
    const items: Action[] = [];
    let after: string | null = null;
    do {
      const page: Page = await pageOf(ended, after);
      items.push(...page.items);
      after = page.nextCursor;
    } while (after !== null);
    return items;
  };
  const days = (await all(false)).map(({ dueBy }) => dueBy ?? '9999-12-31');
  expect(days).toEqual(days.toSorted());
  const ended = await all(true);
  expect(ended.map(({ id }) => id)).toEqual(
    ended
      .map(({ id }) => id)
      .toSorted()
      .reverse(),
  );
  const { myActions } = await client.do<{ myActions: Page }>(MY_ACTIONS, { first: 20 });
  expect(myActions.items.map(({ owner }) => owner?.name)).toEqual(myActions.items.map(() => 'Anna Berg'));
  expect(myActions.items.slice(0, 2).map(({ dueBy }) => dueBy)).toEqual([inDays(2), inDays(9)]);
  for (const asked of [
    () => pageOf(false, null),
    () => pageOf(true, null),
    () => client.do(MY_ACTIONS, { first: 20 }),
  ]) {
    expect((await world.statementsOf(asked)).length).toBeLessThanOrEqual(4);
  }
  expect((await world.statementsOf(() => read(anna, ended[0]!.id))).length).toBeLessThanOrEqual(3);
  expect((await world.statementsOf(() => client.do(POSTS, { discussionId, first: 50 }))).length).toBeLessThanOrEqual(4);
  expect(await refusalOf(outside, ACTIONS, { groupId, ended: false, first: 3 })).toBe('JOIN_GROUP_FIRST');
});
