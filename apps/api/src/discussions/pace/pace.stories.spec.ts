// A slower pace: a pause between two posts of the same person, held by the server and free for those who moderate.
import { randomUUID } from 'node:crypto';
import { documentOf } from '@sixfold/rich-text';
import type { GivenPerson } from '../../testing/given.js';
import { eventually, Listener } from '../../testing/listener.js';
import { CATCH_UP, type Discussion, EDIT, type Post, POST, REACT, START } from '../../testing/talk/documents.js';
import { openGroupToTalkIn } from '../../testing/talk/group.js';
import { PACE, type PaceShown, SET_PACE } from '../../testing/talk/paces.js';
import { openWorld, type World } from '../../testing/world.js';

let world: World;
let groupId: string;
let discussionId: string;
/** The convenor, and two members. */
let ruth: GivenPerson;
let jo: GivenPerson;
let anna: GivenPerson;
let outside: GivenPerson;

const wish = (minutes: number, clientKey = randomUUID()) => ({ discussionId, minutes, clientKey });
const pace = async (minutes: number, clientKey = randomUUID()): Promise<PaceShown> =>
  (await (await world.as(ruth)).do<{ paceDiscussion: PaceShown }>(SET_PACE, wish(minutes, clientKey))).paceDiscussion;
const written = (words: string, clientKey = randomUUID()) => ({ discussionId, body: documentOf(words), clientKey });
const post = async (person: GivenPerson, words: string, clientKey = randomUUID()): Promise<Post> =>
  (await (await world.as(person)).do<{ post: Post }>(POST, written(words, clientKey))).post;
const answersTo = async (person: GivenPerson, asked: object) => (await world.as(person)).ask(POST, { ...asked });
const refusalOf = async (person: GivenPerson) => (await world.as(person)).refusalOf(POST, written('Too early?'));
const minutesPass = (minutes: number) =>
  world.rows('UPDATE discussion_turn SET taken_at = taken_at - make_interval(mins => $2) WHERE discussion_id = $1', [
    discussionId,
    minutes,
  ]);
const start = async (): Promise<string> => {
  const asked = { groupId, title: 'Rainy Mondays', body: documentOf('Rain.'), clientKey: randomUUID() };
  return (await (await world.as(ruth)).do<{ startDiscussion: Discussion }>(START, asked)).startDiscussion.id;
};

beforeAll(async () => {
  world = await openWorld();
  const talk = await openGroupToTalkIn(world, ['Ruth Lindqvist', 'Jo Vance', 'Anna Berg']);
  groupId = talk.groupId;
  [ruth, jo, anna] = talk.people as [GivenPerson, GivenPerson, GivenPerson];
  outside = await world.given.personAt(talk.network.schools[3]!.school);
});
beforeEach(async () => {
  discussionId = await start();
});
afterAll(() => world.close());

it('is asked for by those who lead the discussion and read by everybody in the group', async () => {
  const read = async () =>
    (await (await world.as(jo)).do<{ discussionPace: PaceShown }>(PACE, { discussionId })).discussionPace;
  expect(await read()).toEqual({ id: discussionId, minutes: 0, askedByName: null, askedAt: null });
  expect(await pace(5)).toMatchObject({ minutes: 5, askedByName: 'Ruth Lindqvist' });
  expect(await read()).toMatchObject({ minutes: 5, askedByName: 'Ruth Lindqvist' });
  expect(await (await world.as(jo)).refusalOf(SET_PACE, wish(0))).toBe('LED_BY_CONVENOR');
  expect(await (await world.as(outside)).refusalOf(SET_PACE, wish(0))).toBe('JOIN_GROUP_FIRST');
  expect(await (await world.as(outside)).refusalOf(PACE, { discussionId })).toBe('JOIN_GROUP_FIRST');
  expect(await (await world.as(ruth)).refusalOf(SET_PACE, wish(7))).toBe('INPUT_NOT_ACCEPTED');
});

