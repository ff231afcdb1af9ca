// Naming people: whom one may name, whom the server lets stand, what is left of the others, and who is told.
import { randomUUID } from 'node:crypto';
import { documentOf, type Mentioned, type RichTextDocument } from '@sixfold/rich-text';
import type { GivenPerson } from '../../testing/given.js';
import {
  CATCH_UP,
  type Discussion,
  EDIT,
  HISTORY,
  JOIN_GROUP,
  LEAVE_GROUP,
  POST,
  type Post,
  REMOVE,
  RESTORE,
  START,
} from '../../testing/talk/documents.js';
import { openGroupToTalkIn } from '../../testing/talk/group.js';
import { openWorld, type World } from '../../testing/world.js';

const WHOM = `query ($groupId: ID!, $starting: String!) {
  peopleToMention(groupId: $groupId, starting: $starting) { id name } }`;

const FOLLOW = `mutation ($discussionId: ID!, $level: FollowLevel) {
  followDiscussion(discussionId: $discussionId, level: $level) { id } }`;
const NOTICES = `{ myNotices(first: 50, language: "en") { items { title text } } }`;

let world: World;
let talk: Awaited<ReturnType<typeof openGroupToTalkIn>>;
let [ruth, moses, amira]: GivenPerson[] = [];
let discussionId: string;

const naming = (...mentions: Mentioned[]): RichTextDocument => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: mentions.map((attrs) => ({ type: 'mention', attrs })) }],
});
const person = (id: string, label = 'Somebody'): Mentioned => ({ kind: 'person', id, label });
const post = async (body: RichTextDocument, clientKey = randomUUID()): Promise<Post> =>
  (await (await world.as(ruth!)).do<{ post: Post }>(POST, { discussionId, body, clientKey })).post;
const quoting = ({ id, seq, postedAt }: Post, text: string, author = 'Somebody'): RichTextDocument => ({
  type: 'doc',
  content: [{ type: 'quote', attrs: { postId: id, seq, author, postedAt, text } }, ...documentOf('So it is.').content],
});
const by = async (writer: GivenPerson, text: string): Promise<Post> => {
  const asked = { discussionId, body: documentOf(text), clientKey: randomUUID() };
  return (await (await world.as(writer)).do<{ post: Post }>(POST, asked)).post;
};
const namedIn = async (postId: string) => {
  const rows = await world.rows<{ id: string }>('SELECT person_id AS id FROM post_mention WHERE post_id = $1', [
    postId,
  ]);
  return rows.map(({ id }) => id).sort();
};
const edit = async (id: string, body: RichTextDocument) => {
  await (await world.as(ruth!)).do(EDIT, { id, body, clientKey: randomUUID() });
  await world.settle();
};
const follow = async (person: GivenPerson, level: string) =>
  (await world.as(person)).do(FOLLOW, { discussionId, level });
/** What a person is told while something happens. */
const toldOf = async (person: GivenPerson, happening: () => Promise<unknown>): Promise<string[]> => {
  await world.settle();
  await world.rows('DELETE FROM notice WHERE person_id = $1', [person.id]);
  await happening();
  await world.settle();
  const { myNotices } = await (await world.as(person)).do<{ myNotices: { items: { title: string }[] } }>(NOTICES);
  return myNotices.items.map(({ title }) => title);
};
const meansGroup = async (postId: string) =>
  (await world.rows<{ yes: boolean }>('SELECT names_group AS yes FROM post WHERE id = $1', [postId]))[0]?.yes;

beforeAll(async () => {
  world = await openWorld();
  talk = await openGroupToTalkIn(world, ['Ruth Lindqvist', 'Moses Oduya', 'Amira Moss']);
  [ruth, moses, amira] = [...talk.people];
  const asked = { groupId: talk.groupId, title: 'Rainy Mondays', body: documentOf('Rain.'), clientKey: randomUUID() };
  const started = await (await world.as(ruth!)).do<{ startDiscussion: Discussion }>(START, asked);
  discussionId = started.startDiscussion.id;
});
afterAll(() => world.close());

