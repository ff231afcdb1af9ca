// What a visitor sees of what is given to everybody: its newest version, the school and not the person, and its files.
import { strFromU8, unzipSync } from 'fflate';
import {
  adapt,
  BANK,
  documentText,
  FACETS,
  LINEAGE,
  make,
  type Maker,
  READ,
  save,
  shareWith,
} from '../../testing/bank.js';
import type { GivenNetwork } from '../../testing/given.js';
import { pdf } from '../../testing/made-files.js';
import { fileIn, getFile, shareFile } from '../../testing/shared-files.js';
import { answerWish, askWider } from '../../testing/wider.js';
import { openWorld, type World } from '../../testing/world.js';

interface Listed {
  readonly resources: { readonly items: readonly { readonly id: string; readonly maker: { name: string | null } }[] };
}

let world: World;
let network: GivenNetwork;
let [ruth, nell]: Maker[] = [];

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  network = await world.given.network();
  ruth = { client: await world.as(network.coLeaders[0]!), organisationId: network.schools[0]!.school.id };
  const { school } = network.schools[2]!;
  nell = { client: await world.as(await world.given.personAt(school, 'staff', 'Nell')), organisationId: school.id };
});

async function published(changes = {}) {
  const lesson = await shareWith(nell!, await make(nell!, changes), network.id);
  const { wish } = await askWider(nell!, lesson);
  await answerWish(ruth!, wish!.id);
  return lesson;
}
const idsFor = async (asked: object = {}) =>
  (await world.visitor().do<Listed>(BANK, { first: 50, ...asked })).resources.items.map(({ id }) => id);
const zipOf = (id: string) => fetch(`${world.config.publicUrl}/export/resources/${id}.zip`);

it('is listed and counted with what else is public, in few statements', async () => {
  const lesson = await published();
  const kept = await shareWith(nell!, await make(nell!), network.id);
  const ids = await idsFor();
  expect([ids.includes(lesson.id), ids.includes(kept.id)]).toEqual([true, false]);
  expect(await world.visitor().refusalOf(BANK, { networkId: network.id })).toBe('NOT_FOUND');
  expect(await world.visitor().refusalOf(FACETS, { networkId: network.id })).toBe('NOT_FOUND');
  expect(await idsFor({ mine: true })).toEqual([]);
  const visitor = world.visitor();
  expect((await world.statementsOf(() => visitor.do(BANK, { first: 50 }))).length).toBeLessThanOrEqual(2);
  const { items } = (await nell!.client.do<Listed>(BANK, { networkId: network.id, first: 50 })).resources;
  expect(items.map(({ id }) => id)).toContain(lesson.id);
});

it('names the school and not the person, in its newest version alone', async () => {
  const lesson = await published();
  await save(nell!, lesson, { title: 'A newer title' }, 'Nell thought again');
  const visitor = world.visitor();
  const { resource } = await visitor.do<{ resource: object }>(READ, { id: lesson.id });
  expect(resource).toMatchObject({ version: 2, bank: null, maker: { name: null }, can: { keep: false, adapt: false } });
  expect(JSON.stringify(resource)).not.toContain('Nell');
  expect(await visitor.refusalOf(READ, { id: lesson.id, version: 1 })).toBe('NOT_FOUND');
  expect(
    await visitor.refusalOf('query ($id: ID!) { resourceVersions(id: $id) { nextCursor } }', { id: lesson.id }),
  ).toBe('SIGN_IN_NEEDED');
  expect(JSON.stringify(await visitor.do(BANK, { first: 50 }))).not.toContain('Nell');
});

it('keeps the credit of its family without a way to what is not public', async () => {
  const original = await shareWith(ruth!, await make(ruth!, { title: 'Not for everybody' }), network.id);
  const copy = await shareWith(nell!, await adapt(nell!, original.id), network.id, 'For a mixed class');
  const { wish } = await askWider(nell!, copy);
  await answerWish(ruth!, wish!.id);
  const hidden = await shareWith(ruth!, await adapt(ruth!, copy.id), network.id, 'Half the time');
  const family = JSON.stringify(await world.visitor().do(LINEAGE, { id: copy.id }));
  expect(family).toContain('"ancestors":[{"id":null');
  expect(family).toMatch(/"ancestors":\[\{[^\]]*"name":null/);
  expect(family).not.toContain(original.id);
  expect(family).not.toContain(hidden.id);
  expect(await world.visitor().refusalOf(LINEAGE, { id: original.id })).toBe('NOT_FOUND');
});

it('gives out its zip and its files, and neither any more once it is taken back', async () => {
  const cards = await shareFile(nell!.client, 'Cards.pdf', pdf('cards'));
  const materials = { type: 'doc', content: [...documentText('Take').content, fileIn(cards)] };
  const lesson = await published({ materials });
  const visitor = world.visitor();
  expect((await getFile(visitor, cards.id)).status).toBe(200);
  const zip = await zipOf(lesson.id);
  expect(zip.status).toBe(200);
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  const words = ['index.html', 'resource.md', 'attribution.txt'].map((name) => strFromU8(files[name]!)).join('\n');
  expect(words).not.toContain('Nell');
  await shareWith(nell!, lesson, network.id);
  expect([(await getFile(visitor, cards.id)).status, (await zipOf(lesson.id)).status]).toEqual([404, 404]);
  expect((await getFile(ruth!.client, cards.id)).status).toBe(200);
});
