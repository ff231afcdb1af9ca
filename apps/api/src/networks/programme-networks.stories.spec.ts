// A programme seen as a whole: every network with what it lacks and whom it waits for, sifted, and as a table.
import { type BlockerCode, blockerCodes, waitedFor } from '@sixfold/domain';
import type { GivenNetwork, GivenPerson } from '../testing/given.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let programmeId: string;
let facilitator: GivenPerson;
let named: Readonly<Record<string, string>>;

const LIST = `query ($programmeId: ID!, $words: String, $state: NetworkState, $lacks: ActivationBlockerCode,
    $waitsFor: WaitedFor, $first: Int, $after: String) {
  programmeNetworks(programmeId: $programmeId, words: $words, state: $state, lacks: $lacks, waitsFor: $waitsFor,
    first: $first, after: $after) {
    items { id name state blockers { code } waits { kind whom since personName organisation { name } } }
    nextCursor
  }
}`;
const COUNTS = 'query ($id: ID!) { programme(id: $id) { networkCounts { state count } } }';
const FILE = `mutation ($programmeId: ID!, $language: String!, $lacks: ActivationBlockerCode) {
  exportProgrammeNetworks(programmeId: $programmeId, language: $language, lacks: $lacks)
}`;

interface Item {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly blockers: readonly { readonly code: BlockerCode }[];
  readonly waits: readonly { readonly kind: string; readonly whom: string; readonly personName: string | null }[];
}

const list = async (sieve: object = {}, person = facilitator) => {
  const client = await world.as(person);
  const answer = await client.do<{ programmeNetworks: { items: Item[]; nextCursor: string | null } }>(LIST, {
    programmeId,
    ...sieve,
  });
  return answer.programmeNetworks;
};
const namesOf = ({ items }: { items: readonly Item[] }) => items.map(({ name }) => name);

/** Puts a network into the programme of this file, under a name that tells what it is like. */
async function adopt(name: string, { id }: GivenNetwork, state = 'forming'): Promise<string> {
  await world.rows(
    `UPDATE network SET programme_id = $1, name = $2, state = $3,
       at_risk_since = CASE $3 WHEN 'at_risk' THEN now() END, activated_at = CASE $3 WHEN 'forming' THEN NULL ELSE now() END
     WHERE id = $4`,
    [programmeId, name, state, id],
  );
  return id;
}

/** One network for each way in which something can be missing or waited for. */
async function settle(): Promise<Record<string, string>> {
  const { given } = world;
  const asked = async (howMany: number) => {
    const network = await given.network({ schools: howMany, state: 'forming' });
    return { network, school: await given.school(), asker: network.schools[0]!.coordinator };
  };
  const whole = await given.network({ schools: 6 });
  const answerable = await asked(5);
  await given.personAt(answerable.school, 'coordinator');
  await given.membership(answerable.network.id, answerable.school, answerable.asker, 'invited');
  const nobodyThere = await asked(5);
  await given.membership(nobodyThere.network.id, nobodyThere.school, nobodyThere.asker, 'invited');
  const toConfirm = await asked(5);
  await given.affiliation(await given.person({ name: 'Lena' }), toConfirm.school, 'coordinator', false);
  await given.membership(toConfirm.network.id, toConfirm.school, toConfirm.asker, 'invited');
  const offered = await given.network({ schools: 6, state: 'forming' });
  await world.rows(
    `UPDATE co_leader_seat SET state = 'offered', nominee_agreed_at = NULL, answered_at = NULL
    WHERE network_id = $1 AND seat = 2`,
    [offered.id],
  );
  const suggested = await given.network({ schools: 6 });
  await world.rows(
    `UPDATE co_leader_seat SET state = 'offered', lead_agreed_at = NULL, answered_at = NULL
    WHERE network_id = $1`,
    [suggested.id],
  );
  const unfocused = await given.network({ schools: 6, state: 'forming', focus: '  ' });
  const outsider = await given.network({ schools: 6 });
  await world.rows('UPDATE co_leader_seat SET person_id = $1 WHERE network_id = $2 AND seat = 2', [
    (await given.person()).id,
    outsider.id,
  ]);
  const applied = await given.network({ schools: 6 });
  const applying = await given.membership(applied.id, await given.school(), applied.schools[0]!.coordinator);
  await world.rows(`UPDATE network_membership SET state = 'applied', application = 'We read' WHERE id = $1`, [
    applying,
  ]);
  const lapsed = await given.network({ schools: 2 });
  return {
    whole: await adopt('Whole', whole, 'active'),
    answerable: await adopt('Answerable', answerable.network),
    nobodyThere: await adopt('Nobody there', nobodyThere.network),
    toConfirm: await adopt('To confirm', toConfirm.network),
    offered: await adopt('Offered', offered),
    suggested: await adopt('Suggested', suggested, 'at_risk'),
    unfocused: await adopt('Unfocused', unfocused),
    outsider: await adopt('Outsider', outsider, 'active'),
    applied: await adopt('Applied', applied, 'active'),
    lapsed: await adopt('Lapsed', lapsed, 'lapsed'),
  };
}

