// A partner in a network: asked, answered for by its officer, never counted, and gone again without putting it at risk.
import { randomUUID } from 'node:crypto';
import type { Client } from '../testing/client.js';
import { LEAVE, LIFE } from '../testing/documents/life.documents.js';
import { ANSWER, INVITE, PROPOSE, READ, type SchoolAnswer } from '../testing/documents/networks.documents.js';
import type { GivenNetwork, GivenPerson, GivenSchool } from '../testing/given.js';
import { openWorld, type World } from '../testing/world.js';

const NETWORKS_OF = `query ($id: ID!) { networksOf(organisationId: $id) { items { id state } } }`;

let world: World;
let network: GivenNetwork;
let leader: Client;
let partner: GivenSchool;
let officer: GivenPerson;

beforeAll(async () => {
  world = await openWorld();
  network = await world.given.network({ schools: 6 });
  leader = await world.as(network.coLeaders[0]!);
  partner = await world.given.partner('University of the Fens');
  officer = await world.given.personAt(partner, 'officer');
});
afterAll(() => world.close());

const asked = async (organisationId: string) => {
  const input = { networkId: network.id, organisationId, clientKey: randomUUID() };
  return (await leader.do<{ proposeSchool: SchoolAnswer }>(PROPOSE, { input })).proposeSchool;
};
const standing = async () => (await leader.do<{ network: { state: string } }>(LIFE, { id: network.id })).network.state;

test('its officer answers, it counts for nothing, and it leaves as it came', async () => {
  const proposal = await asked(partner.id);
  expect(proposal).toMatchObject({ state: 'INVITED', waitsFor: 'ANSWER' });
  const them = await world.as(officer);
  const colleague = await world.as(await world.given.personAt(partner, 'staff'));
  const yes = { input: { proposalId: proposal.id, accept: true } };
  expect(await colleague.refusalOf(ANSWER, yes)).toBe('COORDINATOR_OF_THE_SCHOOL_NEEDED');
  await them.do(ANSWER, yes);
  expect(await standing()).toBe('ACTIVE');
  expect(await colleague.do(NETWORKS_OF, { id: partner.id })).toEqual({
    networksOf: { items: [{ id: network.id, state: 'ACTIVE' }] },
  });

  // With a school gone five are left, and the partner is not the sixth.
  const sixth = network.schools[5]!;
  await (await world.as(sixth.coordinator)).do(LEAVE, { input: { proposalId: sixth.membershipId } });
  expect(await standing()).toBe('AT_RISK');
  await them.do(LEAVE, { input: { proposalId: proposal.id } });
  expect(await standing()).toBe('AT_RISK');
  expect(await them.refusalOf(READ, { id: network.id })).toBe('NOT_FOUND');
});

test('where it has nobody yet, its first officer is invited', async () => {
  const newcomer = await world.given.partner('Community Library');
  const proposal = await asked(newcomer.id);
  expect(proposal).toMatchObject({ waitsFor: 'FIRST_COORDINATOR' });
  await leader.do(INVITE, { input: { proposalId: proposal.id, email: 'library@example.org' } });
  const invited = 'SELECT role FROM invitation WHERE organisation_id = $1';
  expect(await world.rows(invited, [newcomer.id])).toEqual([{ role: 'officer' }]);
});

test('a forming network that looks for nobody is not shown to outsiders among those of an organisation', async () => {
  const forming = await world.given.network({ schools: 1, state: 'forming' });
  const { school, coordinator } = forming.schools[0]!;
  const outsider = await world.as(await world.given.person());
  expect(await outsider.do(NETWORKS_OF, { id: school.id })).toEqual({ networksOf: { items: [] } });
  expect(await (await world.as(coordinator)).do(NETWORKS_OF, { id: school.id })).toEqual({
    networksOf: { items: [{ id: forming.id, state: 'FORMING' }] },
  });
});
