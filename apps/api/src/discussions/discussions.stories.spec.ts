// Discussions as people meet them, through GraphQL on a real database.
import { randomUUID } from 'node:crypto';
import { documentOf } from '@sixfold/rich-text';
import type { GivenNetwork, GivenPerson } from '../testing/given.js';
import { openWorld, type World } from '../testing/world.js';
import {
  CATCH_UP,
  type Discussion,
  DISCUSSION,
  DISCUSSIONS,
  JOIN_GROUP,
  LATEST,
  LEAVE_GROUP,
  POST,
  type Post,
  type PostsPage,
  POSTS,
  START,
} from '../testing/talk/documents.js';
import { openGroupToTalkIn } from '../testing/talk/group.js';

let world: World;
let network: GivenNetwork;
let groupId: string;
let ruth: GivenPerson;
let moses: GivenPerson;
let colleague: GivenPerson;
let stranger: GivenPerson;

const asked = (title: string, clientKey = randomUUID(), body: unknown = documentOf('Rain again.')) => ({
  groupId,
  title,
  body,
  clientKey,
});
const start = async (title: string, person = ruth): Promise<Discussion> =>
  (await (await world.as(person)).do<{ startDiscussion: Discussion }>(START, asked(title))).startDiscussion;
const post = async (discussionId: string, text: string, person = ruth, clientKey = randomUUID()): Promise<Post> => {
  const client = await world.as(person);
  return (await client.do<{ post: Post }>(POST, { discussionId, body: documentOf(text), clientKey })).post;
};

beforeAll(async () => {
  world = await openWorld();
  const opened = await openGroupToTalkIn(world, ['Ruth Lindqvist', 'Moses Oduya']);
  ({ network, groupId } = opened);
  [ruth, moses] = opened.people as [GivenPerson, GivenPerson];
  colleague = await world.given.personAt(network.schools[2]!.school);
  stranger = (await world.given.network()).coLeaders[0]!;
});
afterAll(() => world.close());

describe('a discussion', () => {
  it('starts with its first post and says who started it, from which school', async () => {
    const discussion = await start('What do you do on the first rainy Monday?');
    expect(discussion).toMatchObject({
      groupId,
      title: 'What do you do on the first rainy Monday?',
      postCount: 1,
      lastSeq: 1,
      can: { post: true, removePosts: true, pinPosts: true, resolve: true },
      startedBy: { name: 'Ruth Lindqvist', organisationName: network.schools[0]!.school.name, formerly: false },
    });
    const events = await world.rows(`SELECT FROM outbox WHERE payload->>'discussionId' = $1`, [discussion.id]);
    expect(events).toHaveLength(1);
  });

  it('starts once however often the same key is sent, also at the same moment', async () => {
    const client = await world.as(ruth);
    const key = randomUUID();
    const started = await Promise.all(
      Array.from({ length: 8 }, () => client.do<{ startDiscussion: Discussion }>(START, asked('Once only', key))),
    );
    expect(new Set(started.map(({ startDiscussion }) => startDiscussion.id)).size).toBe(1);
    expect(await client.refusalOf(START, asked('Another title', key))).toBe('CLIENT_KEY_REUSED');
    expect(await client.refusalOf(START, asked('Once only', key, documentOf('Other words')))).toBe('CLIENT_KEY_REUSED');
  });

  it('stands in its group’s list, the last written in first, page by page', async () => {
    const { groupId: other, people } = await openGroupToTalkIn(world, ['Anna Berg']);
    const client = await world.as(people[0]!);
    const ids: string[] = [];
    for (const title of ['First', 'Second', 'Third']) {
      const { startDiscussion } = await client.do<{ startDiscussion: Discussion }>(START, {
        ...asked(title),
        groupId: other,
      });
      ids.push(startDiscussion.id);
    }
    await post(ids[0]!, 'Back to this', people[0]!);

    const titles: string[] = [];
    let after: string | null = null;
    do {
      const page: { discussions: { items: Discussion[]; nextCursor: string | null } } = await client.do(DISCUSSIONS, {
        groupId: other,
        first: 2,
        after,
      });
      titles.push(...page.discussions.items.map(({ title }) => title));
      after = page.discussions.nextCursor;
    } while (after !== null);
    expect(titles).toEqual(['First', 'Third', 'Second']);
  });
});

