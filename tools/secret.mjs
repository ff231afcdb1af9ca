// Writes a file that only its owner may read, whole or not at all.
// @ts-check
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { inWords } from './failure.mjs';

/** @param {string} path @param {string} text */
export function writeSecret(path, text) {
  const draft = `${path}.${process.pid}`;
  try {
    const file = openSync(draft, 'w', 0o600);
    writeSync(file, text);
    fsyncSync(file);
    closeSync(file);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw inWords(error, path);
  }
}
