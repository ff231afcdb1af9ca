// A learning focus that changes, told through GraphQL: the reason is asked for, and what was before stays readable.
import { Clock } from '../../platform/clock/clock.js';
import type { Client } from '../../testing/client.js';
import type { GivenNetwork } from '../../testing/given.js';
import { openWorld, type World } from '../../testing/world.js';

const CHANGE = `mutation ($input: ChangeNetworkInput!) { changeNetwork(input: $input) { id learningFocus } }`;
const READ = `query ($id: ID!) {
  network(id: $id) { learningFocus programmeYear formerFocuses { focus fromYear untilYear reason } }
}`;
const HISTORY = `query ($networkId: ID!) { networkHistory(networkId: $networkId, first: 50) { items { kind focus } } }`;

interface Read {
  readonly network: {
    readonly learningFocus: string;
    readonly programmeYear: number | null;
    readonly formerFocuses: readonly { focus: string; fromYear: number; untilYear: number; reason: string }[];
  };
}

let world: World;
let network: GivenNetwork;
let ruth: Client;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const begin = async (state: 'forming' | 'active') => {
  network = await world.given.network({ schools: 6, state, focus: 'Writing' });
  if (state === 'active') {
    await world.rows('UPDATE network SET activated_at = $2 WHERE id = $1', [network.id, world.app.get(Clock).now()]);
  }
  ruth = await world.as(network.coLeaders[0]!);
};
const to = (learningFocus: string, focusReason?: string) => ({
  input: { networkId: network.id, name: 'Writers', purpose: 'To learn together', learningFocus, focusReason },
});
const read = async () => (await ruth.do<Read>(READ, { id: network.id })).network;

it('asks nothing while the network is forming', async () => {
  await begin('forming');
  await ruth.do(CHANGE, to('Reading'));
  expect(await read()).toMatchObject({ learningFocus: 'Reading', programmeYear: null, formerFocuses: [] });
});

it('asks why once the network is at work, and only when the focus itself changes', async () => {
  await begin('active');
  await ruth.do(CHANGE, to('Writing'));
  for (const reason of [undefined, '  no', 'x'.repeat(201)]) {
    expect(await ruth.refusalOf(CHANGE, to('Reading', reason))).toBe('FOCUS_REASON_NEEDED');
  }
  expect(await read()).toMatchObject({ learningFocus: 'Writing', programmeYear: 1, formerFocuses: [] });
});

it('keeps every former focus with its years and its reason, on the network and in its history', async () => {
  await begin('active');
  await world.passDays(400);
  await ruth.do(CHANGE, to('Reading', 'They write well now'));
  await world.passDays(400);
  await ruth.do(CHANGE, to('Talking', 'Reading needs talk'));
  expect(await read()).toEqual({
    learningFocus: 'Talking',
    programmeYear: 3,
    formerFocuses: [
      { focus: 'Reading', fromYear: 2, untilYear: 3, reason: 'Reading needs talk' },
      { focus: 'Writing', fromYear: 1, untilYear: 2, reason: 'They write well now' },
    ],
  });
  const { networkHistory } = await ruth.do<{ networkHistory: { items: object[] } }>(HISTORY, {
    networkId: network.id,
  });
  expect(networkHistory.items.slice(0, 2)).toEqual([
    { kind: 'FOCUS_CHANGED', focus: 'Reading' },
    { kind: 'FOCUS_CHANGED', focus: 'Writing' },
  ]);
  await world.passDays(800);
  expect((await read()).programmeYear).toBe(5);
});
