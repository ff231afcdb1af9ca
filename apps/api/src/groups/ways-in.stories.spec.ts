// Getting into a working group by asking and by invitation, and who convenes it.
import { randomUUID } from 'node:crypto';
import { atTheLock } from '../testing/at-the-lock.js';
import type { Client } from '../testing/client.js';
import * as ask from '../testing/documents/groups.documents.js';
import type { GivenNetwork, GivenPerson } from '../testing/given.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let network: GivenNetwork;
let ruth: GivenPerson;
let moses: GivenPerson;
let leader: Client;
let convenor: Client;
let guest: Client;

const schoolOf = (index: number) => network.schools[index]!.school;
const line = 'We read aloud every morning.';

const open = async (entry: string): Promise<string> => {
  const asked = { networkId: network.id, name: randomUUID(), purpose: 'To read aloud', entry, clientKey: randomUUID() };
  return (await convenor.do<{ openGroup: ask.Group }>(ask.OPEN, asked)).openGroup.id;
};
const seen = async (client: Client, id: string): Promise<ask.Group> =>
  (await client.do<{ group: ask.Group }>(ask.GROUP, { id })).group;
const request = (groupId: string) => ({
  groupId,
  organisationId: schoolOf(1).id,
  words: line,
  clientKey: randomUUID(),
});
const askToJoin = async (groupId: string): Promise<ask.Admission> =>
  (await guest.do<{ askToJoinGroup: ask.Admission }>(ask.ASK, request(groupId))).askToJoinGroup;
const invitation = (groupId: string) => ({ groupId, personId: moses.id, words: line, clientKey: randomUUID() });
const invite = async (groupId: string): Promise<ask.Admission> =>
  (await convenor.do<{ inviteToGroup: ask.Admission }>(ask.INVITE, invitation(groupId))).inviteToGroup;
const toldOf = async (groupId: string): Promise<string[]> =>
  (
    await world.rows<{ told: string }>(
      `SELECT n.kind || ' ' || p.name AS told FROM notice n JOIN person p ON p.id = n.person_id
       WHERE n.path LIKE '/groups/' || $1 || '%' ORDER BY n.told_at, p.name`,
      [groupId],
    )
  ).map(({ told }) => told);

beforeAll(async () => {
  world = await openWorld();
  network = await world.given.network();
  ruth = await world.given.personAt(schoolOf(0), 'staff', 'Ruth Lindqvist');
  moses = await world.given.personAt(schoolOf(1), 'staff', 'Moses Oduya');
  [convenor, guest, leader] = [await world.as(ruth), await world.as(moses), await world.as(network.coLeaders[0]!)];
});
afterAll(() => world.close());

it('is asked for with a line, which the convenors read and answer; who asked is told', async () => {
  const id = await open('ON_REQUEST');
  expect((await seen(guest, id)).can).toMatchObject({ wayIn: 'ASK', joinFor: [schoolOf(1).id], lookAfter: false });
  expect(await guest.refusalOf(ask.JOIN, { groupId: id, organisationId: schoolOf(1).id })).toBe('GROUP_ASK_FIRST');

  const asked = await askToJoin(id);
  expect(asked).toMatchObject({ state: 'OPEN', words: line, can: { answer: false, withdraw: true } });
  expect(await seen(guest, id)).toMatchObject({ can: { wayIn: 'WAIT' }, admissions: [{ id: asked.id }] });
  expect(await guest.refusalOf(ask.ASK, request(id))).toBe('GROUP_ANSWER_WAITS');
  expect((await seen(leader, id)).admissions).toEqual([]);
  expect((await seen(convenor, id)).admissions).toMatchObject([{ id: asked.id, can: { answer: true } }]);
  expect(await guest.refusalOf(ask.ANSWER, { id: asked.id, accept: true })).toBe('NOT_FOUND');

  await convenor.do(ask.ANSWER, { id: asked.id, accept: true });
  expect(await seen(guest, id)).toMatchObject({ joinedFor: schoolOf(1).id, can: { wayIn: 'NONE_NEEDED', post: true } });
  expect(await convenor.refusalOf(ask.ANSWER, { id: asked.id, accept: false })).toBe('GROUP_ADMISSION_ANSWERED');
  expect(await toldOf(id)).toEqual(['group-asked Ruth Lindqvist', 'group-request-accepted Moses Oduya']);
});

