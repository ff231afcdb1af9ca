// Tiers, told through GraphQL: schools of an authority by their register, consortia kept by hand, history, no circles.
import { randomUUID } from 'node:crypto';
import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Client } from '../../testing/client.js';
import { importOf } from '../../testing/import-request.js';
import { openWorld, type World } from '../../testing/world.js';
import { importRegister } from '../register-import/register-import.js';

const BELONGS = 'belongsTo { byRegister since until tier { name partnerKind isTier mayKeepMembers } }';
const READ = `query ($id: ID!) { organisation(id: $id) {
  id name departments { name } mainSchool { name } ${BELONGS} contactPersons { name programme { name } } } }`;
const MEMBERS = `query ($id: ID!, $words: String, $former: Boolean, $after: String) {
  membersOf(organisationId: $id, words: $words, former: $former, first: 2, after: $after) {
    items { id until member { id name } } nextCursor } }`;
const FIND = `query ($words: String!, $within: ID, $kind: OrganisationKind, $partnerKind: PartnerKind) {
  findSchools(words: $words, within: $within, kind: $kind, partnerKind: $partnerKind) { items { name } } }`;
const ADD_PARTNER = 'mutation ($input: AddPartnerInput!) { addPartner(input: $input) { id } }';
const ADD = `mutation ($input: AddMemberInput!) { addMember(input: $input) { id since until member { name } } }`;
const END = 'mutation ($input: EndingInput!) { endBelonging(input: $input) { id until } }';
const RESUME = 'mutation ($id: ID!) { resumeBelonging(id: $id) { id until } }';
const END_TIER = 'mutation ($input: EndingInput!) { endTier(input: $input) { id status } }';
const MAY_END = 'query ($id: ID!) { organisation(id: $id) { mayEnd } }';
const REOPEN_TIER = 'mutation ($id: ID!) { reopenTier(id: $id) { id status } }';

interface Seen {
  readonly departments: readonly object[];
  readonly belongsTo: readonly {
    readonly since: string | null;
    readonly until: string | null;
    readonly tier: object;
  }[];
}
interface Members {
  readonly items: readonly { readonly id: string; readonly member: { readonly id: string; readonly name: string } }[];
  readonly nextCursor: string | null;
}

let world: World;
let connection: pg.Client;
let folder: string;
let facilitator: Client;
let programme: { readonly id: string };

beforeAll(async () => {
  world = await openWorld();
  connection = new pg.Client({ connectionString: world.database.app });
  await connection.connect();
  folder = await mkdtemp(join(tmpdir(), 'sixfold-tiers-'));
  const given = await world.given.programme();
  programme = given;
  facilitator = await world.as(given.facilitator);
});
afterAll(async () => {
  await connection.end();
  await world.close();
  await rm(folder, { recursive: true });
});

const today = () => new Date().toISOString().slice(0, 10);
const comes = async (
  asOf: string,
  ...schools: readonly [urn: string, name: string, authority: string, status?: string][]
) => {
  const path = join(folder, 'register.csv');
  const header = 'URN,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name),LA (name)';
  const rows = schools.map(([urn, name, la, status = 'Open']) => `${urn},${name},Community School,${status},${la}`);
  await writeFile(path, [header, ...rows, ''].join('\r\n'));
  return importRegister(connection, importOf(path, { asOf }));
};
const mayEnd = async (client: Client, id: string): Promise<boolean> =>
  (await client.do<{ organisation: { mayEnd: boolean } }>(MAY_END, { id })).organisation.mayEnd;
const idOf = async (name: string): Promise<string> => {
  const [row] = await world.rows<{ id: string }>('SELECT id FROM organisation WHERE name = $1', [name]);
  return row?.id ?? '';
};
const seen = async (name: string): Promise<Seen> =>
  (await facilitator.do<{ organisation: Seen }>(READ, { id: await idOf(name) })).organisation;
const membersOf = async (name: string, more: object = {}): Promise<Members> =>
  (await facilitator.do<{ membersOf: Members }>(MEMBERS, { id: await idOf(name), ...more })).membersOf;
const namesOf = ({ items }: Members) => items.map(({ member }) => member.name);
const found = async (variables: Record<string, unknown>) =>
  (
    await facilitator.do<{ findSchools: { items: readonly { readonly name: string }[] } }>(FIND, variables)
  ).findSchools.items.map(({ name }) => name);
const consortium = async (name: string): Promise<string> => {
  const input = { name, kind: 'CONSORTIUM', officerEmail: `${randomUUID()}@example.org`, clientKey: randomUUID() };
  return (await facilitator.do<{ addPartner: { id: string } }>(ADD_PARTNER, { input })).addPartner.id;
};
const tie = (tierId: string, organisationId: string, since = today()) => ({
  input: { tierId, organisationId, since, clientKey: randomUUID() },
});

