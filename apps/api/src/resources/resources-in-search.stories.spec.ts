// What is in the bank is found by whoever may read it, by its words and by what it is; by nobody else, and no longer than so.
import { adapt, make, type Maker, PUT_AWAY, save, SHARE, shareWith, TAKE_OUT } from '../testing/bank.js';
import { openWorld, type World } from '../testing/world.js';
import { type GroupToTalkIn, openGroupToTalkIn } from '../testing/talk/group.js';
import { SearchFeed } from '../platform/search/search-feed.js';

const SEARCH = `query ($text: String!, $facets: [String!]) {
  search(text: $text, kinds: [RESOURCE], facets: $facets, first: 20) { items { id place } counts { facet word count } }
}`;

interface Page {
  readonly items: readonly { readonly id: string; readonly place: string }[];
  readonly counts: readonly { readonly facet: string; readonly word: string; readonly count: number }[];
}

let world: World;
let ours: GroupToTalkIn;
let amira: Maker;
let bo: Maker;
let outsider: Maker;

async function makerIn(group: GroupToTalkIn, place: number): Promise<Maker> {
  const client = await world.as(group.people[place]!);
  const { myAffiliations } = await client.do<{ myAffiliations: { organisation: { id: string } }[] }>(
    'query { myAffiliations { organisation { id } } }',
  );
  return { client, organisationId: myAffiliations[0]!.organisation.id };
}

beforeAll(async () => {
  world = await openWorld();
  ours = await openGroupToTalkIn(world, ['Amira Holt', 'Bo Lind']);
  amira = await makerIn(ours, 0);
  bo = await makerIn(ours, 1);
  outsider = await makerIn(await openGroupToTalkIn(world, ['Cleo Marsh']), 0);
});
afterAll(() => world.close());

async function found({ client }: Maker, text: string, facets: readonly string[] = []): Promise<Page> {
  await world.app.get(SearchFeed).catchUp();
  return (await client.do<{ search: Page }>(SEARCH, { text, facets })).search;
}
const idsOf = async (maker: Maker, text: string, facets: readonly string[] = []): Promise<string[]> =>
  (await found(maker, text, facets)).items.map(({ id }) => id);

test('is found by its author alone, then by the network to which it is given, and by no other', async () => {
  const resource = await make(amira, { title: 'Weighing marmalade jars' });
  expect(await idsOf(amira, 'marmelade')).toEqual([resource.id]);
  expect(await idsOf(bo, 'marmalade')).toEqual([]);
  await shareWith(amira, resource, ours.network.id);
  expect(await idsOf(bo, 'marmalade jar')).toEqual([resource.id]);
  expect(await found(outsider, 'marmalade')).toEqual({ items: [], counts: [] });
  const { search } = await world.visitor().do<{ search: Page }>(SEARCH, { text: 'marmalade', facets: [] });
  expect(search).toEqual({ items: [], counts: [] });
});

test('is found by what its steps, materials and links say, in its newest version', async () => {
  const resource = await make(amira, { title: 'A quilt of names', links: [] });
  await save(amira, resource, {
    title: 'A quilt of names',
    links: [{ title: 'Patchwork archive', address: 'https://example.org/q' }],
  });
  expect(await idsOf(amira, 'patchwork clothes line pegs')).toContain(resource.id);
});

test('is gone at once for those from whom it is taken, and for all when it is put away', async () => {
  const resource = await make(amira, { title: 'Harmonica for beginners' });
  await shareWith(amira, resource, ours.network.id);
  expect(await idsOf(bo, 'harmonica')).toEqual([resource.id]);
  const { id, licence } = resource;
  await amira.client.do(SHARE, { input: { id, licence, audience: 'ME', networkId: null, line: null } });
  const { search } = await bo.client.do<{ search: Page }>(SEARCH, { text: 'harmonica', facets: [] });
  expect(search).toEqual({ items: [], counts: [] });
  await amira.client.do(PUT_AWAY, { id });
  expect(await idsOf(amira, 'harmonica')).toEqual([]);
  await amira.client.do(TAKE_OUT, { id });
  expect(await idsOf(amira, 'harmonica')).toEqual([id]);
});

test('is narrowed by subject, phase and language, each counted with the others as they are', async () => {
  const maths = await make(amira, { title: 'Lighthouse angles' });
  const science = await make(amira, { title: 'Lighthouse lenses', subject: 'SCIENCE', phase: 'LOWER_SECONDARY' });
  const danish = await make(amira, { title: 'Lighthouse: et fyrtårn', subject: 'SCIENCE', language: 'da' });
  expect(new Set(await idsOf(amira, 'lighthouse'))).toEqual(new Set([maths.id, science.id, danish.id]));
  expect(await idsOf(amira, 'lighthouse', ['subject:SCIENCE', 'language:en'])).toEqual([science.id]);
  const { counts } = await found(amira, 'lighthouse', ['subject:SCIENCE', 'language:en']);
  expect(counts).toEqual([
    { facet: 'kind', word: 'RESOURCE', count: 1 },
    { facet: 'language', word: 'da', count: 1 },
    { facet: 'language', word: 'en', count: 1 },
    { facet: 'phase', word: 'LOWER_SECONDARY', count: 1 },
    { facet: 'subject', word: 'MATHEMATICS', count: 1 },
    { facet: 'subject', word: 'SCIENCE', count: 1 },
  ]);
  const unknown = await amira.client.refusalOf(SEARCH, { text: 'lighthouse', facets: ["x' OR 1=1"] });
  expect(unknown).toBe('INPUT_NOT_ACCEPTED');
});

test('stands beside its original when it was adapted', async () => {
  const original = await make(amira, { title: 'Kites over the field' });
  await shareWith(amira, original, ours.network.id);
  const copy = await adapt(bo, original.id);
  expect(new Set(await idsOf(bo, 'kites'))).toEqual(new Set([original.id, copy.id]));
  expect(await idsOf(amira, 'kites')).toEqual([original.id]);
});