it('offers the people of the group by any of their names, but not oneself, in two statements', async () => {
  const client = await world.as(ruth!);
  const whom = async (starting: string) =>
    (await client.do<{ peopleToMention: { name: string }[] }>(WHOM, { groupId: talk.groupId, starting }))
      .peopleToMention;
  expect((await whom('mos')).map(({ name }) => name)).toEqual(['Amira Moss', 'Moses Oduya']);
  expect(await whom('oses')).toEqual([]);
  expect(await whom('%')).toEqual([]);
  expect(await whom('ruth')).toEqual([]);
  expect((await world.statementsOf(() => whom(''))).length).toBeLessThanOrEqual(3);
});

it('keeps who is named, once each, under the name that they have', async () => {
  const { id, body } = await post(naming(person(moses!.id), person(moses!.id, 'A nickname'), person(amira!.id)));
  expect(body).toEqual(
    naming(person(moses!.id, 'Moses Oduya'), person(moses!.id, 'Moses Oduya'), person(amira!.id, 'Amira Moss')),
  );
  expect(await namedIn(id)).toEqual([moses!.id, amira!.id].sort());
  expect(await meansGroup(id)).toBe(false);
});

it('knows when everybody in the group is meant', async () => {
  const { id, body } = await post(naming({ kind: 'group', id: talk.groupId, label: 'all' }));
  expect(body).toEqual(naming({ kind: 'group', id: talk.groupId, label: 'Reception' }));
  expect(await meansGroup(id)).toBe(true);
});

it('leaves plain words of whoever may not read it, and of other groups', async () => {
  const stranger = await world.given.person({ name: 'Inger Dahl' });
  const { id, body } = await post(
    naming(person(stranger.id, 'Inger'), { kind: 'group', id: randomUUID(), label: ' and others' }),
  );
  expect(body).toEqual(documentOf('@Inger@ and others'));
  expect(await namedIn(id)).toEqual([]);
  expect(await meansGroup(id)).toBe(false);
});

it('names in the first post of a discussion too, and is the same post when it is sent again', async () => {
  const clientKey = randomUUID();
  const asked = { groupId: talk.groupId, title: 'For Moses', body: naming(person(moses!.id)), clientKey };
  const client = await world.as(ruth!);
  const [first, again] = [
    await client.do<{ startDiscussion: Discussion }>(START, asked),
    await client.do<{ startDiscussion: Discussion }>(START, asked),
  ];
  expect(again.startDiscussion.id).toBe(first.startDiscussion.id);
  const [{ id } = { id: '' }] = await world.rows<{ id: string }>('SELECT id FROM post WHERE discussion_id = $1', [
    first.startDiscussion.id,
  ]);
  expect(await namedIn(id)).toEqual([moses!.id]);
});

it('is the same post when it is sent again after somebody whom it names has left', async () => {
  const [clientKey, body] = [randomUUID(), naming(person(amira!.id, 'Amira Moss'))];
  const first = await post(body, clientKey);
  const amiras = await world.as(amira!);
  await amiras.do(LEAVE_GROUP, { groupId: talk.groupId });
  expect((await post(body, clientKey)).id).toBe(first.id);
  expect(await post(body)).toMatchObject({ body: documentOf('@Amira Moss') });
  await amiras.do(JOIN_GROUP, { groupId: talk.groupId, organisationId: talk.network.schools[2]!.school.id });
});

