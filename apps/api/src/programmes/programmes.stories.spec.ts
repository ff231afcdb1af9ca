// Programmes told through GraphQL: begun by an administrator, run by facilitators, read by anyone.
import { randomUUID } from 'node:crypto';
import type { GivenPerson } from '../testing/given.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let administrator: GivenPerson;
beforeAll(async () => {
  world = await openWorld();
  administrator = await world.given.person({ administrator: true });
});
afterAll(() => world.close());

const PROGRAMME = `{
  id name scope startsOn endsOn currency yearlyCeiling facilitated can { run appoint } facilitators { id personId name }
}`;
const CREATE = `mutation ($input: CreateProgrammeInput!) { createProgramme(input: $input) ${PROGRAMME} }`;
const CHANGE = `mutation ($input: ChangeProgrammeInput!) { changeProgramme(input: $input) ${PROGRAMME} }`;
const APPOINT = `mutation ($input: AppointFacilitatorInput!) { appointFacilitator(input: $input) ${PROGRAMME} }`;
const END = `mutation ($id: ID!) { endFacilitatorPost(postId: $id) ${PROGRAMME} }`;
const GIVE_BACK = `mutation ($id: ID!) { giveBackFacilitatorPost(postId: $id) ${PROGRAMME} }`;
const READ = `query ($id: ID!) { programme(id: $id) ${PROGRAMME} }`;
const MINE = 'query { programmesIRun { id } }';

interface Programme {
  readonly id: string;
  readonly name: string;
  readonly yearlyCeiling: number;
  readonly facilitated: boolean;
  readonly can: { readonly run: boolean; readonly appoint: boolean };
  readonly facilitators: readonly { readonly id: string; readonly personId: string; readonly name: string }[];
}

const words = {
  name: 'Village schools',
  scope: 'Small schools of the county',
  startsOn: '2026-09-01',
  endsOn: '2030-08-31',
  currency: 'DKK',
  yearlyCeiling: 400_000,
};
const begin = async (): Promise<Programme> => {
  const input = { ...words, clientKey: randomUUID() };
  return (await (await world.as(administrator)).do<{ createProgramme: Programme }>(CREATE, { input })).createProgramme;
};
const appoint = async (programmeId: string, { email }: GivenPerson): Promise<Programme> => {
  const input = { programmeId, email: email.toUpperCase() };
  return (await (await world.as(administrator)).do<{ appointFacilitator: Programme }>(APPOINT, { input }))
    .appointFacilitator;
};

test('an administrator begins a programme, once for one client key', async () => {
  const client = await world.as(administrator);
  const input = { ...words, clientKey: randomUUID() };
  const first = await client.do<{ createProgramme: Programme }>(CREATE, { input });
  expect(first.createProgramme).toMatchObject({ ...words, can: { run: true, appoint: true }, facilitators: [] });
  expect(await client.do(CREATE, { input })).toEqual(first);
  const other = await client.ask(CREATE, { input: { ...input, name: 'Town schools' } });
  expect(other.errors[0]?.extensions.code).toBe('CLIENT_KEY_REUSED');
});

test('a programme that cannot be so is refused with the figure', async () => {
  const input = { ...words, endsOn: '2050-01-01', clientKey: randomUUID() };
  const { errors } = await (await world.as(administrator)).ask(CREATE, { input });
  expect(errors[0]?.extensions).toMatchObject({ code: 'PROGRAMME_YEARS_NOT_ACCEPTED', details: { most: 15 } });
});

test('a facilitator runs the programme from the appointment on, and no longer once the post has ended', async () => {
  const { id } = await begin();
  const gareth = await world.given.person({ name: 'Gareth' });
  const client = await world.as(gareth);
  const input = { ...words, programmeId: id, yearlyCeiling: 350_000 };
  expect((await client.ask(CHANGE, { input })).errors[0]?.extensions.code).toBe('FACILITATOR_NEEDED');

  const { facilitators } = await appoint(id, gareth);
  expect(facilitators).toMatchObject([{ personId: gareth.id, name: 'Gareth' }]);
  expect((await appoint(id, gareth)).facilitators).toEqual(facilitators);
  expect((await client.do<{ changeProgramme: Programme }>(CHANGE, { input })).changeProgramme).toMatchObject({
    yearlyCeiling: 350_000,
    facilitated: true,
    can: { run: true, appoint: false },
  });
  expect(await client.do(MINE)).toEqual({ programmesIRun: [{ id }] });
  await world.settle();
  expect(await world.rows('SELECT kind, path FROM notice WHERE person_id = $1', [gareth.id])).toEqual([
    { kind: 'facilitator-appointed', path: `/programmes/${id}` },
  ]);
  expect(await world.rows('SELECT subject FROM mail WHERE to_address = $1', [gareth.email])).toEqual([
    { subject: 'You facilitate Village schools now' },
  ]);

  const postId = facilitators[0]?.id;
  const ending = await world.as(administrator);
  expect((await ending.do<{ endFacilitatorPost: Programme }>(END, { id: postId })).endFacilitatorPost).toMatchObject({
    facilitators: [],
  });
  expect(await client.do(MINE)).toEqual({ programmesIRun: [] });
  await ending.do(GIVE_BACK, { id: postId });
  expect(await client.do(MINE)).toEqual({ programmesIRun: [{ id }] });
});

test('nobody is appointed by an address with which nobody signs in', async () => {
  const { id } = await begin();
  const input = { programmeId: id, email: 'nobody@example.org' };
  const { errors } = await (await world.as(administrator)).ask(APPOINT, { input });
  expect(errors[0]?.extensions.code).toBe('NO_ACCOUNT_WITH_THIS_ADDRESS');
});

test('a visitor reads what anyone may know, and not who runs it', async () => {
  const { id } = await begin();
  await appoint(id, await world.given.person());
  const { programme } = await world.visitor().do<{ programme: Programme }>(READ, { id });
  expect(programme).toMatchObject({ name: 'Village schools', facilitators: [], can: { run: false, appoint: false } });
  const someone = await world.as(await world.given.person());
  expect((await someone.do<{ programme: Programme }>(READ, { id })).programme.facilitators).toHaveLength(1);
});

test('each act is written down', async () => {
  const { id } = await begin();
  const gareth = await world.given.person();
  const { facilitators } = await appoint(id, gareth);
  await (await world.as(administrator)).do(END, { id: facilitators[0]?.id });
  const acts = await world.rows(
    `SELECT act FROM audit_entry WHERE subject_id = $1 OR details->>'programmeId' = $1::text ORDER BY id`,
    [id],
  );
  expect(acts).toEqual([{ act: 'programme.created' }, { act: 'facilitator.appointed' }, { act: 'facilitator.ended' }]);
});
