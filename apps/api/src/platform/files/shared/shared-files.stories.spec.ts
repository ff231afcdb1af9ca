// Files in posts and resources, from the telephone to the reader: what is given out, to whom, and for how long (T17).
import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { documentOf } from '@sixfold/rich-text';
import sharp from 'sharp';
import { adapt, make, type Maker, save, shareWith } from '../../../testing/bank.js';
import { Client } from '../../../testing/client.js';
import type { GivenPerson } from '../../../testing/given.js';
import { bytesOf, pdf, photograph } from '../../../testing/made-files.js';
import { pdfOfPage } from '../../../testing/made-pdfs.js';
import {
  fileIn,
  getFile,
  KEEP_FILE,
  OPEN_FILE,
  sendFile,
  sendPiece,
  shareFile,
} from '../../../testing/shared-files.js';
import { EDIT, LEAVE_GROUP, POST, type Post, REMOVE, RESTORE, START } from '../../../testing/talk/documents.js';
import { type GroupToTalkIn, openGroupToTalkIn } from '../../../testing/talk/group.js';
import { openWorld, type World } from '../../../testing/world.js';
import { KeepFile } from './keep-file.js';

let world: World;
let group: GroupToTalkIn;
let amira: Client;
let bo: Client;
let outsider: Client;
let discussionId: string;

beforeAll(async () => {
  world = await openWorld();
  group = await openGroupToTalkIn(world, ['Amira Holt', 'Bo Lind', 'Cy Vale']);
  amira = await world.as(group.people[0]!);
  bo = await world.as(group.people[1]!);
  outsider = await world.as((await openGroupToTalkIn(world, ['Di Fenn'])).people[0]!);
  const asked = { groupId: group.groupId, title: 'Pictures', body: documentOf('Ours'), ...key() };
  discussionId = (await amira.do<{ startDiscussion: { id: string } }>(START, asked)).startDiscussion.id;
});
afterAll(() => world.close());

const key = () => ({ clientKey: randomUUID() });
const textWith = (...files: object[]) => ({ type: 'doc', content: [...documentOf('See').content, ...files] });

async function post(client: Client, body: object, again = key()): Promise<Post> {
  return (await client.do<{ post: Post }>(POST, { discussionId, body, ...again })).post;
}
const statusOf = async (client: Client, path: string): Promise<number> => (await getFile(client, path)).status;
const filesIn = (body: unknown) =>
  (body as { content: { type: string; attrs: { alternative: string } }[] }).content.filter(
    ({ type }) => type === 'file',
  );

async function staffMaker(person: GivenPerson): Promise<Maker> {
  const client = await world.as(person);
  const { myAffiliations } = await client.do<{ myAffiliations: { organisation: { id: string } }[] }>(
    'query { myAffiliations { organisation { id } } }',
  );
  return { client, organisationId: myAffiliations[0]!.organisation.id };
}

describe('a picture', () => {
  test('is upright, and tells nothing of where and by what it was taken', async () => {
    const sent = await photograph(640, 480);
    expect(Buffer.from(sent).includes('Telephone')).toBe(true);
    const file = await shareFile(amira, 'Playground.jpg', sent);
    expect(file).toMatchObject({
      name: 'Playground.jpg',
      mediaType: 'image/jpeg',
      width: 480,
      height: 640,
      isChecked: true,
    });
    await post(amira, textWith(fileIn(file, 'The hill behind the school')));
    const given = new Uint8Array(await (await getFile(bo, file.id)).arrayBuffer());
    expect(Buffer.from(given).equals(Buffer.from(sent))).toBe(false);
    const { width, height, exif, xmp } = await sharp(given).metadata();
    expect({ width, height, exif, xmp }).toEqual({ width: 480, height: 640, exif: undefined, xmp: undefined });
    for (const [form, longest] of [
      ['preview', 640],
      ['small', 320],
    ] as const) {
      const smaller = await getFile(bo, `${file.id}/${form}`);
      expect(smaller.headers.get('content-type')).toBe('image/webp');
      expect(await sharp(await smaller.arrayBuffer()).metadata()).toMatchObject({ height: longest });
    }
  });

  test('of which another has the same is kept once', async () => {
    const sent = await photograph(72, 36);
    const [first, second] = [await shareFile(amira, 'one.jpg', sent), await shareFile(bo, 'two.jpg', sent)];
    expect(second.id).not.toBe(first.id);
    const [{ count }] = (await world.rows<{ count: number }>(
      'SELECT count(DISTINCT sha256)::int AS count FROM shared_file WHERE id = ANY ($1)',
      [[first.id, second.id]],
    )) as [{ count: number }];
    expect(count).toBe(1);
  });
});

