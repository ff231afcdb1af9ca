// What a working group is about, who may read it, and its closing, through GraphQL on a real database.
import { randomUUID } from 'node:crypto';
import type { Client } from '../testing/client.js';
import * as ask from '../testing/documents/groups.documents.js';
import type { GivenNetwork } from '../testing/given.js';
import { DISCUSSION, POST, START } from '../testing/talk/documents.js';
import { text } from '../testing/matrix/text.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let network: GivenNetwork;
let convenor: Client;
let guest: Client;
let leader: Client;
let facilitator: Client;
let groupId: string;

const schoolOf = (index: number) => network.schools[index]!.school;
const seen = async (client: Client): Promise<ask.Group> =>
  (await client.do<{ group: ask.Group }>(ask.GROUP, { id: groupId })).group;
const about = (change: object = {}) => ({
  groupId,
  name: `Reading ${groupId}`,
  purpose: 'To read aloud',
  subject: 'MUSIC',
  phase: 'PRIMARY',
  theme: 'Singing',
  language: 'da',
  entry: 'OPEN',
  ...change,
});
const toldOf = async (kind: string): Promise<number> =>
  (await world.rows('SELECT FROM notice WHERE kind = $1 AND path = $2', [kind, `/groups/${groupId}`])).length;

beforeAll(async () => {
  world = await openWorld();
  network = await world.given.network();
  convenor = await world.as(await world.given.personAt(schoolOf(0), 'staff', 'Ruth Lindqvist'));
  guest = await world.as(await world.given.personAt(schoolOf(1), 'staff', 'Moses Oduya'));
  leader = await world.as(network.coLeaders[0]!);
  facilitator = await world.as(network.facilitator);
});
afterAll(() => world.close());

beforeEach(async () => {
  const asked = { networkId: network.id, name: randomUUID(), purpose: 'To read aloud', clientKey: randomUUID() };
  groupId = (await convenor.do<{ openGroup: ask.Group }>(ask.OPEN, asked)).openGroup.id;
  await guest.do(ask.JOIN, { groupId, organisationId: schoolOf(1).id });
});

it('says what it is about, by which its network’s list is narrowed', async () => {
  expect(await guest.refusalOf(ask.CHANGE, about())).toBe('CONVENORS_ONLY');
  expect(await convenor.refusalOf(ask.CHANGE, about({ theme: 'x'.repeat(61) }))).toBe('INPUT_NOT_ACCEPTED');
  const { changeGroup } = await convenor.do<{ changeGroup: ask.Group }>(ask.CHANGE, about({ entry: 'ON_REQUEST' }));
  expect(changeGroup).toMatchObject({ subject: 'MUSIC', phase: 'PRIMARY', theme: 'Singing', entry: 'ON_REQUEST' });
  expect(await guest.do(ask.FACETS, { networkId: network.id })).toEqual({
    groupFacets: { subjects: ['MUSIC'], phases: ['PRIMARY'], themes: ['Singing'] },
  });
  const namesBy = async (facets: object) => {
    const asked = { networkId: network.id, first: 9, ...facets };
    return (await guest.do<{ groups: { items: ask.Group[] } }>(ask.GROUPS, asked)).groups.items.map(({ id }) => id);
  };
  expect(await namesBy({ subject: 'MUSIC', theme: 'singing' })).toEqual([groupId]);
  expect(await namesBy({ subject: 'HISTORY' })).toEqual([]);

  const other = { networkId: network.id, name: randomUUID(), purpose: 'To sing', clientKey: randomUUID() };
  await convenor.do(ask.OPEN, other);
  expect(await convenor.refusalOf(ask.CHANGE, about({ name: other.name.toUpperCase() }))).toBe('GROUP_NAME_TAKEN');
});

it('is read by facilitators of the programme only while it lets them; its people are told of each change', async () => {
  const said = { groupId, title: 'Which book first?', body: text, clientKey: randomUUID() };
  const { startDiscussion } = await guest.do<{ startDiscussion: { id: string } }>(START, said);
  const listed = async () => {
    const asked = { networkId: network.id, first: 50 };
    const { groups } = await facilitator.do<{ groups: { items: ask.Group[] } }>(ask.GROUPS, asked);
    return groups.items.map(({ id }) => id);
  };
  expect(await listed()).toEqual([]);
  expect(await facilitator.refusalOf(ask.GROUP, { id: groupId })).toBe('NOT_FOUND');
  expect(await leader.refusalOf(ask.LET_READ, { groupId, allowed: true })).toBe('CONVENORS_ONLY');

  await convenor.do(ask.LET_READ, { groupId, allowed: true });
  await convenor.do(ask.LET_READ, { groupId, allowed: true });
  expect(await listed()).toEqual([groupId]);
  expect((await seen(facilitator)).can).toMatchObject({ read: true, post: false, joinFor: [], lookAfter: false });
  const { discussion } = await facilitator.do<{ discussion: object }>(DISCUSSION, { id: startDiscussion.id });
  expect(discussion).toMatchObject({ can: { post: false } });
  const post = { discussionId: startDiscussion.id, body: text, clientKey: randomUUID() };
  expect(await facilitator.refusalOf(POST, post)).toBe('NOT_FOUND');

  await convenor.do(ask.LET_READ, { groupId, allowed: false });
  expect(await facilitator.refusalOf(DISCUSSION, { id: startDiscussion.id })).toBe('NOT_FOUND');
  expect(await world.rows('SELECT FROM revocation WHERE person_id = $1', [network.facilitator.id])).toHaveLength(1);
  expect((await seen(guest)).history.map(({ act }) => act)).toEqual([
    'FACILITATORS_MAY_NOT_READ',
    'FACILITATORS_MAY_READ',
  ]);
  expect([await toldOf('group-shown-to-facilitators'), await toldOf('group-hidden-from-facilitators')]).toEqual([1, 1]);
});

it('is closed by a convenor or a co-leader: readable, nothing new; and opened again', async () => {
  const said = { groupId, title: 'Which book first?', body: text, clientKey: randomUUID() };
  const { startDiscussion } = await guest.do<{ startDiscussion: { id: string } }>(START, said);
  expect(await guest.refusalOf(ask.CLOSE, { groupId })).toBe('CONVENORS_ONLY');
  await leader.do(ask.CLOSE, { groupId });
  await convenor.do(ask.CLOSE, { groupId });

  expect(await seen(guest)).toMatchObject({ isClosed: true, can: { read: true, post: false } });
  expect((await seen(leader)).can).toMatchObject({ joinFor: [], close: true });
  const post = { discussionId: startDiscussion.id, body: text, clientKey: randomUUID() };
  expect(await guest.refusalOf(POST, post)).toBe('GROUP_CLOSED');
  expect(await guest.refusalOf(START, { ...said, clientKey: randomUUID() })).toBe('GROUP_CLOSED');
  await guest.do(DISCUSSION, { id: startDiscussion.id });

  await convenor.do(ask.REOPEN, { groupId });
  await guest.do(POST, post);
  expect((await seen(guest)).history).toEqual([
    { act: 'REOPENED', personName: 'Ruth Lindqvist' },
    { act: 'CLOSED', personName: network.coLeaders[0]!.name },
  ]);
  expect([await toldOf('group-closed'), await toldOf('group-reopened')]).toEqual([2, 1]);
});
