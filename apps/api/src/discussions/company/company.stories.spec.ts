// People who have the same discussion open, on two nodes: they see one another read and write, unless one of them chose not to.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { documentOf } from '@sixfold/rich-text';
import { createApp } from '../../app.js';
import type { Gathered } from '../../platform/live/company.js';
import { freePort } from '../../testing/free-port.js';
import type { GivenPerson } from '../../testing/given.js';
import { eventually, Listener } from '../../testing/listener.js';
import { type Discussion, LEAVE_GROUP, START } from '../../testing/talk/documents.js';
import { type GroupToTalkIn, openGroupToTalkIn } from '../../testing/talk/group.js';
import { openWorld, type World } from '../../testing/world.js';

const SHOW = 'mutation ($isShown: Boolean!) { changeMyPresence(isShown: $isShown) { showsPresence } }';

let world: World;
let secondNode: NestExpressApplication;
let nodes: readonly [string, string];
let group: GroupToTalkIn;
let ruth: GivenPerson;
let moses: GivenPerson;
let jo: GivenPerson;
let discussionId: string;
const open: Listener[] = [];

beforeAll(async () => {
  world = await openWorld({ nodes: 2 });
  const port = await freePort();
  secondNode = await createApp({ ...world.config, port });
  await secondNode.listen(port, world.config.host);
  nodes = [world.config.publicUrl, `http://127.0.0.1:${port}`];
  group = await openGroupToTalkIn(world, ['Ruth Lindqvist', 'Moses Oduya', 'Jo Brandt']);
  [ruth, moses, jo] = group.people as [GivenPerson, GivenPerson, GivenPerson];
});
beforeEach(async () => {
  const asked = { groupId: group.groupId, title: 'Live', body: documentOf('First'), clientKey: randomUUID() };
  discussionId = (await (await world.as(ruth)).do<{ startDiscussion: Discussion }>(START, asked)).startDiscussion.id;
});
afterEach(() => open.splice(0).forEach((listener) => listener.close()));
afterAll(async () => {
  await secondNode.close();
  await world.close();
});

const listen = async (person: GivenPerson, node = nodes[0]): Promise<Listener> => {
  const { sessionCookie } = await world.as(person);
  const listener = await Listener.connect(node, sessionCookie, nodes[0]);
  open.push(listener);
  return listener;
};
const says = (listener: Listener, does: 'reads' | 'writes' | 'leaves') => listener.says({ id: discussionId, does });
const heardBy = (listener: Listener) => listener.of<Gathered>('discussion:company').at(-1);
const seenBy = (listener: Listener): string[] =>
  heardBy(listener)
    ?.here.map(({ name }) => name)
    .sort() ?? [];
const writingBefore = (listener: Listener): string[] => heardBy(listener)?.writing.map(({ name }) => name) ?? [];

describe('people in one discussion', () => {
  it('see one another on both nodes, with their schools, until one leaves', async () => {
    const [here, there] = [await listen(ruth, nodes[0]), await listen(moses, nodes[1])];
    expect([await says(here, 'reads'), await says(there, 'reads')]).toEqual([true, true]);
    await eventually(() => [here, there].every((one) => seenBy(one).join() === 'Moses Oduya,Ruth Lindqvist'), 8_000);
    const { organisationName } = heardBy(there)!.here.find(({ id }) => id === ruth.id)!;
    expect(organisationName).toBe(group.network.schools[0]!.school.name);
    await says(there, 'leaves');
    await eventually(() => seenBy(here).join() === 'Ruth Lindqvist', 8_000);
    const heard = there.of('discussion:company').length;
    await says(here, 'writes');
    await pause(2_500);
    expect(there.of('discussion:company')).toHaveLength(heard);
  });

  it('see who writes, and when it ends', async () => {
    const [here, there] = [await listen(ruth, nodes[0]), await listen(moses, nodes[1])];
    await says(here, 'reads');
    await says(there, 'writes');
    await eventually(() => writingBefore(here).join() === 'Moses Oduya', 8_000);
    await says(there, 'reads');
    await eventually(() => writingBefore(here).length === 0, 8_000);
    expect(seenBy(here)).toContain('Moses Oduya');
  });

  it('are told at most every two seconds, however much they say', async () => {
    const [quiet, busy] = [await listen(ruth), await listen(moses)];
    await says(quiet, 'reads');
    await eventually(() => seenBy(quiet).length === 1);
    const before = quiet.of('discussion:company').length;
    for (let count = 0; count < 8; count += 1) {
      busy.socket.emit('discussion:open', { id: discussionId });
      await says(busy, count % 2 === 0 ? 'writes' : 'reads');
      await pause(250);
    }
    expect(quiet.of('discussion:company').length - before).toBeLessThanOrEqual(3);
  });

  it('say nothing where they may not read, or have not opened it', async () => {
    const stranger = (await world.given.network()).coLeaders[0]!;
    const [outsider, member] = [await listen(stranger), await listen(ruth)];
    await says(member, 'reads');
    expect(await says(outsider, 'writes')).toBe(false);
    const unopened = await listen(moses);
    const answer: unknown = await unopened.socket
      .timeout(5_000)
      .emitWithAck('discussion:here', { id: discussionId, does: 'reads' });
    expect(answer).toEqual({ shown: false });
    expect(await member.says({ id: discussionId, does: 'reads', name: 'Forged' })).toBe(false);
    await pause(2_500);
    expect(seenBy(member)).toEqual(['Ruth Lindqvist']);
    expect(outsider.heard).toEqual([]);
  });
});

describe('who does not want to be seen', () => {
  it('is seen by nobody and sees nobody, from within a second of choosing it', async () => {
    const [here, there] = [await listen(ruth, nodes[0]), await listen(moses, nodes[1])];
    await says(here, 'reads');
    await says(there, 'reads');
    await eventually(() => seenBy(here).length === 2 && seenBy(there).length === 2, 8_000);
    await (await world.as(moses)).do(SHOW, { isShown: false });
    await eventually(() => seenBy(here).length === 1 && seenBy(there).length === 0, 1_500);
    expect(await says(there, 'writes')).toBe(false);
    await (await world.as(moses)).do(SHOW, { isShown: true });
    await eventually(() => heardBy(there)?.count === 0);
    await pause(1_000);
    expect(await says(there, 'reads')).toBe(true);
    await eventually(() => seenBy(here).length === 2, 8_000);
  });
});

describe('who is put out', () => {
  it('is no longer seen and hears nothing more, on either node', async () => {
    const [here, there] = [await listen(ruth, nodes[0]), await listen(jo, nodes[1])];
    await says(here, 'reads');
    await says(there, 'writes');
    await eventually(() => seenBy(here).length === 2, 8_000);
    await (await world.as(jo)).do(LEAVE_GROUP, { groupId: group.groupId });
    await eventually(() => seenBy(here).join() === 'Ruth Lindqvist', 1_500);
    const heard = there.of('discussion:company').length;
    await says(here, 'writes');
    await pause(2_500);
    expect(there.of('discussion:company')).toHaveLength(heard);
  });
});
