// A programme of 1,400 networks (PNS-02): few statements, no table read from end to end, and quick.
import { performance } from 'node:perf_hooks';
import { Database } from '../platform/database/database.js';
import { openWorld, type World } from '../testing/world.js';
import { ProgrammeNetworksRepository, type Sieve } from './programme-networks.repository.js';

const NETWORKS = 1_400;
const AUTHORITY = '019a0000-0000-7000-8000-000000000001';
const CONSORTIUM = '019a0000-0000-7000-8000-000000000999';

const LIST = `query ($programmeId: ID!, $words: String, $lacks: ActivationBlockerCode, $waitsFor: WaitedFor,
  $within: ID, $partner: PartnerKind) {
  programmeNetworks(programmeId: $programmeId, words: $words, lacks: $lacks, waitsFor: $waitsFor, within: $within,
    partner: $partner, first: 30) {
    items { id name state daysToRecover activatedAt blockers { code missing } waits { id kind whom since personName } }
    nextCursor
  }
}`;

const sieves: Readonly<Record<string, Partial<Record<keyof Sieve, string>>>> = {
  everything: {},
  'those that lack schools': { lacks: 'SCHOOLS_MISSING' },
  'those that wait for a facilitator': { waitsFor: 'FACILITATOR' },
  'those that wait for nobody there is': { waitsFor: 'NOMINEE' },
  'one by a word of a school': { words: 'school 9799' },
  'none by a word of nothing': { words: 'zebra' },
  'those of one authority': { within: AUTHORITY },
  'those of a consortium of authorities': { within: CONSORTIUM },
  'those with a university': { partner: 'UNIVERSITY' },
};

let world: World;
let programmeId: string;
let ask: (sieve: object) => Promise<unknown>;

/** Seven schools a network, each with its coordinator; every tenth network waits for a confirmation; one co-leader. */
async function settle(coordinator: string, coLeader: string): Promise<void> {
  await world.rows(
    `WITH school AS (
       INSERT INTO organisation (id, kind, name, register, register_key, counts_towards_six, status, phase, town,
         search_name, search_words, facts_digest)
       SELECT gen_random_uuid(), 'school', 'School ' || i, 'england', (1000000 + i)::text, true, 'open', 'primary',
         'Norwich', 'school ' || i, to_tsvector('simple', 'school ' || i || ' norwich'), ''
       FROM generate_series(1, $1 * 7 + 20000) AS i RETURNING id, split_part(name, ' ', 2)::int AS number
     ), network_made AS (
       INSERT INTO network (id, programme_id, name, purpose, learning_focus, language, state, founder_id, client_key,
         activated_at)
       SELECT gen_random_uuid(), $2, 'Network ' || i, 'To learn together', 'Writing', 'en', 'active', $3,
         gen_random_uuid(), now()
       FROM generate_series(1, $1) AS i RETURNING id, split_part(name, ' ', 2)::int AS number
     ), tie AS (
       INSERT INTO affiliation (id, person_id, organisation_id, role, confirmed_at)
       SELECT gen_random_uuid(), $3, id, 'coordinator', CASE WHEN number % 70 = 1 THEN NULL ELSE now() END FROM school
     ), seat AS (
       INSERT INTO co_leader_seat (id, network_id, seat, person_id, state, offered_by, client_key, lead_agreed_at,
         nominee_agreed_at, answered_at)
       SELECT gen_random_uuid(), n.id, 1, $4, 'accepted', $4, gen_random_uuid(), now(), now(), now() FROM network_made n
     )
     INSERT INTO network_membership (id, network_id, organisation_id, state, asked_by, client_key)
     SELECT gen_random_uuid(), n.id, s.id, CASE WHEN s.number % 7 = 1 THEN 'invited' ELSE 'accepted' END, $3,
       gen_random_uuid()
     FROM network_made n JOIN school s ON (s.number + 6) / 7 = n.number`,
    [NETWORKS, programmeId, coordinator, coLeader],
  );
  await world.rows(
    `WITH tier AS (
       INSERT INTO organisation (id, kind, partner_kind, name, counts_towards_six, status, search_name, search_words,
         facts_digest)
       SELECT CASE i WHEN 150 THEN $2::uuid ELSE overlay($1 PLACING lpad(i::text, 3, '0') FROM 34)::uuid END, 'partner',
         CASE i WHEN 150 THEN 'consortium' ELSE 'local_authority' END, 'Authority ' || i, false, 'open',
         'authority ' || i, '', ''
       FROM generate_series(1, 150) AS i RETURNING id, split_part(name, ' ', 2)::int AS number
     )
     INSERT INTO belonging (id, member_id, tier_id, by_register, added_by)
     SELECT gen_random_uuid(), member.id, tier.id, tier.number <> 150, CASE tier.number WHEN 150 THEN $3::uuid END
     FROM tier JOIN (
       SELECT id, 1 + register_key::int % 149 AS number FROM organisation WHERE kind = 'school'
       UNION ALL SELECT id, 150 FROM tier WHERE number <= 10
     ) AS member ON member.number = tier.number`,
    [AUTHORITY, CONSORTIUM, coordinator],
  );
  await world.rows('ANALYZE');
}

