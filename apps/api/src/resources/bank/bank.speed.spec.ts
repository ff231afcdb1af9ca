// Browsing a bank of fifteen thousand resources: one statement, by index, and quick with its counts.
import { takesLessThan } from '../../testing/cpu-time.js';
import { BANK, FACETS } from '../../testing/bank.js';
import type { GivenNetwork, GivenPerson } from '../../testing/given.js';
import { openWorld, type World } from '../../testing/world.js';

const RESOURCES = 15_000;
/** One in so many is another network's, which the teacher may not see. */
const HIDDEN = 5;

let world: World;
let network: GivenNetwork;
let teacher: GivenPerson;

beforeAll(async () => {
  world = await openWorld();
  network = await world.given.network();
  const other = await world.given.network();
  teacher = await world.given.personAt(network.schools[0]!.school);
  await world.rows(
    `INSERT INTO resource (id, organisation_id, audience, network_id, licence, version, title, purpose, subject, phase,
       year_groups, language, levels, minutes, made_at, changed_at, client_key)
     SELECT gen_random_uuid(), $1, CASE WHEN n % $4 = 0 OR n % 10 = 1 THEN 'network' ELSE 'public' END,
       CASE WHEN n % $4 = 0 THEN $3::uuid WHEN n % 10 = 1 THEN $2::uuid END, 'cc_by', 1, 'Lesson ' || n, 'To learn',
       (ARRAY['music', 'art', 'history', 'science'])[1 + n % 4], 'primary', ARRAY[4 + n % 9], 'en', '{pupil}', 50,
       now(), now() - make_interval(secs => n), gen_random_uuid()
     FROM generate_series(1, $5::int) AS n`,
    [network.schools[1]!.school.id, network.id, other.id, HIDDEN, RESOURCES],
  );
  await world.rows('ANALYZE');
});
afterAll(() => world.close());

it('counts what is given and nothing more', async () => {
  const { resourceFacets } = await (
    await world.as(teacher)
  ).do<{ resourceFacets: { facet: string; count: number }[] }>(FACETS, {});
  const all = resourceFacets.filter(({ facet }) => facet === 'SUBJECT').reduce((sum, { count }) => sum + count, 0);
  expect(all).toBe(RESOURCES - RESOURCES / HIDDEN);
});

it('reads a page by its index', async () => {
  const client = await world.as(teacher);
  const statements = await world.statementsOf(() => client.do(BANK, { first: 20 }));
  const paging = statements.find((statement) => statement.includes('year_groups'))!;
  const plan = await world.rows<{ 'QUERY PLAN': string }>(`EXPLAIN ${paging}`, [
    ...[teacher.id, [network.schools[0]!.school.id], [network.id], [], null, false],
    ...[null, null, null, null, null, null, null, null, null, null, 21],
  ]);
  const lines = plan.map((line) => line['QUERY PLAN']).join('\n');
  expect(lines).toContain('resource_by_change');
  expect(lines).not.toContain('Seq Scan on resource r');
});

it.each([
  ['a page', BANK],
  ['the counts', FACETS],
  // None at all, so that nothing ends the reading early.
  ...(['LIKE_MINE', 'USED_LATELY', 'EXEMPLARS', 'DID_NOT_WORK'] as const).map((show) => [
    show,
    `query ($subject: Subject) { resources(show: ${show}, subject: $subject) { items { id } } }`,
  ]),
  ['the units', 'query ($subject: Subject) { resources(kind: UNIT, subject: $subject) { items { id } } }'],
])('takes the server little of its time for %s', async (_, document) => {
  const client = await world.as(teacher);
  expect(await takesLessThan(100, () => client.do(document, { subject: 'MUSIC' }))).toBe(true);
});
