// T16: what is taken and what is refused, file by file, sent as people send them; nothing of what is refused stays.
import { readdir } from 'node:fs/promises';
import type { Client } from '../../../testing/client.js';
import {
  bytesOf,
  joined,
  pdf,
  photograph,
  picture,
  pngOfSize,
  wordDocument,
  zipOf,
} from '../../../testing/made-files.js';
import { KEEP_FILE, OPEN_FILE, sendFile, type SharedFile } from '../../../testing/shared-files.js';
import { openGroupToTalkIn } from '../../../testing/talk/group.js';
import { openWorld, type World } from '../../../testing/world.js';

let world: World;
let amira: Client;

beforeAll(async () => {
  world = await openWorld();
  const { people } = await openGroupToTalkIn(world, ['Amira Holt']);
  amira = await world.as(people[0]!);
});
afterAll(() => world.close());

type Made = Uint8Array | Promise<Uint8Array>;

const cut = async (made: Made): Promise<Uint8Array> => {
  const whole = await made;
  return whole.subarray(0, Math.floor(whole.length / 2));
};
const page = bytesOf('<!DOCTYPE html><script>alert(1)</script>');
const svg = bytesOf('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>');
const eml = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const corpus: readonly (readonly [name: string, verdict: string, make: () => Made])[] = [
  ['photo.jpg', 'image/jpeg', () => photograph()],
  ['photo.JPEG', 'image/jpeg', () => photograph()],
  ['graph.png', 'image/png', () => picture('png')],
  ['graph.webp', 'image/webp', () => picture('webp')],
  ['wave.gif', 'image/gif', () => picture('gif')],
  ['graph.avif', 'image/avif', () => picture('avif')],
  ['plan.pdf', 'application/pdf', () => pdf()],
  ['plan.docx', eml, () => wordDocument()],
  ['all.zip', 'application/zip', () => zipOf([{ name: 'a/plan.txt', text: 'Plan' }])],
  ['notes.txt', 'text/plain', () => bytesOf('Notes of today')],
  ['notes.md', 'text/plain', () => bytesOf('# Notes')],
  ['marks.csv', 'text/plain', () => bytesOf('name;mark\r\nA;=1+1\r\n')],
  ['film.vtt', 'text/plain', () => bytesOf('WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n')],
  ['one.txt', 'text/plain', () => bytesOf('a')],
  ['a picture that is a page too.jpg', 'image/jpeg', async () => joined(await photograph(), page)],
  [
    'a picture with a zip behind it.png',
    'image/png',
    async () => joined(await picture('png'), zipOf([{ name: 'x.exe' }])),
  ],
  ['a PDF with a page in it.pdf', 'application/pdf', () => pdf('<html><script>alert(1)</script>')],
  ['../../../etc/passwd.txt', 'text/plain', () => bytesOf('root')],
  ['picture.png', 'FILE_ENDING_WRONG', () => photograph()],
  ['photo.pdf', 'FILE_ENDING_WRONG', () => photograph()],
  ['photo', 'FILE_ENDING_WRONG', () => photograph()],
  ['photo.jpg.exe', 'FILE_ENDING_WRONG', () => photograph()],
  ['plan.docx', 'FILE_ENDING_WRONG', () => pdf()],
  ['plan.xlsx', 'FILE_ENDING_WRONG', () => wordDocument()],
  ['page.html', 'FILE_KIND_NOT_TAKEN', () => page],
  ['page.txt', 'FILE_KIND_NOT_TAKEN', () => page],
  ['page.jpg', 'FILE_KIND_NOT_TAKEN', () => page],
  ['drawing.svg', 'FILE_KIND_NOT_TAKEN', () => svg],
  ['drawing.png', 'FILE_KIND_NOT_TAKEN', () => svg],
  ['feed.xml', 'FILE_KIND_NOT_TAKEN', () => bytesOf('<?xml version="1.0"?><x/>')],
  ['script.js', 'FILE_ENDING_WRONG', () => bytesOf('alert(1)')],
  ['program.exe', 'FILE_KIND_NOT_TAKEN', () => joined(bytesOf('MZ\x90\0'), new Uint8Array(200))],
  ['program.png', 'FILE_KIND_NOT_TAKEN', () => joined(bytesOf('\x7fELF'), new Uint8Array(200))],
  [
    'old.doc',
    'FILE_KIND_NOT_TAKEN',
    () => joined(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), new Uint8Array(600)),
  ],
  ['rich.rtf', 'FILE_KIND_NOT_TAKEN', () => bytesOf('{\\rtf1\\ansi hello}')],
  [
    'packed.7z',
    'FILE_KIND_NOT_TAKEN',
    () => joined(Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), new Uint8Array(100)),
  ],
  ['packed.gz', 'FILE_KIND_NOT_TAKEN', () => joined(Uint8Array.from([0x1f, 0x8b, 8]), new Uint8Array(40))],
  ['noise.bin', 'FILE_KIND_NOT_TAKEN', () => Uint8Array.from({ length: 500 }, (_, place) => (place * 7919) % 256)],
  ['cut.jpg', 'FILE_DAMAGED', () => cut(photograph(600, 400))],
  ['cut.png', 'FILE_DAMAGED', () => cut(picture('png'))],
  ['cut.pdf', 'FILE_DAMAGED', () => cut(pdf('x'.repeat(5_000)))],
  ['cut.zip', 'FILE_DAMAGED', () => cut(zipOf([{ name: 'plan.txt', text: 'Plan'.repeat(100) }]))],
  ['cut.docx', 'FILE_DAMAGED', () => cut(wordDocument())],
  ['empty.zip', 'FILE_DAMAGED', () => zipOf([])],
  ['huge.png', 'FILE_PICTURE_TOO_LARGE', () => pngOfSize(20_000, 20_000)],
  ['wide.png', 'FILE_PICTURE_TOO_LARGE', () => pngOfSize(25_000_001, 1)],
  ['lie.png', 'FILE_DAMAGED', () => pngOfSize(4_000, 4_000)],
  [
    'bomb.zip',
    'FILE_ARCHIVE_UNSAFE',
    () => zipOf([{ name: 'zeros.txt', text: 'x'.repeat(1_000), claims: 900_000_000 }]),
  ],
  ['larger.zip', 'FILE_ARCHIVE_UNSAFE', () => zipOf([{ name: 'zeros.txt', text: 'x', claims: 2_000_000_000 }])],
  [
    'many.zip',
    'FILE_ARCHIVE_UNSAFE',
    () => zipOf(Array.from({ length: 10_001 }, (_, nth) => ({ name: `${nth}.txt` }))),
  ],
  ['climbing.zip', 'FILE_ARCHIVE_UNSAFE', () => zipOf([{ name: '../../etc/passwd', text: 'x' }])],
  ['absolute.zip', 'FILE_ARCHIVE_UNSAFE', () => zipOf([{ name: '/etc/passwd', text: 'x' }])],
  ['locked.zip', 'FILE_ARCHIVE_UNSAFE', () => zipOf([{ name: 'plan.txt', text: 'x', isEncrypted: true }])],
  ['programs.zip', 'FILE_ARCHIVE_UNSAFE', () => zipOf([{ name: 'games/play.exe', text: 'MZ' }])],
  ['macros.docx', 'FILE_ARCHIVE_UNSAFE', () => wordDocument({ name: 'word/vbaProject.bin', text: 'x' })],
  ['climbing.docx', 'FILE_ARCHIVE_UNSAFE', () => wordDocument({ name: '../evil.xml', text: 'x' })],
];

