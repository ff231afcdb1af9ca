// Two acts on a network's life at the same moment: both stand at its lock, and what comes out is one of the two orders.
import { atTheLock, type Barrier } from '../testing/at-the-lock.js';
import type { Client } from '../testing/client.js';
import { LEAVE } from '../testing/documents/life.documents.js';
import { ACTIVATE } from '../testing/documents/networks.documents.js';
import { openWorld, type World } from '../testing/world.js';

const ROUNDS = 50;

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

const outcome = async (client: Client, query: string, variables: object): Promise<string> => {
  const { errors } = await client.ask(query, { ...variables });
  return errors[0]?.extensions.code ?? 'done';
};
const leaving = (client: Client, proposalId: string) => () => outcome(client, LEAVE, { input: { proposalId } });

interface Stand {
  readonly state: string;
  readonly schools: number;
  readonly told: number;
}

/** The network's state, its schools, and how often somebody was told that it is at risk. */
const standOf = async (id: string): Promise<Stand> =>
  (
    await world.rows<Stand>(
      `SELECT state,
         (SELECT count(*)::int FROM network_membership WHERE network_id = $1 AND state = 'accepted') AS schools,
         (SELECT count(DISTINCT dedupe_key)::int FROM notice WHERE network_id = $1 AND kind IN ('network-at-risk', 'network-at-risk-by-seat')) AS told
       FROM network WHERE id = $1`,
      [id],
    )
  )[0]!;

const makeWhole = async (id: string, state: 'forming' | 'active'): Promise<void> => {
  await world.rows(
    `UPDATE network SET state = $2, at_risk_since = NULL, next_step_at = NULL,
       activated_at = CASE $2 WHEN 'active' THEN now() END WHERE id = $1`,
    [id, state],
  );
  await world.rows(`UPDATE network_membership SET state = 'accepted', left_at = NULL WHERE network_id = $1`, [id]);
  await world.rows('DELETE FROM notice WHERE network_id = $1', [id]);
};

test(`two schools leave at once: both are out, at risk is told once, ${ROUNDS} rounds`, async () => {
  const network = await world.given.network({ schools: 6 });
  const [one, other] = [network.schools[4]!, network.schools[5]!];
  const [first, second] = [await world.as(one.coordinator), await world.as(other.coordinator)];
  for (let round = 0; round < ROUNDS; round += 1) {
    const outcomes = await barrier.race(
      network.id,
      leaving(first, one.membershipId),
      leaving(second, other.membershipId),
    );
    expect(outcomes).toEqual(['done', 'done']);
    expect(await standOf(network.id)).toEqual({ state: 'at_risk', schools: 4, told: 1 });
    await makeWhole(network.id, 'active');
  }
});

test(`coordinator and head take one school out at once: it leaves once, ${ROUNDS} rounds`, async () => {
  const network = await world.given.network({ schools: 7 });
  const { school, coordinator, membershipId } = network.schools[6]!;
  const [one, other] = [await world.as(coordinator), await world.as(await world.given.personAt(school, 'head'))];
  for (let round = 0; round < ROUNDS; round += 1) {
    const outcomes = await barrier.race(network.id, leaving(one, membershipId), leaving(other, membershipId));
    expect([...outcomes].sort()).toEqual(['PROPOSAL_ALREADY_ANSWERED', 'done']);
    expect(await standOf(network.id)).toEqual({ state: 'active', schools: 6, told: 0 });
    await makeWhole(network.id, 'active');
  }
});

test(`a school leaves while the network is activated: never active with five, ${ROUNDS} rounds`, async () => {
  const network = await world.given.network({ state: 'forming' });
  const sixth = network.schools[5]!;
  const [lead, school] = [await world.as(network.coLeaders[0]!), await world.as(sixth.coordinator)];
  for (let round = 0; round < ROUNDS; round += 1) {
    const outcomes = await barrier.race(
      network.id,
      () => outcome(lead, ACTIVATE, { id: network.id }),
      leaving(school, sixth.membershipId),
    );
    const stand = await standOf(network.id);
    if (outcomes[1] === 'done') expect(stand).toEqual({ state: 'at_risk', schools: 5, told: 1 });
    else expect([outcomes, stand]).toEqual([['done', 'NETWORK_NOT_AT_WORK'], { state: 'active', schools: 6, told: 0 }]);
    await makeWhole(network.id, 'forming');
  }
});
