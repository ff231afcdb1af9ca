// Working groups as people meet them, through GraphQL on a real database.
import { randomUUID } from 'node:crypto';
import { GROUP, type Group, GROUPS, JOIN, LEAVE, OPEN } from '../testing/documents/groups.documents.js';
import type { GivenNetwork, GivenPerson } from '../testing/given.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let network: GivenNetwork;
let ruth: GivenPerson;
let moses: GivenPerson;
let stranger: GivenPerson;

const schoolOf = (index: number) => network.schools[index]!.school;
const asked = (name: string, clientKey = randomUUID()) => ({
  networkId: network.id,
  name,
  purpose: 'What we do in the first year',
  clientKey,
});
const open = async (name: string, person = ruth): Promise<Group> =>
  (await (await world.as(person)).do<{ openGroup: Group }>(OPEN, asked(name))).openGroup;
const seen = async (id: string, person: GivenPerson): Promise<Group> =>
  (await (await world.as(person)).do<{ group: Group }>(GROUP, { id })).group;

beforeAll(async () => {
  world = await openWorld();
  network = await world.given.network();
  ruth = await world.given.personAt(schoolOf(0), 'staff', 'Ruth Lindqvist');
  moses = await world.given.personAt(schoolOf(1), 'staff', 'Moses Oduya');
  stranger = (await world.given.network()).coLeaders[0]!;
});
afterAll(() => world.close());

it('is opened by a teacher of a member school, who is in it', async () => {
  const group = await open('Reception across the network');
  expect(group).toMatchObject({
    personCount: 1,
    organisationCount: 1,
    joinedFor: schoolOf(0).id,
    convenorCount: 1,
    can: { wayIn: 'NONE_NEEDED', joinFor: [], post: true, lookAfter: true },
    organisations: [{ id: schoolOf(0).id, people: [{ id: ruth.id, name: 'Ruth Lindqvist', isConvenor: true }] }],
  });
});

it('is opened once however often the same key is sent, also at the same moment', async () => {
  const client = await world.as(ruth);
  const key = randomUUID();
  const opened = await Promise.all(
    Array.from({ length: 8 }, () => client.do<{ openGroup: Group }>(OPEN, asked('Phonics', key))),
  );
  expect(new Set(opened.map(({ openGroup }) => openGroup.id)).size).toBe(1);
  expect(await client.refusalOf(OPEN, asked('Phonics and more', key))).toBe('CLIENT_KEY_REUSED');
});

it('has a name of its own in the network', async () => {
  await open('Science leads');
  const client = await world.as(moses);
  expect(await client.refusalOf(OPEN, asked('SCIENCE LEADS'))).toBe('GROUP_NAME_TAKEN');
  expect(await client.refusalOf(OPEN, asked('  ab '))).toBe('INPUT_NOT_ACCEPTED');
  expect(await client.refusalOf(OPEN, asked('Nul \u0000 and worse'))).toBe('INPUT_NOT_ACCEPTED');
});

it('is joined by colleagues of other schools, and left again', async () => {
  const { id } = await open('Outdoor learning');
  const client = await world.as(moses);
  expect(await seen(id, moses)).toMatchObject({ joinedFor: null, can: { joinFor: [schoolOf(1).id], post: false } });

  const joined = await client.do<{ joinGroup: Group }>(JOIN, { groupId: id, organisationId: schoolOf(1).id });
  expect(joined.joinGroup).toMatchObject({ personCount: 2, organisationCount: 2, can: { joinFor: [], post: true } });
  await client.do(JOIN, { groupId: id, organisationId: schoolOf(1).id });
  expect((await seen(id, ruth)).organisations.map(({ people }) => people.map(({ name }) => name))).toEqual([
    ['Ruth Lindqvist'],
    ['Moses Oduya'],
  ]);

  const left = await client.do<{ leaveGroup: Group }>(LEAVE, { groupId: id });
  expect(left.leaveGroup).toMatchObject({ personCount: 1, joinedFor: null });
  await client.do(LEAVE, { groupId: id });
  const revoked = await world.rows('SELECT FROM revocation WHERE person_id = $1', [moses.id]);
  expect(revoked).toHaveLength(1);
});

it('is joined for an own member school only', async () => {
  const { id } = await open('Mathematics');
  const refusal = await (await world.as(moses)).refusalOf(JOIN, { groupId: id, organisationId: schoolOf(2).id });
  expect(refusal).toBe('JOIN_FOR_OWN_ORGANISATION');
});

