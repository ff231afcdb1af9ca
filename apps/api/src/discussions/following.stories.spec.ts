// What followers of a discussion are told: one line, the posts by mail, each once, and nothing that they read meanwhile.
import { randomUUID } from 'node:crypto';
import type { MailWish } from '@sixfold/domain';
import { documentOf } from '@sixfold/rich-text';
import { Jobs } from '../platform/jobs/jobs.js';
import type { GivenPerson } from '../testing/given.js';
import { type ReceivedMail, readMail } from '../testing/received-mail.js';
import { openSmtpSink, type SmtpSink } from '../testing/smtp-sink.js';
import { type Discussion, LEAVE_GROUP, MARK_READ, POST, START } from '../testing/talk/documents.js';
import { openGroupToTalkIn } from '../testing/talk/group.js';
import { openWorld, type World } from '../testing/world.js';
import { TellFollowers } from './tell-followers.js';

const LIST = `{ myNotices(first: 50, language: "en") { items { title text path isRead } } }`;
const FOLLOW = `mutation ($discussionId: ID!, $level: FollowLevel) {
  followDiscussion(discussionId: $discussionId, level: $level) { id level chosen usual } }`;
const FOLLOW_GROUP = `mutation ($groupId: ID!, $level: FollowLevel) {
  followGroup(groupId: $groupId, level: $level) { id name networkName level chosen usual } }`;
const SEEN = `query ($id: ID!, $groupId: ID!) {
  discussion(id: $id) { following { level chosen usual } } group(id: $groupId) { following { level } }
  myFollowedGroups { id level } }`;

interface Line {
  readonly title: string;
  readonly text: string;
  readonly path: string;
  readonly isRead: boolean;
}

let sink: SmtpSink;
let world: World;
let talk: Awaited<ReturnType<typeof openGroupToTalkIn>>;
let ruth: GivenPerson;
let moses: GivenPerson;

beforeAll(async () => {
  sink = await openSmtpSink();
  world = await openWorld({ smtpUrl: sink.url });
});
beforeEach(async () => {
  talk = await openGroupToTalkIn(world, ['Ruth Lindqvist', 'Moses Oduya', 'Anna Berg']);
  [ruth, moses] = talk.people as [GivenPerson, GivenPerson];
});
afterAll(async () => {
  await world.close();
  await sink.close();
});

const post = async (discussionId: string, text: string, person = ruth): Promise<void> => {
  await (await world.as(person)).do(POST, { discussionId, body: documentOf(text), clientKey: randomUUID() });
  await world.settle();
};
const start = async (title = 'Rainy Mondays'): Promise<string> => {
  const asked = { groupId: talk.groupId, title, body: documentOf('It rains.'), clientKey: randomUUID() };
  const { startDiscussion } = await (await world.as(ruth)).do<{ startDiscussion: Discussion }>(START, asked);
  await world.settle();
  return startDiscussion.id;
};
const listOf = async (person: GivenPerson): Promise<Line[]> =>
  (await (await world.as(person)).do<{ myNotices: { items: Line[] } }>(LIST)).myNotices.items;
const titlesOf = async (person: GivenPerson) => (await listOf(person)).map(({ title }) => title);
const read = async (discussionId: string, seq: number, person = moses) =>
  (await world.as(person)).do(MARK_READ, { discussionId, seq });
const follow = async (discussionId: string, level: string | null, person = moses) =>
  (await world.as(person)).do<{ followDiscussion: object }>(FOLLOW, { discussionId, level });
const wish = (mail: MailWish, { id }: GivenPerson = moses) =>
  world.rows('UPDATE notice_settings SET mail = $2 WHERE person_id = $1', [id, mail]);
const mailTo = ({ email }: GivenPerson): ReceivedMail[] =>
  sink.received.filter((message) => message.includes(`To: ${email}`)).map(readMail);
const afterMinutes = async (minutes: number) => {
  world.clock.moveBy({ days: minutes / (24 * 60) });
  await world.app.get(Jobs).doWhatTimeBrings();
  await world.settle();
};

