// Files at an address to themselves: whoever may read one is led there, and nobody finds anything else there (T16).
import { randomUUID } from 'node:crypto';
import { documentOf } from '@sixfold/rich-text';
import type { Client } from '../../../testing/client.js';
import { freePort } from '../../../testing/free-port.js';
import { pdf, photograph } from '../../../testing/made-files.js';
import { fileIn, getFile, shareFile } from '../../../testing/shared-files.js';
import { POST, START } from '../../../testing/talk/documents.js';
import { openGroupToTalkIn } from '../../../testing/talk/group.js';
import { openWorld, type World } from '../../../testing/world.js';
import { GIVEN_MINUTES } from './sealed-path.js';

let world: World;
let filesUrl: string;
let amira: Client;
let bo: Client;
let outsider: Client;
let picture: { id: string };
let plan: { id: string };

beforeAll(async () => {
  const port = await freePort();
  filesUrl = `http://localhost:${port}`;
  world = await openWorld({ port, filesUrl });
  const { groupId, people } = await openGroupToTalkIn(world, ['Amira Holt', 'Bo Lind']);
  [amira, bo] = [await world.as(people[0]!), await world.as(people[1]!)];
  outsider = await world.as((await openGroupToTalkIn(world, ['Di Fenn'])).people[0]!);
  const [one, other] = [
    await shareFile(amira, 'Playground.jpg', await photograph(640, 480)),
    await shareFile(amira, 'Plan.pdf', pdf('autumn')),
  ];
  [picture, plan] = [one, other];
  const key = () => ({ clientKey: randomUUID() });
  const { startDiscussion } = await amira.do<{ startDiscussion: { id: string } }>(START, {
    ...{ groupId, title: 'Pictures', body: documentOf('Ours'), ...key() },
  });
  const body = { type: 'doc', content: [...documentOf('See').content, fileIn(one, 'The hill'), fileIn(other, '')] };
  await amira.do(POST, { discussionId: startDiscussion.id, body, ...key() });
});
afterAll(() => world.close());

/** Where a reader is led, who shows no cookie there. */
async function ledTo(client: Client, path: string): Promise<string> {
  const answer = await fetch(`${client.origin}/files/${path}`, {
    redirect: 'manual',
    headers: { cookie: client.sessionCookie },
  });
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([302, 'private, no-store']);
  return answer.headers.get('location')!;
}
const statusAt = async (address: string, init: RequestInit = {}) => (await fetch(address, init)).status;

it('leads whoever may read a file to it, and it comes there as what it is', async () => {
  const shown = await ledTo(bo, `${picture.id}/preview`);
  expect(shown.startsWith(`${filesUrl}/given/${picture.id}/preview/`)).toBe(true);
  const { status, headers } = await fetch(shown);
  expect(status).toBe(200);
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'image/webp',
    'cross-origin-resource-policy': 'cross-origin',
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  });
  expect(headers.get('set-cookie')).toBeNull();
  const whole = await fetch(await ledTo(bo, plan.id), { headers: { range: 'bytes=0-3' } });
  expect([whole.status, whole.headers.get('content-disposition')?.split(';')[0]]).toEqual([206, 'attachment']);
  expect(Buffer.from(await whole.arrayBuffer()).toString()).toBe('%PDF');
});

it('leads nobody else anywhere', async () => {
  expect((await getFile(outsider, picture.id)).status).toBe(404);
  expect((await getFile(bo, `${plan.id}/preview`)).status).toBe(404);
  expect(await statusAt(`${world.config.publicUrl}/files/${picture.id}`)).toBe(404);
});

it('gives that file alone, in that form, and for a while', async () => {
  const address = await ledTo(bo, picture.id);
  const changed = [
    address.replace(picture.id, plan.id),
    address.replace('/whole/', '/small/'),
    address.replace(/\/(\d+)\//, (_, until) => `/${Number(until) + 60}/`),
    `${address.slice(0, -1)}`,
    `${filesUrl}/given/${picture.id}`,
  ];
  for (const other of changed) expect(await statusAt(other)).toBe(404);
  expect(await statusAt(address)).toBe(200);
  world.clock.moveBy({ days: (GIVEN_MINUTES + 1) / (24 * 60) });
  expect(await statusAt(address)).toBe(404);
});

it('serves nothing else there, and nothing of there at our own address', async () => {
  const address = await ledTo(bo, picture.id);
  const json = { 'content-type': 'application/json' };
  expect(await statusAt(`${filesUrl}/graphql`, { method: 'POST', headers: json, body: '{"query":"{me{id}}"}' })).toBe(
    404,
  );
  for (const path of ['/', '/ready', `/files/${picture.id}`]) expect(await statusAt(`${filesUrl}${path}`)).toBe(404);
  expect(await statusAt(address, { method: 'POST' })).toBe(404);
  expect(await statusAt(address.replace(filesUrl, world.config.publicUrl))).toBe(404);
});

it('lets our pages show pictures of there, and nothing else', async () => {
  const { headers } = await fetch(`${world.config.publicUrl}/health`);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain(`img-src 'self' blob: data: ${filesUrl};`);
  expect(policy.split(filesUrl)).toHaveLength(2);
});
