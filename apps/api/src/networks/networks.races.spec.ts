// Two people act on one network at the same moment. Both requests stand at the lock before either may go on.
import { randomUUID } from 'node:crypto';
import { atTheLock, type Barrier } from '../testing/at-the-lock.js';
import * as ask from '../testing/documents/networks.documents.js';
import type { Client } from '../testing/client.js';
import type { GivenNetwork } from '../testing/given.js';
import { openWorld, type World } from '../testing/world.js';

const ROUNDS = 100;

let world: World;
let barrier: Barrier;
beforeAll(async () => {
  world = await openWorld();
  barrier = await atTheLock(world);
});
afterAll(async () => {
  await barrier.close();
  await world.close();
});

const outcome = async (client: Client, query: string, variables: Record<string, unknown>): Promise<string> => {
  const { errors } = await client.ask(query, variables);
  return errors[0]?.extensions.code ?? 'done';
};

async function forming(): Promise<{ network: GivenNetwork; leads: readonly [Client, Client]; sixth: Client }> {
  const network = await world.given.network({ state: 'forming' });
  const [one, other] = network.coLeaders;
  return {
    network,
    leads: [await world.as(one!), await world.as(other!)],
    sixth: await world.as(network.schools[5]!.coordinator),
  };
}

const state = async (id: string) =>
  (await world.rows<{ state: string }>('SELECT state FROM network WHERE id = $1', [id]))[0]!.state;
const accepted = async (id: string) =>
  (await world.rows(`SELECT FROM network_membership WHERE network_id = $1 AND state = 'accepted'`, [id])).length;

test(`activation against the sixth school's change of mind: never active with five, ${ROUNDS} rounds`, async () => {
  const { network, leads, sixth } = await forming();
  const { membershipId } = network.schools[5]!;
  const winners = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const [activation, leaving] = await barrier.race(
      network.id,
      () => outcome(leads[0], ask.ACTIVATE, { id: network.id }),
      () => outcome(sixth, ask.TAKE_BACK, { id: membershipId }),
    );
    const now = [await state(network.id), await accepted(network.id)];
    if (activation === 'done') expect([leaving, ...now]).toEqual(['NETWORK_NOT_FORMING', 'active', 6]);
    else expect([activation, leaving, ...now]).toEqual(['NETWORK_NOT_READY', 'done', 'forming', 5]);
    winners.add(activation === 'done' ? 'activation' : 'leaving');
    await world.rows(`UPDATE network SET state = 'forming', activated_at = NULL WHERE id = $1`, [network.id]);
    await world.rows(`UPDATE network_membership SET state = 'accepted' WHERE id = $1`, [membershipId]);
  }
  expect(winners.size).toBeGreaterThan(0);
});

test(`two answers at once: one counts, the other hears that it came second, ${ROUNDS} rounds`, async () => {
  const { network, sixth } = await forming();
  const head = await world.as(await world.given.personAt(network.schools[5]!.school, 'head'));
  const { membershipId: proposalId } = network.schools[5]!;
  for (let round = 0; round < ROUNDS; round += 1) {
    await world.rows(`UPDATE network_membership SET state = 'invited', decline_reason = NULL WHERE id = $1`, [
      proposalId,
    ]);
    const answers = await barrier.race(
      network.id,
      () => outcome(sixth, ask.ANSWER, { input: { proposalId, accept: true } }),
      () => outcome(head, ask.ANSWER, { input: { proposalId, accept: false, reason: 'No cover this term' } }),
    );
    expect([...answers].sort()).toEqual(['PROPOSAL_ALREADY_ANSWERED', 'done']);
    expect(await accepted(network.id)).toBe(answers[0] === 'done' ? 6 : 5);
  }
});

test(`one free seat offered to two people at once: one gets it, ${ROUNDS} rounds`, async () => {
  const { network, leads } = await forming();
  const [one, other] = [network.schools[2]!.coordinator, network.schools[3]!.coordinator];
  const offer = (personId: string) => ({ input: { networkId: network.id, personId, clientKey: randomUUID() } });
  for (let round = 0; round < ROUNDS; round += 1) {
    await world.rows(`UPDATE co_leader_seat SET state = 'ended' WHERE network_id = $1 AND state = 'offered'`, [
      network.id,
    ]);
    await world.rows(`UPDATE co_leader_seat SET state = 'ended' WHERE network_id = $1 AND seat = 2`, [network.id]);
    const offers = await barrier.race(
      network.id,
      () => outcome(leads[0], ask.OFFER, offer(one.id)),
      () => outcome(leads[0], ask.OFFER, offer(other.id)),
    );
    expect([...offers].sort()).toEqual(['BOTH_SEATS_TAKEN', 'done']);
    const taken = await world.rows(
      `SELECT FROM co_leader_seat WHERE network_id = $1 AND state IN ('offered', 'accepted')`,
      [network.id],
    );
    expect(taken).toHaveLength(2);
  }
});

test(`an undo against asking the school anew: the school is asked once, ${ROUNDS} rounds`, async () => {
  const { network, leads } = await forming();
  const { school, membershipId } = network.schools[5]!;
  for (let round = 0; round < ROUNDS; round += 1) {
    await world.rows(
      `UPDATE network_membership SET state = 'withdrawn', answered_at = now()
       WHERE network_id = $1 AND organisation_id = $2`,
      [network.id, school.id],
    );
    const input = { networkId: network.id, organisationId: school.id, clientKey: randomUUID() };
    const both = await barrier.race(
      network.id,
      () => outcome(leads[0], ask.RESTORE, { id: membershipId }),
      () => outcome(leads[1], ask.PROPOSE, { input }),
    );
    expect([...both].sort()).toEqual(['SCHOOL_ALREADY_ASKED', 'done']);
  }
});

test('the same start, sent twice in the same millisecond, is one network', async () => {
  const school = await world.given.school();
  const client = await world.as(await world.given.personAt(school));
  const { id: programmeId } = await world.given.programme();
  for (let round = 0; round < 20; round += 1) {
    const input = { ...ask.words, programmeId, organisationId: school.id, language: 'en', clientKey: randomUUID() };
    const answers = await Promise.all(
      [0, 1, 2].map(() => client.do<{ startNetwork: { id: string } }>(ask.START, { input })),
    );
    expect(new Set(answers.map(({ startNetwork }) => startNetwork.id)).size).toBe(1);
  }
});