describe('a file in a post', () => {
  test('stands there as what it is, whatever was claimed, with the words for it', async () => {
    const file = await shareFile(amira, 'Plan for autumn.pdf', pdf('autumn'));
    const claimed = { ...file, name: 'Harmless.png', mediaType: 'image/png', size: 1, width: 1, height: 1 };
    const { body } = await post(amira, textWith(fileIn(claimed, 'The plan')));
    expect(filesIn(body)).toEqual([fileIn(file, 'The plan')]);
  });

  test('shows the first page of a PDF, and of one that cannot be drawn its name alone', async () => {
    const shown = await shareFile(amira, 'Plan.pdf', pdfOfPage());
    const { id, width, height } = await shareFile(amira, 'Empty.pdf', pdf());
    expect([shown.width, shown.height, width, height]).toEqual([1131, 1600, null, null]);
    const page = await getFile(amira, `${shown.id}/preview`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect((await getFile(amira, shown.id)).headers.get('content-disposition')).toMatch(/^attachment/);
    expect([await statusOf(amira, `${id}/preview`), await statusOf(bo, `${shown.id}/preview`)]).toEqual([404, 404]);
  });

  test('is answered alike when the line broke before the answer', async () => {
    const file = await shareFile(amira, 'Twice.pdf', pdf('twice'));
    const again = key();
    const first = await post(amira, textWith(fileIn(file)), again);
    expect(await post(amira, textWith(fileIn(file)), again)).toEqual(first);
  });

  test('is nobody’s to put there but its sender’s; of another’s the name stays', async () => {
    const file = await shareFile(bo, 'Of Bo.pdf', pdf('bo'));
    const { body } = await post(amira, textWith(fileIn(file)));
    expect(filesIn(body)).toEqual([]);
    expect(JSON.stringify(body)).toContain('Of Bo.pdf');
    expect(await statusOf(amira, file.id)).toBe(404);
    expect(await statusOf(bo, file.id)).toBe(200);
  });

  test('is more than there may be where there are eleven', async () => {
    const file = await shareFile(amira, 'Many.pdf', pdf('many'));
    const body = textWith(...Array.from({ length: 11 }, () => fileIn(file)));
    expect(await amira.refusalOf(POST, { discussionId, body, ...key() })).toBe('TEXT_TOO_MANY_FILES');
  });

  test('alone says something', async () => {
    const file = await shareFile(amira, 'Alone.pdf', pdf('alone'));
    const { body } = await post(amira, { type: 'doc', content: [fileIn(file)] });
    expect(filesIn(body)).toHaveLength(1);
  });

  test('can come with an edit, and with the first post of a discussion', async () => {
    const file = await shareFile(amira, 'Later.pdf', pdf('later'));
    const { id } = await post(amira, documentOf('Nothing yet'));
    expect(await statusOf(bo, file.id)).toBe(404);
    await amira.do(EDIT, { id, body: textWith(fileIn(file)), ...key() });
    expect(await statusOf(bo, file.id)).toBe(200);
    const first = await shareFile(amira, 'First.pdf', pdf('first'));
    await amira.do(START, { groupId: group.groupId, title: 'With a file', body: textWith(fileIn(first)), ...key() });
    expect(await statusOf(bo, first.id)).toBe(200);
  });

  test('costs one statement more, and a text without any costs none', async () => {
    const file = await shareFile(amira, 'Counted.pdf', pdf('counted'));
    const without = await world.statementsOf(() => post(amira, documentOf('None')));
    const withOne = await world.statementsOf(() => post(amira, textWith(fileIn(file))));
    expect(without.filter((text) => text.includes('shared_file'))).toEqual([]);
    expect(withOne.length).toBe(without.length + 1);
  });
});

describe('is given out', () => {
  test('to whoever may read where it stands, and to nobody else', async () => {
    const file = await shareFile(amira, 'For us.pdf', pdf('for us'));
    expect(await statusOf(amira, file.id)).toBe(200);
    expect(await statusOf(bo, file.id)).toBe(404);
    await post(amira, textWith(fileIn(file)));
    expect(await statusOf(bo, file.id)).toBe(200);
    expect(await statusOf(outsider, file.id)).toBe(404);
    expect(await statusOf(new Client(bo.origin), file.id)).toBe(404);
    expect(await statusOf(bo, randomUUID())).toBe(404);
    expect(await statusOf(bo, `${file.id}/preview`)).toBe(404);
    expect(await statusOf(bo, '..%2f..%2fetc')).toBe(400);
  });

  test('never as a page of ours, and never kept on the way', async () => {
    const file = await shareFile(amira, 'Skolegård “2”.pdf', pdf('<script>'));
    await post(amira, textWith(fileIn(file)));
    const { headers } = await getFile(bo, file.id);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment; .*filename\*=UTF-8''Skoleg%C3%A5rd/) as string,
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'bytes',
    });
  });

  test('in stretches, as players and broken lines ask for them', async () => {
    const bytes = bytesOf('0123456789'.repeat(100));
    const file = await shareFile(amira, 'Stretches.txt', bytes);
    await post(amira, textWith(fileIn(file)));
    const part = await getFile(bo, file.id, { range: 'bytes=10-14' });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe('bytes 10-14/1000');
    expect(await part.text()).toBe('01234');
    expect((await getFile(bo, file.id, { range: 'bytes=2000-' })).status).toBe(416);
  });

  test('no longer once the post is removed, and again when it is put back', async () => {
    const file = await shareFile(amira, 'Gone.pdf', pdf('gone'));
    const { id } = await post(amira, textWith(fileIn(file)));
    await amira.do(REMOVE, { id, reason: null, ...key() });
    expect(await statusOf(bo, file.id)).toBe(404);
    expect(await statusOf(amira, file.id)).toBe(404);
    await amira.do(RESTORE, { id, ...key() });
    expect(await statusOf(bo, file.id)).toBe(200);
  });

  test('no longer to whoever left the group', async () => {
    const cy = await world.as(group.people[2]!);
    const file = await shareFile(amira, 'Members.pdf', pdf('members'));
    await post(amira, textWith(fileIn(file)));
    expect(await statusOf(cy, file.id)).toBe(200);
    await cy.do(LEAVE_GROUP, { groupId: group.groupId });
    expect(await statusOf(cy, file.id)).toBe(404);
  });
});

