// A register's file as text: plain or gzipped, in the encoding it was written in, read piece by piece.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ImportFault } from './import-fault.js';

export const registerEncodings = ['utf-8', 'windows-1252', 'utf-16le'] as const;
export type RegisterEncoding = (typeof registerEncodings)[number];

/** Many times what today's whole file of England has. */
const LARGEST_UNPACKED = 2 ** 30;

/** The file's bytes, unpacked; `onRead` is told how many bytes of the file itself each piece took. */
async function* bytesOf(path: string, onRead: (bytes: number) => void): AsyncGenerator<Buffer> {
  const counted = async function* (): AsyncGenerator<Buffer> {
    for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
      onRead(piece.length);
      yield piece;
    }
  };
  // A failure of any step ends the last one, and so reaches whoever reads it.
  if (await isGzipped(path)) yield* unpacked(pipeline(counted, createGunzip(), () => undefined));
  else yield* counted();
}

async function* unpacked(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let size = 0;
  try {
    for await (const piece of pieces) {
      size += piece.length;
      if (size > LARGEST_UNPACKED)
        throw new ImportFault('FILE_DAMAGED', 'The file unpacks to more than any register has.');
      yield piece;
    }
  } catch (error) {
    if (!String((error as NodeJS.ErrnoException).code).startsWith('Z_')) throw error;
    throw new ImportFault('FILE_DAMAGED', `The file is damaged or breaks off: ${(error as Error).message}.`);
  }
}

async function isGzipped(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

/**
 * By its byte-order mark; else UTF-8 if the whole file is valid UTF-8; else windows-1252, in which every byte means
 * something. The whole file is looked at because its first accent may stand on the last line.
 */
export async function detectEncoding(path: string): Promise<RegisterEncoding> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  try {
    for await (const bytes of bytesOf(path, () => undefined)) {
      if (first && bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
      first = false;
      strict.decode(bytes, { stream: true });
    }
    strict.decode();
    return 'utf-8';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    return 'windows-1252';
  }
}

/** The text of the file without byte-order mark, every line ending with a line feed alone. */
export async function* textOf(
  path: string,
  encoding: RegisterEncoding,
  onRead: (bytes: number) => void,
): AsyncGenerator<string> {
  const decode = encoding === 'windows-1252' ? decodeWindows1252 : decodeUnicode(encoding);
  let heldBack = '';
  for await (const bytes of bytesOf(path, onRead)) {
    const text = heldBack + decode(bytes);
    // A carriage return at the very end of a piece may have its line feed in the next one.
    heldBack = text.endsWith('\r') ? '\r' : '';
    yield text.slice(0, text.length - heldBack.length).replaceAll('\r\n', '\n');
  }
  yield heldBack + decode(null);
}

type Decode = (bytes: Buffer | null) => string;

/** A letter may be spread over two pieces; null is the end of the file. */
function decodeUnicode(encoding: 'utf-8' | 'utf-16le'): Decode {
  const decoder = new TextDecoder(encoding);
  return (bytes) => (bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true }));
}

/** What windows-1252 has where latin1 has control characters; five of the 32 mean nothing. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

// By hand because TextDecoder of several releases of Node reads windows-1252 as latin1.
const decodeWindows1252: Decode = (bytes) =>
  (bytes?.toString('latin1') ?? '').replace(
    /[\x80-\x9f]/g,
    (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character,
  );