it('holds the second post of a member back until the pause is over, and says from when it may be sent', async () => {
  await pace(5);
  await post(jo, 'First');
  const { errors } = await answersTo(jo, written('Second'));
  const { code, details } = errors[0]!.extensions as {
    code: string;
    details: { notBefore: string; seconds: number; minutes: number };
  };
  expect(code).toBe('POST_TOO_EARLY');
  expect(details.minutes).toBe(5);
  expect(details.seconds).toBeGreaterThan(290);
  expect(details.seconds).toBeLessThanOrEqual(300);
  expect(Math.abs(Date.parse(details.notBefore) - Date.now() - details.seconds * 1_000)).toBeLessThan(5_000);
  await post(anna, 'Another person is not held');
  await minutesPass(5);
  await post(jo, 'Second');
  expect(await refusalOf(jo)).toBe('POST_TOO_EARLY');
});

it('counts what was written before it was asked for, and nothing in other discussions', async () => {
  await post(jo, 'Just before');
  await pace(15);
  expect(await refusalOf(jo)).toBe('POST_TOO_EARLY');
  await post(anna, 'Had not written');
  discussionId = await start();
  await post(jo, 'Elsewhere');
  await post(jo, 'Elsewhere again');
});

it('leaves those who moderate free, and holds no edit and no reaction back', async () => {
  await pace(60);
  await post(ruth, 'One');
  await post(ruth, 'Two');
  const { id } = await post(jo, 'First');
  const client = await world.as(jo);
  await client.do(EDIT, { id, body: documentOf('First, better'), clientKey: randomUUID() });
  await client.do(REACT, { id, kind: 'THANKS', isGiven: true });
});

it('answers the same key with the same post, also at once, and never refuses it', async () => {
  await pace(5);
  const key = randomUUID();
  const twins = await Promise.all([post(jo, 'Once', key), post(jo, 'Once', key)]);
  expect(twins[0].id).toBe(twins[1].id);
  expect((await post(jo, 'Once', key)).id).toBe(twins[0].id);
});

it('lets one of two posts at the same moment through, whether or not there was one before', async () => {
  await pace(1);
  for (let round = 0; round < 5; round += 1) {
    const answers = await Promise.all([answersTo(jo, written('One')), answersTo(jo, written('Other'))]);
    const codes = answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code));
    expect(codes).toEqual(['POST_TOO_EARLY']);
    await minutesPass(1);
  }
});

it('is lifted for everybody at once, changes once however often its key is sent, and is told by the log', async () => {
  const listener = await Listener.connect(world.config.publicUrl, (await world.as(jo)).sessionCookie);
  await listener.open(discussionId);
  const key = randomUUID();
  await pace(60, key);
  await pace(60, key);
  await pace(60);
  expect(await (await world.as(ruth)).refusalOf(SET_PACE, wish(5, key))).toBe('CLIENT_KEY_REUSED');
  const told = () => listener.heard.filter(({ event }) => event === 'discussion:head');
  await eventually(() => told().length > 0);
  expect(told().at(-1)?.message).toMatchObject({ id: discussionId, seq: 2 });
  listener.close();
  const client = await world.as(jo);
  const { postsSince } = await client.do<{ postsSince: { items: Post[] } }>(CATCH_UP, { discussionId, seq: 1 });
  expect(postsSince.items.map(({ seq, changedSeq }) => [seq, changedSeq])).toEqual([[1, 2]]);
  await post(jo, 'First');
  await pace(0);
  await post(jo, 'At once');
});

it('costs whoever writes no statement more, and cannot be changed once the group is closed', async () => {
  const statementsOf = (words: string) => world.statementsOf(() => post(jo, words));
  await post(jo, 'Warm');
  const atEase = await statementsOf('At ease');
  await pace(1);
  await minutesPass(1);
  expect(await statementsOf('Slowly')).toEqual(atEase);
  await world.rows('UPDATE working_group SET closed_at = now() WHERE id = $1', [groupId]);
  expect(await (await world.as(ruth)).refusalOf(SET_PACE, wish(0))).toBe('GROUP_CLOSED');
  expect(await refusalOf(jo)).toBe('GROUP_CLOSED');
});
