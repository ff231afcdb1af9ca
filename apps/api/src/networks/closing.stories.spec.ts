// A network is closed, told through GraphQL: with a reason, known to all who are responsible, and undone in time.
import { randomUUID } from 'node:crypto';
import * as ask from '../testing/documents/life.documents.js';
import type { GivenNetwork, GivenPerson } from '../testing/given.js';
import { OPEN_GROUP } from '../testing/talk/documents.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const MINUTE = 1 / (24 * 60);
const reason = 'Our two years of reading aloud are done.';
const closing = ({ id: networkId }: GivenNetwork) => ({ input: { networkId, reason } });

const toldTo = async ({ id, email }: GivenPerson) => ({
  notices: (await world.rows<{ kind: string }>(`SELECT kind FROM notice WHERE person_id = $1 ORDER BY id`, [id])).map(
    ({ kind }) => kind,
  ),
  mails: (
    await world.rows<{ subject: string }>('SELECT subject FROM mail WHERE to_address = $1 ORDER BY id', [email])
  ).map(({ subject }) => subject),
});

test('both co-leaders and the facilitator are told, by notice and by mail', async () => {
  const network = await world.given.network();
  const [ruth] = network.coLeaders as [GivenPerson];
  const lead = await world.as(ruth);
  expect(await lead.do(ask.CLOSE, closing(network))).toMatchObject({
    closeNetwork: { state: 'CLOSED', closeReason: reason, canReopen: true, can: { close: false } },
  });
  await world.settle();
  for (const person of [...network.coLeaders, network.facilitator]) {
    expect(await toldTo(person)).toEqual({
      notices: ['network-closed'],
      mails: [expect.stringContaining(`${ruth.name} has closed`)],
    });
  }
});

test('it stays readable for its people, and nothing new is opened or asked', async () => {
  const network = await world.given.network();
  const lead = await world.as(network.coLeaders[0]!);
  await lead.do(ask.CLOSE, closing(network));
  const teacher = await world.as(await world.given.personAt(network.schools[4]!.school));
  expect(await teacher.do(ask.LIFE, { id: network.id })).toMatchObject({ network: { state: 'CLOSED' } });
  const group = { networkId: network.id, name: 'Maps', purpose: 'Drawing maps', clientKey: randomUUID() };
  expect(await teacher.refusalOf(OPEN_GROUP, group)).toBe('GROUP_NEEDS_ACTIVE_NETWORK');
  expect(await lead.refusalOf(ask.CLOSE, closing(network))).toBe('NETWORK_HAS_ENDED');
});

test('only with a reason, and only by a co-leader', async () => {
  const network = await world.given.network();
  const lead = await world.as(network.coLeaders[1]!);
  expect(await lead.refusalOf(ask.CLOSE, { input: { networkId: network.id, reason: ' ' } })).toBe('REASON_NEEDED');
  const member = await world.as(network.schools[4]!.coordinator);
  expect(await member.refusalOf(ask.CLOSE, closing(network))).toBe('CO_LEADERS_ONLY');
  expect(await lead.refusalOf(ask.REOPEN, { id: network.id })).toBe('NETWORK_NOT_CLOSED');
});

test('either co-leader undoes it within fifteen minutes; its days at risk have gone on meanwhile', async () => {
  const network = await world.given.network();
  const [one, other] = [await world.as(network.coLeaders[0]!), await world.as(network.coLeaders[1]!)];
  const sixth = network.schools[5]!;
  await (await world.as(sixth.coordinator)).do(ask.LEAVE, { input: { proposalId: sixth.membershipId } });
  await world.passDays(30);
  await one.do(ask.CLOSE, closing(network));
  await world.passDays(14 * MINUTE);
  expect(await other.do(ask.REOPEN, { id: network.id })).toMatchObject({
    reopenNetwork: { state: 'AT_RISK', closeReason: null, daysToRecover: 60 },
  });
  await one.do(ask.CLOSE, closing(network));
  await world.passDays(16 * MINUTE);
  expect(await other.refusalOf(ask.REOPEN, { id: network.id })).toBe('TOO_LATE_TO_RESTORE');
  expect((await toldTo(network.facilitator)).notices).toEqual([
    'network-at-risk',
    'network-closed',
    'network-reopened',
    'network-closed',
  ]);
});
