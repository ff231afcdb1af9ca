// A group of one network in another: asked, agreed, joined from there, and ended with a day's grace.
import { randomUUID } from 'node:crypto';
import { atTheLock } from '../../testing/at-the-lock.js';
import type { Client } from '../../testing/client.js';
import * as ask from '../../testing/documents/groups.documents.js';
import * as share from '../../testing/documents/sharing.documents.js';
import type { GivenNetwork, GivenPerson } from '../../testing/given.js';
import { Listener } from '../../testing/listener.js';
import { text } from '../../testing/matrix/text.js';
import { DISCUSSION, POST, START } from '../../testing/talk/documents.js';
import { openWorld, type World } from '../../testing/world.js';

let world: World;
let home: GivenNetwork;
let other: GivenNetwork;
let convenor: Client;
let homeLeader: Client;
let otherLeader: Client;
let guest: Client;
let guestPerson: GivenPerson;
let stranger: Client;
let groupId: string;

const schoolOf = (network: GivenNetwork, index: number) => network.schools[index]!.school;
const seen = async (client: Client): Promise<share.SharedGroup> =>
  (await client.do<{ group: share.SharedGroup }>(share.SHARED_GROUP, { id: groupId })).group;
const question = () => ({ groupId, networkId: other.id, words: 'You read aloud too.', clientKey: randomUUID() });
const askToShare = async (asked = question()): Promise<share.Sharing> =>
  (await convenor.do<{ askToShareGroup: share.Sharing }>(share.ASK_TO_SHARE, asked)).askToShareGroup;
const agreed = async (): Promise<string> => {
  const { id } = await askToShare();
  await otherLeader.do(share.ANSWER_SHARING, { id, accept: true });
  return id;
};
const joined = async (): Promise<string> => {
  const id = await agreed();
  await guest.do(ask.JOIN, { groupId, organisationId: schoolOf(other, 2).id });
  return id;
};
const end = (client: Client, id: string) => client.do(share.END_SHARING, { id, reason: 'We have our own now.' });
const toldOf = async (kind: string): Promise<string[]> =>
  (
    await world.rows<{ personId: string }>(
      `SELECT person_id AS "personId" FROM notice
       WHERE kind = $1 AND details->>'groupName' = (SELECT name FROM working_group WHERE id = $2)`,
      [kind, groupId],
    )
  ).map(({ personId }) => personId);

beforeAll(async () => {
  world = await openWorld();
  [home, other] = [await world.given.network(), await world.given.network()];
  const third = await world.given.network({ schools: 2 });
  guestPerson = await world.given.personAt(schoolOf(other, 2), 'staff', 'Astrid Holm');
  convenor = await world.as(await world.given.personAt(schoolOf(home, 2), 'staff', 'Ruth Lindqvist'));
  [homeLeader, otherLeader] = [await world.as(home.coLeaders[0]!), await world.as(other.coLeaders[0]!)];
  [guest, stranger] = [await world.as(guestPerson), await world.as(third.coLeaders[0]!)];
});
afterAll(() => world.close());

beforeEach(async () => {
  const opened = { networkId: home.id, name: randomUUID(), purpose: 'To read aloud', clientKey: randomUUID() };
  groupId = (await convenor.do<{ openGroup: ask.Group }>(ask.OPEN, opened)).openGroup.id;
});

