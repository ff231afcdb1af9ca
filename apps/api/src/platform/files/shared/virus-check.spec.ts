// What clamd says, in its own protocol, and what becomes of files when it finds something, or is away (R23).
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { bytesOf, pdf } from '../../../testing/made-files.js';
import { getFile, KEEP_FILE, sendFile, shareFile } from '../../../testing/shared-files.js';
import { openGroupToTalkIn } from '../../../testing/talk/group.js';
import type { Client } from '../../../testing/client.js';
import { openWorld, type World } from '../../../testing/world.js';
import { KeepFile } from './keep-file.js';
import { VirusCheck } from './virus-check.js';

const COMMAND = 'zINSTREAM\0';
/** What stands for a virus here; a real one, or the text that all scanners know, would be taken off the developer's disk. */
const VIRUS = 'this stands for a virus';

/** Reads what clamd reads, piece by piece, and answers as it does. */
const scanner = (): Server =>
  createServer((line) => {
    let read = Buffer.alloc(0);
    line.on('data', (part) => {
      read = Buffer.concat([read, part]);
      const text = textOf(read);
      if (text !== null) line.end(text.includes(VIRUS) ? 'stream: Test-Signature FOUND\0' : 'stream: OK\0');
    });
    line.on('error', () => undefined);
  });

/** Null while pieces are to come. */
function textOf(read: Buffer): string | null {
  if (read.subarray(0, COMMAND.length).toString() !== COMMAND) return null;
  let [at, text] = [COMMAND.length, ''];
  while (at + 4 <= read.length) {
    const length = read.readUInt32BE(at);
    if (length === 0) return text;
    text += read.subarray(at + 4, at + 4 + length).toString();
    at += 4 + length;
  }
  return null;
}

let server: Server;
let port: number;
beforeAll(async () => {
  server = scanner();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

test('finds, or does not, or cannot tell', async () => {
  const check = new VirusCheck({ clamdUrl: `tcp://127.0.0.1:${port}` });
  expect(await check.find(Readable.from([bytesOf('harm'), bytesOf('less')]))).toBe('clean');
  expect(await check.find(Readable.from([bytesOf('this stands '), bytesOf('for a virus')]))).toBe('infected');
  expect(await check.find(Readable.from([Buffer.alloc(3_000_000)]))).toBe('clean');
  expect(await new VirusCheck({ clamdUrl: null }).find(Readable.from([]))).toBe('clean');
  const away = new VirusCheck({ clamdUrl: 'tcp://127.0.0.1:1' });
  await expect(away.find(Readable.from([bytesOf('x')]))).rejects.toThrow();
});

describe('where files are looked through', () => {
  let world: World;
  let amira: Client;
  beforeAll(async () => {
    world = await openWorld({ clamdUrl: `tcp://127.0.0.1:${port}` });
    amira = await world.as((await openGroupToTalkIn(world, ['Amira Holt'])).people[0]!);
  });
  afterAll(() => world.close());

  test('what holds a virus is refused, and nothing of it stays', async () => {
    const id = await sendFile(amira, 'Plan.pdf', pdf(VIRUS));
    expect(await amira.refusalOf(KEEP_FILE, { id })).toBe('FILE_INFECTED');
    expect(await amira.refusalOf(KEEP_FILE, { id })).toBe('NOT_FOUND');
    expect((await shareFile(amira, 'Plan.pdf', pdf('harmless'))).isChecked).toBe(true);
  });

  test('while nobody can look, files wait and nobody gets them; then the clean ones are there, and the others gone', async () => {
    await new Promise((closed) => server.close(closed));
    const [clean, infected] = [
      await shareFile(amira, 'Clean.pdf', pdf('clean')),
      await shareFile(amira, 'Infected.pdf', pdf(`later ${VIRUS}`)),
    ];
    for (const file of [clean, infected]) {
      expect(file.isChecked).toBe(false);
      expect((await getFile(amira, file.id)).status).toBe(404);
    }
    await expect(world.app.get(KeepFile).checkWaiting()).rejects.toThrow();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    await world.app.get(KeepFile).checkWaiting();
    expect((await getFile(amira, clean.id)).status).toBe(200);
    expect((await getFile(amira, infected.id)).status).toBe(404);
    expect(await world.rows('SELECT FROM shared_file WHERE id = $1', [infected.id])).toEqual([]);
  });
});
