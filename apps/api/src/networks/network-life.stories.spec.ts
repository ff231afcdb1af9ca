// The life of a network in time, told through GraphQL: a school leaves, the network is at risk, and 90 days pass.
import { randomUUID } from 'node:crypto';
import type { Client } from '../testing/client.js';
import * as ask from '../testing/documents/life.documents.js';
import { ANSWER, MINE, PROPOSE, READ, type SchoolAnswer } from '../testing/documents/networks.documents.js';
import type { GivenNetwork, GivenPerson, GivenSchool } from '../testing/given.js';
import { JOIN_GROUP, OPEN_GROUP } from '../testing/talk/documents.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const lifeOf = async (client: Client, id: string) =>
  (await client.do<{ network: ask.LifeAnswer }>(ask.LIFE, { id })).network;
const leaves = async ({ coordinator, membershipId }: GivenNetwork['schools'][number], reason?: string) =>
  (await world.as(coordinator)).do(ask.LEAVE, { input: { proposalId: membershipId, reason } });

const aGroupOf = ({ id: networkId }: GivenNetwork) => ({
  networkId,
  name: 'Reception',
  purpose: 'What we do in the first year',
  clientKey: randomUUID(),
});
const groupIn = async (network: GivenNetwork) => {
  const opener = await world.as(network.coLeaders[0]!);
  return (await opener.do<{ openGroup: { id: string } }>(OPEN_GROUP, aGroupOf(network))).openGroup.id;
};

/** The kinds of what the person was told, oldest first, with the days left that it spoke of. */
const toldTo = ({ id }: GivenPerson) =>
  world.rows<{ kind: string; days: number | null }>(
    `SELECT kind, (details->>'daysLeft')::int AS days FROM notice WHERE person_id = $1 ORDER BY id`,
    [id],
  );
const kindsTo = async (person: GivenPerson) => (await toldTo(person)).map(({ kind }) => kind);

describe('a school leaves a network at work', () => {
  test('what it means is said before: people, groups, and that the network is at risk by it', async () => {
    const network = await world.given.network({ schools: 6 });
    const sixth = network.schools[5]!;
    const groupId = await groupIn(network);
    const colleague = await world.given.personAt(sixth.school);
    await (await world.as(colleague)).do(JOIN_GROUP, { groupId, organisationId: sixth.school.id });
    const elsewhereToo = await world.given.personAt(sixth.school);
    await world.given.affiliation(elsewhereToo, network.schools[4]!.school, 'staff');
    const { leaving } = await (
      await world.as(sixth.coordinator)
    ).do<{ leaving: object }>(ask.LEAVING, {
      id: sixth.membershipId,
    });
    expect(leaving).toEqual({
      people: 2,
      coLeaders: [],
      schoolsAfter: 5,
      putsAtRisk: true,
      groups: [{ id: groupId, name: 'Reception', people: 1 }],
    });
  });

  test('its people lose the network at once; co-leaders and facilitators are told, each once', async () => {
    const network = await world.given.network({ schools: 6 });
    const sixth = network.schools[5]!;
    const colleague = await world.as(await world.given.personAt(sixth.school));
    await leaves(sixth, 'Our head is leaving us');
    for (const client of [colleague, await world.as(sixth.coordinator)]) {
      expect(await client.refusalOf(ask.LIFE, { id: network.id })).toBe('NOT_FOUND');
      expect(await client.do(MINE)).toEqual({ myNetworks: [] });
    }
    const lead = await world.as(network.coLeaders[0]!);
    expect(await lifeOf(lead, network.id)).toMatchObject({ state: 'AT_RISK', daysToRecover: 90 });
    const read = await lead.do<{ network: { schools: object[] } }>(READ, { id: network.id });
    expect(read.network.schools).toContainEqual(expect.objectContaining({ id: sixth.membershipId, state: 'LEFT' }));
    for (const person of network.coLeaders) {
      expect((await kindsTo(person)).sort()).toEqual(['network-at-risk', 'school-left']);
    }
    expect(await kindsTo(network.facilitator)).toEqual(['network-at-risk']);
    expect(await kindsTo(sixth.coordinator)).toEqual([]);
  });

  test('a seventh school leaves without any harm', async () => {
    const network = await world.given.network({ schools: 7 });
    await leaves(network.schools[6]!);
    const lead = await world.as(network.coLeaders[0]!);
    expect(await lifeOf(lead, network.id)).toMatchObject({ state: 'ACTIVE', daysToRecover: null });
    expect(await kindsTo(network.coLeaders[0]!)).toEqual(['school-left']);
  });

  test('with the school of a co-leader the seat ends and the network is at risk; that is said before', async () => {
    const network = await world.given.network({ schools: 7 });
    const first = network.schools[0]!;
    const client = await world.as(first.coordinator);
    const { leaving } = await client.do<{ leaving: object }>(ask.LEAVING, { id: first.membershipId });
    expect(leaving).toMatchObject({ coLeaders: [first.coordinator.name], schoolsAfter: 6, putsAtRisk: true });
    await leaves(first);
    expect(await client.refusalOf(ask.LIFE, { id: network.id })).toBe('NOT_FOUND');
    const other = await world.as(network.coLeaders[1]!);
    expect(await lifeOf(other, network.id)).toMatchObject({ state: 'AT_RISK' });
    const { network: seen } = await other.do<{ network: { blockers: object[] } }>(READ, { id: network.id });
    expect(seen.blockers).toMatchObject([{ code: 'CO_LEADERS_MISSING', missing: 1 }]);
    expect(await kindsTo(network.coLeaders[1]!)).toEqual(['network-at-risk-by-seat', 'school-left']);
  });

  test('is refused twice, while forming, and to whoever does not answer for the school', async () => {
    const network = await world.given.network({ schools: 7 });
    const last = network.schools[6]!;
    const input = { proposalId: last.membershipId };
    const teacher = await world.as(await world.given.personAt(last.school));
    expect(await teacher.refusalOf(ask.LEAVE, { input })).toBe('COORDINATOR_OF_THE_SCHOOL_NEEDED');
    await leaves(last);
    expect(await (await world.as(last.coordinator)).refusalOf(ask.LEAVE, { input })).toBe('NOT_FOUND');
    const forming = await world.given.network({ state: 'forming' });
    const { coordinator, membershipId } = forming.schools[3]!;
    const asked = { input: { proposalId: membershipId } };
    expect(await (await world.as(coordinator)).refusalOf(ask.LEAVE, asked)).toBe('NETWORK_NOT_AT_WORK');
  });
});

