// Posts that are edited, removed and put back: entries of the same log, seen by whoever was away, never new to read.
import { randomUUID } from 'node:crypto';
import { documentOf } from '@sixfold/rich-text';
import type { GivenPerson } from '../testing/given.js';
import {
  CATCH_UP,
  type Discussion,
  DISCUSSION,
  EDIT,
  HISTORY,
  MARK_ANSWER,
  MARK_READ,
  MARKED,
  PIN,
  POST,
  type Post,
  POSTS,
  REMOVE,
  RESTORE,
  START,
} from '../testing/talk/documents.js';
import { openGroupToTalkIn } from '../testing/talk/group.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let groupId: string;
/** The convenor, two who write, and a colleague outside the group. */
let ruth: GivenPerson;
let moses: GivenPerson;
let anna: GivenPerson;
let outside: GivenPerson;

const start = async (): Promise<string> => {
  const asked = { groupId, title: 'Rainy Mondays', body: documentOf('Rain.'), clientKey: randomUUID() };
  return (await (await world.as(ruth)).do<{ startDiscussion: Discussion }>(START, asked)).startDiscussion.id;
};
const post = async (discussionId: string, person: GivenPerson, text: string, clientKey = randomUUID()) =>
  (await (await world.as(person)).do<{ post: Post }>(POST, { discussionId, body: documentOf(text), clientKey })).post;
const edit = async (person: GivenPerson, id: string, text: string, clientKey = randomUUID()) =>
  (await (await world.as(person)).do<{ editPost: Post }>(EDIT, { id, body: documentOf(text), clientKey })).editPost;
const remove = async (person: GivenPerson, id: string, reason: string | null = null, clientKey = randomUUID()) =>
  (await (await world.as(person)).do<{ removePost: Post }>(REMOVE, { id, reason, clientKey })).removePost;
const restore = async (person: GivenPerson, id: string) =>
  (await (await world.as(person)).do<{ restorePost: Post }>(RESTORE, { id, clientKey: randomUUID() })).restorePost;
const refusalOf = async (person: GivenPerson, query: string, variables: Record<string, unknown>) =>
  (await world.as(person)).refusalOf(query, { clientKey: randomUUID(), ...variables });
const historyOf = async (person: GivenPerson, id: string): Promise<unknown[]> => {
  const { postHistory } = await (await world.as(person)).do<{ postHistory: { body: unknown }[] }>(HISTORY, { id });
  return postHistory.map(({ body }) => body);
};
const since = async (discussionId: string, seq: number): Promise<Post[]> => {
  const client = await world.as(moses);
  return (await client.do<{ postsSince: { items: Post[] } }>(CATCH_UP, { discussionId, seq })).postsSince.items;
};
const page = async (discussionId: string): Promise<Post[]> =>
  (await (await world.as(moses)).do<{ posts: { items: Post[] } }>(POSTS, { discussionId, first: 50 })).posts.items;
const seqsOf = async (discussionId: string): Promise<number[]> => {
  const rows = await world.rows<{ seq: number }>(
    `SELECT seq FROM post WHERE discussion_id = $1 UNION ALL SELECT seq FROM post_change WHERE discussion_id = $1
     ORDER BY seq`,
    [discussionId],
  );
  return rows.map(({ seq }) => seq);
};

beforeAll(async () => {
  world = await openWorld();
  const talk = await openGroupToTalkIn(world, ['Ruth Lindqvist', 'Moses Oduya', 'Anna Berg']);
  groupId = talk.groupId;
  [ruth, moses, anna] = talk.people as [GivenPerson, GivenPerson, GivenPerson];
  outside = await world.given.personAt(talk.network.schools[3]!.school);
});
afterAll(() => world.close());

