// Collections: what belongs together, each with a word on why; gathered from wherever one reads, shown as far as it is given.
import { randomUUID } from 'node:crypto';
import { adapt, aDocument, key, make, type Maker, type Resource, SAVE, shareWith } from '../../testing/bank.js';
import type { GivenNetwork } from '../../testing/given.js';
import { openWorld, type World } from '../../testing/world.js';

const READ = `query ($id: ID!) { resource(id: $id) { id version document { isCollection parts { id why resource { title } } } } }`;
const GATHER = `mutation ($input: GatherResourceInput!) { gatherResource(input: $input) { version document { parts { id why } } } }`;
const LIST = `query ($kind: ResourceKind!) {
  resources(mine: true, kind: $kind) { items { id isCollection partCount } } }`;

interface Collection {
  readonly version: number;
  readonly document: {
    readonly isCollection: boolean;
    readonly parts: readonly { id: string; why: string | null; resource: { title: string } | null }[];
  };
}

let world: World;
let network: GivenNetwork;
let ruth: Maker;
let moses: Maker;

beforeAll(async () => {
  world = await openWorld();
  network = await world.given.network();
  [ruth, moses] = (await Promise.all(
    network.schools.slice(0, 2).map(async ({ school }) => ({
      client: await world.as(await world.given.personAt(school)),
      organisationId: school.id,
    })),
  )) as [Maker, Maker];
});
afterAll(() => world.close());

const read = async ({ client }: Maker, id: string): Promise<Collection> =>
  (await client.do<{ resource: Collection }>(READ, { id })).resource;
const collection = (...parts: readonly { id: string }[]): Promise<Resource> =>
  make(ruth, {
    title: 'What made them write',
    parts: parts.map(({ id }) => id),
    reasons: parts.map(({ id }) => ({ id, why: 'They asked for more.' })),
    isCollection: true,
  });
const gather = (collectionId: string, resourceId: string, why: string | null = null) => ({
  input: { ...key(), collectionId, resourceId, why },
});

it('says of each why it stands in it, and shows no reason for what is not given to the reader', async () => {
  const [own, given] = [await make(ruth, { title: 'For me alone' }), await make(ruth, { title: 'For all' })];
  await shareWith(ruth, given, network.id);
  const { id, licence } = await collection(own, given);
  await shareWith(ruth, { id, licence }, network.id);
  const hers = await read(ruth, id);
  expect(hers.document.parts.map(({ why }) => why)).toEqual(['They asked for more.', 'They asked for more.']);
  const his = await read(moses, id);
  expect(his.document.parts).toEqual([
    { id: own.id, why: null, resource: null },
    { id: given.id, why: 'They asked for more.', resource: { title: 'For all' } },
  ]);
});

it('takes another one from wherever one reads it, once', async () => {
  const { id } = await collection();
  const lesson = await make(ruth);
  const asked = gather(id, lesson.id, 'It begins with a song.');
  const { gatherResource } = await ruth.client.do<{ gatherResource: Collection }>(GATHER, asked);
  expect(gatherResource).toMatchObject({
    version: 2,
    document: { parts: [{ id: lesson.id, why: 'It begins with a song.' }] },
  });
  expect(await ruth.client.do(GATHER, asked)).toEqual({ gatherResource });
  expect(await ruth.client.do(GATHER, gather(id, lesson.id))).toEqual({ gatherResource });
});

it('takes nothing that is not given, no more than fit, and is nobody’s to fill but its curator’s', async () => {
  const { id, licence } = await collection();
  const secret = await make(moses);
  expect(await ruth.client.refusalOf(GATHER, gather(id, secret.id))).toBe('UNIT_PARTS_NOT_GIVEN');
  expect(await ruth.client.refusalOf(GATHER, gather(id, randomUUID()))).toBe('UNIT_PARTS_NOT_GIVEN');
  expect(await moses.client.refusalOf(GATHER, gather(id, secret.id))).toBe('NOT_FOUND');
  await shareWith(ruth, { id, licence }, network.id);
  expect(await moses.client.refusalOf(GATHER, gather(id, secret.id))).toBe('RESOURCE_OF_ANOTHER');
  const unit = await make(ruth, { parts: [(await make(ruth)).id] });
  expect(await ruth.client.refusalOf(GATHER, gather(unit.id, id))).toBe('NOT_A_COLLECTION');
  expect(await ruth.client.refusalOf(GATHER, gather(id, id))).toBe('UNIT_HOLDS_ITSELF');
  await world.rows(
    `UPDATE resource_version SET document = jsonb_set(document, '{parts}', (SELECT jsonb_agg(gen_random_uuid()) FROM generate_series(1, 60)))
     WHERE resource_id = $1`,
    [id],
  );
  expect(await ruth.client.refusalOf(GATHER, gather(id, unit.id))).toBe('COLLECTION_FULL');
});

it('forgets the reason of what is taken out', async () => {
  const [one, other] = [await make(ruth), await make(ruth)];
  const { id } = await collection(one, other);
  const document = aDocument({
    parts: [other.id],
    reasons: [one, other].map((part) => ({ id: part.id, why: 'Still.' })),
    isCollection: true,
  });
  await ruth.client.do(SAVE, { input: { ...key(), id, version: 1, note: null, document } });
  const [stored] = await world.rows<{ reasons: object }>(
    `SELECT document -> 'reasons' AS reasons FROM resource_version WHERE resource_id = $1 AND number = 2`,
    [id],
  );
  expect(stored!.reasons).toEqual({ [other.id]: 'Still.' });
});

it('is listed among collections, and not among units', async () => {
  const { id } = await collection(await make(ruth));
  const listed = async (kind: 'COLLECTION' | 'UNIT') =>
    (await ruth.client.do<{ resources: { items: { id: string; isCollection: boolean }[] } }>(LIST, { kind })).resources
      .items;
  const collections = await listed('COLLECTION');
  expect(collections[0]).toEqual({ id, isCollection: true, partCount: 1 });
  expect(collections.every(({ isCollection }) => isCollection)).toBe(true);
  const units = await listed('UNIT');
  expect(units.some(({ isCollection }) => isCollection)).toBe(false);
});

it('is adapted with its reasons', async () => {
  const lesson = await make(ruth);
  await shareWith(ruth, lesson, network.id);
  const { id, licence } = await collection(lesson);
  await shareWith(ruth, { id, licence }, network.id);
  const copy = await read(moses, (await adapt(moses, id)).id);
  expect(copy.document).toMatchObject({ isCollection: true, parts: [{ id: lesson.id, why: 'They asked for more.' }] });
});
