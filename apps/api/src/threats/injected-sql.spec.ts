// SQL in every text, id, cursor and enum of every operation stays what it is: text (threat T12).
import { randomUUID } from 'node:crypto';
import type { Client } from '../testing/client.js';
import { operationsOf, type Operation, schemaOf } from '../testing/operations.js';
import { START } from '../testing/talk/documents.js';
import { openGroupToTalkIn } from '../testing/talk/group.js';
import { openWorld, type World } from '../testing/world.js';
import { placesForText, type Variables, wellFormed, withAt } from '../testing/well-formed.js';

const cursor = (...key: unknown[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

const UUID = '00000000-0000-4000-8000-000000000000';

const TEXTS = [
  "'",
  "' OR '1'='1",
  "'; DROP TABLE person; --",
  "1' UNION SELECT password_hash FROM person --",
  '"; SELECT pg_sleep(9); --',
  "x' || pg_sleep(9) || '",
  "00000000-0000-0000-0000-000000000000' OR true --",
  '$1',
  "E'\\\\'; SELECT 1",
  '%_\\%\\_',
  "a' & b | !c:* <-> (d",
  '{"$ne": null}',
  "\\x27; COPY person TO PROGRAM 'id'",
  '\u0000',
  '\uD800',
];

/** Only where a cursor is read do they hide anything. */
const CURSORS = [
  cursor("' OR 1=1 --"),
  cursor("' OR 1=1 --", 'no id'),
  cursor('x', "1'; SELECT pg_sleep(9)"),
  cursor(1, "'", 'no id'),
  cursor('\u0000', UUID),
  cursor(1e300, 1e300),
  cursor(1e300, 'x', UUID),
  cursor(1, '\u0000', UUID),
  cursor('2026-02-31 10:00:00+00', UUID),
  cursor('\uD800', UUID),
];

const payloadsAt = (place: readonly string[]): readonly string[] =>
  place.at(-1) === 'after' ? [...TEXTS, ...CURSORS] : TEXTS;

/** Milliseconds; a sleep that got through would take nine seconds. */
const SLOWEST = 1_000;

/** Milliseconds for a few thousand requests, one after the other, on a busy machine. */
const MANY_REQUESTS = 5 * 60_000;

let world: World;
let person: Client;
let operations: readonly Operation[];
/** Things that are there and that this person may see, so that what is behind the first check is reached too. */
let known: Variables;

beforeAll(async () => {
  world = await openWorld();
  const { network, groupId, people } = await openGroupToTalkIn(world, ['Amira']);
  person = await world.as(people[0]!);
  operations = operationsOf(await schemaOf(person));
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'First' }] }] };
  const asked = { groupId, title: 'First drafts', body, clientKey: randomUUID() };
  const { startDiscussion } = await person.do<{ startDiscussion: { id: string } }>(START, asked);
  await world.rows('UPDATE co_leader_seat SET person_id = $1 WHERE network_id = $2 AND seat = 1', [
    people[0]!.id,
    network.id,
  ]);
  known = {
    groupId,
    networkId: network.id,
    programmeId: network.programmeId,
    organisationId: network.schools[0]!.school.id,
    proposalId: network.schools[0]!.membershipId,
    discussionId: startDiscussion.id,
    language: 'en',
  };
});
afterAll(() => world.close());

/** What must not happen, or null. */
async function harmOf(document: string, variables: Variables): Promise<string | null> {
  const begun = performance.now();
  const { status, errors } = await person.ask(document, variables);
  if (performance.now() - begun > SLOWEST) return 'slow';
  const codes = errors.map(({ extensions }) => extensions.code);
  const unexpected = codes.find((code) => ['SOMETHING_WENT_WRONG', 'BUSY_TRY_AGAIN', 'SIGN_IN_NEEDED'].includes(code));
  return unexpected ?? (status >= 500 ? String(status) : null);
}

it(
  'finds nothing to take hold of in any argument',
  async () => {
    const harm: string[] = [];
    for (const { name, arguments: parts, document } of operations) {
      for (const place of placesForText(parts)) {
        for (const payload of payloadsAt(place)) {
          const variables = withAt(wellFormed(parts, known), place, payload);
          // What a busy machine held up once is fast the second time; what sleeps in the database is not.
          const harmed = (await harmOf(document, variables)) && (await harmOf(document, variables));
          if (harmed) harm.push(`${name} ${place.join('.')} ${JSON.stringify(payload)}: ${harmed}`);
        }
      }
    }
    expect(harm).toEqual([]);
  },
  MANY_REQUESTS,
);

it('would find little: the server’s role owns nothing, makes nothing, and cannot touch the audit log', async () => {
  const [role] = await world.rows<Record<string, unknown>>(`
    SELECT has_schema_privilege('sixfold_app', 'public', 'create') AS makes,
      has_database_privilege('sixfold_app', current_database(), 'create') AS "makesSchemas",
      (SELECT count(*)::int FROM pg_class WHERE pg_get_userbyid(relowner) = 'sixfold_app') AS owns,
      has_table_privilege('sixfold_app', 'audit_entry', 'update, delete, truncate') AS "changesAudit",
      has_table_privilege('sixfold_app', 'audit_entry', 'insert') AS "writesAudit",
      (SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls FROM pg_roles WHERE rolname = 'sixfold_app') AS mighty`);
  expect(role).toEqual({
    makes: false,
    makesSchemas: false,
    owns: 0,
    changesAudit: false,
    writesAudit: true,
    mighty: false,
  });
});
