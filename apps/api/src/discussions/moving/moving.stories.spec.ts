// Posts that convenors move to another discussion: both logs stay whole, nothing is lost or doubled, and it can be undone.
import { randomUUID } from 'node:crypto';
import { MOVE_UNDO_MS } from '@sixfold/domain';
import { documentOf } from '@sixfold/rich-text';
import type { GivenPerson } from '../../testing/given.js';
import { statementsOf } from '../../testing/statement-count.js';
import {
  CATCH_UP,
  type Discussion,
  DISCUSSION,
  DISCUSSIONS,
  EDIT,
  HISTORY,
  MARK_READ,
  type Move,
  MOVE,
  PIN,
  POST,
  type Post,
  POSTS,
  REACT,
  REMOVE,
  RESTORE,
  START,
  UNDO_MOVE,
} from '../../testing/talk/documents.js';
import { openGroupToTalkIn } from '../../testing/talk/group.js';
import { openWorld, type World } from '../../testing/world.js';

let world: World;
let groupId: string;
/** The convenor, two who write, and a colleague outside the group. */
let ruth: GivenPerson;
let moses: GivenPerson;
let anna: GivenPerson;
let outside: GivenPerson;

const start = async (title = 'Rainy Mondays'): Promise<string> => {
  const asked = { groupId, title, body: documentOf('Rain.'), clientKey: randomUUID() };
  return (await (await world.as(ruth)).do<{ startDiscussion: Discussion }>(START, asked)).startDiscussion.id;
};
const post = async (discussionId: string, person: GivenPerson, text: string, clientKey = randomUUID()) =>
  (await (await world.as(person)).do<{ post: Post }>(POST, { discussionId, body: documentOf(text), clientKey })).post;
const edit = async (person: GivenPerson, id: string, text: string, clientKey = randomUUID()) =>
  (await (await world.as(person)).do<{ editPost: Post }>(EDIT, { id, body: documentOf(text), clientKey })).editPost;
const move = async (discussionId: string, posts: readonly Post[], place: object, clientKey = randomUUID()) => {
  const input = { discussionId, postIds: posts.map(({ id }) => id), ...place, clientKey };
  return (await (await world.as(ruth)).do<{ movePosts: Move }>(MOVE, { input })).movePosts;
};
const undo = async (id: string) => (await (await world.as(ruth)).do<{ undoMove: Move }>(UNDO_MOVE, { id })).undoMove;
const refusalOfMove = async (person: GivenPerson, input: object) =>
  (await world.as(person)).refusalOf(MOVE, { input: { clientKey: randomUUID(), ...input } });
const discussion = async (id: string, person = moses): Promise<Discussion> =>
  (await (await world.as(person)).do<{ discussion: Discussion }>(DISCUSSION, { id })).discussion;
const page = async (discussionId: string): Promise<Post[]> =>
  (await (await world.as(moses)).do<{ posts: { items: Post[] } }>(POSTS, { discussionId, first: 50 })).posts.items;
const since = async (discussionId: string, seq: number): Promise<Post[]> =>
  (await (await world.as(moses)).do<{ postsSince: { items: Post[] } }>(CATCH_UP, { discussionId, seq })).postsSince
    .items;

/** Both logs are 1, 2, 3 … up to what they say is their end. */
async function expectWhole(...ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const rows = await world.rows<{ seq: number; last_seq: number }>(
      `SELECT log.seq, d.last_seq FROM discussion d JOIN (
         SELECT discussion_id, seq FROM post UNION ALL SELECT discussion_id, seq FROM post_change
       ) log ON log.discussion_id = d.id WHERE d.id = $1 ORDER BY log.seq`,
      [id],
    );
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: rows[0]!.last_seq }, (_, index) => index + 1));
  }
}

beforeAll(async () => {
  world = await openWorld();
  const talk = await openGroupToTalkIn(world, ['Ruth Lindqvist', 'Moses Oduya', 'Anna Berg']);
  groupId = talk.groupId;
  [ruth, moses, anna] = talk.people as [GivenPerson, GivenPerson, GivenPerson];
  outside = await world.given.personAt(talk.network.schools[3]!.school);
});
afterAll(() => world.close());

