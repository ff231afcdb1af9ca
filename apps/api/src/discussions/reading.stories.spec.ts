// What is new to whom: the same on every device, and never one's own words.
import { randomUUID } from 'node:crypto';
import { documentOf } from '@sixfold/rich-text';
import type { GivenPerson } from '../testing/given.js';
import { ASK_TO_DECIDE, type Decision, RECORD_OUTCOME } from '../testing/talk/decisions.js';
import {
  type Discussion,
  DISCUSSION,
  DISCUSSIONS,
  JOIN_GROUP,
  LATEST,
  MARK_ANSWER,
  MARK_READ,
  PIN,
  POST,
  type Post,
  REMOVE,
  START,
  WHAT_IS_NEW,
} from '../testing/talk/documents.js';
import { openGroupToTalkIn } from '../testing/talk/group.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let talk: Awaited<ReturnType<typeof openGroupToTalkIn>>;
let ruth: GivenPerson;
let moses: GivenPerson;

const start = async (): Promise<string> => {
  const asked = { groupId: talk.groupId, title: 'Rainy Mondays', body: documentOf('Rain.'), clientKey: randomUUID() };
  return (await (await world.as(ruth)).do<{ startDiscussion: Discussion }>(START, asked)).startDiscussion.id;
};
const post = async (discussionId: string, person: GivenPerson, howMany = 1): Promise<void> => {
  const client = await world.as(person);
  for (let index = 0; index < howMany; index += 1) {
    await client.do(POST, { discussionId, body: documentOf(`Post ${index}`), clientKey: randomUUID() });
  }
};
const asReadBy = async (person: GivenPerson, id: string) => {
  const { discussion } = await (await world.as(person)).do<{ discussion: Discussion }>(DISCUSSION, { id });
  return { readTo: discussion.readTo, unread: discussion.unread };
};
const markRead = async (person: GivenPerson, discussionId: string, seq: number) => {
  const client = await world.as(person);
  const done = await client.do<{ markDiscussionRead: Discussion }>(MARK_READ, { discussionId, seq });
  return done.markDiscussionRead;
};

beforeAll(async () => {
  world = await openWorld();
  talk = await openGroupToTalkIn(world, ['Ruth Lindqvist', 'Moses Oduya']);
  [ruth, moses] = talk.people as [GivenPerson, GivenPerson];
});
afterAll(() => world.close());

it('counts what others wrote since one has read, in lists as on the page, and never one’s own', async () => {
  const id = await start();
  await post(id, ruth, 2);
  await post(id, moses);
  expect(await asReadBy(moses, id)).toEqual({ readTo: 0, unread: 3 });
  expect(await asReadBy(ruth, id)).toEqual({ readTo: 0, unread: 1 });
  expect(await markRead(moses, id, 2)).toMatchObject({ id, readTo: 2, unread: 1 });

  const client = await world.as(moses);
  const { discussions } = await client.do<{ discussions: { items: Discussion[] } }>(DISCUSSIONS, {
    groupId: talk.groupId,
    first: 1,
  });
  const { latestDiscussions } = await client.do<{ latestDiscussions: Discussion[] }>(LATEST, { first: 1 });
  expect([discussions.items[0], latestDiscussions[0]]).toMatchObject([
    { id, unread: 1 },
    { id, unread: 1 },
  ]);
});

it('never moves a mark back, nor past the end of what has been written', async () => {
  const id = await start();
  await post(id, ruth, 3);
  await markRead(moses, id, 3);
  expect(await markRead(moses, id, 1)).toMatchObject({ readTo: 3, unread: 1 });
  expect(await markRead(moses, id, 2_000_000_000)).toMatchObject({ readTo: 4, unread: 0 });
  await post(id, ruth);
  expect(await asReadBy(moses, id)).toEqual({ readTo: 4, unread: 1 });
});

it('ends at the farthest of many marks that come at once, in whatever order', async () => {
  const id = await start();
  await post(id, ruth, 9);
  await Promise.all([7, 2, 10, 4, 9, 1].map((seq) => markRead(moses, id, seq)));
  expect(await asReadBy(moses, id)).toEqual({ readTo: 10, unread: 0 });
});

it('spares who comes later what was said before, and counts no further than a hundred', async () => {
  const id = await start();
  await post(id, ruth, 2);
  const newcomer = await world.given.personAt(talk.network.schools[2]!.school);
  const organisationId = talk.network.schools[2]!.school.id;
  await (await world.as(newcomer)).do(JOIN_GROUP, { groupId: talk.groupId, organisationId });
  expect(await asReadBy(newcomer, id)).toEqual({ readTo: 0, unread: 0 });
  await post(id, ruth);
  expect(await asReadBy(newcomer, id)).toEqual({ readTo: 0, unread: 1 });
  await post(id, moses, 110);
  expect(await asReadBy(newcomer, id)).toEqual({ readTo: 0, unread: 100 });
});

