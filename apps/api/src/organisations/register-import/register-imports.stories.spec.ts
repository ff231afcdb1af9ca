// An administrator sends a register's file, in pieces and over a cut line, and sees what the import made of it.
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { REGISTER_FILE_LARGEST } from '@sixfold/domain';
import type { Client } from '../../testing/client.js';
import { openWorld, type World } from '../../testing/world.js';
import { WaitingImports } from './waiting-imports.js';

const OPEN = `mutation ($fileName: String!, $size: Int!, $modifiedAt: DateTime!) {
  openRegisterFile(fileName: $fileName, size: $size, modifiedAt: $modifiedAt) { id received }
}`;
const IMPORT = `mutation ($uploadId: ID!, $subject: ImportSubject!, $complete: Boolean!) {
  importRegister(uploadId: $uploadId, register: ENGLAND, subject: $subject, complete: $complete) { id state }
}`;
const READ = `query ($id: ID!) {
  registerImport(id: $id) {
    state asOf rowsRead shareRead canBeConfirmed
    counts { new changed unchanged closed refused waiting } fault { code columns absent open newest }
  }
}`;
const CONFIRM = `mutation ($importId: ID!, $count: Int!) {
  confirmClosures(importId: $importId, count: $count) { state }
}`;
const REFUSED = `query ($importId: ID!, $after: String) {
  refusedRows(importId: $importId, first: 5, after: $after) { items { line reason } nextCursor }
}`;
const UNFINISHED = '{ unfinishedRegisterFile { id fileName received size } }';

interface Read {
  readonly registerImport: { readonly state: string; readonly fault: object | null; readonly counts: object | null };
}

let world: World;
let administrator: Client;

beforeAll(async () => {
  world = await openWorld();
  administrator = await world.as(await world.given.person({ administrator: true }));
});
afterAll(() => world.close());
beforeEach(() => world.rows('DELETE FROM register_import'));

const HEADER = 'URN,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name)';
const registerOf = (...urns: number[]): Buffer =>
  Buffer.from([HEADER, ...urns.map((urn) => `${urn},School ${urn},Community School,Open`), ''].join('\r\n'));

const open = async (
  file: Buffer,
  fileName: string,
  client = administrator,
): Promise<{ id: string; received: number }> => {
  const asked = { fileName, size: file.length, modifiedAt: '2026-11-20T10:00:00Z' };
  return (await client.do<{ openRegisterFile: { id: string; received: number } }>(OPEN, asked)).openRegisterFile;
};

/** Sends bytes from this place of the file on; with `cutAfter`, the line is cut once so many have been written. */
async function send(id: string, bytes: Buffer, from: number, { cutAfter = 0, client = administrator } = {}) {
  const patch = request(`${world.config.publicUrl}/uploads/${id}`, {
    method: 'PATCH',
    headers: {
      cookie: client.sessionCookie,
      origin: client.origin,
      'tus-resumable': '1.0.0',
      'upload-offset': from,
      'content-type': 'application/offset+octet-stream',
      'content-length': bytes.length - from,
    },
  });
  if (cutAfter > 0) {
    await new Promise((written) => patch.write(bytes.subarray(from, from + cutAfter), written));
    patch.on('error', () => undefined);
    setTimeout(() => patch.destroy(), 100);
    await new Promise((closed) => patch.on('close', closed));
    return 0;
  }
  patch.end(bytes.subarray(from));
  const [response] = (await once(patch, 'response')) as [{ statusCode: number; resume(): void }];
  response.resume();
  return response.statusCode;
}

const head = (id: string, client: Client): Promise<Response> =>
  fetch(`${world.config.publicUrl}/uploads/${id}`, {
    method: 'HEAD',
    headers: { cookie: client.sessionCookie, 'tus-resumable': '1.0.0' },
  });

async function ask(file: Buffer, { name = 'edubase20261120.csv', subject = 'SCHOOLS', complete = false } = {}) {
  const { id } = await open(file, name);
  expect(await send(id, file, 0)).toBe(204);
  const { importRegister } = await administrator.do<{ importRegister: { id: string } }>(IMPORT, {
    uploadId: id,
    subject,
    complete,
  });
  return importRegister.id;
}

async function outcomeOf(id: string): Promise<Read['registerImport']> {
  await world.settle();
  return (await administrator.do<Read>(READ, { id })).registerImport;
}

const filesThere = async (): Promise<number> => (await readdir(world.config.filesRoot)).length;

