// Schools that apply to a network, told through GraphQL: from opening it to them until both sides have been told.
import { randomUUID } from 'node:crypto';
import type { Client } from '../testing/client.js';
import * as ask from '../testing/documents/applications.documents.js';
import { LEAVE } from '../testing/documents/life.documents.js';
import { PROPOSE, RESTORE } from '../testing/documents/networks.documents.js';
import type { GivenNetwork, GivenPerson, GivenSchool } from '../testing/given.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

interface Applicant {
  readonly school: GivenSchool;
  readonly coordinator: GivenPerson;
  readonly client: Client;
}

const DAY_MINUTES = 24 * 60;
const words = 'We have written with a school in Norwich for a year.';

async function anApplicant(): Promise<Applicant> {
  const school = await world.given.school();
  const coordinator = await world.given.personAt(school, 'coordinator');
  return { school, coordinator, client: await world.as(coordinator) };
}

/** A network that takes new schools, and one of its co-leaders. */
async function openNetwork(details: Parameters<World['given']['network']>[0] = {}) {
  const network = await world.given.network(details);
  const lead = await world.as(network.coLeaders[0]!);
  await lead.do(ask.TAKE_NEW, { networkId: network.id, takes: true });
  return { network, lead };
}

const wish = ({ id: networkId }: GivenNetwork, { school }: Applicant) => ({
  input: { networkId, organisationId: school.id, words, clientKey: randomUUID() },
});
const applies = async (network: GivenNetwork, applicant: Applicant) =>
  (await applicant.client.do<{ applyToNetwork: ask.ApplicationAnswer }>(ask.APPLY, wish(network, applicant)))
    .applyToNetwork;
const loses = async ({ coordinator, membershipId }: GivenNetwork['schools'][number]) =>
  (await world.as(coordinator)).do(LEAVE, { input: { proposalId: membershipId } });
const placesOf = async (client: Client, { id }: GivenNetwork) =>
  (await client.do<{ network: { schools: { state: string; application: string | null }[] } }>(ask.PLACES, { id }))
    .network.schools;
const subjectsTo = async ({ email }: GivenPerson) =>
  (await world.rows<{ subject: string }>('SELECT subject FROM mail WHERE to_address = $1 ORDER BY id', [email])).map(
    ({ subject }) => subject,
  );
const kindsTo = async ({ id }: GivenPerson) =>
  (await world.rows<{ kind: string }>('SELECT kind FROM notice WHERE person_id = $1 ORDER BY id', [id])).map(
    ({ kind }) => kind,
  );

describe('a network that takes new schools', () => {
  test('says so to everyone, until its co-leaders say otherwise', async () => {
    const { network, lead } = await openNetwork();
    const visitor = world.visitor();
    expect(await visitor.do(ask.TAKES, { id: network.id })).toMatchObject({ publicNetwork: { takesNewSchools: true } });
    await lead.do(ask.TAKE_NEW, { networkId: network.id, takes: false });
    expect(await visitor.do(ask.TAKES, { id: network.id })).toMatchObject({
      publicNetwork: { takesNewSchools: false },
    });
    const applicant = await anApplicant();
    expect(await applicant.client.refusalOf(ask.APPLY, wish(network, applicant))).toBe('NETWORK_TAKES_NO_APPLICATIONS');
  });

  test('is known while it is forming to those who are signed in, and to no visitor', async () => {
    const { network } = await openNetwork({ state: 'forming', schools: 3 });
    expect(await world.visitor().refusalOf(ask.TAKES, { id: network.id })).toBe('NOT_FOUND');
    const applicant = await anApplicant();
    await applicant.client.do(ask.TAKES, { id: network.id });
    expect(await applies(network, applicant)).toMatchObject({ state: 'APPLIED' });
  });

  test('takes nobody any more once it has lapsed', async () => {
    const { network } = await openNetwork();
    await loses(network.schools[5]!);
    await world.passDays(91);
    const visitor = world.visitor();
    expect(await visitor.do(ask.TAKES, { id: network.id })).toMatchObject({
      publicNetwork: { state: 'LAPSED', takesNewSchools: false },
    });
    const applicant = await anApplicant();
    expect(await applicant.client.refusalOf(ask.APPLY, wish(network, applicant))).toBe('NETWORK_TAKES_NO_APPLICATIONS');
  });
});

