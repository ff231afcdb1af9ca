// What is looked for in one network, among twenty thousand requests of others: by index, and quick.
import { takesLessThan } from '../../testing/cpu-time.js';
import type { GivenNetwork, GivenPerson } from '../../testing/given.js';
import { openWorld, type World } from '../../testing/world.js';

const ELSEWHERE = 20_000;
const HERE = 100;
const LIST = `query ($networkId: ID, $subject: Subject) { resourceRequests(networkId: $networkId, openOnly: true, subject: $subject, first: 20) {
  items { id title } } }`;

let world: World;
let network: GivenNetwork;
let teacher: GivenPerson;

beforeAll(async () => {
  world = await openWorld();
  network = await world.given.network();
  const other = await world.given.network();
  teacher = await world.given.personAt(network.schools[2]!.school);
  for (const [{ id, schools }, many] of [
    [network, HERE],
    [other, ELSEWHERE],
  ] as const) {
    const { school, coordinator } = schools[0]!;
    await world.rows(
      `INSERT INTO resource_request (id, network_id, asked_by, organisation_id, asked_at, title, words, subject,
         year_groups, language, open_until, client_key)
       SELECT gen_random_uuid(), $1, $2, $3, now(), 'Something ' || n, 'For a wet Monday.',
         (ARRAY['music', 'art', 'history'])[1 + n % 3], '{7}', 'en', now() + interval '60 days', gen_random_uuid()
       FROM generate_series(1, $4::int) AS n`,
      [id, coordinator.id, school.id, many],
    );
  }
  await world.rows('ANALYZE');
});
afterAll(() => world.close());

it('reads a page by the index of its network', async () => {
  const client = await world.as(teacher);
  const statements = await world.statementsOf(() => client.do(LIST));
  const paging = statements.find((statement) => statement.includes('FROM resource_request q'))!;
  const plan = await world.rows<{ 'QUERY PLAN': string }>(`EXPLAIN ${paging}`, [
    ...[teacher.id, [network.id], [], null, true, new Date()],
    ...[null, null, null, null, null, 21],
  ]);
  const lines = plan.map((line) => line['QUERY PLAN']).join('\n');
  expect(lines).toContain('resource_request_of_network');
  expect(lines).not.toContain('Seq Scan on resource_request q');
});

it.each([
  ['all of mine', {}],
  ['what nobody looks for', { subject: 'SCIENCE' }],
])('takes the server little of its time for %s', async (_, asked) => {
  const client = await world.as(teacher);
  expect(await takesLessThan(60, () => client.do(LIST, asked))).toBe(true);
});
