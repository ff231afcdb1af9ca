// Enquiries of a network among a hundred thousand pieces of evidence: read by index, and quick.
import { takesLessThan } from '../testing/cpu-time.js';
import type { Client } from '../testing/client.js';
import type { GivenNetwork } from '../testing/given.js';
import { openWorld, type World } from '../testing/world.js';

const ENQUIRIES = 2_000;
const PIECES = 50;

const LIST = `query ($networkId: ID!) { networkEnquiries(networkId: $networkId) { items { question organisations } } }`;
const READ = `query ($id: ID!) { enquiry(id: $id) { question members { name } evidence { count } expectations { words } } }`;
const EVIDENCE = `query ($id: ID!) { enquiryEvidence(enquiryId: $id, round: 1, stage: BASELINE) { items { title } } }`;

let world: World;
let network: GivenNetwork;
let client: Client;
let id: string;

beforeAll(async () => {
  world = await openWorld();
  network = await world.given.network();
  const person = await world.given.personAt(network.schools[0]!.school);
  client = await world.as(person);
  await world.rows(
    `INSERT INTO enquiry (id, network_id, started_by, started_at, question, change, indicator, indicator_before,
       indicator_after, levels, language, client_key)
     SELECT gen_random_uuid(), $1, $2, now(), 'Question ' || n, 'They learn more.', '', '', '', '{pupil}', 'en',
       gen_random_uuid() FROM generate_series(1, $3::int) AS n`,
    [network.id, person.id, ENQUIRIES],
  );
  await world.rows(
    `INSERT INTO enquiry_member (enquiry_id, person_id, organisation_id, part, joined_at)
     SELECT id, $1, $2, '', now() FROM enquiry`,
    [person.id, network.schools[0]!.school.id],
  );
  await world.rows(
    `INSERT INTO enquiry_evidence (id, enquiry_id, round, stage, kind, title, quotation, said_by, person_id,
       organisation_id, added_at, strength, client_key)
     SELECT gen_random_uuid(), enquiry.id, 1, (ARRAY['baseline', 'act', 'check'])[1 + n % 3], 'pupil_voice',
       'Piece ' || n, 'I wrote it twice.', '', $1, $2, now(), 1, gen_random_uuid()
     FROM enquiry, generate_series(1, $3::int) AS n`,
    [person.id, network.schools[0]!.school.id, PIECES],
  );
  await world.rows(
    `INSERT INTO enquiry_evidence_pupil (evidence_id, pupil_id, organisation_id, purpose, shown_name, until)
     SELECT id, gen_random_uuid(), organisation_id, 'quotation', 'Amira', now()::date + 30 FROM enquiry_evidence`,
  );
  await world.rows('ANALYZE');
  [{ id }] = (await world.rows<{ id: string }>('SELECT id FROM enquiry LIMIT 1')) as [{ id: string }];
});
afterAll(() => world.close());

it.each([
  ['the list', LIST, ['enquiry_of_network']],
  ['one enquiry', READ, ['enquiry_pk', 'enquiry_evidence_of_stage']],
  ['its evidence', EVIDENCE, ['enquiry_evidence_of_stage', 'enquiry_evidence_pupil_pk']],
])('reads %s by index, and takes the server little of its time', async (_, document, indexes) => {
  const variables = { id, networkId: network.id };
  const used = await indexesUsedBy(() => client.do(document, variables));
  for (const index of indexes) expect(used).toContain(index);
  expect(await takesLessThan(60, () => client.do(document, variables))).toBe(true);
});

/** The indexes by which the database has read meanwhile, as it counts them itself. */
async function indexesUsedBy(work: () => Promise<unknown>): Promise<readonly string[]> {
  const counted = async () => {
    await world.rows('SELECT pg_stat_clear_snapshot()');
    const rows = await world.rows<{ name: string; scans: string }>(
      `SELECT indexrelname AS name, idx_scan::text AS scans FROM pg_stat_user_indexes WHERE relname LIKE 'enquiry%'`,
    );
    return new Map(rows.map(({ name, scans }) => [name, Number(scans)]));
  };
  const before = await counted();
  await work();
  // A connection tells what it has counted at most once a second.
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  await work();
  return [...(await counted())].filter(([name, scans]) => scans > (before.get(name) ?? 0)).map(([name]) => name);
}