it('is asked for once however often the same key is sent, and not entered by a no', async () => {
  const id = await open('ON_REQUEST');
  const same = request(id);
  const [one, other] = await Promise.all([
    guest.do<{ askToJoinGroup: ask.Admission }>(ask.ASK, same),
    guest.do<{ askToJoinGroup: ask.Admission }>(ask.ASK, same),
  ]);
  expect(one.askToJoinGroup.id).toBe(other.askToJoinGroup.id);
  expect(await guest.refusalOf(ask.ASK, { ...same, words: 'Something else' })).toBe('CLIENT_KEY_REUSED');
  await convenor.do(ask.ANSWER, { id: one.askToJoinGroup.id, accept: false });
  expect(await seen(guest, id)).toMatchObject({ joinedFor: null, can: { wayIn: 'ASK' }, admissions: [] });
  expect(await toldOf(id)).toEqual(['group-asked Ruth Lindqvist', 'group-request-declined Moses Oduya']);
});

it('is taken back by who asked, and that undone for a quarter of an hour', async () => {
  const id = await open('ON_REQUEST');
  const { id: admission } = await askToJoin(id);
  await guest.do(ask.WITHDRAW, { id: admission });
  expect((await seen(convenor, id)).admissions).toEqual([]);
  await guest.do(ask.RESTORE, { id: admission });
  expect((await seen(convenor, id)).admissions).toMatchObject([{ id: admission, state: 'OPEN' }]);
  await guest.do(ask.WITHDRAW, { id: admission });
  world.clock.moveBy({ days: 1 });
  expect(await guest.refusalOf(ask.RESTORE, { id: admission })).toBe('TOO_LATE_TO_RESTORE');
});

it('invites people of the network by name, who accept; nobody else comes in', async () => {
  const id = await open('BY_INVITATION');
  expect((await seen(guest, id)).can.wayIn).toBe('BE_INVITED');
  expect(await guest.refusalOf(ask.ASK, request(id))).toBe('GROUP_BY_INVITATION');
  expect(await guest.refusalOf(ask.INVITE, invitation(id))).toBe('CONVENORS_ONLY');
  const found = await convenor.do(ask.CANDIDATES, { groupId: id, words: 'mos' });
  expect(found).toEqual({ groupCandidates: { items: [{ personId: moses.id, name: 'Moses Oduya' }] } });

  const invited = await invite(id);
  expect(await convenor.refusalOf(ask.INVITE, invitation(id))).toBe('PERSON_AT_GROUP_DOOR');
  expect(await convenor.refusalOf(ask.ANSWER, { id: invited.id, accept: true })).toBe('NOT_FOUND');
  expect(await seen(guest, id)).toMatchObject({ can: { wayIn: 'ANSWER' }, admissions: [{ can: { answer: true } }] });
  await guest.do(ask.ANSWER, { id: invited.id, accept: true });
  expect((await seen(guest, id)).personCount).toBe(2);
  expect(await convenor.refusalOf(ask.INVITE, invitation(id))).toBe('PERSON_IN_GROUP');
  const stranger = await world.given.person();
  expect(await convenor.refusalOf(ask.INVITE, { ...invitation(id), personId: stranger.id })).toBe(
    'PERSON_NOT_OF_NETWORK',
  );
  expect(await toldOf(id)).toEqual(['group-invited Moses Oduya', 'group-invitation-accepted Ruth Lindqvist']);
});

