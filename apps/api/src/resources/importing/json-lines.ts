// A file of JSON, one value a line, plain or gzipped; read piece by piece, however large it is.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { ImportFault } from './import-fault.js';

export interface JsonLine {
  /** From 1. */
  readonly line: number;
  /** Undefined where the line is no JSON. */
  readonly value: unknown;
}

/** Blank lines are passed over. @throws ImportFault when a gzipped file is damaged or breaks off */
export async function* jsonLines(path: string): AsyncGenerator<JsonLine> {
  const bytes = createReadStream(path);
  const text = (await isGzipped(path)) ? bytes.pipe(createGunzip()) : bytes;
  const broken = new Promise<never>((_, reject) => {
    for (const stream of [bytes, text]) stream.once('error', reject);
  });
  const lines = createInterface({ input: text, crlfDelay: Infinity })[Symbol.asyncIterator]();
  try {
    for (let line = 1; ; line += 1) {
      const next = await Promise.race([lines.next(), broken]);
      if (next.done === true) return;
      if (next.value.trim() !== '') yield { line, value: parsed(next.value) };
    }
  } catch (error) {
    if (!String((error as NodeJS.ErrnoException).code).startsWith('Z_')) throw error;
    throw new ImportFault(`The file ${path} is damaged or breaks off: ${(error as Error).message}.`);
  } finally {
    broken.catch(() => undefined);
    bytes.destroy();
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

async function isGzipped(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(new Uint8Array(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}