test('a school belongs to the authority of its register, and what it belonged to before is kept', async () => {
  await comes(
    '2026-01-01',
    ['400001', 'Alder School', 'Eastshire'],
    ['400002', 'Birch School', 'Eastshire'],
    ['400003', 'Cedar School', 'Eastshire'],
  );
  const authority = { name: 'Eastshire', partnerKind: 'LOCAL_AUTHORITY', isTier: true, mayKeepMembers: false };
  expect((await seen('Alder School')).belongsTo).toEqual([
    { byRegister: true, since: null, until: null, tier: authority },
  ]);
  const first = await membersOf('Eastshire');
  expect(namesOf(first)).toEqual(['Alder School', 'Birch School']);
  expect(namesOf(await membersOf('Eastshire', { after: first.nextCursor }))).toEqual(['Cedar School']);
  expect(namesOf(await membersOf('Eastshire', { words: 'birch' }))).toEqual(['Birch School']);

  await comes('2026-06-01', ['400001', 'Alder School', 'Westshire'], ['400002', 'Birch School', 'Eastshire', 'Closed']);
  await comes('2026-06-02', ['400001', 'Alder School', 'Westshire'], ['400002', 'Birch School', 'Eastshire', 'Closed']);
  expect((await seen('Alder School')).belongsTo).toMatchObject([
    { since: '2026-06-01', until: null, tier: { name: 'Westshire' } },
    { since: null, until: '2026-06-01', tier: { name: 'Eastshire' } },
  ]);
  expect(namesOf(await membersOf('Eastshire'))).toEqual(['Cedar School']);
  expect(namesOf(await membersOf('Eastshire', { former: true }))).toEqual(['Alder School', 'Birch School']);
});

test('an authority that was added by hand is the one of the register; it keeps its members by the register alone', async () => {
  const officerEmail = `${randomUUID()}@example.org`;
  const input = { name: 'Southshire', kind: 'LOCAL_AUTHORITY', officerEmail, clientKey: randomUUID() };
  const { addPartner } = await facilitator.do<{ addPartner: { id: string } }>(ADD_PARTNER, { input });
  await comes('2026-06-03', ['400010', 'Dogwood School', 'Southshire']);
  expect(namesOf(await membersOf('Southshire'))).toEqual(['Dogwood School']);
  const asked = tie(addPartner.id, await idOf('Dogwood School'));
  expect(await facilitator.refusalOf(ADD, asked)).toBe('KEEPS_NO_MEMBERS');
  const [{ id = '' } = {}] = (await membersOf('Southshire')).items;
  expect(await facilitator.refusalOf(END, { input: { id, until: today() } })).toBe('KEEPS_NO_MEMBERS');
});

test('a consortium has members from a day to a day, each once, and an end can be undone', async () => {
  await comes('2026-06-04', ['400020', 'Elm School', 'Northshire']);
  const id = await consortium('Eastern Region Consortium');
  const north = await idOf('Northshire');
  const asked = tie(id, north, '2024-09-01');
  const { addMember } = await facilitator.do<{ addMember: { id: string } }>(ADD, asked);
  expect(await facilitator.do(ADD, asked)).toMatchObject({ addMember: { id: addMember.id, since: '2024-09-01' } });
  expect(await facilitator.refusalOf(ADD, tie(id, north))).toBe('BELONGS_ALREADY');
  const refusal = async (since: string) => facilitator.refusalOf(ADD, tie(id, await idOf('Elm School'), since));
  // Written so, ISO 8601 knows the second and third too, but the calendar of the database does not.
  for (const day of ['2999-01-01', '2025-W47-1', '2025-12T10', '2025-02-30', '0000-01-01']) {
    expect([day, await refusal(day)]).toEqual([day, 'DAY_NOT_ACCEPTED']);
  }

  // What belongs to an authority of the consortium is found within the consortium.
  expect(await found({ words: 'elm', within: id })).toEqual(['Elm School']);
  expect(await found({ words: '', within: north })).toEqual(['Elm School']);
  expect(await found({ words: '', kind: 'PARTNER', partnerKind: 'CONSORTIUM' })).toContain('Eastern Region Consortium');
  expect(await found({ words: '' })).toEqual([]);
  expect(await found({ words: 'elm', within: await consortium('Empty Consortium') })).toEqual([]);
  expect(await found({ words: 'eastern region' })).toEqual([]);
  expect(await found({ words: 'eastern region', kind: 'PARTNER' })).toEqual(['Eastern Region Consortium']);
  expect(await found({ words: 'eastern region', kind: 'PARTNER', partnerKind: 'UNIVERSITY' })).toEqual([]);

  const ending = { input: { id: addMember.id, until: '2025-08-31' } };
  expect(await facilitator.do(END, ending)).toEqual({ endBelonging: { id: addMember.id, until: '2025-08-31' } });
  expect(namesOf(await membersOf('Eastern Region Consortium'))).toEqual([]);
  expect(await found({ words: 'elm', within: id })).toEqual([]);
  expect(await facilitator.do(RESUME, { id: addMember.id })).toEqual({
    resumeBelonging: { id: addMember.id, until: null },
  });
  expect(namesOf(await membersOf('Eastern Region Consortium'))).toEqual(['Northshire']);
});