describe('in the list', () => {
  it('a discussion is one line for all that is new, on top and unread; one’s own posts are no news', async () => {
    const id = await start();
    expect(await titlesOf(moses)).toEqual(['1 new post in “Rainy Mondays”']);
    await start('Dry Tuesdays');
    await post(id, 'Still.');
    expect(await listOf(moses)).toMatchObject([
      { title: '2 new posts in “Rainy Mondays”', path: `/discussions/${id}?post=1`, isRead: false },
      { title: '1 new post in “Dry Tuesdays”' },
    ]);
    expect(await titlesOf(ruth)).toEqual([]);
    await post(id, 'Here too.', moses);
    expect(await listOf(ruth)).toMatchObject([{ text: 'Moses Oduya has written in the group Reception.' }]);
  });

  it('it is read with the discussion, and begins to count anew', async () => {
    const id = await start();
    await post(id, 'Second');
    await read(id, 1);
    expect(await listOf(moses)).toMatchObject([{ isRead: false }]);
    await read(id, 2);
    expect(await listOf(moses)).toMatchObject([{ isRead: true }]);
    await post(id, 'Third');
    expect(await listOf(moses)).toMatchObject([{ title: '1 new post in “Rainy Mondays”', isRead: false }]);
  });

  it('it tells everybody once, whoever tells and however often', async () => {
    const id = await start();
    const followers = world.app.get(TellFollowers);
    await post(id, 'Second');
    await Promise.all(Array.from({ length: 8 }, () => followers.tell(id)));
    expect(await titlesOf(moses)).toEqual(['2 new posts in “Rainy Mondays”']);
  });
});

describe('by mail', () => {
  it('a quick exchange comes as one mail with the posts in it, names, schools and the way back', async () => {
    const id = await start();
    await post(id, 'And pours.');
    expect(mailTo(moses)).toEqual([]);
    await afterMinutes(6);
    const [mail, ...others] = mailTo(moses);
    expect(others).toEqual([]);
    expect(mail!.headers.get('subject')).toBe('2 new posts in “Rainy Mondays”');
    const school = talk.network.schools[0]!.school.name;
    expect(mail!.text).toContain(`Ruth Lindqvist, ${school}\n\nIt rains.\n\nRuth Lindqvist, ${school}\n\nAnd pours.`);
    expect(mail!.html).toContain('<p>And pours.</p>');
    expect(mail!.text).toContain(`${world.config.publicUrl}/discussions/${id}?post=1`);
    expect(mail!.headers.has('reply-to')).toBe(false);
    expect(mail!.text).toContain('This mail cannot be answered');
  });

  it('each post comes once, and what was read meanwhile not at all', async () => {
    const id = await start();
    await afterMinutes(6);
    await post(id, 'Second');
    await post(id, 'Third');
    await read(id, 2);
    await afterMinutes(6);
    await post(id, 'Fourth');
    await read(id, 4);
    await afterMinutes(6);
    const texts = mailTo(moses).map(({ text }) => text);
    expect(texts).toHaveLength(2);
    expect(texts[0]).toContain('It rains.');
    expect(texts[1]).toContain('Third');
    expect(texts[1]).not.toMatch(/It rains|Second/);
  });

  it('nothing goes that was removed meanwhile', async () => {
    const id = await start();
    await post(id, 'What I should not have said.');
    await world.rows(
      `UPDATE post SET removed_at = now(), removed_by = $2, removal_reason = 'Not here' WHERE discussion_id = $1 AND seq = 2`,
      [id, ruth.id],
    );
    await afterMinutes(6);
    const [mail] = mailTo(moses);
    expect(mail!.text).toContain('It rains.');
    expect(mail!.text).not.toContain('What I should not');
  });

  it('by the day, several discussions are one mail; a long one says how much more there is', async () => {
    await wish('daily');
    const id = await start();
    await start('Dry Tuesdays');
    const client = await world.as(ruth);
    for (let number = 0; number < 21; number += 1) {
      await client.do(POST, { discussionId: id, body: documentOf(`Drop ${number}.`), clientKey: randomUUID() });
    }
    await world.settle();
    await afterMinutes(26 * 60);
    const [mail, ...others] = mailTo(moses);
    expect(others).toEqual([]);
    expect(mail!.headers.get('subject')).toMatch(/: 2 things for you$/);
    expect(mail!.text).toContain('Drop 18.');
    expect(mail!.text).not.toContain('Drop 19.');
    expect(mail!.text).toContain('There are 2 more posts in the discussion.');
  });

  it('nothing goes to whoever has left the group, follows nothing, or wants no mail', async () => {
    const anna = talk.people[2]!;
    await wish('none', anna);
    const id = await start();
    await (await world.as(moses)).do(LEAVE_GROUP, { groupId: talk.groupId });
    await post(id, 'Second');
    await afterMinutes(6);
    expect([mailTo(moses), mailTo(anna)]).toEqual([[], []]);
    expect(await titlesOf(anna)).toEqual(['2 new posts in “Rainy Mondays”']);
  });
});

