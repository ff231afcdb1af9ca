// What convenors say above a discussion: read by the whole group, written one after the other, cleared like a post.
import { randomUUID } from 'node:crypto';
import { documentOf } from '@sixfold/rich-text';
import type { GivenPerson } from '../../testing/given.js';
import { eventually, Listener } from '../../testing/listener.js';
import { CATCH_UP, type Post, POST, REMOVE } from '../../testing/talk/documents.js';
import { startDiscussion } from '../../testing/talk/discussion.js';
import { openGroupToTalkIn } from '../../testing/talk/group.js';
import { SUM_UP, SUMMARY, SUMMARY_HISTORY, type Summary, type SummaryText } from '../../testing/talk/summaries.js';
import { openWorld, type World } from '../../testing/world.js';

let world: World;
let groupId: string;
let discussionId: string;
/** The convenor, another whom the scene makes one, and a member. */
let ruth: GivenPerson;
let moses: GivenPerson;
let anna: GivenPerson;
let outside: GivenPerson;

const asked = (words: string | null, version: number, clientKey = randomUUID()) => ({
  discussionId,
  version,
  body: words === null ? null : documentOf(words),
  clientKey,
});
const sumUp = async (person: GivenPerson, words: string | null, version: number, clientKey = randomUUID()) =>
  (await (await world.as(person)).do<{ sumUpDiscussion: Summary }>(SUM_UP, asked(words, version, clientKey)))
    .sumUpDiscussion;
const refusalOf = async (person: GivenPerson, words: string | null, version: number) =>
  (await world.as(person)).refusalOf(SUM_UP, asked(words, version));
const read = async (person: GivenPerson): Promise<Summary> =>
  (await (await world.as(person)).do<{ discussionSummary: Summary }>(SUMMARY, { discussionId })).discussionSummary;
const historyOf = async (person: GivenPerson): Promise<unknown[]> => {
  const client = await world.as(person);
  const { summaryHistory } = await client.do<{ summaryHistory: SummaryText[] }>(SUMMARY_HISTORY, { discussionId });
  return summaryHistory.map(({ body }) => body);
};
const post = async (person: GivenPerson, words: string): Promise<Post> => {
  const client = await world.as(person);
  const written = { discussionId, body: documentOf(words), clientKey: randomUUID() };
  return (await client.do<{ post: Post }>(POST, written)).post;
};

beforeAll(async () => {
  world = await openWorld();
  const talk = await openGroupToTalkIn(world, ['Ruth Lindqvist', 'Moses Oduya', 'Anna Berg']);
  groupId = talk.groupId;
  [ruth, moses, anna] = talk.people as [GivenPerson, GivenPerson, GivenPerson];
  outside = await world.given.personAt(talk.network.schools[3]!.school);
  await world.rows(
    'UPDATE group_membership SET convenor_since = joined_at WHERE group_id = $1 AND person_id = $2 AND left_at IS NULL',
    [groupId, moses.id],
  );
});
beforeEach(async () => {
  discussionId = await startDiscussion(world, anna, groupId, 'Rainy Mondays');
});
afterAll(() => world.close());

it('is written by a convenor for the whole group, in one statement to read, and says how much came after it', async () => {
  expect(await read(anna)).toMatchObject({ version: 0, text: null, laterPosts: 0, upTo: 1 });
  await sumUp(ruth, 'We start with letters.', 0);
  const late = await post(anna, 'And with numbers?');
  await post(moses, 'Both.');
  expect(await read(anna)).toMatchObject({
    id: discussionId,
    version: 2,
    laterPosts: 2,
    upTo: 4,
    text: { body: documentOf('We start with letters.'), author: { name: 'Ruth Lindqvist', formerly: false } },
  });
  await (await world.as(anna)).do(REMOVE, { id: late.id, clientKey: randomUUID() });
  expect((await read(anna)).laterPosts).toBe(1);
  const statements = await world.statementsOf(() => read(anna));
  expect(statements.filter((text) => text.includes('discussion_summary'))).toHaveLength(1);
});

