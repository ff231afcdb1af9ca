// Units, told through GraphQL: a sequence with goals, of what is given to one, that never holds itself.
import { randomUUID } from 'node:crypto';
import {
  adapt,
  aDocument,
  key,
  MAKE,
  make,
  type Maker,
  type Resource,
  save,
  SAVE,
  shareWith,
} from '../../testing/bank.js';
import { CHANGES_OF_UNIT, READ_UNIT, TAKE_OVER_PARTS, titlesIn, type Unit, UNITS } from '../../testing/units.js';
import type { GivenNetwork } from '../../testing/given.js';
import { openWorld, type World } from '../../testing/world.js';

let world: World;
let network: GivenNetwork;
let [ruth, moses]: Maker[] = [];
let lessons: Resource[];

const makerAt = async (place: number, name: string): Promise<Maker> => {
  const { school } = network.schools[place]!;
  return { client: await world.as(await world.given.personAt(school, 'staff', name)), organisationId: school.id };
};
const idsOf = (resources: readonly Resource[]) => resources.map(({ id }) => id);
const unitFor = async ({ client }: Maker, { id }: Pick<Resource, 'id'>, version: number | null = null): Promise<Unit> =>
  (await client.do<{ resource: { document: Unit } }>(READ_UNIT, { id, version })).resource.document;
const saving = ({ id, version }: Resource, parts: readonly string[]) => ({
  input: { id, version, note: null, document: aDocument({ parts }), ...key() },
});

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  network = await world.given.network();
  [ruth, moses] = [await makerAt(2, 'Ruth'), await makerAt(3, 'Moses')];
  lessons = [];
  for (const title of ['Halves', 'Quarters', 'Eighths']) {
    lessons.push(await shareWith(ruth!, await make(ruth!, { title }), network.id));
  }
});

describe('a unit', () => {
  it('is a sequence with goals, in its order, each version with its own', async () => {
    const made = await make(ruth!, { goals: ['  Halve and halve again '], parts: idsOf(lessons) });
    expect(await unitFor(ruth!, made)).toMatchObject({ goals: ['Halve and halve again'] });
    expect(titlesIn(await unitFor(ruth!, made))).toEqual(['Halves', 'Quarters', 'Eighths']);
    await save(ruth!, made, { parts: idsOf(lessons.toReversed().slice(0, 2)) });
    expect(titlesIn(await unitFor(ruth!, made))).toEqual(['Eighths', 'Quarters']);
    expect(titlesIn(await unitFor(ruth!, made, 1))).toEqual(['Halves', 'Quarters', 'Eighths']);
  });

  it('is told from other resources in lists, and they can be narrowed to it', async () => {
    const made = await make(ruth!, { title: 'All of fractions', parts: idsOf(lessons) });
    const listed = async (kind: 'UNIT' | null) =>
      (await ruth!.client.do<{ resources: { items: { id: string; partCount: number }[] } }>(UNITS, { kind })).resources;
    expect((await listed('UNIT')).items).toEqual([{ id: made.id, partCount: 3 }]);
    expect((await listed(null)).items).toHaveLength(4);
    await save(ruth!, made, { parts: [] });
    expect((await listed('UNIT')).items).toEqual([]);
  });

  it('takes in what is given to its author, and names what is not', async () => {
    const hidden = await make(ruth!);
    for (const missing of [hidden.id, randomUUID()]) {
      const document = aDocument({ parts: [lessons[0]!.id, missing] });
      const input = { organisationId: moses!.organisationId, licence: 'CC_BY', document, ...key() };
      const { errors } = await moses!.client.ask(MAKE, { input });
      expect(errors[0]!.extensions).toMatchObject({ code: 'UNIT_PARTS_NOT_GIVEN', details: { parts: [missing] } });
    }
    const own = await make(moses!, { parts: [lessons[0]!.id] });
    expect(await moses!.client.refusalOf(SAVE, saving(own, [hidden.id]))).toBe('UNIT_PARTS_NOT_GIVEN');
  });

  it('keeps the place of what a reader is not given, and nothing else of it', async () => {
    const secret = await make(ruth!, { title: 'A secret' });
    const unit = await shareWith(ruth!, await make(ruth!, { parts: [secret.id, lessons[0]!.id] }), network.id);
    const seen = await unitFor(moses!, unit);
    expect(seen.parts.map(({ id }) => id)).toEqual([secret.id, lessons[0]!.id]);
    expect(titlesIn(seen)).toEqual([null, 'Halves']);
    expect(titlesIn(await unitFor(ruth!, unit))).toEqual(['A secret', 'Halves']);
  });

  it('is never a part of itself, not by way of others either, nor of two at one moment', async () => {
    const inner = await make(ruth!, { parts: [lessons[0]!.id] });
    const outer = await make(ruth!, { parts: [inner.id] });
    expect(await ruth!.client.refusalOf(SAVE, saving(inner, [inner.id]))).toBe('UNIT_HOLDS_ITSELF');
    expect(await ruth!.client.refusalOf(SAVE, saving(inner, [lessons[0]!.id, outer.id]))).toBe('UNIT_HOLDS_ITSELF');
    const [one, other] = [await make(ruth!), await make(ruth!)];
    const both = await Promise.all([
      ruth!.client.ask(SAVE, saving(one!, [other!.id])),
      ruth!.client.ask(SAVE, saving(other!, [one!.id])),
    ]);
    const refused = both.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code));
    expect(refused).toEqual(['UNIT_HOLDS_ITSELF']);
  });

  it('takes no goal and no part too many, and no part twice', async () => {
    const [{ id }] = lessons as [Resource];
    for (const wrong of [
      { goals: Array(13).fill('Say why') },
      { goals: ['x'.repeat(201)] },
      { goals: ['  '] },
      { parts: [id, id] },
      { parts: Array.from({ length: 61 }, () => randomUUID()) },
      { parts: ['none'] },
    ]) {
      const input = { organisationId: ruth!.organisationId, licence: 'CC_BY', document: aDocument(wrong), ...key() };
      expect(await ruth!.client.refusalOf(MAKE, { input })).toBe('INPUT_NOT_ACCEPTED');
    }
  });
});