describe('who is named', () => {
  const mosesNamed = () => naming(person(moses!.id));
  const forMoses = 'Ruth Lindqvist writes to you in “Rainy Mondays”';

  it('is told so, apart from what else is new', async () => {
    const told = await toldOf(moses!, async () => {
      await post(documentOf('To all of you.'));
      await post(mosesNamed());
      await post(naming({ kind: 'group', id: talk.groupId, label: 'all' }));
    });
    expect(told.sort()).toEqual(['1 new post in “Rainy Mondays”', '2 posts in “Rainy Mondays” are written to you']);
  });

  it('is told nothing else when only that is wanted, and nothing when nothing is', async () => {
    const happening = async () => {
      await post(documentOf('To all of you.'));
      await post(mosesNamed());
    };
    await follow(moses!, 'MENTIONS');
    expect(await toldOf(moses!, happening)).toEqual([forMoses]);
    await follow(moses!, 'NOTHING');
    expect(await toldOf(moses!, happening)).toEqual([]);
    await follow(moses!, 'EVERYTHING');
  });

  it('hears of it once when a change of a post names them', async () => {
    const { id } = await post(documentOf('Who has the paint?'));
    const told = await toldOf(moses!, async () => {
      await edit(id, mosesNamed());
      await edit(id, naming(person(moses!.id), person(amira!.id)));
      await edit(id, documentOf('Nobody.'));
      await edit(id, mosesNamed());
    });
    expect(told).toEqual(['Ruth Lindqvist names you in “Rainy Mondays”']);
    expect(await namedIn(id)).toEqual([moses!.id]);
  });
});

describe('a quote', () => {
  it('has its author’s name of now, and answers them', async () => {
    const source = await by(moses!, 'The paint is in the cellar.\nThe brushes are not.');
    const told = await toldOf(moses!, async () => {
      const { body } = await post(quoting(source, 'in the cellar. The brushes'));
      expect(body).toEqual(quoting(source, 'in the cellar. The brushes', 'Moses Oduya'));
    });
    expect(told).toEqual(['Ruth Lindqvist writes to you in “Rainy Mondays”']);
  });

  it('is plain words when nobody said so there, or when it stands in another discussion', async () => {
    const source = await by(moses!, 'I would rather not.');
    const { body } = await post(quoting(source, 'I would not.'));
    expect(body).toMatchObject({ content: [{ type: 'blockquote' }, { type: 'paragraph' }] });
    const asked = { groupId: talk.groupId, title: 'Elsewhere', body: quoting(source, 'not'), clientKey: randomUUID() };
    const { startDiscussion } = await (await world.as(ruth!)).do<{ startDiscussion: Discussion }>(START, asked);
    const [first] = await world.rows<{ body: RichTextDocument }>('SELECT body FROM post WHERE discussion_id = $1', [
      startDiscussion.id,
    ]);
    expect(first?.body.content[0]).toMatchObject({ type: 'blockquote' });
  });

  it('keeps no words of a post that is removed, wherever it is read, and has them again when it is back', async () => {
    const source = await by(moses!, 'What I should not have said.');
    const { id, seq } = await post(quoting(source, 'should not have', 'Moses Oduya'));
    await edit(id, quoting(source, 'What I', 'Moses Oduya'));
    const [mosess, amiras] = [await world.as(moses!), await world.as(amira!)];
    const read = async (): Promise<string> =>
      JSON.stringify([await amiras.do(CATCH_UP, { discussionId, seq: seq - 1 }), await amiras.do(HISTORY, { id })]);
    await mosess.do(REMOVE, { id: source.id, clientKey: randomUUID() });
    expect(await read()).not.toMatch(/should not|What I/);
    expect(await post(quoting(source, 'What I'))).toMatchObject({ body: quoting(source, '', 'Moses Oduya') });
    await mosess.do(RESTORE, { id: source.id, clientKey: randomUUID() });
    expect(await read()).toMatch(/should not/);
  });
});

it('lets nobody be named once they have left', async () => {
  await (await world.as(amira!)).do(LEAVE_GROUP, { groupId: talk.groupId });
  const { id, body } = await post(naming(person(amira!.id, 'Amira Moss')));
  expect(body).toEqual(documentOf('@Amira Moss'));
  expect(await namedIn(id)).toEqual([]);
});
