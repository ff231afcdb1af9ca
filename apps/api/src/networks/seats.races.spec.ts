// The lead changes hands twice at the same moment. Both requests stand at the network's lock before either may go on.
import { randomUUID } from 'node:crypto';
import { atTheLock, type Barrier } from '../testing/at-the-lock.js';
import * as ask from '../testing/documents/seats.documents.js';
import type { Client } from '../testing/client.js';
import type { GivenNetwork, GivenPerson } from '../testing/given.js';
import { openWorld, type World } from '../testing/world.js';

const ROUNDS = 20;

let world: World;
let barrier: Barrier;
let network: GivenNetwork;
let ruth: Client;
let moses: Client;
let candidates: readonly GivenPerson[];
beforeAll(async () => {
  world = await openWorld();
  barrier = await atTheLock(world);
  network = await world.given.network();
  [ruth, moses] = (await Promise.all(network.coLeaders.map((person) => world.as(person)))) as [Client, Client];
  candidates = network.schools.slice(2).map(({ coordinator }) => coordinator);
});
afterAll(async () => {
  await barrier.close();
  await world.close();
});

const outcome = async (client: Client, query: string, variables: Record<string, unknown>): Promise<string> => {
  const { errors } = await client.ask(query, variables);
  return errors[0]?.extensions.code ?? 'done';
};
const forSeat = (person: GivenPerson) => ({
  input: { networkId: network.id, personId: person.id, clientKey: randomUUID() },
});
const race = (one: () => Promise<string>, other: () => Promise<string>) => barrier.race(network.id, one, other);

const leading = async () =>
  (
    await world.rows<{ person: string }>(
      `SELECT person_id AS person FROM co_leader_seat WHERE network_id = $1 AND state = 'accepted' ORDER BY seat`,
      [network.id],
    )
  ).map(({ person }) => person);

/** As it was before the round: the first two lead, nobody is asked. */
beforeEach(restore);
async function restore(): Promise<void> {
  await world.rows(`DELETE FROM co_leader_seat WHERE network_id = $1`, [network.id]);
  for (const [index, person] of network.coLeaders.entries()) await world.given.seat(network.id, person, index + 1);
}

test(`two hand-overs of one seat: one successor is asked, ${ROUNDS} rounds`, async () => {
  const [amira, jo] = candidates as [GivenPerson, GivenPerson];
  for (let round = 0; round < ROUNDS; round += 1) {
    const offers = await race(
      () => outcome(ruth, ask.HAND_OVER, forSeat(amira)),
      () => outcome(ruth, ask.HAND_OVER, forSeat(jo)),
    );
    expect([...offers].sort()).toEqual(['SUCCESSOR_ALREADY_ASKED', 'done']);
    await restore();
  }
});

test(`accepting against taking back: the seat changes hands or it does not, ${ROUNDS} rounds`, async () => {
  const [amira] = candidates as [GivenPerson];
  const successor = await world.as(amira);
  for (let round = 0; round < ROUNDS; round += 1) {
    const { handOverSeat } = await ruth.do<{ handOverSeat: ask.SeatAnswer }>(ask.HAND_OVER, forSeat(amira));
    const [yes, back] = await race(
      () => outcome(successor, ask.ANSWER, { input: { seatId: handOverSeat.id, accept: true } }),
      () => outcome(ruth, ask.WITHDRAW, { id: handOverSeat.id }),
    );
    expect([yes, back].sort()).toEqual(['SEAT_ALREADY_ANSWERED', 'done']);
    const first = yes === 'done' ? amira.id : network.coLeaders[0]?.id;
    expect(await leading()).toEqual([first, network.coLeaders[1]?.id]);
    await restore();
  }
});

test(`a suggestion against an offer of the vacant seat: one person is asked, ${ROUNDS} rounds`, async () => {
  const [amira, jo] = candidates as [GivenPerson, GivenPerson];
  const teacher = await world.as(amira);
  for (let round = 0; round < ROUNDS; round += 1) {
    await moses.do(ask.STEP_DOWN, { input: { networkId: network.id, leavingNobody: false } });
    const asked = await race(
      () => outcome(teacher, ask.NOMINATE, forSeat(amira)),
      () => outcome(ruth, ask.OFFER, forSeat(jo)),
    );
    expect([...asked].sort()).toEqual(['BOTH_SEATS_TAKEN', 'done']);
    await restore();
  }
});

test(`both step down at once: the second hears that nobody would be left, ${ROUNDS} rounds`, async () => {
  const stepDown = { input: { networkId: network.id, leavingNobody: false } };
  for (let round = 0; round < ROUNDS; round += 1) {
    const goodbyes = await race(
      () => outcome(ruth, ask.STEP_DOWN, stepDown),
      () => outcome(moses, ask.STEP_DOWN, stepDown),
    );
    expect([...goodbyes].sort()).toEqual(['LAST_CO_LEADER', 'done']);
    expect(await leading()).toHaveLength(1);
    await restore();
  }
});