describe('an adaptation of a unit', () => {
  it('copies the sequence, not the parts, and keeps what was in it though it is not given to its adapter', async () => {
    const secret = await make(ruth!, { title: 'A secret' });
    const unit = await shareWith(ruth!, await make(ruth!, { parts: [secret.id, lessons[0]!.id] }), network.id);
    const copy = await adapt(moses!, unit.id);
    expect((await unitFor(moses!, copy)).parts).toEqual((await unitFor(moses!, unit)).parts);
    await save(moses!, copy, { parts: [lessons[1]!.id, secret.id] });
    expect(titlesIn(await unitFor(moses!, copy))).toEqual(['Quarters', null]);
  });

  it('takes over goals and parts of its original each by itself, but never itself', async () => {
    const unit = await shareWith(ruth!, await make(ruth!, { parts: [lessons[0]!.id] }), network.id);
    const copy = await shareWith(moses!, await adapt(moses!, unit.id), network.id, 'For mixed years');
    await save(ruth!, unit, { goals: ['Say why'], parts: [lessons[0]!.id, copy.id] });
    const { changesOfOriginal: seen } = await moses!.client.do<{
      changesOfOriginal: { mine: Unit; theirs: Unit; changes: { field: string; change: string }[] };
    }>(CHANGES_OF_UNIT, { id: copy.id });
    expect(seen.changes.filter(({ change }) => change === 'THEIRS').map(({ field }) => field)).toEqual([
      'GOALS',
      'PARTS',
    ]);
    expect([titlesIn(seen.mine), titlesIn(seen.theirs)]).toEqual([['Halves'], ['Halves', copy.document.title]]);
    const taking = (fields: string[]) => ({ input: { id: copy.id, version: 1, upTo: 2, fields, ...key() } });
    expect(await moses!.client.refusalOf(TAKE_OVER_PARTS, taking(['PARTS']))).toBe('UNIT_HOLDS_ITSELF');
    await moses!.client.do(TAKE_OVER_PARTS, taking(['GOALS']));
    expect(await unitFor(moses!, copy)).toMatchObject({ goals: ['Say why'] });
  });
});

it('reads what was stored before there were units', async () => {
  const made = await make(ruth!);
  await world.rows(`UPDATE resource_version SET document = document - 'goals' - 'parts' WHERE resource_id = $1`, [
    made.id,
  ]);
  expect(await unitFor(ruth!, made)).toEqual({ goals: [], parts: [] });
  expect((await save(ruth!, made, { goals: ['Say why'] })).version).toBe(2);
});

it('reads any number of parts in one statement', async () => {
  const few = await make(ruth!, { parts: [lessons[0]!.id] });
  const more: Resource[] = [];
  for (let made = 0; made < 20; made += 1) more.push(await make(ruth!));
  const many = await make(ruth!, { parts: [...idsOf(lessons), ...idsOf(more)] });
  const statements = async ({ id }: Resource) =>
    (await world.statementsOf(() => ruth!.client.do(READ_UNIT, { id, version: null }))).length;
  const plain = await statements(lessons[0]!);
  expect(await statements(few)).toBe(plain + 1);
  expect(await statements(many)).toBe(plain + 1);
});
