// Used in class, and heard of: uses come back to the author as thanks, adaptations and changes to those they concern.
import {
  adapt,
  key,
  LOG_USE,
  make,
  type Maker,
  type Resource,
  save,
  shareWith,
  type Uses,
  USES_OF,
  WITHDRAW_USE,
} from '../../testing/bank.js';
import type { GivenNetwork, GivenPerson } from '../../testing/given.js';
import { openWorld, type World } from '../../testing/world.js';

let world: World;
let network: GivenNetwork;
let people: Record<'ruth' | 'moses' | 'nell', GivenPerson & Maker>;
let lesson: Resource;

const makerAt = async (place: number, name: string): Promise<GivenPerson & Maker> => {
  const { school } = network.schools[place]!;
  const person = await world.given.personAt(school, 'staff', name);
  return { ...person, client: await world.as(person), organisationId: school.id };
};

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  network = await world.given.network();
  people = { ruth: await makerAt(2, 'Ruth'), moses: await makerAt(3, 'Moses'), nell: await makerAt(4, 'Nell') };
  lesson = await shareWith(people.ruth, await make(people.ruth), network.id);
});

const today = () => new Date().toISOString().slice(0, 10);
const use = ({ organisationId }: Maker, changes: object = {}) => ({
  input: {
    ...{ resourceId: lesson.id, organisationId, className: 'Otters', taughtOn: today() },
    ...{ how: 'They argued about a half.', wouldChange: 'Fewer pegs.', ...key(), ...changes },
  },
});
const log = async (maker: Maker, changes: object = {}) =>
  (await maker.client.do<{ logged: { id: string; uses: Uses } }>(LOG_USE, use(maker, changes))).logged;
const usesFor = async ({ client }: Maker) => (await client.do<{ uses: Uses }>(USES_OF, { resourceId: lesson.id })).uses;
const told = async ({ id }: GivenPerson): Promise<{ kind: string; path: string }[]> =>
  world.rows<{ kind: string; path: string }>(
    'SELECT kind, path FROM notice WHERE person_id = $1 ORDER BY told_at, id',
    [id],
  );

describe('a use in class', () => {
  it('is counted for everybody by school, and told in full to the author and to whoever logged it', async () => {
    const { ruth, moses, nell } = people;
    await log(moses);
    await log(moses, { className: 'Herons', how: 'Twice as quick.' });
    await log(nell);
    const counted = [{ times: 2 }, { times: 1 }];
    for (const [reader, notes] of [
      [ruth, 3],
      [moses, 2],
      [nell, 1],
    ] as const) {
      const seen = await usesFor(reader);
      expect(seen.schools).toMatchObject(counted);
      expect(seen.notes).toHaveLength(notes);
    }
  });

  it('is logged once by each key, and its author hears of it once, with how it went', async () => {
    const { ruth, moses } = people;
    const asked = use(moses);
    await Promise.all([1, 2].map(() => moses.client.do(LOG_USE, asked)));
    const other = { input: { ...asked.input, how: 'Something else.' } };
    expect(await moses.client.refusalOf(LOG_USE, other)).toBe('CLIENT_KEY_REUSED');
    expect((await usesFor(ruth)).notes).toHaveLength(1);
    expect(await told(ruth)).toEqual([{ kind: 'resource-used', path: `/resources/${lesson.id}` }]);
    await world.settle();
    const mail = await world.rows<{ details: string }>(`SELECT details::text FROM notice WHERE person_id = $1`, [
      ruth.id,
    ]);
    expect(mail[0]?.details).toContain('They argued about a half.');
    await log(ruth);
    expect(await told(ruth)).toHaveLength(1);
  });

  it('is of a day that has been, at one’s own school', async () => {
    const { moses, nell } = people;
    for (const taughtOn of ['2999-01-01', '1999-01-01', 'today']) {
      expect(await moses.client.refusalOf(LOG_USE, use(moses, { taughtOn }))).toBe('USE_DAY_NOT_ACCEPTED');
    }
    const elsewhere = use(moses, { organisationId: nell.organisationId });
    expect(await moses.client.refusalOf(LOG_USE, elsewhere)).toBe('RESOURCE_FOR_OWN_ORGANISATION');
  });

  it('is taken back by whoever logged it', async () => {
    const { ruth, moses } = people;
    const { id, uses } = await log(moses);
    expect(uses.notes).toMatchObject([{ id, personName: 'Moses' }]);
    expect(await ruth.client.refusalOf(WITHDRAW_USE, { id })).toBe('NOT_FOUND');
    const after = await moses.client.do<{ uses: Uses }>(WITHDRAW_USE, { id });
    expect(after.uses).toMatchObject({ schools: [], notes: [] });
    expect(await moses.client.refusalOf(WITHDRAW_USE, { id })).toBe('NOT_FOUND');
  });
});

describe('what is heard of', () => {
  it('is an adaptation, by the author of the original, once it is given on in their network', async () => {
    const { ruth, moses } = people;
    const copy = await adapt(moses, lesson.id);
    await world.settle();
    expect(await told(ruth)).toEqual([]);
    for (let time = 0; time < 2; time += 1) await shareWith(moses, copy, network.id, 'For mixed years');
    await world.settle();
    expect(await told(ruth)).toEqual([{ kind: 'resource-adapted', path: `/resources/${copy.id}` }]);
  });

  it('is a change of the original, by those who adapted it and by nobody else, once for each version', async () => {
    const { ruth, moses, nell } = people;
    const copy = await adapt(moses, lesson.id);
    await adapt(ruth, lesson.id);
    await save(ruth, lesson, { minutes: 20 });
    await world.settle();
    expect(await told(moses)).toEqual([{ kind: 'original-changed', path: `/resources/${copy.id}/changes` }]);
    expect([await told(ruth), await told(nell)]).toEqual([[], []]);
    await save(ruth, { ...lesson, version: 2 }, { minutes: 10 });
    await world.settle();
    expect(await told(moses)).toHaveLength(2);
  });
});
