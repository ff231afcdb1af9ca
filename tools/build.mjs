// Builds what changed. A stamp of the sources' content lets an unchanged copy start without loading the build tool.
// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runNode } from './command.mjs';
import { diskFull, Failure, inWords, notPermitted } from './failure.mjs';
import { ROOT } from './root.mjs';

const STAMP = join(ROOT, 'node_modules/.cache/sixfold-build');
const SOURCES = ['apps/api', 'apps/web', 'libs', 'package-lock.json', 'tsconfig.base.json', 'nx.json'];
const PRODUCTS = ['apps/api/dist/bundle/main.js', 'apps/web/dist/index.html', 'libs/domain/dist/index.js'];
const NOT_SOURCES = new Set(['dist', 'node_modules']);

/** @param {{ log: (text: string) => void, signal?: AbortSignal }} manner */
export async function buildIfChanged({ log, signal }) {
  const stamp = stampOfSources();
  if (isBuilt(stamp)) return;
  log('Building …');
  const { code, output } = await runNode('node_modules/.bin/nx', ['run-many', '-t', 'build'], { signal });
  if (code !== 0) throw explain(output);
  try {
    mkdirSync(dirname(STAMP), { recursive: true });
    writeFileSync(STAMP, stamp);
  } catch (error) {
    throw inWords(error, STAMP);
  }
}

/** @param {string} stamp */
function isBuilt(stamp) {
  const products = PRODUCTS.every((product) => existsSync(join(ROOT, product)));
  return products && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp;
}

function stampOfSources() {
  const hash = createHash('sha256').update(process.versions.node);
  for (const path of SOURCES.flatMap(filesOf)) hash.update(`\0${path}\0`).update(readFileSync(join(ROOT, path)));
  return hash.digest('hex');
}

/** @param {string} path from the project's folder @returns {string[]} the files at or under it, in a fixed order */
function filesOf(path) {
  if (path.includes('.')) return [path];
  return readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter(({ name }) => !NOT_SOURCES.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesOf(`${path}/${entry.name}`) : [`${path}/${entry.name}`]));
}

/** @param {string} output what the build tool wrote */
function explain(output) {
  if (/ENOSPC/.test(output)) return diskFull(ROOT);
  if (/EACCES|EROFS/.test(output)) return notPermitted(ROOT);
  return new Failure(`${output.trim()}\n\nBuilding failed, for the reason above: mend it and start again.`);
}
