// Adapting with a memory, told through GraphQL: copied, credited, compared with the original, taken over.
import { randomUUID } from 'node:crypto';
import {
  aDocument,
  ADAPT,
  adapt,
  CHANGES,
  key,
  LINEAGE,
  make,
  type Maker,
  READ,
  type Resource,
  save,
  SHARE,
  shareWith,
  TAKE_OVER,
} from '../../testing/bank.js';
import type { GivenNetwork } from '../../testing/given.js';
import { openWorld, type World } from '../../testing/world.js';

interface Lineage {
  readonly resourceLineage: {
    readonly ancestors: readonly { id: string | null; title: string; line: string | null; maker: { name: string } }[];
    readonly adaptations: readonly { originId: string; resource: { id: string; maker: { name: string } } }[];
  };
}
interface Changes {
  readonly changesOfOriginal: {
    readonly originalId: string;
    readonly upTo: number;
    readonly changes: readonly { field: string; change: string }[];
  };
}

let world: World;
let network: GivenNetwork;
let [ruth, moses, nell]: Maker[] = [];
let original: Resource;

const makerAt = async (place: number, name: string): Promise<Maker> => {
  const { school } = network.schools[place]!;
  return { client: await world.as(await world.given.personAt(school, 'staff', name)), organisationId: school.id };
};

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  network = await world.given.network();
  [ruth, moses, nell] = [await makerAt(2, 'Ruth'), await makerAt(3, 'Moses'), await makerAt(4, 'Nell')];
  original = await shareWith(ruth!, await make(ruth!), network.id);
});

const lineageFor = async ({ client }: Maker, id: string) => (await client.do<Lineage>(LINEAGE, { id })).resourceLineage;
const changesFor = async ({ client }: Maker, id: string) =>
  (await client.do<Changes>(CHANGES, { id })).changesOfOriginal;
const changed = ({ changes }: Changes['changesOfOriginal']) =>
  Object.fromEntries(changes.filter(({ change }) => change !== 'NONE').map(({ field, change }) => [field, change]));

describe('a copy', () => {
  it('is the adapter’s own, says the same, and stays tied to its original', async () => {
    const copy = await adapt(moses!, original.id);
    expect(copy).toMatchObject({ audience: 'ME', licence: 'CC_BY', isAdaptation: true, version: 1 });
    expect(copy).toMatchObject({ maker: { name: 'Moses' }, document: original.document, can: { keep: true } });
    expect(copy.licencesToChoose).not.toContain('CC0');
    expect(await ruth!.client.refusalOf(READ, { id: copy.id })).toBe('NOT_FOUND');
    expect((await lineageFor(ruth!, original.id)).adaptations).toEqual([]);
  });

  it('is made once by each key', async () => {
    const input = { id: original.id, organisationId: moses!.organisationId, ...key() };
    const both = await Promise.all([1, 2].map(() => moses!.client.do<{ resource: Resource }>(ADAPT, { input })));
    expect(new Set(both.map(({ resource }) => resource.id)).size).toBe(1);
  });

  it('is not made of what one cannot read, nor of what is given on as it is, but by its author', async () => {
    const outside = await world.given.school();
    const stranger = { client: await world.as(await world.given.personAt(outside)), organisationId: outside.id };
    const ask = (maker: Maker, id: string) => ({ input: { id, organisationId: maker.organisationId, ...key() } });
    expect(await stranger.client.refusalOf(ADAPT, ask(stranger, original.id))).toBe('NOT_FOUND');
    const asItIs = await shareWith(ruth!, await make(ruth!, {}, 'CC_BY_ND'), network.id);
    expect(await moses!.client.refusalOf(ADAPT, ask(moses!, asItIs.id))).toBe('LICENCE_FORBIDS_ADAPTING');
    expect((await adapt(ruth!, asItIs.id)).licencesToChoose).toContain('CC0');
    const forOthers = { input: { id: original.id, organisationId: ruth!.organisationId, ...key() } };
    expect(await moses!.client.refusalOf(ADAPT, forOthers)).toBe('RESOURCE_FOR_OWN_ORGANISATION');
  });

  it('is given on with a line, under a licence that keeps what the original’s asks for', async () => {
    const alike = await shareWith(ruth!, await make(ruth!, {}, 'CC_BY_SA'), network.id);
    const copy = await adapt(moses!, alike.id);
    expect(copy.licencesToChoose).toEqual(['CC_BY_SA']);
    const input = { id: copy.id, audience: 'NETWORK', networkId: network.id, licence: 'CC_BY_SA', line: null };
    expect(await moses!.client.refusalOf(SHARE, { input })).toBe('ADAPTATION_NEEDS_LINE');
    const freer = { ...input, licence: 'CC_BY', line: 'Shorter' };
    expect(await moses!.client.refusalOf(SHARE, { input: freer })).toBe('LICENCE_NOT_OF_ORIGINAL');
    expect((await shareWith(moses!, copy, network.id, 'For mixed years')).line).toBe('For mixed years');
  });
});

