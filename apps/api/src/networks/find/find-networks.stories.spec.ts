// Finding a network, told through GraphQL: by what, who finds which, why each fits, and that it says nothing of people.
import { VISITORS_SEARCHES } from '../../platform/session/limits/visitor-limits.js';
import type { GivenNetwork, GivenPerson } from '../../testing/given.js';
import { openWorld, type World } from '../../testing/world.js';

const FIND = `query ($words: String, $focus: String, $place: String, $phase: SchoolPhase, $state: NetworkState,
    $takesNewSchools: Boolean, $programmeId: ID, $first: Int, $after: String) {
  findNetworks(words: $words, focus: $focus, place: $place, phase: $phase, state: $state,
    takesNewSchools: $takesNewSchools, programmeId: $programmeId, first: $first, after: $after) {
    items {
      network { id name purpose learningFocus state takesNewSchools endsOn programme { id name }
        members { id name town phase } }
      fits { code name town phase members }
    }
    nextCursor
  }
}`;
const FACETS = `query { networkFacets { states { state count } places { name count } phases { phase count }
  programmes { programme { id name } count } takingNewSchools } }`;
const PUBLIC = 'query ($id: ID!) { publicNetwork(id: $id) { id } }';

interface Item {
  readonly network: { readonly id: string; readonly name: string; readonly members: readonly { name: string }[] };
  readonly fits: readonly { readonly code: string; readonly name: string | null; readonly members: number | null }[];
}
interface Page {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}
interface Facets {
  readonly states: readonly { readonly state: string; readonly count: number }[];
  readonly places: readonly { readonly name: string; readonly count: number }[];
  readonly phases: readonly { readonly phase: string; readonly count: number }[];
  readonly programmes: readonly { readonly programme: { readonly id: string }; readonly count: number }[];
  readonly takingNewSchools: number;
}

let world: World;
let teacher: GivenPerson;
let coast: GivenNetwork;
let valley: GivenNetwork;

const find = async (sought: object = {}, person: GivenPerson | null = teacher): Promise<Page> => {
  const client = person === null ? world.visitor() : await world.as(person);
  return (await client.do<{ findNetworks: Page }>(FIND, { ...sought })).findNetworks;
};
const namesOf = ({ items }: Page) => items.map(({ network }) => network.name);
const fitsOf = ({ items }: Page) =>
  items.map(({ fits }) => fits.map(({ code, name, members }) => [code, name, members].filter(Boolean).join(' ')));

interface Words {
  readonly name: string;
  readonly focus: string;
}

/** A network of so many primary schools in one town, whose last one is for older pupils. */
async function settle({ name, focus }: Words, town: string, laName: string, lastPhase: string): Promise<GivenNetwork> {
  const network = await world.given.network({ focus });
  await world.rows('UPDATE network SET name = $2 WHERE id = $1', [network.id, name]);
  const ids = network.schools.map(({ school }) => school.id);
  await world.rows(
    `UPDATE organisation SET name = $2 || ' ' || name, town = $2, la_name = $3,
       phase = CASE id WHEN $4 THEN $5 ELSE phase END,
       search_words = to_tsvector('simple', lower($2 || ' ' || name || ' ' || $3)) WHERE id = ANY ($1)`,
    [ids, town, laName, ids.at(-1), lastPhase],
  );
  return network;
}

const become = (network: GivenNetwork, change: string): Promise<object[]> =>
  world.rows(`UPDATE network SET ${change} WHERE id = $1`, [network.id]);

beforeAll(async () => {
  world = await openWorld();
  teacher = await world.given.personAt(await world.given.school());
  coast = await settle({ name: 'Coast Writers', focus: 'Talk before writing' }, 'Cromer', 'Norfolk', 'secondary');
  valley = await settle(
    { name: 'Valley', focus: 'Writing for real readers' },
    'Clun',
    'Shropshire',
    'middle_deemed_secondary',
  );
});
afterAll(() => world.close());