test('a file goes on where a cut line broke it off, is imported outside the request, and is deleted then', async () => {
  const file = gzipSync(await readFile(join(import.meta.dirname, '../fixtures/england-broken-cp1252.csv')));
  const { id, received } = await open(file, 'edubasealldata20261119.csv.gz');
  expect(received).toBe(0);
  await send(id, file, 0, { cutAfter: 200 });
  const cut = Number((await head(id, administrator)).headers.get('upload-offset'));
  expect(cut).toBeGreaterThan(0);
  expect(cut).toBeLessThan(file.length);
  expect(await administrator.refusalOf(IMPORT, { uploadId: id, subject: 'SCHOOLS', complete: false })).toBe(
    'FILE_NOT_WHOLE',
  );
  const shown = { id, fileName: 'edubasealldata20261119.csv.gz', received: cut, size: file.length };
  expect(await administrator.do(UNFINISHED)).toEqual({ unfinishedRegisterFile: shown });
  expect(await open(file, 'edubasealldata20261119.csv.gz')).toEqual({ id, received: cut });
  expect(await send(id, file, cut)).toBe(204);
  const asked = { uploadId: id, subject: 'SCHOOLS', complete: false };
  const { importRegister } = await administrator.do<{ importRegister: { id: string; state: string } }>(IMPORT, asked);
  expect(importRegister.state).toBe('WAITING');
  expect(await outcomeOf(importRegister.id)).toMatchObject({
    state: 'FINISHED',
    asOf: '2026-11-19',
    shareRead: 1,
    counts: { new: 7, changed: 0, unchanged: 0, closed: 0, refused: 9, waiting: null },
  });
  expect(await filesThere()).toBe(0);
  expect(await administrator.refusalOf(IMPORT, asked)).toBe('NOT_FOUND');
});

test('rows that were refused are read page by page, with their line and the reason', async () => {
  const file = await readFile(join(import.meta.dirname, '../fixtures/england-broken-cp1252.csv'));
  const importId = await ask(file);
  await world.settle();
  interface Page {
    refusedRows: { items: { line: number; reason: string }[]; nextCursor: string | null };
  }
  const { refusedRows: first } = await administrator.do<Page>(REFUSED, { importId });
  expect(first.items.map(({ line }) => line)).toEqual([9, 10, 11, 12, 13]);
  expect(first.items[0]).toEqual({ line: 9, reason: 'KEY_NOT_READABLE' });
  const { refusedRows: second } = await administrator.do<Page>(REFUSED, { importId, after: first.nextCursor });
  expect(second.items.map(({ line }) => line)).toEqual([14, 15, 16, 17]);
  expect(second.nextCursor).toBeNull();
});

test('a complete file that would close many is refused with the figure, and taken once that is confirmed', async () => {
  await world.rows(`UPDATE organisation SET status = 'closed' WHERE register = 'england'`);
  await outcomeOf(await ask(registerOf(500_001, 500_002, 500_003)));
  const importId = await ask(registerOf(500_001), { complete: true });
  expect(await outcomeOf(importId)).toMatchObject({
    state: 'REFUSED',
    canBeConfirmed: true,
    fault: { code: 'CLOSES_MANY', absent: 2, open: 3 },
  });
  expect(await administrator.refusalOf(CONFIRM, { importId, count: 3 })).toBe('NOT_FOUND');
  await administrator.do(CONFIRM, { importId, count: 2 });
  expect(await outcomeOf(importId)).toMatchObject({
    state: 'FINISHED',
    canBeConfirmed: false,
    fault: null,
    counts: { new: 0, unchanged: 1, closed: 2 },
  });
  expect(await filesThere()).toBe(0);
});

test('a file that is none of the register is refused with the columns that it lacks', async () => {
  expect(await outcomeOf(await ask(Buffer.from('id,name\r\n1,One\r\n')))).toMatchObject({
    state: 'REFUSED',
    counts: null,
    fault: { code: 'COLUMNS_MISSING', columns: expect.arrayContaining(['URN']) as string[] },
  });
  expect(await filesThere()).toBe(0);
});

test('a file that is no table is refused before anything is imported, and another one takes its place', async () => {
  const importOf = async (file: Buffer, fileName: string): Promise<string | undefined> => {
    const { id } = await open(file, fileName);
    expect(await send(id, file, 0)).toBe(204);
    return administrator.refusalOf(IMPORT, { uploadId: id, subject: 'SCHOOLS', complete: false });
  };
  expect(await importOf(Buffer.from('PK\x03\x04'), 'edubase.csv')).toBe('FILE_PACKED_OTHERWISE');
  expect(await importOf(Buffer.from('<!doctype html>'), 'edubase.csv')).toBe('FILE_NOT_A_TABLE');
  expect(await importOf(Buffer.from('%PDF-1.7'), 'edubase.csv')).toBe('FILE_NOT_A_TABLE');
  const nothing = { fileName: 'edubase.csv', size: 0, modifiedAt: '2026-11-20T10:00:00Z' };
  expect(await administrator.refusalOf(OPEN, nothing)).toBe('FILE_EMPTY');
  expect(await world.rows('SELECT id FROM register_import')).toEqual([]);
  expect(await outcomeOf(await ask(registerOf(540_001)))).toMatchObject({ state: 'FINISHED' });
});

