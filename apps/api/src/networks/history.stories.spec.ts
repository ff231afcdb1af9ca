// How a network came to be, told through GraphQL: nobody who led and no school that belonged is ever lost from it.
import { randomUUID } from 'node:crypto';
import { LEAVE } from '../testing/documents/life.documents.js';
import { STEP_DOWN } from '../testing/documents/seats.documents.js';
import type { GivenNetwork } from '../testing/given.js';
import { openWorld, type World } from '../testing/world.js';

const HISTORY = `query ($networkId: ID!, $first: Int, $after: String) {
  networkHistory(networkId: $networkId, first: $first, after: $after) {
    items { id kind at since personName organisationName reason }
    nextCursor
  }
}`;

interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly since: string | null;
  readonly personName: string | null;
  readonly organisationName: string | null;
  readonly reason: string | null;
}
interface Page {
  readonly networkHistory: { readonly items: readonly Entry[]; readonly nextCursor: string | null };
}

let world: World;
let network: GivenNetwork;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  network = await world.given.network({ schools: 7 });
});

const read = async (first = 50, after: string | null = null) =>
  (await (await world.as(network.coLeaders[0]!)).do<Page>(HISTORY, { networkId: network.id, first, after }))
    .networkHistory;

it('tells of the beginning, of every school and of both who lead', async () => {
  const kinds = (await read()).items.map(({ kind }) => kind);
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  expect([count('STARTED'), count('ACTIVATED'), count('ORGANISATION_JOINED'), count('LEAD_BEGAN')]).toEqual([
    1, 1, 7, 2,
  ]);
});

it('keeps who stepped down and who left, with how long it was so', async () => {
  const [, moses] = network.coLeaders;
  const leaver = network.schools[6]!;
  await (await world.as(moses!)).do(STEP_DOWN, { input: { networkId: network.id, leavingNobody: false } });
  await (await world.as(leaver.coordinator)).do(LEAVE, { input: { proposalId: leaver.membershipId } });
  const [left, ended] = (await read()).items.filter(({ kind }) => kind !== 'AT_RISK');
  expect(left).toMatchObject({ kind: 'ORGANISATION_LEFT', organisationName: leaver.school.name });
  expect(ended).toMatchObject({ kind: 'LEAD_ENDED', personName: moses!.name, reason: 'STEPPED_DOWN' });
  expect(new Date(ended!.since!).getTime()).toBeLessThanOrEqual(new Date(ended!.at).getTime());
  expect((await read()).items.filter(({ kind }) => kind === 'LEAD_BEGAN')).toHaveLength(2);
});

it('is read page by page, each entry once and the newest first', async () => {
  const whole = (await read()).items;
  const paged: Entry[] = [];
  for (let after: string | null = null; ;) {
    const { items, nextCursor }: Page['networkHistory'] = await read(3, after);
    paged.push(...items);
    if (nextCursor === null) break;
    after = nextCursor;
  }
  expect(paged).toEqual(whole);
  expect(whole.map(({ at }) => at)).toEqual([...whole.map(({ at }) => at)].sort().reverse());
});

it('takes few statements, however long it is, and is nobody else’s to read', async () => {
  const client = await world.as(network.coLeaders[0]!);
  const variables = { networkId: network.id, first: 50, after: null };
  await client.do(HISTORY, variables);
  expect((await world.statementsOf(() => client.do(HISTORY, variables))).length).toBeLessThanOrEqual(4);
  const stranger = await world.as(await world.given.person());
  expect(await stranger.refusalOf(HISTORY, variables)).toBe('NOT_FOUND');
  expect(await stranger.refusalOf(HISTORY, { ...variables, networkId: randomUUID() })).toBe('NOT_FOUND');
});
