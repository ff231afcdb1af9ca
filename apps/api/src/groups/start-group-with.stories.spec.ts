// A group started with the people it is for: it stands with all of them invited, or not at all.
import { randomUUID } from 'node:crypto';
import type { Client } from '../testing/client.js';
import * as ask from '../testing/documents/groups.documents.js';
import type { GivenNetwork, GivenPerson } from '../testing/given.js';
import { openWorld, type World } from '../testing/world.js';

const SEARCH = '{ colleagueSearch { inMyRole { personId networksInCommon { id name } } } }';

let world: World;
let network: GivenNetwork;
let ruth: GivenPerson;
let peers: GivenPerson[];
let starter: Client;

const schoolOf = (index: number) => network.schools[index]!.school;
const wanted = (personIds = peers.map(({ id }) => id)) => ({
  networkId: network.id,
  name: `Heads ${randomUUID()}`,
  purpose: 'What heads ask one another',
  personIds,
  clientKey: randomUUID(),
});
const start = async (asked: ReturnType<typeof wanted>) =>
  (await starter.do<{ startGroupWith: ask.Group }>(ask.START_WITH, asked)).startGroupWith;
const count = async (table: 'working_group' | 'group_admission') =>
  (await world.rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]!.n;

beforeAll(async () => {
  world = await openWorld();
  network = await world.given.network();
  ruth = await world.given.personAt(schoolOf(0), 'head', 'Ruth Lindqvist');
  peers = await Promise.all([1, 2, 3, 4, 5].map((index) => world.given.personAt(schoolOf(index), 'head')));
  starter = await world.as(ruth);
});
afterAll(() => world.close());

it('is where one is together with those in one’s role, asked in one statement', async () => {
  const statements = await world.statementsOf(async () => {
    const { colleagueSearch } = await starter.do<{
      colleagueSearch: { inMyRole: { personId: string; networksInCommon: { id: string }[] }[] };
    }>(SEARCH);
    expect(colleagueSearch.inMyRole).toHaveLength(5);
    for (const { networksInCommon } of colleagueSearch.inMyRole) {
      expect(networksInCommon).toMatchObject([{ id: network.id }]);
    }
  });
  expect(statements.filter((sql) => sql.includes('network_presence'))).toHaveLength(1);
});

it('is entered by invitation, convened by who starts it; each is invited once, with what it is for', async () => {
  const asked = wanted();
  const group = await start(asked);
  expect(group).toMatchObject({ name: asked.name, entry: 'BY_INVITATION', personCount: 1, can: { lookAfter: true } });
  expect(group.admissions.map(({ personId }) => personId).sort()).toEqual([...asked.personIds].sort());
  expect(group.admissions.every(({ words }) => words === asked.purpose)).toBe(true);
  const told = await world.rows<{ id: string }>(
    `SELECT person_id AS id FROM notice WHERE kind = 'group-invited' AND path = '/groups/' || $1`,
    [group.id],
  );
  expect(told.map(({ id }) => id).sort()).toEqual([...asked.personIds].sort());

  const guest = await world.as(peers[0]!);
  const seen = (await guest.do<{ group: ask.Group }>(ask.GROUP, { id: group.id })).group;
  expect(seen).toMatchObject({ can: { wayIn: 'ANSWER' }, joinedFor: null });
  await guest.do(ask.ANSWER, { id: seen.admissions[0]!.id, accept: true });
  expect((await guest.do<{ group: ask.Group }>(ask.GROUP, { id: group.id })).group.personCount).toBe(2);
});

it('is one group however often it is asked for, and not another by the same key', async () => {
  const asked = wanted();
  const before = await count('group_admission');
  const [one, other] = await Promise.all([start(asked), start(asked)]);
  expect(one.id).toBe(other.id);
  expect(await count('group_admission')).toBe(before + 5);
  const fewer = { ...asked, personIds: asked.personIds.slice(1) };
  expect(await starter.refusalOf(ask.START_WITH, fewer)).toBe('CLIENT_KEY_REUSED');
  expect(await starter.refusalOf(ask.START_WITH, { ...asked, name: 'Another' })).toBe('CLIENT_KEY_REUSED');
  expect(await starter.refusalOf(ask.START_WITH, { ...wanted(), name: asked.name })).toBe('GROUP_NAME_TAKEN');
});

it('is not opened when one of them is not of the network, or is oneself, or there are too many or none', async () => {
  const elsewhere = (await world.given.network()).coLeaders[0]!;
  const before = [await count('working_group'), await count('group_admission')];
  const refusalOf = (people: string[]) => starter.refusalOf(ask.START_WITH, wanted(people));
  expect(await refusalOf([peers[0]!.id, elsewhere.id])).toBe('PEOPLE_NOT_OF_NETWORK');
  expect(await refusalOf([randomUUID()])).toBe('PEOPLE_NOT_OF_NETWORK');
  expect(await refusalOf([ruth.id])).toBe('PERSON_IN_GROUP');
  expect(await refusalOf([])).toBe('INPUT_NOT_ACCEPTED');
  expect(await refusalOf(Array.from({ length: 6 }, () => randomUUID()))).toBe('INPUT_NOT_ACCEPTED');
  expect([await count('working_group'), await count('group_admission')]).toEqual(before);
});

it('is of a network that one reaches and that is at work', async () => {
  const forming = await world.given.network({ state: 'forming' });
  await world.given.affiliation(ruth, forming.schools[0]!.school, 'staff');
  const asked = { ...wanted([forming.coLeaders[1]!.id]), networkId: forming.id };
  expect(await starter.refusalOf(ask.START_WITH, asked)).toBe('GROUP_NEEDS_ACTIVE_NETWORK');
  const stranger = await world.as((await world.given.network()).coLeaders[0]!);
  expect(await stranger.refusalOf(ask.START_WITH, wanted())).toBe('NOT_FOUND');
});

it('costs what five notices cost and little more', async () => {
  const statements = await world.statementsOf(() => start(wanted()));
  expect(statements.length).toBeLessThanOrEqual(30);
});
