// Zips: what is put in comes out, in the order and no earlier than it is asked for.
import { strFromU8, unzipSync } from 'fflate';
import { type ZipEntry, zipped } from './zip.js';

const bytes = (words: string) => new TextEncoder().encode(words);
const MADE = new Date(2026, 10, 23, 12, 0, 0);

async function whole(entries: readonly ZipEntry[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipped(entries, MADE)) pieces.push(piece);
  return Buffer.concat(pieces);
}

it('holds what was put in, packed or as it came, under its own names', async () => {
  const words = 'One and the same. '.repeat(1_000);
  const zip = await whole([
    { path: 'index.html', content: [bytes(words), bytes('End')] },
    { path: 'files/å.png', content: [bytes(words)], isPacked: true },
    { path: 'empty.txt', content: [] },
  ]);
  const files = Object.entries(unzipSync(zip)).map(([path, content]) => [path, strFromU8(content)]);
  expect(files).toEqual([
    ['index.html', `${words}End`],
    ['files/å.png', words],
    ['empty.txt', ''],
  ]);
  expect(zip.length).toBeLessThan(words.length * 1.2);
});

it('is the same each time', async () => {
  const entries = [{ path: 'a.txt', content: [bytes('a')] }];
  expect(await whole(entries)).toEqual(await whole(entries));
});

it('takes no more of an entry than whoever reads it has taken', async () => {
  let given = 0;
  async function* pieces() {
    for (; given < 100; given += 1) yield Buffer.alloc(64_000, given);
  }
  const zip = zipped([{ path: 'long', content: pieces(), isPacked: true }], MADE);
  for (let piece = 0; piece < 5; piece += 1) await zip.next();
  expect(given).toBeLessThan(6);
  await zip.return(undefined);
});