describe('a network is found', () => {
  test('by its own words and by those of its schools, in any mix, its own words first, each with the reason', async () => {
    const written = await find({ words: 'wri' });
    expect(namesOf(written)).toEqual(['Coast Writers', 'Valley']);
    expect(fitsOf(written)).toEqual([['NAME', 'FOCUS'], ['FOCUS']]);
    const mixed = await find({ words: 'cromer TALK' });
    expect(namesOf(mixed)).toEqual(['Coast Writers']);
    expect(fitsOf(mixed)).toEqual([['FOCUS', expect.stringMatching(/^MEMBER Cromer School \d+ 6$/)]]);
    const { school } = valley.schools[0]!;
    const bySchool = await find({ words: `shrop ${school.name}` });
    expect(fitsOf(bySchool)).toEqual([[`MEMBER Clun ${school.name} 1`]]);
    expect(namesOf(await find({ words: "'; --" }))).toEqual(namesOf(await find()));
    expect(namesOf(await find({ words: 'zebra' }))).toEqual([]);
  });

  test('by its focus, place, phase, programme and by taking new schools', async () => {
    expect(fitsOf(await find({ focus: 'reader' }))).toEqual([['FOCUS']]);
    expect(namesOf(await find({ focus: 'coast' }))).toEqual([]);
    expect(fitsOf(await find({ place: 'Norfolk' }))).toEqual([['PLACE Norfolk 6']]);
    expect(fitsOf(await find({ phase: 'SECONDARY' }))).toEqual([['PHASE 1']]);
    expect(namesOf(await find({ phase: 'MIDDLE_DEEMED_PRIMARY' }))).toEqual(['Valley']);
    expect(namesOf(await find({ programmeId: coast.programmeId }))).toEqual(['Coast Writers']);
    expect(namesOf(await find({ takesNewSchools: true }))).toEqual([]);
    await become(valley, 'takes_new_schools = true');
    expect(namesOf(await find({ takesNewSchools: true }))).toEqual(['Valley']);
    await become(valley, 'takes_new_schools = false');
  });

  test('a page at a time, in few statements however long the page', async () => {
    const all = namesOf(await find());
    const first = await find({ first: 1 });
    const second = await find({ first: 1, after: first.nextCursor });
    expect([...namesOf(first), ...namesOf(second)]).toEqual(all);
    expect(second.nextCursor).toBeNull();
    // The session and who asks; the page; its members; its programmes.
    expect((await world.statementsOf(() => find({ words: 'wri' }))).length).toBeLessThanOrEqual(5);
    const client = await world.as(teacher);
    expect((await world.statementsOf(() => client.do(FACETS))).length).toBeLessThanOrEqual(4);
  });

  test('and what there is to choose from says how many one will find', async () => {
    const { networkFacets: facets } = await world.visitor().do<{ networkFacets: Facets }>(FACETS);
    expect(facets.takingNewSchools).toBe(0);
    expect(facets.states).toEqual([{ state: 'ACTIVE', count: 2 }]);
    const found = async (sought: object) => (await find(sought, null)).items.length;
    for (const { name, count } of facets.places) expect(await found({ place: name })).toBe(count);
    for (const { phase, count } of facets.phases) expect(await found({ phase })).toBe(count);
    for (const { programme, count } of facets.programmes)
      expect(await found({ programmeId: programme.id })).toBe(count);
    expect(facets.places.map(({ name }) => name)).toEqual(['Norfolk', 'Shropshire']);
    expect(facets.phases.map(({ phase }) => phase)).toEqual(['PRIMARY', 'MIDDLE_DEEMED_PRIMARY', 'SECONDARY']);
    expect(facets.programmes).toHaveLength(2);
  });
});

