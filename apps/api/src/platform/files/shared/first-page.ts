// The first page of a PDF as a picture, drawn in a process of its own that may take so much time and memory and no more.
import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type DrawnPicture, drawForms, LONGEST_SIDE } from './picture.js';

/** In bytes: what is larger is given out without being shown. */
const LARGEST = 50 * 1024 * 1024;
const LONGEST_MS = 8_000;
/** Half a gigabyte in pages of WebAssembly, and in megabytes for the rest. */
const MEMORY = ['--wasm-max-mem-pages=8192', '--max-old-space-size=256'];

const { resolve } = createRequire(import.meta.url);
const run = promisify(execFile);

/** Draws its `preview` and `small` into a folder; null where it cannot be shown: it is locked, too large, or not sound. */
export async function drawFirstPage(
  path: string,
  folder: string,
  longestMs = LONGEST_MS,
): Promise<DrawnPicture | null> {
  if ((await stat(path)).size > LARGEST) return null;
  const page = join(folder, 'page');
  try {
    await run(process.execPath, [...MEMORY, resolve('#draw-first-page'), path, `${LONGEST_SIDE}`, page], {
      env: {},
      timeout: longestMs,
      killSignal: 'SIGKILL',
    });
  } catch {
    return null;
  }
  return drawForms(page, folder);
}
