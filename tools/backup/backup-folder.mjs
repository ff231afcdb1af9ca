// What lies in a backup's folder: a list of contents, a packed file for each table, and the files that people sent.
// @ts-check
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Failure } from '../failure.mjs';

/**
 * @typedef {import('./tables.mjs').Table & import('./tables.mjs').Content} KeptTable
 * @typedef {object} Contents
 * @property {1} form of the backup itself
 * @property {string} madeAt ISO 8601, UTC
 * @property {string[]} migrations that had been taken, in their order
 * @property {KeptTable[]} tables
 * @property {{ schema: string, name: string, value: string }[]} sequences that had given a number, and the last one
 * @property {{ path: string, sha256: string }[]} files, by their path with slashes in the folder of files
 */

const CONTENTS = 'contents.json';

/** @param {string} folder @param {import('./tables.mjs').Table} table */
export const fileOf = (folder, { schema, name }) => join(folder, 'tables', `${schema}.${name}.gz`);

/** @param {string} folder */
export const filesIn = (folder) => join(folder, 'files');

/** @param {string} folder @param {Contents} contents */
export const writeContents = (folder, contents) =>
  writeFileSync(join(folder, CONTENTS), `${JSON.stringify(contents, null, 2)}\n`);

/** Throws a Failure where there is no whole backup. @param {string} folder @returns {Contents} */
export function readContents(folder) {
  try {
    const contents = JSON.parse(readFileSync(join(folder, CONTENTS), 'utf8'));
    if (contents.form === 1) return contents;
  } catch {
    // Told below, whatever is wrong with it.
  }
  throw new Failure(`${folder} holds no whole backup of Sixfold: name the folder that "npm run backup" made.`);
}

/** The paths of all files below a folder, with slashes; none where there is no folder. @param {string} folder */
export function pathsBelow(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return [];
    throw error;
  }
}

/** @param {string} path @returns {Promise<string>} */
export async function digestOf(path) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
