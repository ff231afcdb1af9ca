// Informal networks, told through GraphQL: begun by two organisations, ended on a day, gone on with, joined to a programme.
import { randomUUID } from 'node:crypto';
import type { Client } from '../testing/client.js';
import * as ask from '../testing/documents/life.documents.js';
import {
  ANSWER,
  OFFER,
  PROPOSE,
  READ,
  type SchoolAnswer,
  START,
  words,
} from '../testing/documents/networks.documents.js';
import type { GivenNetwork, GivenPerson, GivenSchool } from '../testing/given.js';
import { OPEN_GROUP } from '../testing/talk/documents.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const DAY_MS = 24 * 60 * 60 * 1_000;
/** So many days from the day that it is in this world. */
const ahead = (days: number) => new Date(world.now().getTime() + days * DAY_MS).toISOString().slice(0, 10);

interface Begun {
  readonly id: string;
  readonly lead: Client;
  readonly leads: readonly GivenPerson[];
}

async function starts(school: GivenSchool, founder: Client, endsOn: string): Promise<string> {
  const input = { ...words, learningFocus: 'Outdoor mathematics', organisationId: school.id, endsOn, language: 'en' };
  return (await founder.do<{ startNetwork: { id: string } }>(START, { input: { ...input, clientKey: randomUUID() } }))
    .startNetwork.id;
}

async function takesIn(id: string, lead: Client, organisation: GivenSchool, answerer: Client): Promise<void> {
  const input = { networkId: id, organisationId: organisation.id, clientKey: randomUUID() };
  const { proposeSchool } = await lead.do<{ proposeSchool: SchoolAnswer }>(PROPOSE, { input });
  await answerer.do(ANSWER, { input: { proposalId: proposeSchool.id, accept: true } });
}

async function sharesLead(id: string, lead: Client, { id: personId }: GivenPerson, nominee: Client): Promise<void> {
  const input = { networkId: id, personId, clientKey: randomUUID() };
  const { offerSeat } = await lead.do<{ offerSeat: { id: string } }>(OFFER, { input });
  await nominee.do(ANSWER_SEAT, { input: { seatId: offerSeat.id, accept: true } });
}
const ANSWER_SEAT = 'mutation ($input: AnswerSeatInput!) { answerSeat(input: $input) { id state } }';

/** A school and a university that have begun to work together for so many days. */
async function begun(days: number): Promise<Begun> {
  const [school, partner] = [await world.given.school(), await world.given.partner()];
  const [head, officer] = [
    await world.given.personAt(school, 'coordinator'),
    await world.given.personAt(partner, 'officer'),
  ];
  const [lead, other] = [await world.as(head), await world.as(officer)];
  const id = await starts(school, lead, ahead(days));
  await takesIn(id, lead, partner, other);
  await sharesLead(id, lead, officer, other);
  await lead.do(ask.BEGIN, { id });
  return { id, lead, leads: [head, officer] };
}

const kindsTo = async ({ id }: GivenPerson, networkId: string) =>
  (
    await world.rows<{ kind: string }>('SELECT kind FROM notice WHERE person_id = $1 AND network_id = $2 ORDER BY id', [
      id,
      networkId,
    ])
  ).map(({ kind }) => kind);
const stateOf = async (client: Client, id: string) =>
  (await client.do<{ network: ask.LifeAnswer }>(ask.LIFE, { id })).network.state;

describe('it begins', () => {
  test('with a school and a partner that said yes, two co-leaders and a focus; until then it says what is missing', async () => {
    const school = await world.given.school();
    const lead = await world.as(await world.given.personAt(school, 'coordinator'));
    const id = await starts(school, lead, ahead(90));
    expect(await lead.do(READ, { id })).toMatchObject({
      network: {
        state: 'FORMING',
        programme: null,
        blockers: [{ code: 'ORGANISATIONS_MISSING' }, { code: 'CO_LEADERS_MISSING' }],
      },
    });
    expect(await lead.refusalOf(ask.BEGIN, { id })).toBe('NETWORK_NOT_READY');
    const partner = await world.given.partner();
    const officer = await world.given.personAt(partner, 'officer');
    const other = await world.as(officer);
    await takesIn(id, lead, partner, other);
    await sharesLead(id, lead, officer, other);
    expect(await lead.do(ask.BEGIN, { id })).toMatchObject({
      activateNetwork: { state: 'INFORMAL', endsOn: ahead(90), programme: null },
    });
    expect(await kindsTo(officer, id)).toContain('network-began');
    await other.do(OPEN_GROUP, { networkId: id, name: 'Maps', purpose: 'Drawing maps', clientKey: randomUUID() });
  });

  test('on a day that can be its last, or in a programme, and not in both', async () => {
    const school = await world.given.school();
    const lead = await world.as(await world.given.personAt(school, 'coordinator'));
    const { id: programmeId } = await world.given.programme();
    const input = { ...words, organisationId: school.id, language: 'en' };
    const refusal = (more: object) => lead.refusalOf(START, { input: { ...input, ...more, clientKey: randomUUID() } });
    expect(await refusal({ endsOn: ahead(0) })).toBe('END_DATE_NOT_ACCEPTED');
    expect(await refusal({ endsOn: ahead(3 * 365) })).toBe('END_DATE_NOT_ACCEPTED');
    expect(await refusal({})).toBe('PROGRAMME_OR_END_DATE_NEEDED');
    expect(await refusal({ endsOn: ahead(9), programmeId })).toBe('PROGRAMME_OR_END_DATE_NEEDED');
  });
});