it('leads from a quote to where the quoted post stands, whether that was moved along or stayed', async () => {
  const id = await start();
  const [said, other] = [await post(id, moses, 'We sang.'), await post(id, moses, 'We danced.')];
  const quoting = async (quoted: Post, text: string): Promise<Post> => {
    const attrs = { postId: quoted.id, seq: quoted.seq, author: 'Moses Oduya', postedAt: quoted.postedAt, text };
    const body = { type: 'doc', content: [{ type: 'quote', attrs }, ...documentOf('So did we.').content] };
    const written = { discussionId: id, body, clientKey: randomUUID() };
    return (await (await world.as(anna)).do<{ post: Post }>(POST, written)).post;
  };
  const answers = [await quoting(said, 'We sang.'), await quoting(other, 'We danced.')];
  const { into } = await move(id, [said, ...answers], { title: 'Singing' });
  const [moved, ...quotes] = await page(into.id);
  expect(quotes.map(({ body }) => (body as { content: object[] }).content[0])).toMatchObject([
    { attrs: { postId: said.id, discussionId: into.id, seq: moved!.seq, text: 'We sang.' } },
    { attrs: { postId: other.id, discussionId: id, seq: other.seq, text: 'We danced.' } },
  ]);
});

describe('a move', () => {
  it('makes a discussion of posts that keep all they had, and leaves traces that lead there', async () => {
    const from = await start();
    const [boots, bags] = [await post(from, moses, 'Boots'), await post(from, anna, 'Bags')];
    await edit(moses, boots.id, 'Boots, dry ones');
    await (await world.as(anna)).do(REACT, { id: boots.id, kind: 'THANKS', isGiven: true });
    await (await world.as(ruth)).do(PIN, { id: bags.id, isPinned: true, clientKey: randomUUID() });
    const { lastSeq } = await discussion(from);
    const done = await move(from, [bags, boots], { title: 'What to wear' });
    expect(done).toMatchObject({ from: { id: from }, into: { title: 'What to wear' }, count: 2, firstSeq: 1 });
    expect(await page(done.into.id)).toMatchObject([
      { id: boots.id, seq: 1, postedAt: boots.postedAt, body: documentOf('Boots, dry ones'), author: boots.author },
      { id: bags.id, seq: 2, isPinned: true, movedFrom: { id: from, title: 'Rainy Mondays' }, removal: null },
    ]);
    expect((await page(done.into.id))[0]!.reactions).toEqual([{ kind: 'THANKS', count: 1 }]);
    expect(await since(from, lastSeq)).toMatchObject([
      { seq: 2, changedSeq: lastSeq + 1, body: null, removal: { byName: 'Ruth Lindqvist' }, movedTo: { seq: 1 } },
      {
        seq: 3,
        changedSeq: lastSeq + 2,
        author: bags.author,
        movedTo: { discussionId: done.into.id, title: 'What to wear', seq: 2 },
        isPinned: false,
      },
    ]);
    await edit(moses, boots.id, 'Boots, and socks');
    const { postHistory } = await (await world.as(anna)).do<{ postHistory: object[] }>(HISTORY, { id: boots.id });
    expect(postHistory).toMatchObject([{ body: documentOf('Boots') }, { body: documentOf('Boots, dry ones') }]);
    expect(await discussion(from)).toMatchObject({ postCount: 1, movedInto: null });
    expect(await discussion(done.into.id)).toMatchObject({ postCount: 2 });
    await expectWhole(from, done.into.id);
  });

  it('is new only to those who had not read the posts', async () => {
    const [from, into] = [await start(), await start('Shoes')];
    const first = await post(from, anna, 'One');
    const later = await post(from, anna, 'Two');
    for (const [discussionId, seq] of [
      [from, 2],
      [into, 1],
    ] as const)
      await (await world.as(moses)).do(MARK_READ, { discussionId, seq });
    await move(from, [first, later], { intoId: into });
    expect((await discussion(into, moses)).unread).toBe(1);
    expect((await discussion(into, anna)).unread).toBe(1);
    expect((await discussion(from, moses)).unread).toBe(0);
  });

  it('closes a discussion that it empties, says where the posts went, and lists it no longer', async () => {
    const [from, into] = [await start('Left behind'), await start('Shoes')];
    await move(from, await page(from), { intoId: into });
    expect(await discussion(from)).toMatchObject({ movedInto: { id: into, title: 'Shoes' }, can: { post: false } });
    const { discussions } = await (
      await world.as(moses)
    ).do<{ discussions: { items: Discussion[] } }>(DISCUSSIONS, { groupId, first: 50 });
    expect(discussions.items.map(({ id }) => id)).not.toContain(from);
    const asked = { discussionId: from, body: documentOf('Late'), clientKey: randomUUID() };
    expect(await (await world.as(moses)).refusalOf(POST, asked)).toBe('DISCUSSION_MOVED');
    await move(into, (await page(into)).slice(1), { intoId: from });
    expect(await discussion(from)).toMatchObject({ movedInto: null, can: { post: true } });
    await expectWhole(from, into);
  });

  it('costs few statements, however many posts', async () => {
    const from = await start();
    const posts = [await post(from, moses, 'One'), await post(from, anna, 'Two'), await post(from, moses, 'Three')];
    await world.as(ruth);
    let done: Move | null = null;
    const moving = await statementsOf(async () => (done = await move(from, posts, { title: 'Elsewhere' })));
    expect(moving.length).toBeLessThanOrEqual(14);
    expect((await statementsOf(() => undo(done!.id))).length).toBeLessThanOrEqual(14);
  });
});

