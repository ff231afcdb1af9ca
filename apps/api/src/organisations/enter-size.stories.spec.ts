// A school says how large it is where its register does not; the register wins, once it has a number.
import { openWorld, type World } from '../testing/world.js';

const ENTER = `mutation ($organisationId: ID!, $sizeBand: SizeBand) {
  enterSize(organisationId: $organisationId, sizeBand: $sizeBand) { sizeBand isSizeByRegister }
}`;
const READ = 'query ($id: ID!) { organisation(id: $id) { sizeBand isSizeByRegister can { enterSize } } }';
const FIND = 'query ($words: String!) { findSchools(words: $words) { items { sizeBand isSizeByRegister } } }';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

async function schoolWithHead() {
  const school = await world.given.school();
  const head = await world.given.person();
  await world.given.affiliation(head, school, 'head');
  return { school, head: await world.as(head) };
}

test('is entered by the head, seen by everybody, and taken back', async () => {
  const { school, head } = await schoolWithHead();
  const unknown = { sizeBand: null, isSizeByRegister: false };
  const entered = { sizeBand: 'UP_TO_250', isSizeByRegister: false };
  expect(await head.do(READ, { id: school.id })).toEqual({ organisation: { ...unknown, can: { enterSize: true } } });
  expect(await head.do(ENTER, { organisationId: school.id, sizeBand: 'UP_TO_250' })).toEqual({ enterSize: entered });
  const visitor = world.visitor();
  expect(await visitor.do(READ, { id: school.id })).toEqual({
    organisation: { ...entered, can: { enterSize: false } },
  });
  expect(await visitor.do(FIND, { words: school.name })).toMatchObject({ findSchools: { items: [entered] } });
  expect(await head.do(ENTER, { organisationId: school.id, sizeBand: null })).toEqual({ enterSize: unknown });
});

test('gives way to the number of the register, and stands again when that has none', async () => {
  const { school, head } = await schoolWithHead();
  await head.do(ENTER, { organisationId: school.id, sizeBand: 'UP_TO_100' });
  const registered = (pupils: number | null) =>
    world.rows('UPDATE organisation SET pupils = $2 WHERE id = $1', [school.id, pupils]);
  await registered(420);
  expect(await head.do(READ, { id: school.id })).toMatchObject({
    organisation: { sizeBand: 'UP_TO_500', isSizeByRegister: true },
  });
  await registered(null);
  expect(await head.do(READ, { id: school.id })).toMatchObject({
    organisation: { sizeBand: 'UP_TO_100', isSizeByRegister: false },
  });
});