describe('an edit', () => {
  it('is an entry of the log with the new words, and how it read before stays to be read', async () => {
    const discussionId = await start();
    const { id } = await post(discussionId, moses, 'Letters');
    await post(discussionId, ruth, 'Yes');
    const edited = await edit(moses, id, 'Letters, in a bag');
    expect(edited).toMatchObject({ id, seq: 2, changedSeq: 4, body: documentOf('Letters, in a bag'), removal: null });
    expect(edited.editedAt).not.toBeNull();
    await edit(moses, id, 'Letters, in two bags');
    expect((await since(discussionId, 3)).map((entry) => [entry.id, entry.changedSeq])).toEqual([[id, 5]]);
    expect((await page(discussionId)).map(({ seq, changedSeq }) => [seq, changedSeq])).toEqual([
      [1, 1],
      [2, 5],
      [3, 3],
    ]);
    expect(await historyOf(anna, id)).toEqual([documentOf('Letters'), documentOf('Letters, in a bag')]);
    expect(await seqsOf(discussionId)).toEqual([1, 2, 3, 4, 5]);
  });

  it('is made once however often its key is sent, and leaves a late copy of the post what it was', async () => {
    const discussionId = await start();
    const [postKey, key] = [randomUUID(), randomUUID()];
    const { id } = await post(discussionId, moses, 'First words', postKey);
    const twins = await Promise.all([edit(moses, id, 'Second', key), edit(moses, id, 'Second', key)]);
    expect(twins[0]).toEqual(twins[1]);
    await edit(moses, id, 'Third');
    expect(await edit(moses, id, 'Second', key)).toMatchObject({ changedSeq: 4, body: documentOf('Third') });
    expect(await post(discussionId, moses, 'First words', postKey)).toMatchObject({ id, body: documentOf('Third') });
    const other = { id, body: documentOf('Something else'), clientKey: key };
    expect(await refusalOf(moses, EDIT, other)).toBe('CLIENT_KEY_REUSED');
    expect(await edit(moses, id, 'Third')).toMatchObject({ changedSeq: 4 });
    expect(await seqsOf(discussionId)).toEqual([1, 2, 3, 4]);
  });

  it('is the author’s alone', async () => {
    const { id } = await post(await start(), moses, 'Mine');
    const body = documentOf('Yours');
    expect(await refusalOf(ruth, EDIT, { id, body })).toBe('POST_OF_ANOTHER');
    expect(await refusalOf(outside, EDIT, { id, body })).toBe('JOIN_GROUP_FIRST');
    expect(await refusalOf(outside, HISTORY, { id })).toBe('JOIN_GROUP_FIRST');
  });
});

describe('a removal', () => {
  it('leaves a trace without words, can be undone for a while, and every step is an entry', async () => {
    const discussionId = await start();
    const { id } = await post(discussionId, moses, 'In haste');
    expect(await remove(moses, id)).toMatchObject({
      body: null,
      changedSeq: 3,
      removal: { byName: 'Moses Oduya', reason: null },
    });
    expect(JSON.stringify(await since(discussionId, 0))).not.toContain('In haste');
    expect(await refusalOf(moses, EDIT, { id, body: documentOf('Again') })).toBe('POST_REMOVED');
    expect(await refusalOf(anna, HISTORY, { id })).toBe('POST_REMOVED');
    expect(await historyOf(ruth, id)).toEqual([documentOf('In haste')]);
    expect(await restore(moses, id)).toMatchObject({ body: documentOf('In haste'), changedSeq: 4, removal: null });
    await remove(moses, id);
    world.clock.moveBy({ days: 16 / (24 * 60) });
    expect(await refusalOf(moses, RESTORE, { id })).toBe('TOO_LATE_TO_RESTORE');
    expect(await seqsOf(discussionId)).toEqual([1, 2, 3, 4, 5]);
  });

  it('of what another wrote needs the convenor or a co-leader, and a reason that all may read', async () => {
    const discussionId = await start();
    const { id } = await post(discussionId, moses, 'Names of children');
    expect(await refusalOf(anna, REMOVE, { id, reason: 'I do not like it' })).toBe('CONVENOR_NEEDED');
    expect(await refusalOf(ruth, REMOVE, { id, reason: ' ' })).toBe('REASON_NEEDED');
    expect(await remove(ruth, id, 'It names children.')).toMatchObject({
      removal: { byName: 'Ruth Lindqvist', reason: 'It names children.' },
    });
    expect(await refusalOf(moses, RESTORE, { id })).toBe('POST_REMOVED_BY_ANOTHER');
    expect(await refusalOf(moses, REMOVE, { id })).toBe('POST_REMOVED');
    expect(await restore(ruth, id)).toMatchObject({ body: documentOf('Names of children'), removal: null });
    const audited = await world.rows<{ act: string }>(`SELECT act FROM audit_entry WHERE subject_id = $1 ORDER BY id`, [
      id,
    ]);
    expect(audited.map(({ act }) => act)).toEqual(['discussion.post-removed', 'discussion.post-restored']);
    const told = await world.rows(
      `SELECT kind, details->>'reason' AS reason, path FROM notice WHERE person_id = $1 AND path LIKE $2 ORDER BY id`,
      [moses.id, `%${discussionId}%`],
    );
    const path = expect.stringMatching(`/discussions/${discussionId}\\?post=\\d+$`);
    expect(told).toEqual([
      { kind: 'post-removed', reason: 'It names children.', path },
      { kind: 'post-restored', reason: null, path },
    ]);
    const client = await world.as(anna);
    const { discussion } = await client.do<{ discussion: Discussion }>(DISCUSSION, { id: discussionId });
    expect(discussion.can).toEqual({
      post: true,
      removePosts: false,
      pinPosts: false,
      movePosts: false,
      resolve: false,
      lead: false,
    });
  });

  it('keeps the words for those who may have to look for ninety days, and then for nobody', async () => {
    const { id } = await post(await start(), moses, 'First words');
    await edit(moses, id, 'Last words');
    await remove(ruth, id, 'It names children.');
    await world.passDays(89);
    expect(await historyOf(ruth, id)).toHaveLength(2);
    await world.passDays(2);
    expect(await historyOf(ruth, id)).toEqual([]);
  });
});

