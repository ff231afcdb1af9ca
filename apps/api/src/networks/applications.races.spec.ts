// Two people act on one school's application at the same moment: both stand at the network's lock, and one of them wins.
import { randomUUID } from 'node:crypto';
import { atTheLock, type Barrier } from '../testing/at-the-lock.js';
import type { Client } from '../testing/client.js';
import * as ask from '../testing/documents/applications.documents.js';
import { PROPOSE } from '../testing/documents/networks.documents.js';
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

const outcome = async (client: Client, query: string, input: object): Promise<string> => {
  const { errors } = await client.ask(query, { input });
  return errors[0]?.extensions.code ?? 'done';
};

async function given() {
  const network = await world.given.network();
  const [one, other] = [await world.as(network.coLeaders[0]!), await world.as(network.coLeaders[1]!)];
  await one.do(ask.TAKE_NEW, { networkId: network.id, takes: true });
  const school = await world.given.school();
  const coordinator = await world.as(await world.given.personAt(school, 'coordinator'));
  const place = () => ({ networkId: network.id, organisationId: school.id, clientKey: randomUUID() });
  return { network, one, other, school, coordinator, place };
}

const statesOf = async (networkId: string, organisationId: string) =>
  (
    await world.rows<{ state: string }>(
      'SELECT state FROM network_membership WHERE network_id = $1 AND organisation_id = $2',
      [networkId, organisationId],
    )
  ).map(({ state }) => state);

test(`one co-leader says yes, the other no: one answer counts, and the school is told once, ${ROUNDS} rounds`, async () => {
  const { network, one, other, school, coordinator, place } = await given();
  for (let round = 0; round < ROUNDS; round += 1) {
    const { applyToNetwork } = await coordinator.do<{ applyToNetwork: ask.ApplicationAnswer }>(ask.APPLY, {
      input: { ...place(), words: 'We write too' },
    });
    const answer = { applicationId: applyToNetwork.id };
    const outcomes = await barrier.race(
      network.id,
      () => outcome(one, ask.ANSWER_APPLICATION, { ...answer, accept: true }),
      () => outcome(other, ask.ANSWER_APPLICATION, { ...answer, accept: false, reason: 'We are enough' }),
    );
    expect([...outcomes].sort()).toEqual(['APPLICATION_ALREADY_ANSWERED', 'done']);
    expect(await statesOf(network.id, school.id)).toEqual([outcomes[0] === 'done' ? 'accepted' : 'turned_down']);
    const told = await world.rows(`SELECT FROM notice WHERE dedupe_key = $1`, [
      `application-answered:${answer.applicationId}`,
    ]);
    expect(told).toHaveLength(1);
    await world.rows('DELETE FROM network_membership WHERE id = $1', [answer.applicationId]);
  }
});

test(`a school applies while a co-leader asks it: it stands in the network once, ${ROUNDS} rounds`, async () => {
  const { network, one, school, coordinator, place } = await given();
  for (let round = 0; round < ROUNDS; round += 1) {
    const [application, question] = await barrier.race(
      network.id,
      () => outcome(coordinator, ask.APPLY, { ...place(), words: 'We write too' }),
      () => outcome(one, PROPOSE, place()),
    );
    expect([application, question]).toEqual(
      application === 'done' ? ['done', 'SCHOOL_ALREADY_ASKED'] : ['SCHOOL_ALREADY_ASKED', 'done'],
    );
    expect(await statesOf(network.id, school.id)).toEqual([application === 'done' ? 'applied' : 'invited']);
    await world.rows('DELETE FROM network_membership WHERE network_id = $1 AND organisation_id = $2', [
      network.id,
      school.id,
    ]);
  }
});
