// Places for specs: a fresh folder with a space in its name, a folder nobody may write, a disk that fills up.
// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
 * A real disk so small that it fills up.
 * @typedef {{ path: string, grow(megabytes: number): void, fill(): void, clear(): void }} SmallDisk `fill` takes all that is free until `clear`
 */

/**
 * @template T
 * @param {number} megabytes
 * @param {(disk: SmallDisk) => Promise<T>} work
 */
export function onSmallDisk(megabytes, work) {
  return inFreshFolder(async (path) => {
    mount(path, `size=${megabytes}m,mode=755`);
    const filler = join(path, 'filler');
    try {
      return await work({
        path,
        grow: (size) => mount(path, `remount,size=${size}m`),
        fill: () => spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=64k']),
        clear: () => rmSync(filler),
      });
    } finally {
      spawnSync('umount', ['-l', path]);
    }
  });
}

/** Whether this user may mount, so that there can be a small disk. @returns {Promise<boolean>} */
export async function mayMount() {
  return onSmallDisk(1, async () => true).catch(() => false);
}

/** @param {string} path @param {string} options */
function mount(path, options) {
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** What a full disk answers to a write. @returns {unknown} the real error */
export function writeToFullDisk() {
  try {
    return writeFileSync('/dev/full', 'x');
  } catch (error) {
    return error;
  }
}

/** A folder in which nobody may make anything, not even root. */
export const UNWRITABLE = process.platform === 'linux' ? '/sys' : '/System';