describe('a school is asked into a network at work', () => {
  const proposalTo = async (network: GivenNetwork, school: GivenSchool) => {
    const input = { networkId: network.id, organisationId: school.id, clientKey: randomUUID() };
    const lead = await world.as(network.coLeaders[0]!);
    return (await lead.do<{ proposeSchool: SchoolAnswer }>(PROPOSE, { input })).proposeSchool.id;
  };

  test('and its yes makes the network whole again, which is told', async () => {
    const network = await world.given.network({ schools: 6 });
    await leaves(network.schools[5]!);
    const school = await world.given.school();
    const coordinator = await world.given.personAt(school, 'coordinator');
    const proposalId = await proposalTo(network, school);
    await (await world.as(coordinator)).do(ANSWER, { input: { proposalId, accept: true } });
    const lead = await world.as(network.coLeaders[0]!);
    expect(await lifeOf(lead, network.id)).toMatchObject({ state: 'ACTIVE', daysToRecover: null });
    for (const person of [...network.coLeaders, network.facilitator]) {
      expect(await kindsTo(person)).toContain('network-recovered');
    }
  });

  test('but not once it has lapsed: neither is anybody asked, nor does a yes count', async () => {
    const network = await world.given.network({ schools: 6 });
    const school = await world.given.school();
    const coordinator = await world.as(await world.given.personAt(school, 'coordinator'));
    const proposalId = await proposalTo(network, school);
    await leaves(network.schools[5]!);
    await world.passDays(91);
    const accept = { input: { proposalId, accept: true } };
    expect(await coordinator.refusalOf(ANSWER, accept)).toBe('NETWORK_TAKES_NO_MEMBERS');
    const input = { networkId: network.id, organisationId: school.id, clientKey: randomUUID() };
    expect(await (await world.as(network.coLeaders[0]!)).refusalOf(PROPOSE, { input })).toBe(
      'NETWORK_TAKES_NO_MEMBERS',
    );
  });
});

describe('90 days at risk', () => {
  test('are counted by a job: reminders at 60 and 80 days, then the network lapses and can only be read', async () => {
    const network = await world.given.network({ schools: 6 });
    const [lead] = network.coLeaders as [GivenPerson];
    const client = await world.as(lead);
    await leaves(network.schools[5]!);
    await world.passDays(59);
    expect(await lifeOf(client, network.id)).toMatchObject({ state: 'AT_RISK', daysToRecover: 31 });
    await world.passDays(1);
    await world.passDays(0.1);
    await world.passDays(20);
    expect(await lifeOf(client, network.id)).toMatchObject({ state: 'AT_RISK', daysToRecover: 10 });
    await world.passDays(10);
    expect(await lifeOf(client, network.id)).toMatchObject({ state: 'LAPSED', daysToRecover: null });
    for (const person of [...network.coLeaders, network.facilitator]) {
      expect((await toldTo(person)).filter(({ kind }) => kind !== 'school-left')).toEqual([
        { kind: 'network-at-risk', days: 90 },
        { kind: 'network-at-risk-still', days: 30 },
        { kind: 'network-at-risk-still', days: 10 },
        { kind: 'network-lapsed', days: 0 },
      ]);
    }
    expect(await client.refusalOf(OPEN_GROUP, aGroupOf(network))).toBe('GROUP_NEEDS_ACTIVE_NETWORK');
  });

  test('are looked at in few statements: nothing is read of networks whose time has not come', async () => {
    for (let count = 0; count < 3; count += 1) await world.given.network();
    const statements = await world.statementsOf(() => world.passDays(0));
    const ofTheirLife = statements.filter((statement) => /FROM network\b.* next_step_at/.test(statement));
    const ofTheirYears = statements.filter((statement) => /FROM network\b[^]*activated_at/.test(statement));
    expect([ofTheirLife.length, ofTheirYears.length]).toEqual([1, 1]);
  });
});