it('is asked for with a line, once, and unknown to all but the two sides', async () => {
  const asked = question();
  const [one, same] = await Promise.all([askToShare(asked), askToShare(asked)]);
  expect(same.id).toBe(one.id);
  expect(one).toMatchObject({ state: 'ASKED', can: { answer: false, withdraw: true, end: false } });
  expect(await convenor.refusalOf(share.ASK_TO_SHARE, { ...asked, words: 'Else' })).toBe('CLIENT_KEY_REUSED');
  expect(await homeLeader.refusalOf(share.ASK_TO_SHARE, question())).toBe('GROUP_SHARED_ALREADY');
  expect(await convenor.refusalOf(share.ASK_TO_SHARE, { ...question(), networkId: home.id })).toBe(
    'GROUP_SHARED_ALREADY',
  );
  expect(await convenor.refusalOf(share.ASK_TO_SHARE, { ...question(), networkId: randomUUID() })).toBe('NOT_FOUND');
  expect(await otherLeader.do(share.TO_ANSWER, { id: other.id })).toMatchObject({
    network: { groupSharingsToAnswer: 1 },
  });
  expect(await guest.do(share.TO_ANSWER, { id: other.id })).toMatchObject({ network: { groupSharingsToAnswer: 0 } });
  const listed = { networkId: other.id, first: 1 };
  expect(await otherLeader.do(share.SHARINGS, listed)).toMatchObject({
    groupSharings: { items: [{ id: one.id, can: { answer: true, withdraw: false } }], nextCursor: null },
  });
  expect(await guest.refusalOf(share.SHARINGS, listed)).toBe('CO_LEADERS_ONLY');
  expect(await stranger.refusalOf(share.SHARINGS, listed)).toBe('NOT_FOUND');
  for (const client of [guest, stranger, homeLeader]) {
    expect(await client.refusalOf(share.ANSWER_SHARING, { id: one.id, accept: true })).toBe('NOT_FOUND');
  }
  expect(await guest.refusalOf(share.SHARED_GROUP, { id: groupId })).toBe('NOT_FOUND');
  expect((await toldOf('group-sharing-asked')).sort()).toEqual(other.coLeaders.map(({ id }) => id).sort());
  await convenor.do(share.WITHDRAW_SHARING, { id: one.id });
  expect(await otherLeader.refusalOf(share.ANSWER_SHARING, { id: one.id, accept: true })).toBe('GROUP_SHARING_CHANGED');
});

it('is declined with a word, which those who asked read', async () => {
  const { id } = await askToShare();
  await otherLeader.do(share.ANSWER_SHARING, { id, accept: false, words: 'Ask again in May.' });
  expect((await seen(convenor)).sharings).toMatchObject([{ state: 'DECLINED', answer: 'Ask again in May.' }]);
  expect(await guest.refusalOf(share.SHARED_GROUP, { id: groupId })).toBe('NOT_FOUND');
  expect(await toldOf('group-sharing-declined')).toHaveLength(3);
});

