// Reactions: given once, taken back, counted for everybody, and missed by nobody who was away.
import { randomUUID } from 'node:crypto';
import { documentOf } from '@sixfold/rich-text';
import type { GivenPerson } from '../../testing/given.js';
import {
  CATCH_UP,
  type Discussion,
  DISCUSSION,
  LEAVE_GROUP,
  POST,
  type Post,
  POSTS,
  REACT,
  REACTED,
  REMOVE,
  START,
} from '../../testing/talk/documents.js';
import { openGroupToTalkIn } from '../../testing/talk/group.js';
import { openWorld, type World } from '../../testing/world.js';

let world: World;
let groupId: string;
let ruth: GivenPerson;
let moses: GivenPerson;
let anna: GivenPerson;
let outside: GivenPerson;
let discussionId: string;

const post = async (person: GivenPerson) => {
  const asked = { discussionId, body: documentOf('Thirty letters'), clientKey: randomUUID() };
  return (await (await world.as(person)).do<{ post: Post }>(POST, asked)).post;
};
const react = async (person: GivenPerson, id: string, kind: string, isGiven = true) =>
  (await (await world.as(person)).do<{ react: Post }>(REACT, { id, kind, isGiven })).react;
const shownTo = async (person: GivenPerson, id: string) => {
  const { posts } = await (await world.as(person)).do<{ posts: { items: Post[] } }>(POSTS, { discussionId, first: 50 });
  return posts.items.find((item) => item.id === id);
};
const namedTo = async (person: GivenPerson, id: string) => {
  const { postReactions } = await (
    await world.as(person)
  ).do<{ postReactions: { kind: string; by: { name: string } }[] }>(REACTED, { id });
  return postReactions.map(({ kind, by }) => [kind, by.name]);
};

beforeAll(async () => {
  world = await openWorld();
  const talk = await openGroupToTalkIn(world, ['Ruth Lindqvist', 'Moses Oduya', 'Anna Berg']);
  groupId = talk.groupId;
  [ruth, moses, anna] = talk.people as [GivenPerson, GivenPerson, GivenPerson];
  outside = await world.given.personAt(talk.network.schools[3]!.school);
  const asked = { groupId, title: 'Letters', body: documentOf('Letters?'), clientKey: randomUUID() };
  discussionId = (await (await world.as(ruth)).do<{ startDiscussion: Discussion }>(START, asked)).startDiscussion.id;
});
afterAll(() => world.close());

it('is given once however often it is asked, taken back, and an entry of the log each time', async () => {
  const { id, seq } = await post(moses);
  const twins = await Promise.all([react(anna, id, 'THANKS'), react(anna, id, 'THANKS')]);
  expect(twins[1]).toMatchObject({ reactions: [{ kind: 'THANKS', count: 1 }], myReactions: ['THANKS'] });
  await react(ruth, id, 'CURIOUS');
  await react(ruth, id, 'THANKS');
  const counted = [
    { kind: 'THANKS', count: 2 },
    { kind: 'CURIOUS', count: 1 },
  ];
  expect(await shownTo(moses, id)).toMatchObject({ reactions: counted, myReactions: [], changedSeq: seq + 3 });
  const away = await (
    await world.as(anna)
  ).do<{ postsSince: { items: Post[] } }>(CATCH_UP, { discussionId, seq: seq + 1 });
  expect(away.postsSince.items).toEqual([
    expect.objectContaining({ id, reactions: counted, myReactions: ['THANKS'], changedSeq: seq + 3 }),
  ]);
  await react(ruth, id, 'THANKS', false);
  expect(await react(ruth, id, 'THANKS', false)).toMatchObject({ myReactions: ['CURIOUS'], changedSeq: seq + 4 });
});

it('makes nothing unread and tells nobody', async () => {
  const { id } = await post(moses);
  await react(anna, id, 'HELPED');
  const { discussion } = await (await world.as(moses)).do<{ discussion: Discussion }>(DISCUSSION, { id: discussionId });
  expect(discussion.unread).toBe(1);
  expect(await world.rows(`SELECT 1 FROM notice WHERE person_id = $1`, [moses.id])).toEqual([]);
});

it('is refused to who is not in the group, and on what was removed', async () => {
  const { id } = await post(moses);
  await react(anna, id, 'AGREE');
  const asked = { id, kind: 'AGREE', isGiven: true };
  expect(await (await world.as(outside)).refusalOf(REACT, asked)).toBe('JOIN_GROUP_FIRST');
  expect(await (await world.as(outside)).refusalOf(REACTED, { id })).toBe('JOIN_GROUP_FIRST');
  await (await world.as(moses)).do(REMOVE, { id, clientKey: randomUUID() });
  expect(await (await world.as(ruth)).refusalOf(REACT, asked)).toBe('POST_REMOVED');
  expect(await (await world.as(ruth)).refusalOf(REACTED, { id })).toBe('POST_REMOVED');
  expect(await shownTo(anna, id)).toMatchObject({ reactions: [], myReactions: [] });
});

it('names who reacted, and only counts them once they have left their school', async () => {
  const { id } = await post(moses);
  for (const person of [anna, ruth]) await react(person, id, 'TRYING');
  expect(await namedTo(moses, id)).toEqual(
    expect.arrayContaining([
      ['TRYING', 'Anna Berg'],
      ['TRYING', 'Ruth Lindqvist'],
    ]),
  );
  await (await world.as(anna)).do(LEAVE_GROUP, { groupId });
  await world.rows('UPDATE affiliation SET ended_at = now() WHERE person_id = $1', [anna.id]);
  expect(await namedTo(moses, id)).toEqual([['TRYING', 'Ruth Lindqvist']]);
  expect(await shownTo(moses, id)).toMatchObject({ reactions: [{ kind: 'TRYING', count: 2 }] });
});