describe('an undo', () => {
  it('puts everything back as it was, by further entries', async () => {
    const from = await start();
    const posts = [await post(from, moses, 'One'), await post(from, anna, 'Two')];
    const before = await page(from);
    const done = await move(from, posts, { title: 'Too hasty' });
    const end = (await discussion(from)).lastSeq;
    expect(await undo(done.id)).toMatchObject({ isUndone: true, firstSeq: null });
    expect(await undo(done.id)).toMatchObject({ isUndone: true });
    const after = await page(from);
    expect(after.map(({ changedSeq: _, ...same }) => same)).toEqual(before.map(({ changedSeq: _, ...same }) => same));
    expect((await since(from, end)).map(({ id, changedSeq }) => [id, changedSeq])).toEqual([
      [posts[0]!.id, end + 1],
      [posts[1]!.id, end + 2],
    ]);
    expect(await discussion(done.into.id)).toMatchObject({ postCount: 0, movedInto: { id: from } });
    expect(await page(done.into.id)).toMatchObject([
      { movedTo: { discussionId: from, seq: 2 } },
      { movedTo: { discussionId: from, seq: 3 } },
    ]);
    await expectWhole(from, done.into.id);
  });

  it('is for whoever did it, for a while, and while the posts stand there', async () => {
    const from = await start();
    const posts = [await post(from, moses, 'One')];
    const done = await move(from, posts, { title: 'Somewhere' });
    expect(await (await world.as(moses)).refusalOf(UNDO_MOVE, { id: done.id })).toBe('MOVED_BY_CONVENOR');
    await move(done.into.id, posts, { title: 'And on' });
    expect(await (await world.as(ruth)).refusalOf(UNDO_MOVE, { id: done.id })).toBe('MOVE_TOO_LATE_TO_UNDO');
    const again = await move(from, [await post(from, anna, 'Two')], { title: 'Elsewhere' });
    await world.rows(`UPDATE post_move SET moved_at = moved_at - $2 * interval '1 ms' WHERE id = $1`, [
      again.id,
      MOVE_UNDO_MS + 1000,
    ]);
    expect(await (await world.as(ruth)).refusalOf(UNDO_MOVE, { id: again.id })).toBe('MOVE_TOO_LATE_TO_UNDO');
  });
});