describe('a school applies', () => {
  test('both co-leaders are told by notice and mail, and find it at home', async () => {
    const { network, lead } = await openNetwork();
    const applicant = await anApplicant();
    await applies(network, applicant);
    await world.settle();
    for (const person of network.coLeaders) {
      expect(await kindsTo(person)).toEqual(['school-applied']);
      expect(await subjectsTo(person)).toEqual([
        expect.stringContaining(`${applicant.school.name} would like to join`),
      ]);
    }
    expect(await lead.do('query { whatNeedsMe { kind organisation { id } } }')).toEqual({
      whatNeedsMe: [{ kind: 'ANSWER_APPLICATION', organisation: { id: applicant.school.id } }],
    });
    expect(await placesOf(lead, network)).toContainEqual(
      expect.objectContaining({ state: 'APPLIED', application: words }),
    );
  });

  test('which other members do not know of, and which lets nobody of the school in', async () => {
    const { network } = await openNetwork();
    const applicant = await anApplicant();
    await applies(network, applicant);
    const member = await world.as(network.schools[3]!.coordinator);
    expect((await placesOf(member, network)).map(({ state }) => state)).not.toContain('APPLIED');
    expect(await applicant.client.refusalOf(ask.PLACES, { id: network.id })).toBe('NOT_FOUND');
  });

  test('once: with the same key it is the same application, with another it is refused', async () => {
    const { network, lead } = await openNetwork();
    const applicant = await anApplicant();
    const same = wish(network, applicant);
    const [one, other] = [await applicant.client.do(ask.APPLY, same), await applicant.client.do(ask.APPLY, same)];
    expect(other).toEqual(one);
    expect(await applicant.client.refusalOf(ask.APPLY, wish(network, applicant))).toBe('SCHOOL_HAS_APPLIED');
    const question = { networkId: network.id, organisationId: applicant.school.id, clientKey: randomUUID() };
    expect(await lead.refusalOf(PROPOSE, { input: question })).toBe('SCHOOL_ALREADY_ASKED');
    const member = { ...wish(network, applicant).input, organisationId: network.schools[5]!.school.id };
    const sixth = await world.as(network.schools[5]!.coordinator);
    expect(await sixth.refusalOf(ask.APPLY, { input: member })).toBe('SCHOOL_ALREADY_ASKED');
  });

  test('with words, for a school that is open and that the person answers for', async () => {
    const { network } = await openNetwork();
    const applicant = await anApplicant();
    const { input } = wish(network, applicant);
    expect(await applicant.client.refusalOf(ask.APPLY, { input: { ...input, words: ' a ' } })).toBe('REASON_NEEDED');
    const teacher = await world.as(await world.given.personAt(applicant.school));
    expect(await teacher.refusalOf(ask.APPLY, { input })).toBe('COORDINATOR_OF_THE_SCHOOL_NEEDED');
    await world.rows(`UPDATE organisation SET status = 'closed' WHERE id = $1`, [applicant.school.id]);
    expect(await applicant.client.refusalOf(ask.APPLY, { input })).toBe('SCHOOL_CLOSED');
  });

  test('and takes it back, and may restore that for fifteen minutes; a co-leader cannot make a question of it', async () => {
    const { network, lead } = await openNetwork();
    const applicant = await anApplicant();
    const { id } = await applies(network, applicant);
    expect(await applicant.client.do(ask.WITHDRAW_APPLICATION, { id })).toMatchObject({
      withdrawApplication: { state: 'WITHDRAWN' },
    });
    expect(await lead.refusalOf(ask.ANSWER_APPLICATION, { input: { applicationId: id, accept: true } })).toBe(
      'APPLICATION_ALREADY_ANSWERED',
    );
    expect(await lead.refusalOf(RESTORE, { id })).toBe('PROPOSAL_ALREADY_ANSWERED');
    world.clock.moveBy({ days: 14 / DAY_MINUTES });
    expect(await applicant.client.do(ask.RESTORE_APPLICATION, { id })).toMatchObject({
      restoreApplication: { state: 'APPLIED' },
    });
    await applicant.client.do(ask.WITHDRAW_APPLICATION, { id });
    world.clock.moveBy({ days: 16 / DAY_MINUTES });
    expect(await applicant.client.refusalOf(ask.RESTORE_APPLICATION, { id })).toBe('TOO_LATE_TO_RESTORE');
    expect(await applies(network, applicant)).toMatchObject({ state: 'APPLIED' });
    expect(await applicant.client.refusalOf(ask.RESTORE_APPLICATION, { id })).toBe('SCHOOL_ALREADY_ASKED');
  });
});

describe('the co-leaders answer', () => {
  test('yes: the school is a member, the network whole again, and its coordinator is told', async () => {
    const { network, lead } = await openNetwork();
    await loses(network.schools[5]!);
    const applicant = await anApplicant();
    const head = await world.given.personAt(applicant.school, 'head');
    const { id } = await applies(network, applicant);
    await lead.do(ask.ANSWER_APPLICATION, { input: { applicationId: id, accept: true } });
    expect(await applicant.client.do(ask.PLACES, { id: network.id })).toMatchObject({ network: { state: 'ACTIVE' } });
    await world.settle();
    for (const person of [applicant.coordinator, head]) {
      expect(await kindsTo(person)).toEqual(['application-accepted']);
      expect(await subjectsTo(person)).toHaveLength(1);
    }
    expect(await kindsTo(network.facilitator)).toEqual(['network-at-risk', 'network-recovered']);
  });

  test('no, with a reason, which the school reads', async () => {
    const { network, lead } = await openNetwork();
    const applicant = await anApplicant();
    const { id } = await applies(network, applicant);
    const no = { applicationId: id, accept: false };
    expect(await lead.refusalOf(ask.ANSWER_APPLICATION, { input: no })).toBe('REASON_NEEDED');
    await lead.do(ask.ANSWER_APPLICATION, { input: { ...no, reason: 'We are as many as we can be this year.' } });
    await world.settle();
    expect(await kindsTo(applicant.coordinator)).toEqual(['application-turned-down']);
    expect(await subjectsTo(applicant.coordinator)).toHaveLength(1);
    expect(await applicant.client.do(ask.MY_APPLICATIONS)).toMatchObject({
      myApplications: [{ state: 'TURNED_DOWN', reason: 'We are as many as we can be this year.' }],
    });
    expect(await applies(network, applicant)).toMatchObject({ state: 'APPLIED' });
  });
});
