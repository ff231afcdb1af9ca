// Files made in code, whole and broken, harmless and not: what specs send.
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** A photograph as a telephone takes it: with where it was taken. */
export const photograph = async (width = 64, height = 48): Promise<Uint8Array> =>
  new Uint8Array(
    await sharp({ create: { width, height, channels: 3, background: '#336' } })
      .withExif({ IFD0: { Make: 'Telephone', ImageDescription: 'Playground' }, IFD3: { GPSLatitude: '52/1 0/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer(),
  );

export const picture = async (format: 'png' | 'webp' | 'gif' | 'avif'): Promise<Uint8Array> =>
  new Uint8Array(
    await sharp({ create: { width: 40, height: 30, channels: 3, background: '#363' } })
      .toFormat(format)
      .toBuffer(),
  );

/** A PNG that says how large it is, and holds next to nothing. */
export function pngOfSize(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const signature = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const rows = deflateSync(Buffer.alloc(1_000));
  return joined(signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', new Uint8Array()));
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checked = joined(bytesOf(type), data);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(checked));
  return joined(length, checked, sum);
}

export interface ZipEntry {
  readonly name: string;
  readonly text?: string;
  readonly isEncrypted?: boolean;
  /** How large it says it is, if that is not so. */
  readonly claims?: number;
}

/** A zip whose entries stand as they are. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, text = '', isEncrypted = false, claims } of entries) {
    // Twelve bytes before what is encrypted say with what.
    const data = bytesOf(isEncrypted ? `${' '.repeat(12)}${text}` : text);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(isEncrypted ? 1 : 0, 2);
    facts.writeUInt16LE(claims === undefined ? 0 : 8, 4);
    facts.writeUInt32LE(crc32(data), 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(claims ?? bytesOf(text).length, 18);
    facts.writeUInt16LE(bytesOf(name).length, 22);
    const local = joined(Uint8Array.from([0x50, 0x4b, 3, 4]), facts, bytesOf(name), data);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(joined(Uint8Array.from([0x50, 0x4b, 1, 2, 20, 0]), facts, tail, bytesOf(name)));
    parts.push(local);
    offset += local.length;
  }
  const listed = joined(...directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return joined(...parts, listed, Uint8Array.from([0x50, 0x4b, 5, 6]), end);
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A text document as word processors write it, with whatever else. */
export const wordDocument = (...more: readonly ZipEntry[]): Uint8Array =>
  zipOf([
    {
      name: '[Content_Types].xml',
      text: `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${WORD}.main+xml"/></Types>`,
    },
    { name: '_rels/.rels', text: '<Relationships/>' },
    { name: 'word/document.xml', text: '<document/>' },
    ...more,
  ]);

export const pdf = (inside = ''): Uint8Array =>
  bytesOf(`%PDF-1.7\n%âãÏÓ\n1 0 obj<</Type/Catalog>>endobj\n${inside}\n%%EOF\n`);
