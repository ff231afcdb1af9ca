// The random passwords of the database roles, kept beside the cluster in a file that only its owner reads.
// @ts-check
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, inWords } from '../failure.mjs';
import { writeSecret } from '../secret.mjs';

/** @typedef {{ superuser: string, owner: string, app: string, worker: string }} Passwords */

const FILE = 'passwords.json';

/** Makes new passwords and keeps them. @param {string} folder @returns {Passwords} */
export function makePasswords(folder) {
  const password = () => randomBytes(24).toString('base64url');
  const passwords = { superuser: password(), owner: password(), app: password(), worker: password() };
  writeSecret(join(folder, FILE), JSON.stringify(passwords));
  return passwords;
}

/** @param {string} folder @returns {Passwords} */
export function readPasswords(folder) {
  const path = join(folder, FILE);
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'EACCES') throw inWords(error, path);
    throw new Failure(
      `The database's passwords in ${path} are lost or unreadable: put the file back from a backup, or move ${folder} ` +
        'away to start afresh.',
    );
  }
}
