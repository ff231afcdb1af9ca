// Ways to look at the bank: what schools like mine made, what a network taught lately, where something did not work.
import { key, LOG_USE, make, type Maker, SHARE, shareWith } from '../../testing/bank.js';
import type { GivenNetwork, GivenSchool } from '../../testing/given.js';
import { answerWish, askWider } from '../../testing/wider.js';
import { openWorld, type World } from '../../testing/world.js';

interface Item {
  readonly title: string;
  readonly likeness: object | null;
  readonly usedLately: { readonly schools: number; readonly lastOn: string } | null;
}
interface Listed {
  readonly resources: { readonly items: readonly Item[]; readonly nextCursor: string | null };
}

const LIST = `query ($networkId: ID, $show: BankView!, $first: Int, $after: String) {
  resources(networkId: $networkId, show: $show, first: $first, after: $after) {
    items { title likeness { phase sizeBand laName } usedLately { schools lastOn } } nextCursor } }`;
const COUNTS = `query ($networkId: ID, $show: BankView!) { resourceFacets(networkId: $networkId, show: $show) { facet count } }`;
const NOTE = `mutation ($input: NoteWhatDidNotWorkInput!) { noteWhatDidNotWork(input: $input) { id } }`;

let world: World;
let network: GivenNetwork;
let [ruth, moses, nell]: Maker[] = [];

const makerAt = async (school: GivenSchool): Promise<Maker> => ({
  client: await world.as(await world.given.personAt(school)),
  organisationId: school.id,
});

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  network = await world.given.network();
  [ruth, moses, nell] = await Promise.all([2, 3, 4].map((place) => makerAt(network.schools[place]!.school)));
});

const list = async ({ client }: Pick<Maker, 'client'>, show: string, asked: object = { networkId: network.id }) =>
  (await client.do<Listed>(LIST, { first: 20, show, ...asked })).resources;
const titlesIn = ({ items }: Listed['resources']): string[] => items.map(({ title }) => title);
const given = async (maker: Maker, title: string) => shareWith(maker, await make(maker, { title }), network.id);

describe('schools like mine', () => {
  const isSchool = ({ organisationId }: Maker, phase: string | null, pupils: number | null, laName: string) =>
    world.rows('UPDATE organisation SET phase = $2, pupils = $3, la_name = $4 WHERE id = $1', [
      ...[organisationId, phase, pupils, laName],
    ]);

  it('are found by what the registers say of both, each with what is alike', async () => {
    const jo = await makerAt(network.schools[5]!.school);
    await isSchool(ruth!, 'primary', 60, 'Shropshire');
    await isSchool(moses!, 'primary', 90, 'Brent');
    await isSchool(nell!, 'secondary', 60, 'Shropshire');
    await isSchool(jo, 'primary', 400, 'Brent');
    await given(ruth!, 'From my own school');
    await given(moses!, 'From a small school elsewhere');
    await given(nell!, 'For other ages');
    await given(jo, 'From a large school elsewhere');
    expect(await list(ruth!, 'LIKE_MINE')).toEqual({
      items: [
        {
          title: 'From a small school elsewhere',
          likeness: { phase: 'PRIMARY', sizeBand: 'UP_TO_100', laName: null },
          usedLately: null,
        },
      ],
      nextCursor: null,
    });
    const { resourceFacets } = await ruth!.client.do<{ resourceFacets: { facet: string; count: number }[] }>(COUNTS, {
      networkId: network.id,
      show: 'LIKE_MINE',
    });
    expect(resourceFacets.filter(({ facet }) => facet === 'SUBJECT')).toEqual([{ facet: 'SUBJECT', count: 1 }]);
  });

  it('are none for whoever is of no school', async () => {
    await given(moses!, 'From a school');
    expect(await list({ client: world.visitor() }, 'LIKE_MINE', {})).toEqual({ items: [], nextCursor: null });
    expect((await list({ client: await world.as(network.facilitator) }, 'LIKE_MINE')).items).toEqual([]);
  });
});

describe('what a network used lately', () => {
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  const teach = ({ client, organisationId }: Maker, resourceId: string, taughtOn: string) =>
    client.do(LOG_USE, {
      input: { resourceId, organisationId, taughtOn, className: 'Otters', how: 'Well.', wouldChange: '', ...key() },
    });

  it('comes with how many schools taught it and when last, the latest first, page by page', async () => {
    const [older, newer, longAgo] = [
      await given(ruth!, 'Older'),
      await given(ruth!, 'Newer'),
      await given(ruth!, 'Long ago'),
    ];
    await given(ruth!, 'Never');
    await teach(moses!, newer.id, daysAgo(40));
    await teach(moses!, newer.id, daysAgo(3));
    await teach(nell!, newer.id, daysAgo(8));
    await teach(nell!, older.id, daysAgo(20));
    await teach(nell!, longAgo.id, daysAgo(200));
    const first = await list(moses!, 'USED_LATELY', { networkId: network.id, first: 1 });
    expect(first.items).toMatchObject([{ title: 'Newer', usedLately: { schools: 2, lastOn: daysAgo(3) } }]);
    const next = await list(moses!, 'USED_LATELY', { networkId: network.id, after: first.nextCursor });
    expect(next).toMatchObject({
      items: [{ title: 'Older', usedLately: { schools: 1, lastOn: daysAgo(20) } }],
      nextCursor: null,
    });
    expect(titlesIn(await list(moses!, 'USED_LATELY', {}))).toEqual(['Newer', 'Older']);
  });

  it('is also what was made elsewhere, and nothing that is not given to the reader', async () => {
    const elsewhere = await world.given.network();
    const author = await makerAt(elsewhere.schools[2]!.school);
    const made = await shareWith(author, await make(author, { title: 'From far away' }), elsewhere.id);
    const { wish } = await askWider(author, made);
    await answerWish({ ...author, client: await world.as(elsewhere.coLeaders[0]!) }, wish!.id);
    await teach(moses!, made.id, daysAgo(1));
    expect(titlesIn(await list(nell!, 'USED_LATELY'))).toEqual(['From far away']);
    expect(titlesIn(await list(author, 'USED_LATELY', {}))).toEqual([]);
    await author.client.do(SHARE, {
      input: { id: made.id, licence: 'CC_BY', audience: 'SCHOOL', networkId: null, line: null },
    });
    expect(titlesIn(await list(nell!, 'USED_LATELY'))).toEqual([]);
  });
});

it('what did not work is a way to look at the bank, too', async () => {
  const [tried] = [await given(ruth!, 'Tried'), await given(ruth!, 'Not tried')];
  await ruth!.client.do(NOTE, { input: { resourceId: tried.id, words: 'Too long for one lesson.', ...key() } });
  expect(titlesIn(await list(moses!, 'DID_NOT_WORK'))).toEqual(['Tried']);
});
