// A zip, made piece by piece while it is being sent: no more of it is in memory than the reader has not yet taken.
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

export interface ZipEntry {
  /** Within the zip, with slashes; never anything that a person wrote. */
  readonly path: string;
  readonly content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  /** Whether it is packed already, as pictures are. */
  readonly isPacked?: boolean;
}

const END = new Uint8Array();

/** The same entries of the same moment make the same bytes. */
export async function* zipped(
  entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>,
  madeAt: Date,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  for await (const { path, content, isPacked } of entries) {
    const file = isPacked ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    file.mtime = madeAt;
    zip.add(file);
    for await (const piece of content) {
      file.push(piece);
      yield* ready.splice(0);
    }
    file.push(END, true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