beforeAll(async () => {
  world = await openWorld();
  ({ id: programmeId, facilitator } = await world.given.programme());
  named = await settle();
});
afterAll(() => world.close());

test('every network stands in the list by name, each with what it lacks and whom it waits for', async () => {
  const { items } = await list();
  expect(namesOf({ items })).toEqual(namesOf({ items }).toSorted());
  const told = Object.fromEntries(
    items.map(({ name, waits }) => [name, waits.map(({ kind, whom }) => `${whom} ${kind}`)]),
  );
  expect(told).toEqual({
    Whole: [],
    Applied: ['CO_LEADERS APPLICATION'],
    Answerable: ['SCHOOL ANSWER'],
    'Nobody there': ['CO_LEADERS FIRST_COORDINATOR'],
    'To confirm': ['FACILITATOR CONFIRMATION'],
    Offered: ['NOMINEE SEAT'],
    Suggested: ['FACILITATOR NOMINATION', 'FACILITATOR NOMINATION'],
    Unfocused: [],
    Outsider: [],
    Lapsed: [],
  });
});

test.each([...blockerCodes])('sifting by %s agrees with the rule', async (lacks) => {
  const all = (await list()).items.filter(({ state }) => state !== 'LAPSED');
  const expected = all.filter(({ blockers }) => blockers.some(({ code }) => code === lacks));
  expect(namesOf(await list({ lacks }))).toEqual(namesOf({ items: expected }));
});

test.each(waitedFor.map((whom) => whom.toUpperCase()))(
  'sifting by who has to act agrees with the rule: %s',
  async (waitsFor) => {
    const expected = (await list()).items.filter(({ waits }) => waits.some(({ whom }) => whom === waitsFor));
    expect(expected.length).toBeGreaterThan(0);
    expect(namesOf(await list({ waitsFor }))).toEqual(namesOf({ items: expected }));
  },
);

test('words find a network by its own and by a school in it; states sift; pages follow one another', async () => {
  const all = namesOf(await list());
  expect(namesOf(await list({ words: 'unfoc' }))).toEqual(['Unfocused']);
  expect(namesOf(await list({ words: 'writing CHILDREN', state: 'AT_RISK' }))).toEqual(['Suggested']);
  const [{ name: school }] = (await world.rows<{ name: string }>(
    'SELECT o.name FROM organisation o JOIN network_membership m ON m.organisation_id = o.id WHERE m.network_id = $1 LIMIT 1',
    [named.whole],
  )) as [{ name: string }];
  expect(namesOf(await list({ words: school }))).toContain('Whole');
  expect(namesOf(await list({ words: "'; --" }))).toEqual(all);
  const first = await list({ first: 5 });
  const second = await list({ first: 5, after: first.nextCursor });
  expect([...namesOf(first), ...namesOf(second)]).toEqual(all);
  expect(second.nextCursor).toBeNull();
  const client = await world.as(facilitator);
  const { programme } = await client.do<{ programme: { networkCounts: object[] } }>(COUNTS, { id: programmeId });
  expect(programme.networkCounts).toEqual(
    expect.arrayContaining([
      { state: 'ACTIVE', count: 3 },
      { state: 'FORMING', count: 5 },
      { state: 'AT_RISK', count: 1 },
      { state: 'LAPSED', count: 1 },
    ]),
  );
});

test('the table has the reader’s heads, calculates nothing, and is written down with who took it', async () => {
  await world.rows(`UPDATE network SET name = '=HYPERLINK("http://x")' WHERE id = $1`, [named.unfocused]);
  const client = await world.as(facilitator);
  const { exportProgrammeNetworks: table } = await client.do<{ exportProgrammeNetworks: string }>(FILE, {
    programmeId,
    language: 'da',
    lacks: 'LEARNING_FOCUS_MISSING',
  });
  expect(table.startsWith('\uFEFF"Netværk";"Tilstand"')).toBe(true);
  expect(table.split('\r\n')[1]).toContain(`"'=HYPERLINK(""http://x"")";"Under dannelse"`);
  expect(table.split('\r\n')).toHaveLength(3);
  const acts = await world.rows(
    `SELECT actor_id AS by, details->>'networks' AS networks FROM audit_entry WHERE act = 'programme.networks-exported'`,
  );
  expect(acts).toEqual([{ by: facilitator.id, networks: '1' }]);
  await world.rows(`UPDATE network SET name = 'Unfocused' WHERE id = $1`, [named.unfocused]);
});