test.each(corpus)('%s: %s', async (name, verdict, make) => {
  const before = await filesThere();
  const id = await sendFile(amira, name, await make());
  const { status, data, errors } = await amira.ask<{ file: SharedFile }>(KEEP_FILE, { id });
  expect(status).toBe(200);
  expect(data?.file.mediaType ?? errors[0]?.extensions.code).toBe(verdict);
  const isTaken = verdict.includes('/');
  if (isTaken) {
    expect(data!.file.name).not.toMatch(/[/\\]|\.\./);
    expect(await amira.do(KEEP_FILE, { id })).toEqual(data);
  } else {
    expect(await filesThere()).toEqual(before);
    expect(await amira.refusalOf(KEEP_FILE, { id })).toBe('NOT_FOUND');
  }
});

test('a file of no bytes is refused before it is sent, and one that is too large', async () => {
  const modifiedAt = new Date().toISOString();
  expect(await amira.refusalOf(OPEN_FILE, { fileName: 'nothing.txt', size: 0, modifiedAt })).toBe('FILE_EMPTY');
  const { errors } = await amira.ask(OPEN_FILE, { fileName: 'film.mp4', size: 300 * 1024 * 1024, modifiedAt });
  expect(errors[0]?.extensions).toMatchObject({ code: 'FILE_TOO_LARGE', details: { largest: 250 } });
});

test('a file that has not wholly come is not taken in, and can be gone on with', async () => {
  const bytes = pdf('x'.repeat(3_000));
  const asked = { fileName: 'half.pdf', size: bytes.length, modifiedAt: new Date(0).toISOString() };
  const { upload } = await amira.do<{ upload: { id: string } }>(OPEN_FILE, asked);
  expect(await amira.refusalOf(KEEP_FILE, { id: upload.id })).toBe('FILE_NOT_WHOLE');
  expect(await amira.do(OPEN_FILE, asked)).toEqual({ upload: { id: upload.id, received: 0 } });
});

async function filesThere(): Promise<readonly string[]> {
  const all = await readdir(world.config.filesRoot, { recursive: true });
  return all.filter((name) => !name.endsWith('.json')).sort();
}