describe('it ends', () => {
  test('on its day, told two weeks before; it stays readable and takes no group any more', async () => {
    const { id, lead, leads } = await begun(40);
    await world.passDays(28);
    expect(await stateOf(lead, id)).toBe('INFORMAL');
    await world.passDays(14);
    expect(await stateOf(lead, id)).toBe('ENDED');
    for (const person of leads) {
      expect((await kindsTo(person, id)).slice(-2)).toEqual(['network-ends-soon', 'network-ended']);
    }
    const group = { networkId: id, name: 'Maps', purpose: 'Drawing maps', clientKey: randomUUID() };
    expect(await lead.refusalOf(OPEN_GROUP, group)).toBe('GROUP_NEEDS_ACTIVE_NETWORK');
    expect(await lead.refusalOf(ask.GO_ON_UNTIL, { id, endsOn: ahead(30) })).toBe('NETWORK_NOT_INFORMAL');
  });

  test('later, when its co-leaders choose a later day in time', async () => {
    const { id, lead } = await begun(20);
    await lead.do(ask.GO_ON_UNTIL, { id, endsOn: ahead(60) });
    expect(await lead.refusalOf(ask.GO_ON_UNTIL, { id, endsOn: ahead(800) })).toBe('END_DATE_NOT_ACCEPTED');
    await world.passDays(30);
    expect(await stateOf(lead, id)).toBe('INFORMAL');
  });
});

describe('between the two kinds', () => {
  const leaves = async ({ coordinator, membershipId }: GivenNetwork['schools'][number]) =>
    (await world.as(coordinator)).do(ask.LEAVE, { input: { proposalId: membershipId } });

  test('a lapsed programme network goes on informally, and joins a programme again with six schools', async () => {
    const network = await world.given.network();
    const lead = await world.as(network.coLeaders[0]!);
    const { id } = network;
    expect(await lead.refusalOf(ask.GO_ON_UNTIL, { id, endsOn: ahead(30) })).toBe('NETWORK_NOT_INFORMAL');
    await leaves(network.schools[5]!);
    await world.passDays(91);
    expect(await stateOf(lead, id)).toBe('LAPSED');
    expect(await lead.do(ask.GO_ON_UNTIL, { id, endsOn: ahead(200) })).toMatchObject({
      goOnUntil: { state: 'INFORMAL', programme: null },
    });
    const facilitator = await world.as(network.facilitator);
    expect(await facilitator.refusalOf(ask.LIFE, { id })).toBe('NOT_FOUND');
    const { programmeId } = network;
    expect(await lead.refusalOf(ask.JOIN_PROGRAMME, { id, programmeId })).toBe('NETWORK_NOT_READY');
    const school = await world.given.school();
    await takesIn(id, lead, school, await world.as(await world.given.personAt(school, 'coordinator')));
    expect(await lead.do(ask.JOIN_PROGRAMME, { id, programmeId })).toMatchObject({
      joinProgramme: { state: 'ACTIVE', endsOn: null, programme: { id: programmeId } },
    });
    expect(await stateOf(facilitator, id)).toBe('ACTIVE');
    const kinds = await world.rows<{ state: string }>(
      'SELECT state FROM network_state_change WHERE network_id = $1 ORDER BY at',
      [id],
    );
    expect(kinds.map(({ state }) => state)).toEqual(['active', 'at_risk', 'lapsed', 'informal', 'active']);
  });
});