it('is in the other network’s list once agreed, and its people join, write and are told as any others', async () => {
  await joined();
  const listed = await guest.do<{ groups: { items: { id: string }[] } }>(ask.GROUPS, {
    networkId: other.id,
    first: 50,
  });
  expect(listed.groups.items.map(({ id }) => id)).toContain(groupId);
  const group = await seen(guest);
  expect(group.networks.map(({ isHome }) => isHome)).toEqual([true, false]);
  expect(group.organisations.map(({ networkId }) => networkId).sort()).toEqual([home.id, other.id].sort());
  expect(group).toMatchObject({ sharings: [], can: { wayIn: 'NONE_NEEDED', post: true, share: false } });
  expect(await convenor.do(PERSON, { id: guestPerson.id })).toEqual({ person: { id: guestPerson.id } });
  expect(await stranger.refusalOf(PERSON, { id: guestPerson.id })).toBe('NOT_FOUND');
  const started = { groupId, title: 'First drafts', body: text, clientKey: randomUUID() };
  await convenor.do(START, started);
  await world.passDays(0.1);
  const { myNotices } = await guest.do<{ myNotices: { items: { path: string }[] } }>(
    'query Told { myNotices(first: 5, language: "en") { items { path } } }',
  );
  expect(myNotices.items.map(({ path }) => path)).toContainEqual(expect.stringMatching(/^\/discussions\//));
});

it('lets somebody of the other network be invited, for their own school', async () => {
  await agreed();
  const words = { groupId, words: 'Astrid' };
  expect(await convenor.do(ask.CANDIDATES, words)).toMatchObject({
    groupCandidates: { items: [{ personId: guestPerson.id }] },
  });
  const invited = { groupId, personId: guestPerson.id, words: 'Come and read', clientKey: randomUUID() };
  const { inviteToGroup } = await convenor.do<{ inviteToGroup: ask.Admission }>(ask.INVITE, invited);
  await guest.do(ask.ANSWER, { id: inviteToGroup.id, accept: true });
  expect(await seen(guest)).toMatchObject({ can: { wayIn: 'NONE_NEEDED' } });
});

it('leaves removing and closing with its own network', async () => {
  await joined();
  await otherLeader.do(ask.JOIN, { groupId, organisationId: schoolOf(other, 0).id });
  expect(await otherLeader.refusalOf(ask.CLOSE, { groupId })).toBe('CONVENORS_ONLY');
  const started = { groupId, title: 'First drafts', body: text, clientKey: randomUUID() };
  const { startDiscussion } = await guest.do<{ startDiscussion: { id: string } }>(START, started);
  const can = async (client: Client) =>
    (await client.do<{ discussion: { can: { removePosts: boolean } } }>(REMOVES, { id: startDiscussion.id })).discussion
      .can.removePosts;
  await homeLeader.do(ask.JOIN, { groupId, organisationId: schoolOf(home, 0).id });
  expect([await can(homeLeader), await can(otherLeader)]).toEqual([true, false]);
});

it('ends a day after somebody said why; until then that is shown, and taken back by the side that said it', async () => {
  const id = await joined();
  expect(await guest.refusalOf(share.END_SHARING, { id, reason: 'Not mine to end' })).toBe('NOT_FOUND');
  await end(otherLeader, id);
  expect((await seen(guest)).networks[1]).toMatchObject({ reason: 'We have our own now.' });
  expect(await toldOf('group-sharing-ends')).toContain(guestPerson.id);
  expect(await homeLeader.refusalOf(share.GO_ON_SHARING, { id })).toBe('NOT_FOUND');
  await otherLeader.do(share.GO_ON_SHARING, { id });
  expect((await seen(guest)).networks[1]).toMatchObject({ endsAt: null, reason: null });
  await end(homeLeader, id);
  expect(await seen(guest)).toMatchObject({ can: { post: true } });

  const started = { groupId, title: 'What stays', body: text, clientKey: randomUUID() };
  const { startDiscussion } = await guest.do<{ startDiscussion: { id: string } }>(START, started);
  const listener = await Listener.connect(world.config.publicUrl, guest.sessionCookie);
  expect(await listener.open(startDiscussion.id)).toBe(true);
  await world.passDays(1.1);
  expect(await guest.refusalOf(DISCUSSION, { id: startDiscussion.id })).toBe('NOT_FOUND');
  expect(await guest.refusalOf(share.SHARED_GROUP, { id: groupId })).toBe('NOT_FOUND');
  expect(await listener.open(startDiscussion.id)).toBe(false);
  expect(await convenor.do(DISCUSSION, { id: startDiscussion.id })).toMatchObject({
    discussion: { title: 'What stays' },
  });
  await convenor.do(POST, { discussionId: startDiscussion.id, body: text, clientKey: randomUUID() });
  listener.close();
});

it('is out of the other network’s reach while that is not at work', async () => {
  await joined();
  await world.rows(`UPDATE network SET state = 'lapsed' WHERE id = $1`, [other.id]);
  expect(await guest.refusalOf(share.SHARED_GROUP, { id: groupId })).toBe('NOT_FOUND');
  await world.rows(`UPDATE network SET state = 'active' WHERE id = $1`, [other.id]);
  expect(await seen(guest)).toMatchObject({ can: { post: true } });
});

it('is read by the other programme’s facilitators only where the group lets them', async () => {
  await agreed();
  const facilitator = await world.as(other.facilitator);
  expect(await facilitator.refusalOf(share.SHARED_GROUP, { id: groupId })).toBe('NOT_FOUND');
  await convenor.do(ask.LET_READ, { groupId, allowed: true });
  expect(await seen(facilitator)).toMatchObject({ can: { wayIn: 'JOIN', joinFor: [], post: false } });
});

it('is agreed on or taken back, never both', async () => {
  const { id } = await askToShare();
  const barrier = await atTheLock(world);
  const outcome = (client: Client, document: string, variables: Record<string, unknown>) => async () =>
    (await client.ask(document, variables)).errors[0]?.extensions.code ?? 'done';
  const outcomes = await barrier.race(
    home.id,
    outcome(otherLeader, share.ANSWER_SHARING, { id, accept: true }),
    outcome(convenor, share.WITHDRAW_SHARING, { id }),
  );
  await barrier.close();
  expect([...outcomes].sort()).toEqual(['GROUP_SHARING_CHANGED', 'done']);
});

const REMOVES = 'query Removes($id: ID!) { discussion(id: $id) { id can { removePosts } } }';
const PERSON = 'query Person($id: ID!) { person(id: $id) { id } }';
