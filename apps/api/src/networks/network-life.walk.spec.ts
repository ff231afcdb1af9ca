// Walks through the life of a network at random, by the running API: after each step its rows and what is shown must agree.
import { type NetworkState, networkStates } from '@sixfold/domain';
import fc from 'fast-check';
import { DAY_MS } from '../platform/clock/clock.js';
import type { Client } from '../testing/client.js';
import { TAKE_NEW } from '../testing/documents/applications.documents.js';
import { type ActName, actNames, ACTS, at, type Chance, type Walk } from '../testing/walk/acts.js';
import { brokenBy } from '../testing/walk/must-hold.js';
import { shownTo, type Stands, storedOf } from '../testing/walk/what-stands.js';
import { openWorld, type World } from '../testing/world.js';

const STEPS = 60;
const DAYS_INFORMAL = 100;

/** What moves a network on from each of its states; else a walk would try in vain most of the time. */
const MOVES: Readonly<Record<NetworkState, readonly ActName[]>> = {
  forming: ['a co-leader asks a school', 'a school answers', 'a seat is offered', 'a nominee answers', 'it begins'],
  active: ['a school leaves', 'a co-leader hands over', 'a nominee answers', 'a co-leader steps down', 'days pass'],
  at_risk: [
    'a co-leader asks a school',
    'a school answers',
    'a school applies',
    'an application is answered',
    'a seat is offered',
    'a nominee answers',
    'somebody suggests themselves',
    'the lead answers a suggestion',
    'days pass',
  ],
  informal: ['it joins a programme', 'it is to go on until a day', 'days pass'],
  lapsed: ['it is to go on until a day', 'days pass'],
  ended: ['days pass'],
  closed: ['it is opened again'],
};

interface Step extends Chance {
  /** Null for one that moves it on. */
  readonly act: ActName | null;
}

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, fc.constantFrom(...actNames)),
  pick: fc.nat({ max: 1_000 }),
  other: fc.nat({ max: 1_000 }),
  says: fc.constantFrom(true, true, true, false),
  byAnybody: fc.constantFrom(false, false, false, false, false, false, false, true),
  days: fc.integer({ min: 1, max: 40 }),
});

let world: World;
let reader: Client;
beforeAll(async () => {
  world = await openWorld();
  reader = await world.as(await world.given.person({ administrator: true }));
});
afterAll(() => world.close());

/** A network with three more schools around it, which may come in, and a teacher who is of one and of another. */
async function setOut(state: 'forming' | 'active', isInformal: boolean): Promise<Walk> {
  const { given } = world;
  const { schools, coLeaders, ...network } = await given.network({ schools: 7, state });
  await (await world.as(coLeaders[0]!)).do(TAKE_NEW, { networkId: network.id, takes: true });
  if (isInformal) {
    const endsOn = new Date(world.now().getTime() + DAYS_INFORMAL * DAY_MS);
    await world.rows('UPDATE network SET programme_id = NULL, ends_on = $2 WHERE id = $1', [network.id, endsOn]);
  }
  const around = await Promise.all(
    [1, 2, 3].map(async () => {
      const school = await given.school();
      return { school, coordinator: await given.personAt(school, 'coordinator') };
    }),
  );
  const teacher = await given.personAt(schools[2]!.school);
  await given.affiliation(teacher, around[0]!.school, 'staff');
  const all = [...schools, ...around];
  const people = [...all.map(({ coordinator }) => coordinator), teacher];
  return { ...network, world, schools: all, people };
}

const look = async ({ id }: Walk): Promise<Stands> => ({
  now: world.now(),
  stored: await storedOf(world, id),
  shown: await shownTo(reader, id),
});

const states = new Set<NetworkState>();

test.each([
  [102, 'forming', false],
  [103, 'forming', true],
  [104, 'active', false],
  [106, 'forming', true],
] as const)('the walk of seed %d, from a network that is %s, informal: %s', async (seed, state, isInformal) => {
  const walk = await setOut(state, isInformal);
  let stands = await look(walk);
  for (const [number, { act: chosen, ...chance }] of fc.sample(step, { seed, numRuns: STEPS }).entries()) {
    const before = stands;
    const act = chosen ?? at(MOVES[before.stored.state], chance.other);
    const refusal = await ACTS[act](walk, before.stored, chance);
    stands = await look(walk);
    states.add(stands.stored.state);
    const broken = brokenBy({ before, after: stands, refusal, facilitator: walk.facilitator });
    if (broken.length > 0)
      throw new Error(`Seed ${seed}, step ${number}, ${act}: not any more that ${broken.join('; ')}`);
  }
});

/** Where a change of the product leads these walks elsewhere, other seeds do. */
test('together the walks come into every state', () => {
  expect(networkStates.filter((state) => !states.has(state))).toEqual([]);
});
