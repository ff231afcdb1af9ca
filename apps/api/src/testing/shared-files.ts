// Files as people send them in stories: opened, brought by the protocol, taken in.
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from './client.js';
import type { World } from './world.js';

export const OPEN_FILE = `mutation ($fileName: String!, $size: Int!, $modifiedAt: DateTime!) {
  upload: openSharedFile(fileName: $fileName, size: $size, modifiedAt: $modifiedAt) { id received } }`;
export const KEEP_FILE = `mutation ($id: ID!) {
  file: keepSharedFile(id: $id) { id name mediaType size width height isChecked } }`;
export const DISCARD_FILE = 'mutation ($id: ID!) { discardSharedFile(id: $id) }';

export interface SharedFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly isChecked: boolean;
}

/** A text that has wholly come, and was not taken in yet. */
export async function receivedFile(world: World, ownerId: string): Promise<string> {
  const id = randomUUID();
  await world.rows(
    `INSERT INTO upload (id, purpose, slot, owner_id, file_name, size, modified_at, expires_at)
     VALUES ($1::uuid, 'shared', $1::uuid::text, $2, 'plan.txt', 4, now(), now() + interval '1 day')`,
    [id, ownerId],
  );
  await writeFile(join(world.config.filesRoot, id), 'Plan');
  return id;
}

/** Opens a file and brings its bytes, in pieces of `piece` bytes. */
export async function sendFile(client: Client, name: string, bytes: Uint8Array, piece = bytes.length): Promise<string> {
  const asked = { fileName: name, size: bytes.length, modifiedAt: new Date().toISOString() };
  const { upload } = await client.do<{ upload: { id: string } }>(OPEN_FILE, asked);
  for (let offset = 0; offset < bytes.length; offset += piece) {
    await sendPiece(client, upload.id, offset, bytes.subarray(offset, offset + piece));
  }
  return upload.id;
}

/** The status of the answer: 204 where it was taken. */
export async function sendPiece(client: Client, id: string, offset: number, piece: Uint8Array): Promise<number> {
  const headers = {
    ...{ cookie: client.sessionCookie, origin: client.origin, 'tus-resumable': '1.0.0' },
    ...{ 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
  };
  const body = new Uint8Array(piece);
  return (await fetch(`${client.origin}/uploads/${id}`, { method: 'PATCH', headers, body })).status;
}

/** Asks for the bytes of a file; of a smaller form where one is named. */
export const getFile = (client: Client, path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${client.origin}/files/${path}`, { headers: { ...headers, cookie: client.sessionCookie } });

export async function shareFile(client: Client, name: string, bytes: Uint8Array): Promise<SharedFile> {
  const id = await sendFile(client, name, bytes);
  return (await client.do<{ file: SharedFile }>(KEEP_FILE, { id })).file;
}

/** As the writer puts it into a text. */
export const fileIn = ({ id, name, mediaType, size, width, height }: SharedFile, alternative = '') => ({
  type: 'file',
  attrs: { id, name, mediaType, size, width, height, alternative },
});