describe('lineage', () => {
  it('keeps every author of a copy of a copy, also where the original is put away', async () => {
    const copy = await shareWith(moses!, await adapt(moses!, original.id), network.id, 'For mixed years');
    const copyOfCopy = await shareWith(nell!, await adapt(nell!, copy.id), network.id, 'Outdoors, with chalk');
    const seen = await lineageFor(nell!, copyOfCopy.id);
    expect(seen.ancestors.map(({ maker, line }) => [maker.name, line])).toEqual([
      ['Moses', 'For mixed years'],
      ['Ruth', null],
    ]);
    const ofOriginal = await lineageFor(ruth!, original.id);
    expect(ofOriginal.adaptations.map(({ originId, resource }) => [originId, resource.maker.name])).toEqual([
      [original.id, 'Moses'],
      [copy.id, 'Nell'],
    ]);
    await world.rows('UPDATE resource SET archived_at = now() WHERE id = $1', [original.id]);
    expect((await lineageFor(nell!, copyOfCopy.id)).ancestors.map(({ id, maker }) => [id, maker.name])).toEqual([
      [copy.id, 'Moses'],
      [null, 'Ruth'],
    ]);
  });

  it('costs the facts, the resource and one statement, however long the chain', async () => {
    let last = original.id;
    for (let length = 0; length < 4; length += 1) last = (await adapt(ruth!, last)).id;
    expect(await world.statementsOf(() => lineageFor(ruth!, last))).toHaveLength(3);
    expect((await lineageFor(ruth!, last)).ancestors).toHaveLength(4);
  });
});

describe('what changed in the original', () => {
  let copy: Resource;
  beforeEach(async () => {
    copy = await save(moses!, await adapt(moses!, original.id), { minutes: 30, title: 'Fractions, quickly' });
    await save(ruth!, original, { purpose: 'Pupils reason about size.', title: 'Fractions on a line' });
  });

  const takeOver = (fields: readonly string[], changes: object = {}) => ({
    input: { id: copy.id, version: copy.version, upTo: 2, fields, ...key(), ...changes },
  });

  it('is shown field by field, to the copy’s owner alone', async () => {
    const seen = await changesFor(moses!, copy.id);
    expect(seen).toMatchObject({ originalId: original.id, upTo: 2 });
    expect(changed(seen)).toEqual({ TITLE: 'APART', PURPOSE: 'THEIRS', MINUTES: 'MINE' });
    expect(await ruth!.client.refusalOf(CHANGES, { id: copy.id })).toBe('NOT_FOUND');
    expect(await ruth!.client.refusalOf(CHANGES, { id: original.id })).toBe('NOT_AN_ADAPTATION');
  });

  it('is taken over as chosen and no further, once, and not shown again', async () => {
    const chosen = takeOver(['PURPOSE']);
    for (let time = 0; time < 2; time += 1) {
      const { resource } = await moses!.client.do<{ resource: Resource }>(TAKE_OVER, chosen);
      expect(resource.version).toBe(3);
      expect(resource.document).toEqual(
        aDocument({ minutes: 30, title: 'Fractions, quickly', purpose: 'Pupils reason about size.' }),
      );
    }
    expect(changed(await changesFor(moses!, copy.id))).toEqual({ TITLE: 'MINE', MINUTES: 'MINE' });
    const { resource } = await ruth!.client.do<{ resource: Resource }>(READ, { id: original.id });
    expect(resource.document.title).toBe('Fractions on a line');
  });

  it('can be left as it is: nothing is saved, and it is not shown again', async () => {
    const { resource } = await moses!.client.do<{ resource: Resource }>(TAKE_OVER, takeOver([]));
    expect(resource.version).toBe(2);
    expect(changed(await changesFor(moses!, copy.id))).toEqual({
      TITLE: 'MINE',
      PURPOSE: 'MINE',
      MINUTES: 'MINE',
    });
  });

  it('is chosen anew when either side was saved meanwhile', async () => {
    const now = (await ruth!.client.do<{ resource: Resource }>(READ, { id: original.id })).resource;
    await save(ruth!, now, { purpose: 'Pupils argue about size.' });
    expect(await moses!.client.refusalOf(TAKE_OVER, takeOver(['PURPOSE']))).toBe('ORIGINAL_CHANGED_MEANWHILE');
    await save(moses!, copy, { minutes: 20 });
    const late = takeOver(['PURPOSE'], { upTo: 3 });
    expect(await moses!.client.refusalOf(TAKE_OVER, late)).toBe('RESOURCE_CHANGED_MEANWHILE');
    const other = takeOver([], { id: randomUUID() });
    expect(await moses!.client.refusalOf(TAKE_OVER, other)).toBe('NOT_FOUND');
  });
});