test('links are imported the same way', async () => {
  const file = Buffer.from(
    'URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\r\n1,2,,Successor,\r\n500001,599999,,Successor,\r\n',
  );
  expect(await outcomeOf(await ask(file, { subject: 'LINKS' }))).toMatchObject({
    state: 'FINISHED',
    counts: { new: 1, waiting: 1, refused: 1 },
  });
});

test('one import waits or runs at a time', async () => {
  const first = await ask(registerOf(500_001));
  const file = registerOf(500_001, 500_004);
  const { id } = await open(file, 'another.csv');
  await send(id, file, 0);
  expect(await administrator.refusalOf(IMPORT, { uploadId: id, subject: 'SCHOOLS', complete: false })).toBe(
    'IMPORT_RUNNING',
  );
  expect(await outcomeOf(first)).toMatchObject({ state: 'FINISHED' });
  expect(await administrator.do(IMPORT, { uploadId: id, subject: 'SCHOOLS', complete: false })).toMatchObject({
    importRegister: { state: 'WAITING' },
  });
  await world.settle();
});

test('an import that a crash cut off begins again and counts on; one without its file is told as broken off', async () => {
  const importId = await ask(registerOf(510_001, 510_002));
  await world.rows(`UPDATE register_import SET state = 'running', attempts = 1, new_count = 5, changed_count = 0`);
  await world.app.get(WaitingImports).run();
  expect(await outcomeOf(importId)).toMatchObject({ state: 'FINISHED', counts: { new: 7 } });
  await world.rows(`UPDATE register_import SET state = 'running'`);
  await world.app.get(WaitingImports).run();
  expect(await outcomeOf(importId)).toMatchObject({ state: 'BROKEN_OFF', counts: null });
});

test('a file that is too large is refused before it is sent, and one that nobody goes on with is deleted', async () => {
  const asked = { fileName: 'all.csv', size: REGISTER_FILE_LARGEST + 1, modifiedAt: '2026-11-20T10:00:00Z' };
  const { errors } = await administrator.ask(OPEN, asked);
  expect(errors[0]?.extensions).toEqual({ code: 'FILE_TOO_LARGE', details: { largest: 200 } });
  await open(registerOf(1), 'one.csv');
  await open(registerOf(1, 2), 'two.csv');
  expect(await world.rows('SELECT file_name FROM upload')).toEqual([{ file_name: 'two.csv' }]);
  await world.passDays(2);
  expect(await filesThere()).toBe(0);
  expect(await administrator.do(UNFINISHED)).toEqual({ unfinishedRegisterFile: null });
});

describe('the bytes of a file', () => {
  test('come from its owner only, for as long as they may send them', async () => {
    const person = await world.given.person({ administrator: true });
    const owner = await world.as(person);
    const file = registerOf(520_001);
    const { id } = await open(file, 'mine.csv', owner);
    expect((await head(id, owner)).status).toBe(200);
    expect((await head(id, administrator)).status).toBe(404);
    expect((await head(id, world.visitor())).status).toBe(401);
    expect(await send(id, file, 0, { client: administrator })).toBe(404);
    await world.rows('UPDATE person SET administrator_since = NULL WHERE id = $1', [person.id]);
    expect(await send(id, file, 0, { client: owner })).toBe(404);
  });

  test('can be neither made, read nor deleted here, and come from our own pages', async () => {
    const file = registerOf(530_001);
    const { id } = await open(file, 'page.csv');
    const url = `${world.config.publicUrl}/uploads/${id}`;
    const headers = { cookie: administrator.sessionCookie, 'tus-resumable': '1.0.0', origin: administrator.origin };
    for (const method of ['GET', 'POST', 'DELETE', 'PUT']) {
      expect((await fetch(url, { method, headers })).status).toBe(405);
    }
    const elsewhere = { ...headers, origin: 'https://elsewhere.example' };
    expect((await fetch(url, { method: 'PATCH', headers: elsewhere })).status).toBe(403);
    expect((await fetch(`${world.config.publicUrl}/uploads/..%2fsecret`, { method: 'HEAD', headers })).status).toBe(
      400,
    );
  });
});