describe('who finds which', () => {
  const neverActivated = `activated_at = NULL, at_risk_since = NULL`;
  const informal = `${neverActivated}, programme_id = NULL, ends_on = '2027-06-30'`;
  /** What each is like, and who finds it: nobody, whoever is signed in, everybody. */
  const kinds: readonly [what: string, change: string, by: 'nobody' | 'signed in' | 'everybody'][] = [
    ['at risk', `state = 'at_risk', at_risk_since = now()`, 'everybody'],
    ['lapsed', `state = 'lapsed'`, 'everybody'],
    ['closed', `state = 'closed', closed_from = 'active'`, 'everybody'],
    ['forming', `${neverActivated}, state = 'forming'`, 'nobody'],
    ['forming and open', `${neverActivated}, state = 'forming', takes_new_schools = true`, 'signed in'],
    ['closed before it began', `${neverActivated}, state = 'closed', takes_new_schools = true`, 'nobody'],
    ['informal', `${informal}, state = 'informal'`, 'nobody'],
    ['informal and open', `${informal}, state = 'informal', takes_new_schools = true`, 'signed in'],
    ['ended', `${informal}, state = 'ended', takes_new_schools = true`, 'nobody'],
  ];

  test.each(kinds)('one that is %s', async (what, change, by) => {
    const network = await world.given.network({ schools: 2 });
    await become(network, `name = '${what} heron', ${change}`);
    const [{ state }] = (await world.rows<{ state: string }>(
      'SELECT upper(state) AS state FROM network WHERE id = $1',
      [network.id],
    )) as [{ state: string }];
    const [visitor, member] = [world.visitor(), await world.as(network.coLeaders[0]!)];
    const isFound = async (person: GivenPerson | null) =>
      (await find({ words: 'heron', state }, person)).items.some(({ network: { id } }) => id === network.id);
    expect([await isFound(null), await isFound(teacher)]).toEqual([by === 'everybody', by !== 'nobody']);
    // The same as by its address, and no more to its own people.
    const readable = async (client: typeof visitor) =>
      (await client.ask(PUBLIC, { id: network.id })).errors.length === 0;
    expect([await readable(visitor), await readable(member)]).toEqual([by === 'everybody', by !== 'nobody']);
  });

  test('where no state is asked for, only those stand in the list that schools may come into', async () => {
    const shown = namesOf(await find({ words: 'heron' }));
    expect(shown).toEqual(['at risk heron', 'forming and open heron', 'informal and open heron']);
    expect(namesOf(await find({ words: 'heron' }, null))).toEqual(['at risk heron']);
  });

  test('nothing that is found says anything of a person', async () => {
    const names = await world.rows<{ name: string }>('SELECT name FROM person');
    const answers = JSON.stringify([await find({}, null), await find({ state: 'CLOSED' }, null), await find()]);
    expect(names.filter(({ name }) => answers.includes(`"${name}"`))).toEqual([]);
    expect(answers).toContain('Cromer School');
  });

  test('schools that have not said yes, or have left, are not told', async () => {
    const [asked, left] = await Promise.all([
      world.given.school({ name: 'Asked' }),
      world.given.school({ name: 'Left' }),
    ]);
    await world.given.membership(coast.id, asked, coast.coLeaders[0]!, 'invited');
    await world.given.membership(coast.id, left, coast.coLeaders[0]!, 'left');
    const { items } = await find({ words: 'coast' }, null);
    expect(items[0]?.network.members).toHaveLength(6);
    for (const words of ['asked', 'left']) expect(namesOf(await find({ words }, null))).toEqual([]);
  });

  test('a school that stands in two registers is told once', async () => {
    const [home, twin] = valley.schools.map(({ school }) => school.id);
    await world.rows('UPDATE organisation SET home_id = $1 WHERE id = $2', [home, twin]);
    const { items } = await find({ words: 'valley' }, null);
    expect(items[0]?.network.members).toHaveLength(5);
  });

  test('visitors of one place who copy rather than look are asked to wait, and those who signed in go on', async () => {
    const look = () => world.visitor().ask(FIND, { first: 1 });
    const answers = await Promise.all(Array.from({ length: VISITORS_SEARCHES.points }, look));
    const refused = answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code));
    expect(new Set(refused)).toEqual(new Set(['TOO_MANY_ATTEMPTS']));
    expect(namesOf(await find({ words: 'coast' }))).toEqual(['Coast Writers']);
  });
});