it('is pinned by the convenor, said to have answered by whoever asked, and stands on top for all until it is removed', async () => {
  const asker = await world.as(moses);
  const question = { groupId, title: 'How many?', body: documentOf('How many?'), clientKey: randomUUID() };
  const discussionId = (await asker.do<{ startDiscussion: Discussion }>(START, question)).startDiscussion.id;
  const [rule, answer] = [await post(discussionId, anna, 'No names'), await post(discussionId, anna, 'Thirty')];
  expect(await refusalOf(moses, PIN, { id: rule.id, isPinned: true })).toBe('PINNED_BY_CONVENOR');
  expect(await refusalOf(anna, MARK_ANSWER, { id: answer.id, isAnswer: true })).toBe('STARTER_NEEDED');
  const pinning = { id: rule.id, isPinned: true, clientKey: randomUUID() };
  const convenor = await world.as(ruth);
  for (let time = 0; time < 2; time += 1) {
    expect(await convenor.do(PIN, pinning)).toMatchObject({ pinPost: { isPinned: true, changedSeq: 4 } });
  }
  await asker.do(MARK_ANSWER, { id: answer.id, isAnswer: true, clientKey: randomUUID() });
  const onTop = async () =>
    (await asker.do<{ markedPosts: Post[] }>(MARKED, { discussionId })).markedPosts.map(({ id }) => id);
  expect(await onTop()).toEqual([rule.id, answer.id]);
  expect((await since(discussionId, 3)).map(({ isPinned, isAnswer }) => [isPinned, isAnswer])).toEqual([
    [true, false],
    [false, true],
  ]);
  await convenor.do(PIN, { id: rule.id, isPinned: false, clientKey: randomUUID() });
  await remove(anna, answer.id);
  expect(await onTop()).toEqual([]);
  expect(await refusalOf(moses, MARK_ANSWER, { id: answer.id, isAnswer: false })).toBe('POST_REMOVED');
  expect(await seqsOf(discussionId)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

it('makes nothing new that was read, and what was removed is new to nobody', async () => {
  const discussionId = await start();
  const { id } = await post(discussionId, ruth, 'Read');
  const unread = await post(discussionId, ruth, 'Not read');
  const client = await world.as(moses);
  await client.do(MARK_READ, { discussionId, seq: 2 });
  await edit(ruth, id, 'Read, and changed');
  const unreadNow = async () =>
    (await client.do<{ discussion: Discussion }>(DISCUSSION, { id: discussionId })).discussion.unread;
  expect(await unreadNow()).toBe(1);
  await remove(ruth, unread.id);
  expect(await unreadNow()).toBe(0);
});

it('ends the same whoever comes first when a post is edited and removed at once', async () => {
  const discussionId = await start();
  for (let round = 0; round < 10; round += 1) {
    const { id } = await post(discussionId, moses, `Round ${round}`);
    const author = await world.as(moses);
    const asked = { id, body: documentOf('Changed'), clientKey: randomUUID() };
    const [{ errors }] = await Promise.all([author.ask(EDIT, asked), remove(ruth, id, 'It names children.')]);
    expect(['POST_REMOVED', undefined]).toContain(errors[0]?.extensions.code);
    expect((await page(discussionId)).at(-1)).toMatchObject({ id, body: null });
    expect(await historyOf(ruth, id)).toHaveLength(errors.length === 0 ? 2 : 1);
  }
  const seqs = await seqsOf(discussionId);
  expect(seqs).toEqual(seqs.map((_, index) => index + 1));
});
