// Open sockets on two real nodes and a real database: who gets in, what is pushed, and who is put out within a second.
import { randomBytes, randomUUID } from 'node:crypto';
import { request } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { documentOf } from '@sixfold/rich-text';
import { createApp } from '../../app.js';
import type { Client } from '../../testing/client.js';
import { freePort } from '../../testing/free-port.js';
import type { GivenPerson } from '../../testing/given.js';
import { eventually, Listener } from '../../testing/listener.js';
import { type Discussion, LEAVE_GROUP, POST, type Post, REMOVE, START } from '../../testing/talk/documents.js';
import { type GroupToTalkIn, openGroupToTalkIn } from '../../testing/talk/group.js';
import { openWorld, type World } from '../../testing/world.js';
import { Transaction } from '../transaction/transaction.js';
import { Live } from './live.js';

// A second is promised by the clock; what a busy machine held up once, it does not hold up every time.
import.meta.jest.retryTimes(2, { logErrorsBeforeRetry: true });

const SIGN_OUT = 'mutation { signOut }';

let world: World;
let secondNode: NestExpressApplication;
let nodes: readonly [string, string];
let group: GroupToTalkIn;
let ruth: GivenPerson;
let moses: GivenPerson;
const open: Listener[] = [];

beforeAll(async () => {
  world = await openWorld({ nodes: 2 });
  const port = await freePort();
  secondNode = await createApp({ ...world.config, port });
  await secondNode.listen(port, world.config.host);
  nodes = [world.config.publicUrl, `http://127.0.0.1:${port}`];
  group = await openGroupToTalkIn(world, ['Ruth Lindqvist', 'Moses Oduya', 'Kirsten Nørgaard']);
  [ruth, moses] = group.people as [GivenPerson, GivenPerson];
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
const startDiscussion = async (groupId = group.groupId, client?: Client): Promise<string> => {
  const asked = { groupId, title: 'Live', body: documentOf('First'), clientKey: randomUUID() };
  const starter = client ?? (await world.as(ruth));
  return (await starter.do<{ startDiscussion: Discussion }>(START, asked)).startDiscussion.id;
};
const post = async (client: Client, discussionId: string, text: string): Promise<Post> =>
  (await client.do<{ post: Post }>(POST, { discussionId, body: documentOf(text), clientKey: randomUUID() })).post;

describe('what is pushed', () => {
  it('is the post exactly as GraphQL answers it, once, on both nodes', async () => {
    const discussionId = await startDiscussion();
    const here = await listen(moses, nodes[0]);
    const there = await listen(moses, nodes[1]);
    expect([await here.open(discussionId), await there.open(discussionId)]).toEqual([true, true]);

    const written = await post(await world.as(ruth), discussionId, 'Letters kept twenty-six of them going');
    await eventually(() => here.of('entry').length > 0 && there.of('entry').length > 0);
    await pause(100);
    expect([here.of('entry'), there.of('entry')]).toEqual([[written], [written]]);

    const removal = { id: written.id, reason: null, clientKey: randomUUID() };
    const { removePost } = await (await world.as(ruth)).do<{ removePost: Post }>(REMOVE, removal);
    await eventually(() => here.of('entry').length > 1 && there.of('entry').length > 1);
    expect(here.of('entry')[1]).toEqual(removePost);
    expect(JSON.stringify(there.of('entry')[1])).not.toContain('twenty-six');
  });

  it('is not heard by who has closed the discussion, or never opened it', async () => {
    const discussionId = await startDiscussion();
    const [closed, never, still] = [await listen(moses), await listen(moses), await listen(moses)];
    await closed.open(discussionId);
    await still.open(discussionId);
    closed.socket.emit('discussion:close', { id: discussionId });
    await closed.open(await startDiscussion());
    await post(await world.as(ruth), discussionId, 'Still here?');
    await eventually(() => still.of('entry').length === 1);
    expect([...closed.of('entry'), ...never.of('entry')]).toEqual([]);
  });

  it('of 7,500 bytes and more passes between nodes too', async () => {
    const discussionId = await startDiscussion();
    const there = await listen(moses, nodes[1]);
    await there.open(discussionId);
    const written = await post(await world.as(ruth), discussionId, 'long '.repeat(7_000));
    await eventually(() => there.of('entry').length === 1);
    expect(there.of('entry')).toEqual([written]);
  });
});

describe('a push that is lost', () => {
  it('is found within a second or so by every node, from how far the log goes', async () => {
    const discussionId = await startDiscussion();
    const both = [await listen(moses, nodes[0]), await listen(moses, nodes[1])];
    for (const listener of both) await listener.open(discussionId);
    await world.rows('UPDATE discussion SET last_seq = 7 WHERE id = $1', [discussionId]);
    const heard = (listener: Listener) => listener.of<{ seq: number }>('discussion:head').some(({ seq }) => seq === 7);
    await eventually(() => both.every(heard), 2_500);
  });
});

describe('who joins a room', () => {
  it('is decided by the server: only who may read the discussion', async () => {
    const discussionId = await startDiscussion();
    const colleague = await world.given.personAt(group.network.schools[4]!.school);
    const stranger = (await world.given.network()).coLeaders[0]!;
    for (const person of [colleague, stranger]) {
      const outsider = await listen(person);
      expect(await outsider.open(discussionId)).toBe(false);
      expect(await outsider.open(randomUUID())).toBe(false);
      await post(await world.as(ruth), discussionId, 'For the group');
      await pause(100);
      expect(outsider.heard).toEqual([]);
    }
  });

  it.each([[null], ['x'], [{}], [{ id: 'x' }], [{ id: 7 }], [{ id: randomUUID(), more: 1 }], [[]], [undefined]])(
    'is not decided by %j',
    async (asked) => {
      const listener = await listen(ruth);
      const answer: unknown = await listener.socket.timeout(5_000).emitWithAck('discussion:open', asked);
      expect(answer).toEqual({ joined: false });
      listener.socket.emit('discussion:close', asked);
      listener.socket.emit('discussion:open', asked, 'no function');
      expect(await listener.open(await startDiscussion())).toBe(true);
    },
  );
});

describe('whoever loses the right', () => {
  const endsBy = (statement: string, id: string, { id: personId }: GivenPerson) =>
    world.app.get(Transaction).run(async (tx) => {
      await tx.query(statement, [id]);
      tx.revoke({ personId });
    });
  const ways: [string, (group: GroupToTalkIn, leaver: GivenPerson) => Promise<unknown>][] = [
    ['by leaving the group', async ({ groupId }, leaver) => (await world.as(leaver)).do(LEAVE_GROUP, { groupId })],
    [
      'with the affiliation',
      (_group, leaver) =>
        endsBy('UPDATE affiliation SET ended_at = now(), ended_by = person_id WHERE person_id = $1', leaver.id, leaver),
    ],
    [
      'with the school that leaves the network',
      ({ network }, leaver) =>
        endsBy(`UPDATE network_membership SET state = 'left' WHERE id = $1`, network.schools[1]!.membershipId, leaver),
    ],
  ];

  it.each(ways)('%s hears nothing more after a second, on either node', async (_way, lose) => {
    const group = await openGroupToTalkIn(world, ['Ruth', 'Kirsten']);
    const [author, leaver] = group.people as [GivenPerson, GivenPerson];
    const writer = await world.as(author);
    const discussionId = await startDiscussion(group.groupId, writer);
    const theirs = await Promise.all(nodes.map((node) => listen(leaver, node)));
    for (const listener of theirs) expect(await listener.open(discussionId)).toBe(true);
    const talking = talk(writer, discussionId, 2_000);
    await eventually(() => theirs.every((listener) => listener.of('entry').length > 3));

    await lose(group, leaver);
    const lostAt = Date.now();
    await talking;
    for (const listener of theirs) {
      const last = listener.heard.findLast(({ event }) => event === 'entry');
      expect(last!.at - lostAt).toBeLessThanOrEqual(1_000);
      expect(listener.of('discussion:lost')).toEqual([{ id: discussionId }]);
      expect(await listener.open(discussionId)).toBe(false);
    }
  });

  async function talk(writer: Client, discussionId: string, forMs: number): Promise<void> {
    const until = Date.now() + forMs;
    for (let count = 0; Date.now() < until; count += 1) {
      await post(writer, discussionId, `Post ${count}`);
      await pause(30);
    }
  }
});

describe('a session that ends', () => {
  it('closes its sockets on both nodes within a second, and opens no new one', async () => {
    const person = await world.given.personAt(group.network.schools[0]!.school);
    const client = await world.as(person);
    const cookie = client.sessionCookie;
    const theirs = await Promise.all(nodes.map((node) => listen(person, node)));
    const closed = theirs.map((listener) => listener.ended());
    await client.do(SIGN_OUT);
    const endedAt = Date.now();
    for (const at of await Promise.all(closed)) expect(at - endedAt).toBeLessThanOrEqual(1_000);
    await expect(Listener.connect(nodes[0], cookie)).rejects.toThrow('SIGN_IN_NEEDED');
  });

  it('is not believed longer than a second by a node that had read it just before', async () => {
    const person = await world.given.personAt(group.network.schools[0]!.school);
    const client = await world.as(person);
    const cookie = client.sessionCookie;
    (await Listener.connect(nodes[1], cookie, nodes[0])).close();
    await client.do(SIGN_OUT);
    const late = await Listener.connect(nodes[1], cookie, nodes[0]).catch(() => null);
    if (late !== null) await eventually(() => !late.socket.connected, 1_000);
    await pause(1_000);
    await expect(Listener.connect(nodes[1], cookie, nodes[0])).rejects.toThrow('SIGN_IN_NEEDED');
  });
});

describe('who gets in', () => {
  const handshake = (headers: Record<string, string>, path = '/socket.io/?EIO=4&transport=websocket') =>
    new Promise<number>((resolve, reject) => {
      const asked = request(`${nodes[0]}${path}`, { headers });
      asked.on('upgrade', (response, socket) => {
        socket.destroy();
        resolve(response.statusCode!);
      });
      asked.on('response', (response) => {
        response.resume();
        resolve(response.statusCode!);
      });
      asked.on('error', reject).end();
    });
  const upgrade = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': randomBytes(16).toString('base64'),
  };

  it.each([
    ['of another site', 'https://evil.example'],
    ['that looks like ours', 'https://127.0.0.1.evil.example'],
    ['of another port', 'http://127.0.0.1:1'],
    ['of a sandboxed frame', 'null'],
    ['that is missing', undefined],
  ])('is no page %s, whatever cookie it sends', async (_whose, origin) => {
    const cookie = (await world.as(ruth)).sessionCookie;
    const named: Record<string, string> = origin === undefined ? {} : { origin };
    const forged = { ...upgrade, ...named, cookie, 'sec-fetch-site': 'same-origin' };
    expect(await handshake(forged)).toBeGreaterThanOrEqual(400);
    expect(await handshake({ ...named, cookie }, '/socket.io/?EIO=4&transport=polling')).toBe(403);
  });

  it('is our own page, by WebSocket or, behind a filter, by polling', async () => {
    const cookie = (await world.as(ruth)).sessionCookie;
    expect(await handshake({ ...upgrade, origin: nodes[0], cookie })).toBe(101);
    expect(await handshake({ 'sec-fetch-site': 'same-origin', cookie }, '/socket.io/?EIO=4&transport=polling')).toBe(
      200,
    );
  });

  it('is nobody without a session', async () => {
    await expect(Listener.connect(nodes[0], '')).rejects.toThrow('SIGN_IN_NEEDED');
    await expect(Listener.connect(nodes[0], 'sid=s%3Aforged.signature')).rejects.toThrow('SIGN_IN_NEEDED');
  });

  it('is a person five times at once, not six', async () => {
    const person = await world.given.personAt(group.network.schools[0]!.school);
    const all = await Promise.all(Array.from({ length: 6 }, () => listen(person)));
    await eventually(() => all.filter(({ socket }) => socket.connected).length === 5);
  });

  it('is fifty strangers from one place at once, and room again when they have gone', async () => {
    const connect = () =>
      new Promise<Duplex | null>((resolve, reject) => {
        const asked = request(`${nodes[1]}/socket.io/?EIO=4&transport=websocket`, {
          headers: { ...upgrade, origin: nodes[0] },
        });
        asked.on('upgrade', (_, socket) => resolve(socket));
        asked.on('response', (response) => resolve(response.resume() && null));
        asked.on('error', reject).end();
      });
    const strangers = await Promise.all(Array.from({ length: 60 }, connect));
    expect(strangers.filter((one) => one !== null)).toHaveLength(50);
    await expect(listen(ruth, nodes[1])).rejects.toThrow();
    for (const one of strangers) one?.destroy();
    await pause(200);
    await expect(listen(ruth, nodes[1])).resolves.toBeInstanceOf(Listener);
  });

  /** What carries a socket in Node, which can stop reading. */
  const lineOf = ({ socket }: Listener) =>
    (socket.io.engine.transport as unknown as { readonly ws: { pause(): void; resume(): void } }).ws;

  it('is whoever keeps up: who reads nothing is cut off, and the others hear on', async () => {
    const discussionId = await startDiscussion();
    const [slow, quick] = [await listen(moses, nodes[1]), await listen(ruth, nodes[1])];
    await Promise.all([slow, quick].map((listener) => listener.open(discussionId)));
    lineOf(slow).pause();
    const cutOff = slow.ended();
    const long = 'x'.repeat(100_000);
    for (let count = 0; count < 200; count += 1) {
      secondNode.get(Live).push('discussion', discussionId, 'long', long);
      await pause(10);
    }
    await eventually(() => quick.of('long').length === 200);
    await pause(1_000);
    lineOf(slow).resume();
    await cutOff;
    expect(slow.of('long').length).toBeLessThan(200);
    expect(quick.socket.connected).toBe(true);
  });

  it('is put out when it floods or sends what no page sends', async () => {
    const [flood, huge] = [await listen(ruth), await listen(ruth)];
    for (let count = 0; count < 100; count += 1) flood.socket.emit('discussion:open', { id: randomUUID() });
    huge.socket.emit('discussion:open', { id: 'x'.repeat(40_000) });
    await eventually(() => !flood.socket.connected && !huge.socket.connected);
  });

  it('is put out when all that one person has open flood together, each of them within its own measure', async () => {
    const theirs = await Promise.all(Array.from({ length: 5 }, () => listen(moses)));
    const other = await listen(ruth);
    for (let count = 0; count < 18; count += 1) {
      for (const { socket } of theirs) socket.emit('discussion:close', { id: randomUUID() });
    }
    await eventually(() => theirs.some(({ socket }) => !socket.connected));
    expect(other.socket.connected).toBe(true);
  });
});