test('nothing is above itself, also when two ties are made at one moment', async () => {
  const [low, middle, high] = [await consortium('Low'), await consortium('Middle'), await consortium('High')];
  await facilitator.do(ADD, tie(middle, low));
  await facilitator.do(ADD, tie(high, middle));
  expect(await facilitator.refusalOf(ADD, tie(low, high))).toBe('WOULD_BE_ABOVE_ITSELF');
  expect(await facilitator.refusalOf(ADD, tie(low, low))).toBe('WOULD_BE_ABOVE_ITSELF');
  const [left, right] = [await consortium('Left'), await consortium('Right')];
  const answers = await Promise.all([tie(left, right), tie(right, left)].map((one) => facilitator.ask(ADD, one)));
  const codes = answers.flatMap(({ errors: [error] }) => error?.extensions.code ?? []);
  expect(codes).toEqual(['WOULD_BE_ABOVE_ITSELF']);
});

test('a consortium that ends takes nothing new, and comes back with its members for fifteen minutes', async () => {
  const id = await consortium('Ending Consortium');
  const school = await world.given.school({ name: 'Fir School' });
  await facilitator.do(ADD, tie(id, school.id, '2025-01-01'));
  const ending = { input: { id, until: today() } };
  const another = await world.as((await world.given.programme()).facilitator);
  expect([await mayEnd(facilitator, id), await mayEnd(another, id)]).toEqual([true, false]);
  expect(await another.refusalOf(END_TIER, ending)).toBe('FORBIDDEN');
  expect(await facilitator.do(END_TIER, ending)).toEqual({ endTier: { id, status: 'CLOSED' } });
  expect(await another.refusalOf(REOPEN_TIER, { id })).toBe('FORBIDDEN');
  expect(namesOf(await membersOf('Ending Consortium', { former: true }))).toEqual(['Fir School']);
  expect(await facilitator.refusalOf(ADD, tie(id, school.id))).toBe('ORGANISATION_CLOSED');
  expect(await facilitator.do(REOPEN_TIER, { id })).toEqual({ reopenTier: { id, status: 'OPEN' } });
  expect(namesOf(await membersOf('Ending Consortium'))).toEqual(['Fir School']);
  await facilitator.do(END_TIER, ending);
  world.clock.moveBy({ days: 16 / (24 * 60) });
  expect(await facilitator.refusalOf(REOPEN_TIER, { id })).toBe('TOO_LATE_TO_RESTORE');
});

test('a main school shows its departments, and each of them its main school', async () => {
  const [main, department] = [await world.given.school({ name: 'Main' }), await world.given.school({ name: 'Annex' })];
  await world.rows(
    `UPDATE organisation SET main_key = (SELECT register_key FROM organisation WHERE id = $1) WHERE id = $2`,
    [main.id, department.id],
  );
  expect(await seen('Main')).toMatchObject({ departments: [{ name: 'Annex' }], mainSchool: null });
  expect(await seen('Annex')).toMatchObject({ departments: [], mainSchool: { name: 'Main' } });
});

test('its own people and facilitators see to whom a school turns, others do not', async () => {
  const school = await world.given.school({ name: 'Gorse School' });
  const person = await world.given.facilitator(programme.id, false);
  await world.rows(
    `INSERT INTO programme_contact (id, programme_id, organisation_id, person_id, began_at)
     VALUES ($1, $2, $3, $4, now())`,
    [randomUUID(), programme.id, school.id, person.id],
  );
  const contactsFor = async (client: Client) =>
    (await client.do<{ organisation: { contactPersons: readonly object[] } }>(READ, { id: school.id })).organisation
      .contactPersons;
  expect(await contactsFor(await world.as(await world.given.personAt(school)))).toMatchObject([{ name: person.name }]);
  expect(await contactsFor(facilitator)).toHaveLength(1);
  expect(await contactsFor(await world.as(await world.given.person()))).toEqual([]);
  for (const name of ['Gorse Infants', 'Gorse Juniors']) await world.given.school({ name });
  const asked = '{ findSchools(words: "gorse") { items { contactPersons { name } } } }';
  const statements = await world.statementsOf(() => facilitator.do(asked));
  expect(statements.filter((statement) => statement.includes('programme_contact'))).toHaveLength(1);
});
