// A facilitator adds a partner that stands in no register; its officer comes in by mail and answers for it.
import { randomUUID } from 'node:crypto';
import type { Client } from '../testing/client.js';
import { openWorld, type World } from '../testing/world.js';

const ADD = `mutation ($input: AddPartnerInput!) {
  addPartner(input: $input) { id name kind partnerKind town countsTowardsTheSix registerKey }
}`;
const FIND = '{ findSchools(words: "fens educ", kind: PARTNER, first: 5) { items { name kind partnerKind } } }';
const ACCEPT = `mutation ($token: String!, $name: String, $password: String) {
  acceptInvitation(token: $token, name: $name, password: $password) { takesEffect }
}`;

let world: World;
let facilitator: Client;

beforeAll(async () => {
  world = await openWorld();
  facilitator = await world.as((await world.given.programme()).facilitator);
});
afterAll(() => world.close());

const partner = (details: object = {}) => ({
  input: {
    name: 'Fens Education Trust',
    kind: 'COMMUNITY_GROUP',
    town: 'Ely',
    officerEmail: `${randomUUID()}@example.org`,
    clientKey: randomUUID(),
    ...details,
  },
});

test('is added once, found by name, and never counts towards the six', async () => {
  const asked = partner();
  const { addPartner } = await facilitator.do<{ addPartner: object }>(ADD, asked);
  expect(addPartner).toMatchObject({
    name: 'Fens Education Trust',
    kind: 'PARTNER',
    partnerKind: 'COMMUNITY_GROUP',
    town: 'Ely',
    countsTowardsTheSix: false,
    registerKey: null,
  });
  expect(await facilitator.do(ADD, asked)).toEqual({ addPartner });
  expect(await world.rows('SELECT 1 FROM invitation')).toHaveLength(1);
  expect(await facilitator.do(FIND)).toEqual({
    findSchools: { items: [{ name: 'Fens Education Trust', kind: 'PARTNER', partnerKind: 'COMMUNITY_GROUP' }] },
  });
});

test('is known by its name however that is written, also when two add it at one moment', async () => {
  const { errors } = await facilitator.ask(ADD, partner({ name: 'the FENS  education trust' }));
  expect(errors[0]?.extensions).toEqual({ code: 'PARTNER_KNOWN', details: { name: 'Fens Education Trust' } });
  const names = ['Saint Ives Book Club', 'St Ives Book Club', 'ST. IVES BOOK CLUB'];
  const answers = await Promise.all(names.map((name) => facilitator.ask(ADD, partner({ name }))));
  expect(answers.flatMap(({ errors: [error] }) => error?.extensions.code ?? [])).toEqual([
    'PARTNER_KNOWN',
    'PARTNER_KNOWN',
  ]);
  expect(await world.rows(`SELECT 1 FROM organisation WHERE search_name = 'st ives book club'`)).toHaveLength(1);
});

test('has an officer whom whoever added it has vouched for', async () => {
  const officerEmail = 'officer@example.org';
  await facilitator.do(ADD, partner({ name: 'Anglia Teaching School Hub', kind: 'SUPPLIER', officerEmail }));
  await world.settle();
  const [mail] = await world.rows<{ text: string }>('SELECT text FROM mail WHERE to_address = $1', [officerEmail]);
  const token = /invitations\/([\w-]+)/.exec(mail?.text ?? '')?.[1];
  const officer = world.visitor();
  expect(await officer.do(ACCEPT, { token, name: 'Olu Bright', password: 'nine kites over the causeway' })).toEqual({
    acceptInvitation: { takesEffect: true },
  });
  const tie =
    'SELECT a.role, a.confirmed_at IS NOT NULL AS confirmed FROM affiliation a JOIN person p ON p.id = a.person_id';
  expect(await world.rows(`${tie} WHERE p.email = $1`, [officerEmail])).toEqual([{ role: 'officer', confirmed: true }]);
});

test('is added by those who run a programme, and by nobody else', async () => {
  const coordinator = await world.as(await world.given.personAt(await world.given.school(), 'coordinator'));
  expect(await coordinator.refusalOf(ADD, partner({ name: 'Mine' }))).toBe('FACILITATOR_NEEDED');
});