test('a file of a resource goes with it: to the network, into adaptations, and into later versions', async () => {
  const author = await staffMaker(group.people[0]!);
  const reader = await staffMaker(group.people[1]!);
  const file = await shareFile(amira, 'Cards to cut out.pdf', pdf('cards'));
  const resource = await make(author, { materials: textWith(fileIn(file)) });
  expect(filesIn(resource.document.materials)).toHaveLength(1);
  expect(await statusOf(bo, file.id)).toBe(404);
  await shareWith(author, resource, group.network.id);
  expect(await statusOf(bo, file.id)).toBe(200);
  expect(await statusOf(outsider, file.id)).toBe(404);
  const copy = await adapt(reader, resource.id);
  const saved = await save(reader, copy, { materials: textWith(fileIn(file, 'Cards')) });
  expect(filesIn(saved.document.materials)).toEqual([fileIn(file, 'Cards')]);
});

test('what was begun is gone on with where it broke off, and taken in once', async () => {
  const bytes = pdf('x'.repeat(9_000));
  const asked = { fileName: 'Broken off.pdf', size: bytes.length, modifiedAt: new Date(1e12).toISOString() };
  const { upload } = await amira.do<{ upload: { id: string } }>(OPEN_FILE, asked);
  expect(await sendPiece(amira, upload.id, 0, bytes.subarray(0, 5_000))).toBe(204);
  expect(await amira.do(OPEN_FILE, asked)).toEqual({ upload: { id: upload.id, received: 5_000 } });
  expect(await sendPiece(bo, upload.id, 5_000, bytes.subarray(5_000))).toBe(404);
  expect(await sendPiece(amira, upload.id, 5_000, bytes.subarray(5_000))).toBe(204);
  const keep = () => amira.do(KEEP_FILE, { id: upload.id });
  const [first, ...others] = await Promise.all([keep(), keep(), keep(), keep()]);
  for (const other of others) expect(other).toEqual(first);
});

test('nobody has more than twenty files on their way', async () => {
  const cy = await world.as(group.people[2]!);
  const open = (nth: number) =>
    cy.ask(OPEN_FILE, { fileName: `${nth}.txt`, size: 9, modifiedAt: new Date(0).toISOString() });
  for (let nth = 0; nth < 20; nth += 1) expect((await open(nth)).errors).toEqual([]);
  expect((await open(20)).errors[0]?.extensions).toMatchObject({ code: 'FILES_WAITING_MOST', details: { most: 20 } });
  expect((await open(7)).errors).toEqual([]);
});

test('what stands nowhere goes after a hundred days, and the bytes with the last file of them', async () => {
  const sent = pdf('unused');
  const unused = await shareFile(amira, 'Unused.pdf', sent);
  const used = await shareFile(amira, 'Used.pdf', pdf('used'));
  await post(amira, textWith(fileIn(used)));
  const before = (await kept()).length;
  await world.passDays(101);
  await world.app.get(KeepFile).deleteUnused();
  expect(await statusOf(amira, unused.id)).toBe(404);
  expect(await statusOf(bo, used.id)).toBe(200);
  expect((await kept()).length).toBeLessThan(before);
  await sendFile(amira, 'Unused.pdf', sent);
});

const kept = async (): Promise<readonly string[]> =>
  (await readdir(join(world.config.filesRoot, 'kept'), { recursive: true })).filter((name) => name.length > 10);
