// Exemplars, told through GraphQL: held up with a reason, seen by those who read the bank, held up no longer.
import { make, type Maker, SHARE, shareWith } from '../../testing/bank.js';
import type { GivenNetwork, GivenPerson } from '../../testing/given.js';
import { answerWish, askWider } from '../../testing/wider.js';
import { openWorld, type World } from '../../testing/world.js';

type Person = GivenPerson & Maker;

interface Exemplar {
  readonly curatorName: string;
  readonly reason: string;
}
interface Whole {
  readonly exemplar: Exemplar | null;
  readonly can: { readonly chooseExemplar: boolean; readonly takeBackExemplar: boolean };
}

const WHOLE = 'exemplar { curatorName reason } can { chooseExemplar takeBackExemplar }';
const READ = `query ($id: ID!) { resource(id: $id) { ${WHOLE} } }`;
const CHOOSE = `mutation ($input: ChooseExemplarInput!) { resource: chooseExemplar(input: $input) { ${WHOLE} } }`;
const TAKE_BACK = `mutation ($resourceId: ID!) { resource: takeBackExemplar(resourceId: $resourceId) { ${WHOLE} } }`;
const LIST = `query ($networkId: ID, $show: BankView!) {
  resources(networkId: $networkId, show: $show, first: 50) { items { id exemplar { reason } } }
  resourceFacets(networkId: $networkId, show: $show) { facet count } }`;

const REASON = 'See how it begins with what children already say.';

let world: World;
let network: GivenNetwork;
let people: Record<'ruth' | 'moses' | 'nell' | 'jo', Person>;
let resourceId: string;

const signedIn = async (person: GivenPerson, of: GivenNetwork, place: number): Promise<Person> => ({
  ...person,
  client: await world.as(person),
  organisationId: of.schools[place]!.school.id,
});
const staffAt = async (of: GivenNetwork, place: number, name: string): Promise<Person> =>
  signedIn(await world.given.personAt(of.schools[place]!.school, 'staff', name), of, place);

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  network = await world.given.network();
  const [first, second] = network.coLeaders;
  people = {
    ruth: await signedIn(first!, network, 0),
    moses: await signedIn(second!, network, 1),
    nell: await staffAt(network, 2, 'Nell'),
    jo: await staffAt(network, 3, 'Jo'),
  };
  resourceId = (await shareWith(people.nell, await make(people.nell), network.id)).id;
});

const choose = async ({ client }: Maker, reason = REASON, id = resourceId) =>
  (await client.do<{ resource: Whole }>(CHOOSE, { input: { resourceId: id, reason } })).resource;
const takeBack = async ({ client }: Maker) =>
  (await client.do<{ resource: Whole }>(TAKE_BACK, { resourceId })).resource;
const seenBy = async ({ client }: Pick<Maker, 'client'>) =>
  (await client.do<{ resource: Whole }>(READ, { id: resourceId })).resource;
interface Listed {
  readonly resources: { readonly items: readonly { readonly id: string; readonly exemplar: Exemplar | null }[] };
  readonly resourceFacets: readonly { readonly facet: string; readonly count: number }[];
}
const listedFor = ({ client }: Pick<Maker, 'client'>, show = 'EXEMPLARS', networkId: string | null = network.id) =>
  client.do<Listed>(LIST, { networkId, show });

it('is held up by a co-leader with the reason, for everybody who reads the bank', async () => {
  const { ruth, moses, jo } = people;
  await make(people.nell);
  expect(await choose(ruth)).toEqual({
    exemplar: { curatorName: ruth.name, reason: REASON },
    can: { chooseExemplar: true, takeBackExemplar: true },
  });
  for (const reader of [moses, jo, { client: await world.as(network.facilitator) }]) {
    expect((await seenBy(reader)).exemplar).toEqual({ curatorName: ruth.name, reason: REASON });
    const { resources, resourceFacets } = await listedFor(reader);
    expect(resources.items).toEqual([{ id: resourceId, exemplar: { reason: REASON } }]);
    expect(resourceFacets.filter(({ facet }) => facet === 'SUBJECT')).toEqual([{ facet: 'SUBJECT', count: 1 }]);
  }
  expect((await seenBy(jo)).can).toEqual({ chooseExemplar: false, takeBackExemplar: false });
});

it('costs a reader of the bank no statement more', async () => {
  const { ruth, jo } = people;
  const statements = () => world.statementsOf(() => jo.client.do(LIST, { networkId: network.id, show: 'EVERYTHING' }));
  const before = (await statements()).length;
  await choose(ruth);
  expect((await statements()).length).toBe(before);
});

it('is told to its author once, with the reason', async () => {
  const { ruth, moses, nell } = people;
  await choose(ruth);
  await takeBack(ruth);
  await choose(moses, 'For its last step.');
  const told = await world.rows(
    `SELECT path, details ->> 'body' AS body FROM notice WHERE person_id = $1 AND kind = 'resource-held-up'`,
    [nell.id],
  );
  expect(told).toEqual([{ path: `/resources/${resourceId}`, body: REASON }]);
});

it('has the reason of whoever said one last, and is taken back by either co-leader', async () => {
  const { ruth, moses, jo } = people;
  await choose(ruth);
  await choose(moses, 'For its last step.');
  expect((await seenBy(jo)).exemplar).toEqual({ curatorName: moses.name, reason: 'For its last step.' });
  expect((await takeBack(ruth)).exemplar).toBeNull();
  expect((await listedFor(jo)).resources.items).toEqual([]);
});

it('is nobody’s own work, and nobody’s but the co-leaders’ to say', async () => {
  const { ruth, nell, jo } = people;
  const own = await shareWith(ruth, await make(ruth), network.id);
  const input = (id: string) => ({ input: { resourceId: id, reason: REASON } });
  expect(await ruth.client.refusalOf(CHOOSE, input(own.id))).toBe('EXEMPLAR_OF_OWN');
  for (const { client } of [nell, jo]) {
    expect(await client.refusalOf(CHOOSE, input(resourceId))).toBe('CO_LEADERS_ONLY');
    expect(await client.refusalOf(TAKE_BACK, { resourceId })).toBe('CO_LEADERS_ONLY');
  }
});

it('stays the network’s own word where the resource goes further, and ends where it leaves the bank', async () => {
  const { ruth, moses, nell } = people;
  const lesson = { id: resourceId, licence: 'CC_BY' };
  await choose(ruth);
  const { wish } = await askWider(nell, lesson);
  await answerWish(moses, wish!.id);
  const outsider = await staffAt(await world.given.network(), 0, 'Olga');
  for (const reader of [outsider, { client: world.visitor() }]) {
    expect((await seenBy(reader)).exemplar).toBeNull();
    expect((await listedFor(reader, 'EXEMPLARS', null)).resources.items).toEqual([]);
    const { items } = (await listedFor(reader, 'EVERYTHING', null)).resources;
    expect(items.find(({ id }) => id === resourceId)).toEqual({ id: resourceId, exemplar: null });
  }
  await nell.client.do(SHARE, { input: { ...lesson, audience: 'SCHOOL', networkId: null, line: null } });
  expect((await seenBy(nell)).exemplar).toBeNull();
});