beforeAll(async () => {
  world = await openWorld();
  const programme = await world.given.programme();
  programmeId = programme.id;
  await settle((await world.given.person()).id, (await world.given.person()).id);
  const client = await world.as(programme.facilitator);
  ask = (sieve) => client.do(LIST, { programmeId, ...sieve });
});
afterAll(() => world.close());

const toSieve = ({ words, lacks, waitsFor, within, partner }: Partial<Record<keyof Sieve, string>>): Sieve => ({
  words: words?.split(' ') ?? null,
  state: null,
  lacks: (lacks as Sieve['lacks']) ?? null,
  waitsFor: (waitsFor?.toLowerCase() as Sieve['waitsFor']) ?? null,
  within: within ?? null,
  partner: (partner?.toLowerCase() as Sieve['partner']) ?? null,
});

describe.each(Object.entries(sieves))('%s', (_what, sieve) => {
  it('costs few statements', async () => {
    const statements = await world.statementsOf(() => ask(sieve));
    // The session and who asks; the page; its schools and seats.
    expect(statements.length).toBeLessThanOrEqual(5);
  });

  it('is found through indexes', async () => {
    const statement = world.app.get(ProgrammeNetworksRepository).sifted(programmeId, toSieve(sieve), null, 31);
    const [sql, parameters] = statement.getQueryAndParameters();
    const plan = await world.app.get(Database).query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, parameters);
    const read = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(read.match(/Seq Scan on (organisation|network_membership|affiliation|person|belonging)\b/g) ?? []).toEqual(
      [],
    );
  });

  it('is quick', async () => {
    expect(await usualTime(() => ask(sieve), 7)).toBeLessThan(1_000);
  });
});

describe('anyone who looks for a network', () => {
  it.each([
    [
      'finds those with a word that every school has',
      'findNetworks(words: "school norwich") { items { fits { name } } }',
    ],
    ['finds none in a place that has none', 'findNetworks(place: "Brent") { items { fits { name } } }'],
    ['sees what there is to choose from', 'networkFacets { states { count } places { count } phases { count } }'],
  ])('%s, quickly', async (_what, asked) => {
    const visitor = world.visitor();
    expect(await usualTime(() => visitor.do(`{ ${asked} }`), 5)).toBeLessThan(1_000);
  });
});

it('says in one statement of what its schools are, and in how many networks', async () => {
  const tiers = await world.app.get(ProgrammeNetworksRepository).tiersOf(programmeId, 500);
  expect(tiers).toHaveLength(150);
  expect(Math.max(...tiers.map(({ count }) => count))).toBeLessThanOrEqual(NETWORKS);
});

/** The middle of so many times, in milliseconds. */
async function usualTime(work: () => Promise<unknown>, rounds: number): Promise<number> {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now();
    await work();
    taken.push(performance.now() - from);
  }
  return taken.sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? Infinity;
}
