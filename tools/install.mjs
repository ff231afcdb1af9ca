// Installs the packages when what lies in node_modules is not what the lock file names.
// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';
import { diskFull, Failure, notPermitted } from './failure.mjs';
import { ROOT } from './root.mjs';

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} Entry one package of a lock file */

/** @param {{ log: (text: string) => void, signal?: AbortSignal }} manner */
export async function installIfNeeded({ log, signal }) {
  if (isInstalled()) return;
  log('Installing packages: once, a minute or two …');
  const words = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--no-progress'];
  const { code, output } = await run('npm', words, { signal });
  if (code !== 0) throw explain(output);
}

/** npm notes in node_modules what it installed, at the end of an installation that came to its end. */
function isInstalled() {
  const wanted = packagesOf(join(ROOT, 'package-lock.json'));
  const installed = packagesOf(join(ROOT, 'node_modules/.package-lock.json'));
  return wanted !== null && installed !== null && holdsAll(installed, wanted);
}

/**
 * Whether each package wanted is there in its version; an optional one may be missing, as it may be for another machine.
 * @param {Record<string, Entry>} installed by path
 * @param {Record<string, Entry>} wanted by path
 */
export function holdsAll(installed, wanted) {
  return Object.entries(wanted)
    .filter(([path, { link }]) => path.includes('node_modules/') && !link)
    .every(([path, { version, optional }]) => installed[path]?.version === version || (optional && !installed[path]));
}

/** @param {string} path @returns {Record<string, Entry> | null} */
function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return null;
  }
}

/** @param {string} output what npm wrote */
function explain(output) {
  if (/ENOSPC/.test(output)) return diskFull(ROOT);
  if (/EACCES|EROFS/.test(output)) return notPermitted(ROOT);
  const reason = output
    .split('\n')
    .map((line) => line.match(/^npm (?:error|ERR!) (.*)/)?.[1] ?? '')
    .find((line) => line && !/^(code|errno|syscall|path) /.test(line));
  return new Failure(
    `Installing the packages failed (${reason ?? 'npm gave no reason'}): see that npm reaches its registry (npm ping), then start again.`,
  );
}
