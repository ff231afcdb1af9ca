// What a proxy sees of a node: alive, ready, and on its way out.
import { setTimeout as pause } from 'node:timers/promises';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { io } from 'socket.io-client';
import { createApp } from '../../app.js';
import { freePort } from '../../testing/free-port.js';
import { eventually, Listener } from '../../testing/listener.js';
import { openWorld, type World } from '../../testing/world.js';
import { Database } from '../database/database.js';
import { drain } from './drain.js';

let world: World;

beforeAll(async () => {
  world = await openWorld({ trustedProxies: 1 });
});
afterAll(() => world.close());

async function secondNode(): Promise<{ app: NestExpressApplication; at: string }> {
  const port = await freePort();
  const app = await createApp({ ...world.config, port });
  await app.listen(port, world.config.host);
  return { app, at: `http://127.0.0.1:${port}` };
}

const statusOf = async (address: string): Promise<number> => (await fetch(address)).status;

it('is alive and ready', async () => {
  expect(await statusOf(`${world.config.publicUrl}/health`)).toBe(200);
  expect(await statusOf(`${world.config.publicUrl}/ready`)).toBe(200);
});

it('is alive and not ready while it gets nothing from its database, and says so within two seconds', async () => {
  const { app, at } = await secondNode();
  const { pool } = app.get(Database);
  const held = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
  const begun = performance.now();
  expect(await statusOf(`${at}/ready`)).toBe(503);
  expect(performance.now() - begun).toBeLessThan(2_000);
  expect(await statusOf(`${at}/health`)).toBe(200);
  for (const connection of held) connection.release();
  expect(await statusOf(`${at}/ready`)).toBe(200);
  await app.close();
});

it('is ready, however long its queue, while others get their answers', async () => {
  const { app, at } = await secondNode();
  const { pool } = app.get(Database);
  const held = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
  const queue = Array.from({ length: 20 }, () => pool.query('SELECT pg_sleep(1)'));
  held.pop()?.release();
  const asked = statusOf(`${at}/ready`);
  await pause(500);
  held.pop()?.release();
  expect(await asked).toBe(200);
  for (const connection of held) connection.release();
  // The last ones may have been told that it takes too long.
  await Promise.allSettled(queue);
  await app.close();
});

it('that takes its leave is not ready, answers what still comes, and sends its sockets elsewhere', async () => {
  const { app, at } = await secondNode();
  const client = await world.as(await world.given.person());
  const listeners = await Promise.all(
    [1, 2].map(() => Listener.connect(at, client.sessionCookie, world.config.publicUrl)),
  );
  const reasons: string[] = [];
  for (const { socket } of listeners) socket.on('disconnect', (reason) => reasons.push(reason));
  const gone = drain(app, 600);
  expect(await statusOf(`${at}/ready`)).toBe(503);
  const asked = await fetch(`${at}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: client.sessionCookie, 'sec-fetch-site': 'same-origin' },
    body: '{"query":"{ me { id } }"}',
  });
  expect(await asked.json()).toMatchObject({ data: { me: { id: expect.any(String) } } });
  await eventually(() => reasons.length === 2);
  // What the server itself "disconnects" does not come back by itself.
  expect(reasons).not.toContain('io server disconnect');
  const late = io(at, { transports: ['websocket'], reconnection: false, forceNew: true });
  await new Promise((refused) => late.once('connect_error', refused));
  await gone;
  await expect(fetch(`${at}/health`)).rejects.toThrow();
});

describe('the id of a request', () => {
  const idFor = async (given?: string): Promise<string | null> =>
    (
      await fetch(`${world.config.publicUrl}/health`, given === undefined ? {} : { headers: { 'x-request-id': given } })
    ).headers.get('x-request-id');

  it('is the proxy’s where it is one, else ours', async () => {
    expect(await idFor('from-the-proxy-1')).toBe('from-the-proxy-1');
    expect(await idFor('{"level":60}')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await idFor()).toMatch(/^[0-9a-f-]{36}$/);
  });
});
