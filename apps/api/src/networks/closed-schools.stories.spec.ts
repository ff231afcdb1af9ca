// Schools that their register closes while they belong to a network, told through what people see afterwards.
import { randomUUID } from 'node:crypto';
import { Jobs } from '../platform/jobs/jobs.js';
import { READ } from '../testing/documents/networks.documents.js';
import type { GivenNetwork, GivenPerson, GivenSchool } from '../testing/given.js';
import { JOIN_GROUP, OPEN_GROUP } from '../testing/talk/documents.js';
import { openWorld, type World } from '../testing/world.js';

const HISTORY = `query ($networkId: ID!) { networkHistory(networkId: $networkId, first: 2) {
  items { kind organisationName inPlaceOf closed } } }`;

interface Seen {
  readonly state: string;
  readonly schools: readonly { readonly state: string; readonly organisation: { readonly id: string } }[];
}

let world: World;
let network: GivenNetwork;
let closing: GivenNetwork['schools'][number];
let successor: GivenSchool;
let leader: GivenPerson;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  network = await world.given.network({ schools: 6 });
  closing = network.schools[5]!;
  leader = network.coLeaders[0]!;
  successor = await world.given.school();
});

const keyOf = async ({ id }: { id: string }) =>
  (await world.rows<{ key: string }>('SELECT register_key AS key FROM organisation WHERE id = $1', [id]))[0]!.key;
const followsOn = async (former: { id: string }, successorKey: string) =>
  world.rows(
    `INSERT INTO succession (register, predecessor_key, successor_key)
     SELECT register, register_key, $2 FROM organisation WHERE id = $1`,
    [former.id, successorKey],
  );
const close = ({ id }: { id: string }) =>
  world.rows(`UPDATE organisation SET status = 'closed', closed_on = current_date WHERE id = $1`, [id]);
const timePasses = async () => {
  await world.app.get(Jobs).doWhatTimeBrings();
  await world.settle();
};
const asSeenBy = async (person: GivenPerson): Promise<Seen> =>
  (await (await world.as(person)).do<{ network: Seen }>(READ, { id: network.id })).network;
const members = async () =>
  (await asSeenBy(leader)).schools
    .filter(({ state }) => state === 'ACCEPTED')
    .map(({ organisation }) => organisation.id);
const lastEntries = async () =>
  (
    await (
      await world.as(leader)
    ).do<{ networkHistory: { items: readonly unknown[] } }>(HISTORY, { networkId: network.id })
  ).networkHistory.items;
const noticesOf = async ({ id }: GivenPerson): Promise<string[]> =>
  (await world.rows<{ kind: string }>('SELECT kind FROM notice WHERE person_id = $1', [id])).map(({ kind }) => kind);

it('goes on as its successor, with its people and their groups, and everybody is told', async () => {
  const coordinator = closing.coordinator;
  const client = await world.as(coordinator);
  const asked = { networkId: network.id, name: 'Reception', purpose: 'Talk about reception', clientKey: randomUUID() };
  const { openGroup } = await (await world.as(leader)).do<{ openGroup: { id: string } }>(OPEN_GROUP, asked);
  await client.do(JOIN_GROUP, { groupId: openGroup.id, organisationId: closing.school.id });
  await followsOn(closing.school, await keyOf(successor));
  await close(closing.school);
  await timePasses();

  expect(await members()).toContain(successor.id);
  expect(await members()).not.toContain(closing.school.id);
  expect((await asSeenBy(coordinator)).state).toBe('ACTIVE');
  const joinedFor = 'query ($id: ID!) { group(id: $id) { joinedFor } }';
  expect(await client.do(joinedFor, { id: openGroup.id })).toMatchObject({ group: { joinedFor: successor.id } });
  expect(await lastEntries()).toEqual(
    expect.arrayContaining([
      { kind: 'ORGANISATION_JOINED', organisationName: successor.name, inPlaceOf: closing.school.name, closed: false },
      { kind: 'ORGANISATION_LEFT', organisationName: closing.school.name, inPlaceOf: null, closed: true },
    ]),
  );
  for (const person of network.coLeaders) expect(await noticesOf(person)).toContain('place-handed-on');
  expect(await noticesOf(coordinator)).toContain('school-goes-on');
});

it('leaves when nobody took over: the network is at risk, and its people no longer reach it', async () => {
  await close(closing.school);
  await timePasses();
  await timePasses();
  expect(await members()).toHaveLength(5);
  expect((await asSeenBy(leader)).state).toBe('AT_RISK');
  expect((await noticesOf(leader)).filter((kind) => kind === 'school-closed')).toHaveLength(1);
  expect(await (await world.as(closing.coordinator)).refusalOf(READ, { id: network.id })).toBe('NOT_FOUND');
  expect(await noticesOf(closing.coordinator)).toEqual(['own-organisation-closed']);
});

it('tells its own coordinator also where it is of no network', async () => {
  const coordinator = await world.given.personAt(successor, 'coordinator');
  await close(successor);
  await timePasses();
  await timePasses();
  expect(await noticesOf(coordinator)).toEqual(['own-organisation-closed']);
});

it('waits for a successor that no register has brought, and goes on once one has', async () => {
  const key = String(900_000 + Math.floor(Math.random() * 90_000));
  await followsOn(closing.school, key);
  await close(closing.school);
  await timePasses();
  expect(await members()).toContain(closing.school.id);
  await world.rows('UPDATE organisation SET register_key = $2 WHERE id = $1', [successor.id, key]);
  await timePasses();
  expect(await members()).toContain(successor.id);
});

it('makes nobody a coordinator of a school where people are already', async () => {
  await world.given.personAt(successor, 'coordinator');
  await followsOn(closing.school, await keyOf(successor));
  await close(closing.school);
  await timePasses();
  expect(await members()).toContain(successor.id);
  const ties = await world.rows('SELECT FROM affiliation WHERE organisation_id = $1', [successor.id]);
  expect(ties).toHaveLength(1);
  expect(await (await world.as(closing.coordinator)).refusalOf(READ, { id: network.id })).toBe('NOT_FOUND');
});

it('has one place when its successor belongs already, and loses the lead of who led for it', async () => {
  const [first, second] = network.schools as [GivenNetwork['schools'][number], GivenNetwork['schools'][number]];
  await followsOn(second.school, await keyOf(first.school));
  await close(second.school);
  await timePasses();
  expect(await members()).toHaveLength(5);
  const seats = await world.rows(`SELECT FROM co_leader_seat WHERE network_id = $1 AND state = 'accepted'`, [
    network.id,
  ]);
  expect(seats).toHaveLength(1);
});

it('stays where it is in a network that has lapsed, and is settled once however often it is looked for', async () => {
  await world.rows(`UPDATE network SET state = 'lapsed' WHERE id = $1`, [network.id]);
  await close(closing.school);
  await Promise.all([timePasses(), timePasses()]);
  expect(await members()).toContain(closing.school.id);
});
