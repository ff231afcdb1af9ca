// Checks the lock file for what npm itself lets pass: holes, addresses of one registry, versions under a safety floor.
// @ts-check
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {object} Entry
 * @property {string} [version]
 * @property {string} [resolved]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {Record<string, string>} [devDependencies]
 * @typedef {{ packages: Record<string, Entry> }} Lock
 */

/** Lowest versions without a known hole, wherever in the tree they stand. */
export const FLOORS = {
  '@apollo/server': '5.5.0',
  '@nestjs/core': '11.1.18',
  '@simplewebauthn/server': '14.0.0',
  'engine.io': '6.6.7',
  multer: '2.3.0',
  'socket.io-parser': '4.2.7',
  typeorm: '1.1.1',
};

/** @param {Lock} lock @returns {string[]} a line for each fault */
export function faultsOf(lock) {
  return Object.entries(lock.packages).flatMap(([path, entry]) => [
    ...missingFrom(lock, path, entry),
    ...addressIn(path, entry),
    ...belowFloor(path, entry),
  ]);
}

/** @param {Lock} lock @param {string} path @param {Entry} entry */
function missingFrom(lock, path, entry) {
  // Only workspaces and the root keep their development dependencies in the tree.
  const development = path.includes('node_modules/') ? {} : entry.devDependencies;
  return Object.keys({ ...entry.dependencies, ...entry.optionalDependencies, ...development })
    .filter((name) => !placesOf(name, path).some((place) => place in lock.packages))
    .map(
      (name) => `${path || 'the root'} needs ${name}, which has no entry: run "npm install" and look at its warnings`,
    );
}

/** Where Node looks for a package, from the one that asks upwards. @param {string} name @param {string} from */
function placesOf(name, from) {
  const folders = from === '' ? [] : from.split('/');
  return [...folders.keys(), folders.length]
    .map((depth) => [...folders.slice(0, depth), 'node_modules', name].join('/'))
    .reverse();
}

/** @param {string} path @param {Entry} entry */
function addressIn(path, { resolved }) {
  return resolved?.includes('://') ? [`${path} names the address ${resolved}: .npmrc leaves addresses out`] : [];
}

/** @param {string} path @param {Entry} entry */
function belowFloor(path, { version }) {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const floor = Object.entries(FLOORS).find(([floored]) => floored === name)?.[1];
  if (!floor || !version || compare(version, floor) >= 0) return [];
  return [`${path} is ${version}, and every version below ${floor} has a known hole: update it`];
}

/** @param {string} version @param {string} other both such as 5.5.1 */
function compare(version, other) {
  return version.localeCompare(other, 'en', { numeric: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const faults = faultsOf(JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')));
  faults.forEach((fault) => console.error(fault));
  process.exitCode = faults.length === 0 ? 0 : 1;
}