describe('a post', () => {
  it('is answered again for the same key and text, and refused for the same key with another', async () => {
    const { id } = await start('Retries');
    const key = randomUUID();
    const first = await post(id, 'We turned the cloakroom into a post office.', moses, key);
    expect(first).toMatchObject({ seq: 2, clientKey: key, author: { id: moses.id, formerly: false } });
    await post(id, 'Meanwhile');
    expect(await post(id, 'We turned the cloakroom into a post office.', moses, key)).toEqual(first);

    const client = await world.as(moses);
    const elsewhere = await start('Elsewhere');
    for (const [discussionId, text] of [
      [id, 'Other words'],
      [elsewhere.id, 'We turned the cloakroom into a post office.'],
    ] as const) {
      expect(await client.refusalOf(POST, { discussionId, body: documentOf(text), clientKey: key })).toBe(
        'CLIENT_KEY_REUSED',
      );
    }
    expect(await post(id, 'The same key of another person is another key', ruth, key)).toMatchObject({ seq: 4 });
  });

  it('is written once when it is sent twice in the same millisecond, twenty times over', async () => {
    const { id } = await start('At the same moment');
    for (let round = 0; round < 20; round += 1) {
      const key = randomUUID();
      const twins = await Promise.all([post(id, `Round ${round}`, ruth, key), post(id, `Round ${round}`, ruth, key)]);
      expect(twins[0]).toEqual(twins[1]);
    }
    const rows = await world.rows<{ seq: number }>('SELECT seq FROM post WHERE discussion_id = $1 ORDER BY seq', [id]);
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
  });

  it('takes its place in a log without a gap, whoever writes at once', async () => {
    const { id } = await start('Many at once');
    await Promise.all(
      Array.from({ length: 60 }, (_, index) => post(id, `Post ${index}`, index % 2 === 0 ? ruth : moses)),
    );
    const client = await world.as(ruth);
    const { postsSince } = await client.do<{ postsSince: { items: Post[]; hasMore: boolean } }>(CATCH_UP, {
      discussionId: id,
      seq: 0,
    });
    expect(postsSince.items.map(({ seq }) => seq)).toEqual(Array.from({ length: 61 }, (_, index) => index + 1));
    expect(postsSince.hasMore).toBe(false);
    const { discussion } = await client.do<{ discussion: Discussion }>(DISCUSSION, { id });
    expect(discussion).toMatchObject({ lastSeq: 61, postCount: 61 });
    const times = postsSince.items.map(({ postedAt }) => postedAt);
    expect([...times].sort()).toEqual(times);
  });

  it.each<[string, unknown, string]>([
    ['an empty one', documentOf('  '), 'TEXT_EMPTY'],
    ['one of 40,001 characters', documentOf('x'.repeat(40_001)), 'TEXT_TOO_LONG'],
    ['markup', '<p>hello</p>', 'TEXT_NOT_READABLE'],
    ['an unknown part', { type: 'doc', content: [{ type: 'image' }] }, 'TEXT_NOT_READABLE'],
    ['a script behind a link', linkTo('javascript:alert(1)'), 'TEXT_LINK_UNSAFE'],
    ['quotations without end', nested(1_000), 'TEXT_TOO_NESTED'],
  ])('may not be %s', async (_what, body, refusal) => {
    const { id } = await start('Refused');
    const client = await world.as(ruth);
    expect(await client.refusalOf(POST, { discussionId: id, body, clientKey: randomUUID() })).toBe(refusal);
  });

  it('may be nested as deep as a request is long, and is refused all the same', async () => {
    const { id } = await start('Bottomless');
    const client = await world.as(ruth);
    const variables = { discussionId: id, body: 'HERE', clientKey: randomUUID() };
    const deep = `${'{"type":"doc","content":['.repeat(3_500)}${']}'.repeat(3_500)}`;
    const response = await fetch(`${client.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: client.origin, cookie: client.sessionCookie },
      body: JSON.stringify({ query: POST, variables }).replace('"HERE"', deep),
    });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TEXT_TOO_NESTED' } }] });
  });

  it('keeps its author’s name, and says so when they have left the school', async () => {
    const { id } = await start('Leavers');
    const leaver = await world.given.person({ name: 'Amira Haddad' });
    const tie = await world.given.affiliation(leaver, network.schools[3]!.school, 'staff');
    const client = await world.as(leaver);
    await client.do(JOIN_GROUP, { groupId, organisationId: network.schools[3]!.school.id });
    await post(id, 'I was here', leaver);
    await world.rows('UPDATE affiliation SET ended_at = now(), ended_by = person_id WHERE id = $1', [tie]);
    const { posts } = await (
      await world.as(ruth)
    ).do<{ posts: { items: Post[] } }>(POSTS, { discussionId: id, first: 50 });
    expect(posts.items[1]!.author).toMatchObject({ name: 'Amira Haddad', formerly: true });
  });
});

describe('reading', () => {
  it('goes back from the newest, page by page, and forward from what one has', async () => {
    const { id: discussionId } = await start('Long');
    for (let index = 2; index <= 7; index += 1) await post(discussionId, `Post ${index}`);
    const client = await world.as(moses);
    const page = async (before: number | null) =>
      (await client.do<{ posts: { items: Post[]; hasEarlier: boolean } }>(POSTS, { discussionId, first: 3, before }))
        .posts;
    const seqs = ({ items }: { items: Post[] }) => items.map(({ seq }) => seq);

    const newest = await page(null);
    expect([seqs(newest), newest.hasEarlier]).toEqual([[5, 6, 7], true]);
    const middle = await page(5);
    expect([seqs(middle), middle.hasEarlier]).toEqual([[2, 3, 4], true]);
    const oldest = await page(2);
    expect([seqs(oldest), oldest.hasEarlier]).toEqual([[1], false]);
    const { postsSince } = await client.do<{ postsSince: { items: Post[] } }>(CATCH_UP, { discussionId, seq: 5 });
    expect(seqs(postsSince)).toEqual([6, 7]);
  });

  it('begins in the middle and goes on to both sides, also where the log speaks of something else', async () => {
    const { id: discussionId } = await start('A link into it');
    for (let index = 2; index <= 7; index += 1) await post(discussionId, `Post ${index}`);
    const client = await world.as(moses);
    const page = async (from: { after: number } | { around: number }, first = 3) => {
      const asked = { discussionId, first, ...from };
      const { items, ...ends } = (await client.do<{ posts: PostsPage }>(POSTS, asked)).posts;
      return [items.map(({ seq }) => seq), ends];
    };
    const both = { hasEarlier: true, hasLater: true, upTo: 7 };
    expect(await page({ around: 4 })).toEqual([[3, 4, 5], both]);
    expect(await page({ around: 1 })).toEqual([[1, 2], { ...both, hasEarlier: false }]);
    expect(await page({ around: 7 }, 4)).toEqual([[5, 6, 7], { ...both, hasLater: false }]);
    expect(await page({ around: 900 }, 4)).toEqual([[6, 7], { ...both, hasLater: false }]);
    expect(await page({ after: 2 })).toEqual([[3, 4, 5], both]);
    expect(await page({ after: 5 })).toEqual([[6, 7], { ...both, hasLater: false }]);
  });

  it('costs the facts about the reader, one decision and one statement', async () => {
    const { id: discussionId } = await start('Counted');
    const client = await world.as(ruth);
    const statementsOf = (query: string, variables: Record<string, unknown>) =>
      world.statementsOf(() => client.do(query, variables));
    await client.do(POSTS, { discussionId, first: 50 });
    expect((await statementsOf(POSTS, { discussionId, first: 50 })).length).toBeLessThanOrEqual(4);
    expect((await statementsOf(POSTS, { discussionId, first: 50, around: 1 })).length).toBeLessThanOrEqual(4);
    expect((await statementsOf(CATCH_UP, { discussionId, seq: 0 })).length).toBeLessThanOrEqual(4);
    expect((await statementsOf(DISCUSSIONS, { groupId, first: 20 })).length).toBeLessThanOrEqual(4);
    const writing = { discussionId, body: documentOf('Counted'), clientKey: randomUUID() };
    expect((await statementsOf(POST, writing)).length).toBeLessThanOrEqual(4);
  });
});

describe('the latest across all groups of a person', () => {
  interface Latest {
    id: string;
    lastPostBy: { name: string };
  }
  const latest = async (person: GivenPerson, first = 5): Promise<Latest[]> =>
    (await (await world.as(person)).do<{ latestDiscussions: Latest[] }>(LATEST, { first })).latestDiscussions;

  it('are those last written in, with who wrote and where, of the groups the person is in', async () => {
    const talk = await openGroupToTalkIn(world, ['Anna Berg', 'Ole Holm']);
    const [anna, ole] = talk.people as [GivenPerson, GivenPerson];
    const startAs = async (person: GivenPerson, title: string) => {
      const client = await world.as(person);
      const input = { ...asked(title), groupId: talk.groupId };
      return (await client.do<{ startDiscussion: Discussion }>(START, input)).startDiscussion;
    };
    const [older, newer] = [await startAs(anna, 'The older one'), await startAs(anna, 'The newer one')];
    expect(await latest(ole)).toMatchObject([{ id: newer.id }, { id: older.id }]);
    await post(older.id, 'So do we.', ole);
    expect(await latest(anna, 1)).toEqual([
      {
        id: older.id,
        title: 'The older one',
        groupId: talk.groupId,
        groupName: 'Reception',
        networkId: talk.network.id,
        networkName: expect.stringMatching(/^Network/),
        lastPostAt: expect.any(String),
        lastPostBy: {
          id: ole.id,
          name: 'Ole Holm',
          organisationName: talk.network.schools[1]!.school.name,
          formerly: false,
        },
        unread: 1,
      },
    ]);
    expect((await latest(ruth, 20)).map(({ id }) => id)).not.toContain(newer.id);
    const client = await world.as(anna);
    expect((await world.statementsOf(() => client.do(LATEST, { first: 20 }))).length).toBeLessThanOrEqual(3);

    await client.do(LEAVE_GROUP, { groupId: talk.groupId });
    expect(await latest(anna)).toEqual([]);
    await world.rows(`UPDATE network_membership SET state = 'left' WHERE network_id = $1`, [talk.network.id]);
    expect(await latest(ole)).toEqual([]);
  });
});

describe('who may', () => {
  it('read and write: those in the group; colleagues are told to join, others that there is nothing', async () => {
    const { id: discussionId } = await start('For the group');
    const operations: [string, Record<string, unknown>][] = [
      [DISCUSSION, { id: discussionId }],
      [DISCUSSIONS, { groupId, first: 5 }],
      [POSTS, { discussionId, first: 5 }],
      [CATCH_UP, { discussionId, seq: 0 }],
      [START, asked('Not mine')],
      [POST, { discussionId, body: documentOf('Not mine'), clientKey: randomUUID() }],
    ];
    const [inNetwork, elsewhere] = [await world.as(colleague), await world.as(stranger)];
    for (const [operation, variables] of operations) {
      expect(await inNetwork.refusalOf(operation, variables)).toBe('JOIN_GROUP_FIRST');
      expect(await elsewhere.refusalOf(operation, variables)).toBe('NOT_FOUND');
      expect(await world.visitor().refusalOf(operation, variables)).toBe('SIGN_IN_NEEDED');
    }
    expect(await elsewhere.refusalOf(DISCUSSION, { id: randomUUID() })).toBe('NOT_FOUND');
    const [{ count }] = (await world.rows<{ count: string }>('SELECT count(*) FROM post WHERE discussion_id = $1', [
      discussionId,
    ])) as [{ count: string }];
    expect(count).toBe('1');
  });

  it('write: nobody any more once the network has lapsed, and everybody in the group still reads', async () => {
    const other = await openGroupToTalkIn(world, ['Last One']);
    const client = await world.as(other.people[0]!);
    const started = await client.do<{ startDiscussion: Discussion }>(START, {
      ...asked('The end'),
      groupId: other.groupId,
    });
    const discussionId = started.startDiscussion.id;
    await world.rows(`UPDATE network SET state = 'lapsed' WHERE id = $1`, [other.network.id]);
    const late = { discussionId, body: documentOf('Too late'), clientKey: randomUUID() };
    expect(await client.refusalOf(POST, late)).toBe('GROUP_NEEDS_ACTIVE_NETWORK');
    const { discussion } = await client.do<{ discussion: Discussion }>(DISCUSSION, { id: discussionId });
    expect(discussion.can.post).toBe(false);
  });
});

function linkTo(href: string): unknown {
  const text = { type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] };
  return { type: 'doc', content: [{ type: 'paragraph', content: [text] }] };
}

function nested(depth: number): unknown {
  let block: unknown = documentOf('deep').content[0];
  for (let level = 0; level < depth; level += 1) block = { type: 'blockquote', content: [block] };
  return { type: 'doc', content: [block] };
}
