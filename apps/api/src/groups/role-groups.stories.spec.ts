// Groups that follow a role: whoever has it is in, from the moment the fact is written to the moment it ends.
import { randomUUID } from 'node:crypto';
import type { Client } from '../testing/client.js';
import * as ask from '../testing/documents/groups.documents.js';
import { ACTIVATE, END_TIE } from '../testing/documents/networks.documents.js';
import { ANSWER, HAND_OVER, STEP_DOWN } from '../testing/documents/seats.documents.js';
import { ASK_TO_SHARE } from '../testing/documents/sharing.documents.js';
import type { GivenNetwork, GivenPerson } from '../testing/given.js';
import { eventually, Listener } from '../testing/listener.js';
import { text } from '../testing/matrix/text.js';
import { DISCUSSIONS, type Discussion, POST, START } from '../testing/talk/documents.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let network: GivenNetwork;
let head: GivenPerson;
let tie: string;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const schoolOf = (index: number) => network.schools[index]!.school;
const leader = () => world.as(network.coLeaders[0]!);
const listed = async (client: Client): Promise<ask.Group[]> =>
  (await client.do<{ groups: { items: ask.Group[] } }>(ask.GROUPS, { networkId: network.id, first: 50 })).groups.items;
const groupOf = async (follows: string, client?: Client): Promise<ask.Group> => {
  const group = (await listed(client ?? (await leader()))).find((one) => one.follows === follows);
  if (group === undefined) throw new Error(`No group of ${follows} is listed.`);
  return (await (client ?? (await leader())).do<{ group: ask.Group }>(ask.GROUP, { id: group.id })).group;
};
const peopleIn = ({ organisations }: ask.Group) =>
  organisations.flatMap(({ people }) => people.map(({ id, isConvenor }) => [id, isConvenor]));
const startIn = async (client: Client, groupId: string): Promise<Discussion> => {
  const said = { groupId, title: 'What do we decide?', body: text, clientKey: randomUUID() };
  return (await client.do<{ startDiscussion: Discussion }>(START, said)).startDiscussion;
};
const unreadIn = async (client: Client, groupId: string): Promise<number[]> => {
  const { discussions } = await client.do<{ discussions: { items: Discussion[] } }>(DISCUSSIONS, { groupId, first: 9 });
  return discussions.items.map(({ unread }) => unread);
};

beforeEach(async () => {
  network = await world.given.network({ state: 'forming' });
  head = await world.given.person({ name: 'Ada Frith' });
  tie = await world.given.affiliation(head, schoolOf(3), 'head');
  await (await leader()).do(ACTIVATE, { id: network.id });
  await world.settle();
});

it('stands there as soon as the network begins, once, in the network’s language', async () => {
  const heads = await groupOf('HEADS');
  expect(heads).toMatchObject({ name: 'All heads', language: 'en', convenorCount: 2, personCount: 3 });
  expect(peopleIn(heads)).toEqual([...network.coLeaders.map(({ id }) => [id, true]), [head.id, false]]);
  expect(peopleIn(await groupOf('CO_LEADERS'))).toEqual(network.coLeaders.map(({ id }) => [id, true]));
  await world.passDays(1);
  expect((await listed(await leader())).map(({ follows }) => follows)).toEqual(['HEADS', 'CO_LEADERS']);
});

it('is found in networks that began before and beside a group that people called so already, once it has somebody', async () => {
  const older = await world.given.network();
  const opened = { networkId: older.id, name: 'all HEADS', purpose: 'For whoever leads', clientKey: randomUUID() };
  await (await world.as(older.coLeaders[0]!)).do(ask.OPEN, opened);
  await world.passDays(1);
  network = older;
  expect((await listed(await leader())).map(({ name }) => name)).toEqual(['all HEADS', 'Co-leaders']);
  await world.given.personAt(schoolOf(5), 'head');
  expect((await listed(await leader())).map(({ name }) => name)).toEqual(['all HEADS', 'All heads 2', 'Co-leaders']);
});

it('takes in whoever becomes head, and lets go of whoever no longer is, on open sockets too', async () => {
  const teacher = await world.given.personAt(schoolOf(4));
  const [hers, theirs] = [await world.as(head), await world.as(teacher)];
  const { id } = await groupOf('HEADS', hers);
  const discussion = await startIn(await leader(), id);
  expect(await groupOf('HEADS', theirs)).toMatchObject({ joinedFor: null, can: { wayIn: 'HAVE_ROLE', joinFor: [] } });
  expect(await theirs.refusalOf(DISCUSSIONS, { groupId: id, first: 9 })).toBe('GROUP_FOLLOWS_ROLE');
  await world.given.affiliation(teacher, schoolOf(4), 'head');
  expect(await groupOf('HEADS', theirs)).toMatchObject({ joinedFor: schoolOf(4).id, can: { wayIn: 'NONE_NEEDED' } });
  expect(await unreadIn(theirs, id)).toEqual([0]);
  expect(await unreadIn(hers, id)).toEqual([1]);

  const listener = await Listener.connect(world.config.publicUrl, hers.sessionCookie);
  expect(await listener.open(discussion.id)).toBe(true);
  const says = () => theirs.do(POST, { discussionId: discussion.id, body: text, clientKey: randomUUID() });
  await says();
  await eventually(() => listener.of('entry').length === 1);
  await hers.do(END_TIE, { id: tie });
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await says();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(listener.of('entry')).toHaveLength(1);
  listener.close();
  expect(await hers.refusalOf(DISCUSSIONS, { groupId: id, first: 9 })).toBe('NOT_FOUND');
});

