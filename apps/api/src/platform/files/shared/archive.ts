// Looks into a zip, and into the Office and OpenDocument files that are one, without unpacking anything.
import { type Entry, openPromise } from 'yauzl';
import { Refusal } from '../../graphql/refusal.js';

const MOST_ENTRIES = 10_000;
const MOST_UNPACKED = 1024 * 1024 * 1024;
/** How many times its own size an archive may hold, once that is more than `ALWAYS_FINE`. */
const MOST_RATIO = 100;
const ALWAYS_FINE = 50 * 1024 * 1024;
const IS_ENCRYPTED = 1;

/** What runs when somebody opens it. */
const PROGRAM = /\.(?:exe|com|scr|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|msi|msc|jar|dll|lnk|reg|app|apk|dmg|sh)$/i;
const MACROS = /(?:^|\/)vbaProject\.bin$/i;

/** @throws Refusal FILE_ARCHIVE_UNSAFE, FILE_DAMAGED */
export async function lookInto(path: string, size: number): Promise<void> {
  let entries = 0;
  let unpacked = 0;
  for await (const entry of entriesOf(path)) {
    entries += 1;
    unpacked += entry.uncompressedSize;
    const isBomb = unpacked > MOST_UNPACKED || (unpacked > ALWAYS_FINE && unpacked > size * MOST_RATIO);
    const isEncrypted = (entry.generalPurposeBitFlag & IS_ENCRYPTED) === IS_ENCRYPTED;
    const runs = PROGRAM.test(entry.fileName) || MACROS.test(entry.fileName);
    if (entries > MOST_ENTRIES || isBomb || isEncrypted || runs) throw new Refusal('FILE_ARCHIVE_UNSAFE');
  }
  if (entries === 0) throw new Refusal('FILE_DAMAGED');
}

/** What the archive says of itself at its end. Names that climb out of a folder are refused by the reader. */
async function* entriesOf(path: string): AsyncGenerator<Entry> {
  try {
    const archive = await openPromise(path, { lazyEntries: true });
    for await (const entry of archive.eachEntry()) yield entry;
  } catch (error) {
    const isUnsafe = error instanceof Error && /relative path|absolute path|invalid characters/i.test(error.message);
    throw new Refusal(isUnsafe ? 'FILE_ARCHIVE_UNSAFE' : 'FILE_DAMAGED');
  }
}