describe('what is refused', () => {
  it('names the reason', async () => {
    const [discussionId, elsewhere] = [await start(), await start()];
    const { id } = await post(discussionId, moses, 'Mine');
    const { id: gone } = await post(discussionId, moses, 'Gone');
    await (await world.as(moses)).do(REMOVE, { id: gone, clientKey: randomUUID() });
    const input = { discussionId, postIds: [id], title: 'Somewhere' };
    expect(await refusalOfMove(moses, input)).toBe('MOVED_BY_CONVENOR');
    expect(await refusalOfMove(outside, input)).toBe('JOIN_GROUP_FIRST');
    expect(await refusalOfMove(ruth, { discussionId, postIds: [id] })).toBe('MOVE_NEEDS_PLACE');
    expect(await refusalOfMove(ruth, { ...input, intoId: elsewhere })).toBe('MOVE_NEEDS_PLACE');
    expect(await refusalOfMove(ruth, { discussionId, postIds: [id], intoId: discussionId })).toBe('MOVE_INTO_ITSELF');
    const unknown = { discussionId, postIds: [id], intoId: randomUUID() };
    expect(await refusalOfMove(ruth, unknown)).toBe('MOVE_INTO_OTHER_GROUP');
    expect(await refusalOfMove(ruth, { ...input, postIds: [id, gone] })).toBe('POSTS_CHANGED_MEANWHILE');
    expect(await refusalOfMove(ruth, { ...input, discussionId: elsewhere })).toBe('POSTS_CHANGED_MEANWHILE');
    await world.rows('UPDATE post SET asks_group = true WHERE id = $1', [id]);
    expect(await refusalOfMove(ruth, input)).toBe('MOVE_KEEPS_WORK');
  });

  it('is whatever is done to a trace', async () => {
    const from = await start();
    await move(from, [await post(from, moses, 'Mine')], { title: 'Somewhere' });
    const { id } = (await page(from))[1]!;
    const client = await world.as(ruth);
    expect(await client.refusalOf(RESTORE, { id, clientKey: randomUUID() })).toBe('POST_MOVED');
    expect(await client.refusalOf(PIN, { id, isPinned: true, clientKey: randomUUID() })).toBe('POST_MOVED');
    expect(await refusalOfMove(ruth, { discussionId: from, postIds: [id], title: 'And on' })).toBe(
      'POSTS_CHANGED_MEANWHILE',
    );
  });
});

describe('at the same moment', () => {
  it('one key is one move, and a late copy of a post is answered from where it stands', async () => {
    const from = await start();
    const [postKey, key] = [randomUUID(), randomUUID()];
    const one = await post(from, moses, 'One', postKey);
    const twins = await Promise.all([1, 2].map(() => move(from, [one], { title: 'Somewhere' }, key)));
    expect(twins[0]).toEqual(twins[1]);
    expect(await post(from, moses, 'One', postKey)).toMatchObject({ id: one.id, discussionId: twins[0]!.into.id });
    const other = { discussionId: from, postIds: [one.id], title: 'Elsewhere', clientKey: key };
    expect(await refusalOfMove(ruth, other)).toBe('CLIENT_KEY_REUSED');
    await expectWhole(from, twins[0]!.into.id);
  });

  it('two moves cross, people post, edit and react, and both logs are whole', async () => {
    const [here, there] = [await start('Here'), await start('There')];
    for (let round = 0; round < 6; round += 1) {
      const [mine, yours] = [await post(here, moses, `Mine ${round}`), await post(there, moses, `Yours ${round}`)];
      await Promise.all([
        move(here, [mine], { intoId: there }),
        move(there, [yours], { intoId: here }),
        post(here, anna, `More ${round}`),
        post(there, anna, `And more ${round}`),
        edit(moses, mine.id, `Mine, in other words ${round}`),
        (await world.as(anna)).do(REACT, { id: yours.id, kind: 'THANKS', isGiven: true }),
      ]);
      expect((await page(there)).find(({ id }) => id === mine.id)).toMatchObject({
        body: documentOf(`Mine, in other words ${round}`),
        movedFrom: { id: here },
      });
      expect((await page(here)).find(({ id }) => id === yours.id)?.reactions).toEqual([{ kind: 'THANKS', count: 1 }]);
    }
    await expectWhole(here, there);
    const known = [...(await since(here, 0)), ...(await since(there, 0))].filter(({ removal }) => removal === null);
    expect(new Set(known.map(({ id }) => id)).size).toBe(2 + 6 * 4);
  });
});