it('loses the people of a school that leaves, and takes in those of one that comes', async () => {
  const other = await world.given.school();
  const newcomer = await world.given.personAt(other, 'head', 'Ben Hale');
  const membership = await world.given.membership(network.id, other, network.coLeaders[0]!, 'invited');
  const named = async () => peopleIn(await groupOf('HEADS')).map(([id]) => id);
  expect(await named()).not.toContain(newcomer.id);
  await world.rows(`UPDATE network_membership SET state = 'accepted', answered_at = now() WHERE id = $1`, [membership]);
  expect(await named()).toContain(newcomer.id);
  await world.rows(`UPDATE network_membership SET state = 'left', left_at = now() WHERE id = $1`, [
    network.schools[3]!.membershipId,
  ]);
  expect(await named()).not.toContain(head.id);
});

it('misses nobody of several who become head at the same moment', async () => {
  const people = await Promise.all([0, 1, 2, 4, 5].map((index) => world.given.personAt(schoolOf(index))));
  const places = [0, 1, 2, 4, 5].map((index) => schoolOf(index));
  await Promise.all(people.map((person, index) => world.given.affiliation(person, places[index]!, 'head')));
  expect(await groupOf('HEADS')).toMatchObject({ personCount: 8, convenorCount: 2 });
});

it('counts somebody of several schools once, for the one of which they are head', async () => {
  await world.given.affiliation(head, schoolOf(2), 'staff');
  await world.given.affiliation(head, schoolOf(5), 'staff');
  expect(await groupOf('HEADS', await world.as(head))).toMatchObject({ personCount: 3, joinedFor: schoolOf(3).id });
});

it('goes with the seat: who leads next reads what was written, and who led reads no more', async () => {
  const { id } = await groupOf('CO_LEADERS');
  const former = await world.as(network.coLeaders[1]!);
  await startIn(former, id);
  const successor = network.schools[4]!.coordinator;
  const offer = { networkId: network.id, personId: successor.id, clientKey: randomUUID() };
  const { handOverSeat } = await former.do<{ handOverSeat: { id: string } }>(HAND_OVER, { input: offer });
  const next = await world.as(successor);
  expect(await next.refusalOf(DISCUSSIONS, { groupId: id, first: 9 })).toBe('GROUP_FOLLOWS_ROLE');
  await next.do(ANSWER, { input: { seatId: handOverSeat.id, accept: true } });
  expect(await unreadIn(next, id)).toEqual([0]);
  expect(await former.refusalOf(DISCUSSIONS, { groupId: id, first: 9 })).toBe('GROUP_FOLLOWS_ROLE');
  await next.do(STEP_DOWN, { input: { networkId: network.id } });
  expect(await next.refusalOf(DISCUSSIONS, { groupId: id, first: 9 })).toBe('GROUP_FOLLOWS_ROLE');
});

it('is kept by nobody’s hand, though its convenors may name it, close it and open it again', async () => {
  const other = await world.given.network();
  for (const follows of ['HEADS', 'CO_LEADERS']) {
    const { id: groupId, can } = await groupOf(follows);
    expect(can).toMatchObject({ lookAfter: true, appoint: false, leave: false, close: true, conveneFor: [] });
    const place = { groupId, organisationId: schoolOf(0).id };
    const person = { groupId, personId: head.id };
    const words = { words: 'Please', clientKey: randomUUID() };
    for (const [document, asked] of [
      [ask.JOIN, place],
      [ask.CONVENE, place],
      [ask.LEAVE, { groupId }],
      [ask.ASK, { ...place, ...words }],
      [ask.INVITE, { ...person, ...words }],
      [ask.CANDIDATES, { groupId, words: '' }],
      [ask.APPOINT, person],
      [ask.DISMISS, { groupId, personId: network.coLeaders[1]!.id }],
      [ASK_TO_SHARE, { groupId, networkId: other.id, ...words }],
    ] as const) {
      expect([document, await (await leader()).refusalOf(document, asked)]).toEqual([document, 'GROUP_FOLLOWS_ROLE']);
    }
    const named = { groupId, name: `${follows} of us`, purpose: 'To think', theme: '', language: 'en', entry: 'OPEN' };
    await (await leader()).do(ask.CHANGE, named);
    expect(await (await leader()).refusalOf(ask.JOIN, place)).toBe('GROUP_FOLLOWS_ROLE');
    await (await leader()).do(ask.CLOSE, { groupId });
    await (await leader()).do(ask.REOPEN, { groupId });
  }
});