interface WhatIsNew {
  firstSeq: number | null;
  count: number;
  notable: { kind: string; seq: number; question: string | null; outcome: string | null }[];
  people: { author: { name: string }; count: number; firstSeq: number }[];
  others: number;
}

const whatIsNewTo = async (person: GivenPerson, discussionId: string): Promise<WhatIsNew> =>
  (await (await world.as(person)).do<{ whatIsNew: WhatIsNew }>(WHAT_IS_NEW, { discussionId })).whatIsNew;

it('tells what one has missed: where it begins, who wrote how much, and nothing of one’s own or removed', async () => {
  const id = await start();
  const whatIsNew = (person: GivenPerson) => whatIsNewTo(person, id);
  await post(id, moses, 2);
  await post(id, ruth, 2);
  await markRead(moses, id, 1);
  expect(await whatIsNew(moses)).toMatchObject({
    firstSeq: 4,
    count: 2,
    people: [{ author: { name: 'Ruth Lindqvist' }, count: 2, firstSeq: 4 }],
    others: 0,
  });
  const [{ id: fourth }] = (await world.rows<{ id: string }>(
    'SELECT id FROM post WHERE discussion_id = $1 AND seq = 4',
    [id],
  )) as [{ id: string }];
  await (await world.as(ruth)).do(REMOVE, { id: fourth, clientKey: randomUUID() });
  expect(await whatIsNew(moses)).toMatchObject({ firstSeq: 5, count: 1 });
  await markRead(moses, id, 5);
  expect(await whatIsNew(moses)).toEqual({ firstSeq: null, count: 0, notable: [], people: [], others: 0 });
  expect(await whatIsNew(ruth)).toMatchObject({ firstSeq: 2, count: 2 });
  const client = await world.as(ruth);
  const statements = await world.statementsOf(() => client.do(WHAT_IS_NEW, { discussionId: id }));
  expect(statements.length).toBeLessThanOrEqual(4);
});

it('tells first what waits for one, names one, was decided, answered and pinned since one has read', async () => {
  const discussionId = await start();
  const [ruths, mosess] = [await world.as(ruth), await world.as(moses)];
  const said = { discussionId, body: documentOf('The cellar is dry.'), clientKey: randomUUID() };
  const { post: source } = await mosess.do<{ post: Post }>(POST, said);
  const ask = async (question: string, days: number): Promise<Decision> => {
    const ends = world.now();
    ends.setUTCDate(ends.getUTCDate() + days);
    const options = [{ words: 'Paint' }, { words: 'Wait' }];
    const asked = { discussionId, question, explanation: 'It is grey.', options, reconsiders: null };
    const input = { ...asked, answerBy: ends.toISOString().slice(0, 10), clientKey: randomUUID() };
    return (await ruths.do<{ askToDecide: Decision }>(ASK_TO_DECIDE, { input })).askToDecide;
  };
  await ask('Paint the hall?', 20);
  const made = await ask('Paint the cellar?', 2);
  await markRead(moses, discussionId, 1_000);
  expect((await whatIsNewTo(moses, discussionId)).notable).toEqual([]);

  await world.passDays(4);
  const outcome = { id: made.id, option: 1, words: 'In spring.', reasons: 'It is wet.', clientKey: randomUUID() };
  await ruths.do(RECORD_OUTCOME, { input: outcome });
  await ruths.do(PIN, { id: source.id, isPinned: true, clientKey: randomUUID() });
  await ruths.do(MARK_ANSWER, { id: source.id, isAnswer: true, clientKey: randomUUID() });
  const { id, seq, postedAt } = source;
  const quote = { postId: id, seq, author: 'Moses Oduya', postedAt, text: 'The cellar is dry.' };
  const answer = [{ type: 'quote', attrs: quote }, ...documentOf('It was.').content];
  const body = { type: 'doc', content: answer };
  const { post: last } = await ruths.do<{ post: Post }>(POST, { discussionId, body, clientKey: randomUUID() });

  expect((await whatIsNewTo(moses, discussionId)).notable).toMatchObject([
    { kind: 'OPEN', seq: 3, question: 'Paint the hall?', outcome: null },
    { kind: 'NAMED', seq: last.seq },
    { kind: 'DECIDED', seq: 4, question: 'Paint the cellar?', outcome: 'Wait' },
    { kind: 'ANSWER', seq },
    { kind: 'PINNED', seq },
  ]);
  const statements = await world.statementsOf(() => mosess.do(WHAT_IS_NEW, { discussionId }));
  expect(statements.length).toBeLessThanOrEqual(4);
  await markRead(moses, discussionId, 1_000);
  expect((await whatIsNewTo(moses, discussionId)).notable).toEqual([]);
});