describe('how loud it is', () => {
  it('is chosen for a discussion, else for its group, else it is everything', async () => {
    const id = await start();
    const client = await world.as(moses);
    const shown = await client.do(SEEN, { id, groupId: talk.groupId });
    expect(shown).toMatchObject({
      discussion: { following: { level: 'EVERYTHING', chosen: null, usual: 'EVERYTHING' } },
      group: { following: { level: 'EVERYTHING' } },
    });
    const { followGroup } = await client.do<{ followGroup: object }>(FOLLOW_GROUP, {
      groupId: talk.groupId,
      level: 'NOTHING',
    });
    expect(followGroup).toMatchObject({ name: 'Reception', level: 'NOTHING', chosen: 'NOTHING', usual: 'EVERYTHING' });
    expect(await follow(id, 'EVERYTHING')).toMatchObject({
      followDiscussion: { level: 'EVERYTHING', chosen: 'EVERYTHING', usual: 'NOTHING' },
    });
    expect(await follow(id, null)).toMatchObject({ followDiscussion: { level: 'NOTHING', chosen: null } });
  });

  it('nothing is nothing, also for who writes: no act of one’s own makes it louder', async () => {
    const id = await start();
    await read(id, 1);
    await follow(id, 'NOTHING');
    await post(id, 'I only say this once.', moses);
    await post(id, 'What?');
    expect(await listOf(moses)).toMatchObject([{ isRead: true }]);
  });

  it('is nobody’s who is not in the group', async () => {
    const id = await start();
    const stranger = await world.as(await world.given.personAt(talk.network.schools[3]!.school));
    expect(await stranger.refusalOf(FOLLOW, { discussionId: id, level: 'NOTHING' })).toBe('JOIN_GROUP_FIRST');
    const { group } = await stranger.do<{ group: object }>('query ($id: ID!) { group(id: $id) { following { id } } }', {
      id: talk.groupId,
    });
    expect(group).toEqual({ following: null });
  });
});

it('costs whoever writes as much with five hundred followers as with two, and telling them few statements', async () => {
  const id = await start();
  const client = await world.as(ruth);
  const posting = async () => {
    const asked = { discussionId: id, body: documentOf('To all of you.'), clientKey: randomUUID() };
    return world.statementsOf(() => client.do(POST, asked));
  };
  const withTwo = await posting();
  await world.rows(
    `WITH crowd AS (
       INSERT INTO person (id, email, name, language)
       SELECT gen_random_uuid(), 'crowd' || n || '@example.org', 'Person ' || n, 'en' FROM generate_series(1, 500) n
       RETURNING id
     ), tie AS (
       INSERT INTO affiliation (id, person_id, organisation_id, role, confirmed_at)
       SELECT gen_random_uuid(), id, $2, 'staff', now() FROM crowd
     ) INSERT INTO group_membership (id, group_id, person_id, organisation_id)
     SELECT gen_random_uuid(), $1, id, $2 FROM crowd`,
    [talk.groupId, talk.network.schools[0]!.school.id],
  );
  const withCrowd = await posting();
  expect(withCrowd).toEqual(withTwo);
  expect(withCrowd.filter((statement) => !/FROM person p\b/.test(statement)).length).toBeLessThanOrEqual(3);
  const telling = await world.statementsOf(() => world.app.get(TellFollowers).tell(id));
  expect(telling.length).toBeLessThanOrEqual(9);
  const told = await world.rows('SELECT FROM notice WHERE dedupe_key = $1', [`discussion:${id}`]);
  expect(told).toHaveLength(502);
});