it('has its opener as first convenor, who appoints others; co-leaders do so too', async () => {
  const id = await open('OPEN');
  await guest.do(ask.JOIN, { groupId: id, organisationId: schoolOf(1).id });
  const person = { groupId: id, personId: moses.id };
  expect(await guest.refusalOf(ask.APPOINT, person)).toBe('CONVENORS_ONLY');
  expect(await convenor.refusalOf(ask.APPOINT, { ...person, personId: network.coLeaders[1]!.id })).toBe(
    'PERSON_NOT_IN_GROUP',
  );
  const { appointConvenor } = await convenor.do<{ appointConvenor: ask.Group }>(ask.APPOINT, person);
  expect(appointConvenor).toMatchObject({
    convenorCount: 2,
    organisations: [{ people: [{ isConvenor: true }] }, { people: [{ isConvenor: true }] }],
  });
  expect((await seen(leader, id)).can).toMatchObject({ lookAfter: false, appoint: true, conveneFor: [] });
  await leader.do(ask.DISMISS, person);
  expect((await seen(guest, id)).can).toMatchObject({ lookAfter: false, post: true });
  expect(await toldOf(id)).toEqual(['convenor-appointed Moses Oduya', 'convenor-dismissed Moses Oduya']);
});

it('tells the co-leaders once when nobody convenes it any more; one of them takes it on', async () => {
  const id = await open('BY_INVITATION');
  await convenor.do(ask.LEAVE, { groupId: id });
  const names = network.coLeaders.map(({ name }) => `group-unconvened ${name}`).sort();
  expect(await toldOf(id)).toEqual(names);
  const place = { groupId: id, organisationId: (await seen(leader, id)).can.conveneFor[0] };
  expect(await guest.refusalOf(ask.CONVENE, { ...place, organisationId: schoolOf(1).id })).toBe('CO_LEADERS_ONLY');
  const { conveneGroup } = await leader.do<{ conveneGroup: ask.Group }>(ask.CONVENE, place);
  expect(conveneGroup).toMatchObject({ convenorCount: 1, can: { lookAfter: true, conveneFor: [] } });
  expect(await leader.refusalOf(ask.CONVENE, place)).toBe('GROUP_HAS_CONVENOR');
});

it('tells the co-leaders overnight of a group whose last convenor went with their tie', async () => {
  const id = await open('OPEN');
  await world.rows(`UPDATE affiliation SET ended_at = now(), ended_by = person_id WHERE person_id = $1`, [ruth.id]);
  await world.passDays(1);
  expect((await toldOf(id)).filter((told) => told.startsWith('group-unconvened'))).toHaveLength(2);
  await world.passDays(1);
  expect((await toldOf(id)).filter((told) => told.startsWith('group-unconvened'))).toHaveLength(2);
  await world.given.affiliation(ruth, schoolOf(0), 'staff');
});

it('takes one of two answers given at one moment, and says once that the last of two convenors is gone', async () => {
  const barrier = await atTheLock(world);
  const outcome = async (client: Client, query: string, variables: Record<string, unknown>) =>
    (await client.ask(query, variables)).errors[0]?.extensions.code ?? 'done';
  for (let round = 0; round < 5; round += 1) {
    const id = await open('ON_REQUEST');
    const { id: admission } = await askToJoin(id);
    const outcomes = await barrier.race(
      network.id,
      () => outcome(convenor, ask.ANSWER, { id: admission, accept: true }),
      () => outcome(convenor, ask.ANSWER, { id: admission, accept: false }),
    );
    expect([...outcomes].sort()).toEqual(['GROUP_ADMISSION_ANSWERED', 'done']);
    expect((await seen(guest, id)).joinedFor !== null).toBe(outcomes[0] === 'done');

    const two = await open('OPEN');
    await guest.do(ask.JOIN, { groupId: two, organisationId: schoolOf(1).id });
    await convenor.do(ask.APPOINT, { groupId: two, personId: moses.id });
    await barrier.race(
      network.id,
      () => outcome(guest, ask.LEAVE, { groupId: two }),
      () => outcome(leader, ask.DISMISS, { groupId: two, personId: ruth.id }),
    );
    expect((await toldOf(two)).filter((told) => told.startsWith('group-unconvened'))).toHaveLength(2);
  }
  await barrier.close();
});