it('loses who leaves the school, and finds them again under their new one', async () => {
  const { id } = await open('Assessment');
  const kirsten = await world.given.person({ name: 'Kirsten Nørgaard' });
  const first = await world.given.affiliation(kirsten, schoolOf(2), 'staff');
  await world.given.affiliation(kirsten, schoolOf(3), 'staff');
  const client = await world.as(kirsten);
  await client.do(JOIN, { groupId: id, organisationId: schoolOf(2).id });
  await world.rows('UPDATE affiliation SET ended_at = now(), ended_by = person_id WHERE id = $1', [first]);

  expect(await seen(id, kirsten)).toMatchObject({ personCount: 1, joinedFor: null, can: { post: false } });
  const { joinGroup } = await client.do<{ joinGroup: Group }>(JOIN, { groupId: id, organisationId: schoolOf(3).id });
  expect(joinGroup).toMatchObject({ personCount: 2, joinedFor: schoolOf(3).id });
});

it('is read, but not opened, joined or written in, once its network has lapsed', async () => {
  const lapsed = await world.given.network();
  const [first, second] = lapsed.schools.map(({ coordinator }) => coordinator);
  const opened = await (
    await world.as(first!)
  ).do<{ openGroup: Group }>(OPEN, { ...asked('Last one'), networkId: lapsed.id });
  const groupId = opened.openGroup.id;
  await world.rows(`UPDATE network SET state = 'lapsed' WHERE id = $1`, [lapsed.id]);

  expect((await seen(groupId, second!)).can).toMatchObject({ joinFor: [], post: false });
  const client = await world.as(second!);
  expect(await client.refusalOf(JOIN, { groupId, organisationId: lapsed.schools[1]!.school.id })).toBe(
    'GROUP_NEEDS_ACTIVE_NETWORK',
  );
  expect(await client.refusalOf(OPEN, { ...asked('Another'), networkId: lapsed.id })).toBe(
    'GROUP_NEEDS_ACTIVE_NETWORK',
  );
});

it('answers people of other networks, and once the school has left, as if there were no such group', async () => {
  const { id } = await open('Hidden from others');
  const elsewhere = await world.as(stranger);
  for (const [operation, variables] of [
    [GROUP, { id }],
    [LEAVE, { groupId: id }],
    [JOIN, { groupId: id, organisationId: schoolOf(0).id }],
    [GROUPS, { networkId: network.id, first: 5 }],
    [OPEN, asked('Intruders')],
  ] as const) {
    expect(await elsewhere.refusalOf(operation, variables)).toBe('NOT_FOUND');
  }
  expect(await elsewhere.refusalOf(GROUP, { id: randomUUID() })).toBe('NOT_FOUND');

  const leaver = network.schools[5]!;
  const client = await world.as(leaver.coordinator);
  await client.do(JOIN, { groupId: id, organisationId: leaver.school.id });
  await world.rows(`UPDATE network_membership SET state = 'left' WHERE id = $1`, [leaver.membershipId]);
  expect(await client.refusalOf(GROUP, { id })).toBe('NOT_FOUND');
  expect((await seen(id, ruth)).personCount).toBe(1);
  expect(await world.visitor().refusalOf(GROUP, { id })).toBe('SIGN_IN_NEEDED');
});

it('stands in its network’s list by name, page by page, in a fixed number of statements', async () => {
  const client = await world.as(ruth);
  const names: string[] = [];
  let after: string | null = null;
  do {
    const { groups }: { groups: { items: Group[]; nextCursor: string | null } } = await client.do(GROUPS, {
      networkId: network.id,
      first: 3,
      after,
    });
    names.push(...groups.items.map(({ name }) => name));
    after = groups.nextCursor;
  } while (after !== null);
  expect(names).toEqual([...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
  expect(new Set(names).size).toBe(7);

  const statements = await world.statementsOf(() => client.do(GROUPS, { networkId: network.id, first: 50 }));
  expect(statements.length).toBeLessThanOrEqual(4);
});

it('is known by name to an administrator, who sees nothing of what is in it', async () => {
  const { id, name } = await open('Known by name');
  const NAMES = `query ($networkId: ID!, $after: String) {
    groupNames(networkId: $networkId, first: 2, after: $after) { items { id name } nextCursor } }`;
  const client = await world.as(await world.given.person({ administrator: true }));
  const known: object[] = [];
  let after: string | null = null;
  do {
    const { groupNames }: { groupNames: { items: object[]; nextCursor: string | null } } = await client.do(NAMES, {
      networkId: network.id,
      after,
    });
    known.push(...groupNames.items);
    after = groupNames.nextCursor;
  } while (after !== null);
  expect(known).toContainEqual({ id, name });
  expect(await client.refusalOf(GROUP, { id })).toBe('NOT_FOUND');
  expect(await (await world.as(stranger)).refusalOf(NAMES, { networkId: network.id })).toBe('NOT_FOUND');
});
