// Contents in a bucket: a server that speaks S3, and a whole copy of Sixfold that keeps its files there.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentOf } from '@sixfold/rich-text';
import { randomUUID } from 'node:crypto';
import S3rver from 's3rver';
import { bytesOf, photograph } from '../../../testing/made-files.js';
import { freePort } from '../../../testing/free-port.js';
import { fileIn, getFile, shareFile } from '../../../testing/shared-files.js';
import { START } from '../../../testing/talk/documents.js';
import { openGroupToTalkIn } from '../../../testing/talk/group.js';
import { openWorld, type World } from '../../../testing/world.js';
import { S3Objects } from './s3-objects.js';

const bucket = { bucket: 'sixfold', region: 'us-east-1', accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };

let server: S3rver;
let endpoint: string;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sixfold-s3-'));
  const port = await freePort();
  endpoint = `http://127.0.0.1:${port}`;
  const configureBuckets = [{ name: bucket.bucket, configs: [] }];
  server = new S3rver({ address: '127.0.0.1', port, silent: true, directory: folder, configureBuckets });
  await server.run();
});
afterAll(() => server.close());

test('keeps a file once, reads it, and removes it; what is not there is no fault', async () => {
  const objects = await S3Objects.open({ ...bucket, endpoint });
  const key = 'ab'.repeat(32);
  for (const words of ['first', 'another']) {
    const path = join(folder, 'sent');
    await writeFile(path, words);
    await objects.keep(key, path, 'text/plain');
  }
  const parts: Buffer[] = [];
  for await (const part of await objects.read(key)) parts.push(part as Buffer);
  expect(Buffer.concat(parts).toString()).toBe('first');
  await objects.remove(key);
  await objects.remove(key);
  await expect(objects.read(key)).rejects.toThrow();
});

describe('a copy that keeps its files there', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ bucket: { ...bucket, endpoint } });
  });
  afterAll(() => world.close());

  test('gives them out whole and in stretches, to whoever may read', async () => {
    const { groupId, people } = await openGroupToTalkIn(world, ['Amira Holt', 'Bo Lind']);
    const [amira, bo] = [await world.as(people[0]!), await world.as(people[1]!)];
    const picture = await shareFile(amira, 'Hill.jpg', await photograph());
    const notes = await shareFile(amira, 'Notes.txt', bytesOf('0123456789'));
    const content = [...documentOf('See').content, fileIn(picture), fileIn(notes)];
    await amira.do(START, { groupId, title: 'Far away', body: { type: 'doc', content }, clientKey: randomUUID() });
    expect(await (await getFile(bo, notes.id)).text()).toBe('0123456789');
    const part = await getFile(bo, notes.id, { range: 'bytes=2-4' });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 2-4/10', '234']);
    expect((await getFile(bo, notes.id, { range: 'bytes=90-' })).status).toBe(416);
    const small = await getFile(bo, `${picture.id}/small`);
    expect([small.status, small.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect((await getFile(world.visitor(), notes.id)).status).toBe(404);
  });
});
