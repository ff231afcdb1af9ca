// A folder belongs to one running process at a time: the claim file names it, and a dead one's claim is taken over.
// @ts-check
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, inWords } from './failure.mjs';
import { lifeOf } from './process.mjs';

/**
 * @typedef {{ pid: number, life: string | null, url?: string }} Holder the process that holds a folder, and the address it serves
 * @typedef {{ announce(url: string): void, release(): void }} Claim
 */

const CLAIM_FILE = 'owner.json';

/** The living process that holds the folder. @param {string} folder @returns {Holder | null} */
export function holderOf(folder) {
  const holder = readHolder(join(folder, CLAIM_FILE));
  return holder && lifeOf(holder.pid) === holder.life ? holder : null;
}

/**
 * Claims the folder for this process. Throws a Failure that names the holder when another one is alive.
 * @param {string} folder exists
 * @returns {Claim}
 */
export function claimFolder(folder) {
  const path = join(folder, CLAIM_FILE);
  const own = { pid: process.pid, life: lifeOf(process.pid) };
  const draft = `${path}.${process.pid}`;
  try {
    writeFileSync(draft, JSON.stringify(own));
    place(draft, path, folder);
  } catch (error) {
    throw inWords(error, folder);
  } finally {
    rmSync(draft, { force: true });
  }
  return {
    announce: (url) => {
      writeFileSync(draft, JSON.stringify({ ...own, url }));
      renameSync(draft, path);
    },
    release: () => rmSync(path, { force: true }),
  };
}

/** Throws a Failure when a living process holds the folder. @param {string} folder */
export function refuseIfHeld(folder) {
  const holder = holderOf(folder);
  if (!holder) return;
  const place = holder.url ? ` at ${holder.url}` : '';
  throw new Failure(
    `Sixfold is already running on ${folder}${place} (process ${holder.pid}): use that one, or stop it first.`,
  );
}

/**
 * Linking fails where the name exists, so of two at once only one wins; a dead claim is moved aside before it goes, so
 * that a claim placed meanwhile is seen and put back.
 * @param {string} draft
 * @param {string} path
 * @param {string} folder
 */
function place(draft, path, folder) {
  while (!linked(draft, path)) {
    refuseIfHeld(folder);
    const aside = `${draft}.aside`;
    if (!moved(path, aside)) continue;
    const holder = readHolder(aside);
    if (holder && lifeOf(holder.pid) === holder.life) linked(aside, path);
    rmSync(aside, { force: true });
  }
}

/** @param {string} from @param {string} to @returns {boolean} false when the name is taken */
function linked(from, to) {
  return succeeds(() => linkSync(from, to), 'EEXIST');
}

/** @param {string} from @param {string} to @returns {boolean} false when it is gone already */
function moved(from, to) {
  return succeeds(() => renameSync(from, to), 'ENOENT');
}

/** @param {() => void} act @param {string} expected the one error code that means no */
function succeeds(act, expected) {
  try {
    act();
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === expected) return false;
    throw error;
  }
}

/** @param {string} path @returns {Holder | null} */
function readHolder(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