it('is the convenors’ to write, within its length, in a text that is safe', async () => {
  expect(await refusalOf(anna, 'Mine', 0)).toBe('LED_BY_CONVENOR');
  expect(await refusalOf(outside, 'Mine', 0)).toBe('JOIN_GROUP_FIRST');
  expect(await (await world.as(outside)).refusalOf(SUMMARY, { discussionId })).toBe('JOIN_GROUP_FIRST');
  expect(await refusalOf(ruth, 'x'.repeat(4_001), 0)).toBe('SUMMARY_TOO_LONG');
  expect(await refusalOf(ruth, ' ', 0)).toBe('TEXT_EMPTY');
  expect((await sumUp(ruth, 'x'.repeat(4_000), 0)).version).toBe(2);
});

it('is written once however often its key is sent, and its earlier versions stay to be read', async () => {
  const key = randomUUID();
  const twins = await Promise.all([sumUp(ruth, 'One', 0, key), sumUp(ruth, 'One', 0, key)]);
  expect(twins[0]).toEqual(twins[1]);
  const { version } = await sumUp(moses, 'Two', 2);
  expect(version).toBe(3);
  expect((await sumUp(ruth, 'One', 0, key)).text).toMatchObject({ body: documentOf('Two') });
  expect(await (await world.as(ruth)).refusalOf(SUM_UP, asked('Other', 3, key))).toBe('CLIENT_KEY_REUSED');
  expect(await historyOf(anna)).toEqual([documentOf('One')]);
});

it('lets the second of two who write at once read the first before anything is lost', async () => {
  for (let round = 0, version = 0; round < 5; round += 1) {
    const [one, other] = await Promise.all(
      [ruth, moses].map(async (person) => (await world.as(person)).ask(SUM_UP, asked(person.id, version))),
    );
    const codes = [one!, other!].flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code));
    expect(codes).toEqual(['SUMMARY_WRITTEN_MEANWHILE']);
    version = (await read(anna)).version;
  }
});

it('is cleared like a post: then only those who could remove posts read what stood there, and in time nobody', async () => {
  await sumUp(ruth, 'Names of children', 0);
  await sumUp(ruth, null, 2);
  expect(await read(anna)).toMatchObject({ version: 3, text: null });
  expect(await historyOf(anna)).toEqual([]);
  expect(await historyOf(moses)).toEqual([documentOf('Names of children')]);
  await sumUp(moses, 'No names', 3);
  expect(await historyOf(anna)).toEqual([]);
  await world.passDays(91);
  expect(await historyOf(moses)).toEqual([]);
  expect((await read(anna)).text).toMatchObject({ body: documentOf('No names') });
});

it('is told to open pages by the log, and can only be read once the group is closed', async () => {
  const listener = await Listener.connect(world.config.publicUrl, (await world.as(anna)).sessionCookie);
  await listener.open(discussionId);
  await sumUp(ruth, 'We start with letters.', 0);
  const told = () => listener.heard.filter(({ event }) => event === 'discussion:head');
  await eventually(() => told().length > 0);
  expect(told().at(-1)?.message).toMatchObject({ id: discussionId, seq: 2 });
  listener.close();
  const client = await world.as(anna);
  const { postsSince } = await client.do<{ postsSince: { items: Post[] } }>(CATCH_UP, { discussionId, seq: 1 });
  expect(postsSince.items.map(({ seq, changedSeq, editedAt }) => [seq, changedSeq, editedAt])).toEqual([[1, 2, null]]);
  await world.rows('UPDATE working_group SET closed_at = now() WHERE id = $1', [groupId]);
  expect(await refusalOf(ruth, 'More', 2)).toBe('GROUP_CLOSED');
  expect((await read(anna)).text).toMatchObject({ body: documentOf('We start with letters.') });
});
