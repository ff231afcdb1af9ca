// In other languages: what was adapted into another is found from its original, and the original from it.
import { adapt, make, type Maker, PUT_AWAY, type Resource, save, shareWith } from '../../testing/bank.js';
import type { GivenNetwork } from '../../testing/given.js';
import { openWorld, type World } from '../../testing/world.js';

interface Other {
  readonly id: string;
  readonly language: string;
  readonly isAdaptation: boolean;
}

const OTHERS = `query ($id: ID!) { resource(id: $id) { translations { id language isAdaptation } } }`;

let world: World;
let network: GivenNetwork;
let [ruth, moses]: Maker[] = [];
let lesson: Resource;

const makerAt = async (place: number): Promise<Maker> => {
  const { school } = network.schools[place]!;
  return { client: await world.as(await world.given.personAt(school)), organisationId: school.id };
};

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  network = await world.given.network();
  [ruth, moses] = [await makerAt(2), await makerAt(3)];
  lesson = await shareWith(ruth, await make(ruth), network.id);
});

const othersFor = async ({ client }: Pick<Maker, 'client'>, { id }: Pick<Resource, 'id'>) =>
  (await client.do<{ resource: { translations: Other[] } }>(OTHERS, { id })).resource.translations;

async function inDanish(): Promise<Resource> {
  const copy = await adapt(moses!, lesson.id);
  return save(moses!, copy, { title: 'Brøker på en tøjsnor', language: 'da' });
}

it('are found both ways, once they are given to the reader', async () => {
  const danish = await inDanish();
  expect(await othersFor(ruth!, lesson)).toEqual([]);
  expect(await othersFor(moses!, danish)).toEqual([{ id: lesson.id, language: 'en', isAdaptation: true }]);
  await shareWith(moses!, danish, network.id, 'In Danish, with pegs');
  expect(await othersFor(ruth!, lesson)).toEqual([{ id: danish.id, language: 'da', isAdaptation: true }]);
});

it('are none in the same language, nor what was put away', async () => {
  await shareWith(moses!, await adapt(moses!, lesson.id), network.id, 'With fewer pegs');
  expect(await othersFor(ruth!, lesson)).toEqual([]);
  const danish = await shareWith(moses!, await inDanish(), network.id, 'In Danish');
  await moses!.client.do(PUT_AWAY, { id: danish.id });
  expect(await othersFor(ruth!, lesson)).toEqual([]);
});

it('cost one statement', async () => {
  const { id } = lesson;
  const plain = await world.statementsOf(() =>
    ruth!.client.do('query ($id: ID!) { resource(id: $id) { id } }', { id }),
  );
  const whole = await world.statementsOf(() => othersFor(ruth!, lesson));
  expect(whole.length).toBe(plain.length + 1);
});
