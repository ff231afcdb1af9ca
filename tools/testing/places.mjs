// Folders for specs: a fresh one with a space in its name, and small disks where mounting is allowed.
// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A folder that only its owner may enter, as a clone in a home folder lies in one.
 * @template T
 * @param {(folder: string) => Promise<T>} work
 */
export async function inFreshFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'sixfold spec '));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

/**
 * A disk that fills up: a real small one where this user may mount.
 * @param {string} folder in which to make it
 * @param {number} megabytes
 * @returns {{ path: string, unmount(): void } | null} null where mounting is not allowed
 */
export function smallDisk(folder, megabytes) {
  const path = join(folder, 'disk');
  mkdirSync(path);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', path]);
  return status === 0 ? { path, unmount: () => spawnSync('umount', ['-l', path]) } : null;
}

/** A folder in which nobody may make anything, not even root. */
export const UNWRITABLE = process.platform === 'linux' ? '/sys' : '/System';
