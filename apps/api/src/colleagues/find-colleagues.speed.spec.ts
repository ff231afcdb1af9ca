// Finding a colleague among five thousand people: few statements, by index, and quick.
import type { GivenNetwork, GivenPerson } from '../testing/given.js';
import { takesLessThan } from '../testing/cpu-time.js';
import { openWorld, type World } from '../testing/world.js';

const FIND = `query ($subject: Subject, $words: String) { findColleagues(subject: $subject, words: $words, first: 20) {
  items { personId name reasons { code } } nextCursor } }`;
const PEOPLE = 5_000;
const SCHOOLS = 100;

let world: World;
let network: GivenNetwork;
let teacher: GivenPerson;

beforeAll(async () => {
  world = await openWorld();
  network = await world.given.network();
  teacher = await world.given.personAt(network.schools[0]!.school);
  for (let school = 0; school < SCHOOLS - 6; school += 1) await world.given.school();
  await world.rows(
    `WITH place AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS number FROM organisation WHERE kind = 'school'),
     newcomer AS (
       INSERT INTO person (id, email, name, language)
       SELECT gen_random_uuid(), 'seeded' || n || '@example.org', 'Seeded ' || n, 'en' FROM generate_series(1, $1) AS n
       RETURNING id, name
     ), numbered AS (SELECT id, row_number() OVER () AS number FROM newcomer),
     tie AS (
       INSERT INTO affiliation (id, person_id, organisation_id, role, confirmed_at)
       SELECT gen_random_uuid(), numbered.id, place.id, 'staff', now()
       FROM numbered JOIN place ON place.number = numbered.number % $2
     )
     INSERT INTO profile (person_id, subjects, phases, year_groups, languages, role_in_words, offers, seeks, changed_at)
     SELECT id, ARRAY[(ARRAY['music', 'art', 'history'])[1 + number % 3]], '{primary}', ARRAY[3 + number % 12]::smallint[],
       '{en}', 'Teacher', 'A unit on rivers', 'Somebody who sings', now() FROM numbered`,
    [PEOPLE, SCHOOLS],
  );
  await world.rows('ANALYZE');
});
afterAll(() => world.close());

it('costs three statements, none of which reads a whole table', async () => {
  const client = await world.as(teacher);
  const statements = await world.statementsOf(() => client.do(FIND, { subject: 'MUSIC', words: 'rivers' }));
  expect(statements.length).toBeLessThanOrEqual(4);
  const finding = statements.find((statement) => statement.includes('WITH reach'));
  const schools = [network.schools[0]!.school.id];
  const plan = await world.rows<{ 'QUERY PLAN': string }>(`EXPLAIN ${finding}`, [
    teacher.id,
    schools,
    [network.id],
    ['rivers'],
    'music',
    null,
    null,
  ]);
  const lines = plan.map((line) => line['QUERY PLAN']).join('\n');
  expect(lines).toContain('affiliation_by_organisation');
  expect(lines).not.toMatch(/Seq Scan on (affiliation|person|profile)\b/);
});

it('takes the server little of its time', async () => {
  const client = await world.as(teacher);
  expect(await takesLessThan(100, () => client.do(FIND, { subject: 'MUSIC', words: 'rivers' }))).toBe(true);
});
