// Makes a folder and those above it, open to be walked through: PostgreSQL may run as another user.
// @ts-check
import { mkdirSync } from 'node:fs';
import { inWords } from './failure.mjs';

/** @param {string} folder */
export function makeFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw inWords(error, folder);
  }
}
