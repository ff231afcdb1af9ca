// Refuses a Node that is too old or too new, before anything that such a Node could not even read is loaded.
// @ts-check
import { readFileSync } from 'node:fs';

/** Leaves with exit code 1 and one sentence when this Node is not one that package.json asks for. */
export function checkNode() {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const refusal = refusalOf(process.versions.node, engines.node);
  if (refusal === null) return;
  console.error(refusal);
  process.exit(1);
}

/**
 * @param {string} version such as 20.19.4
 * @param {string} range such as >=20.19 <25
 * @returns {string | null} null when the version lies within the range
 */
export function refusalOf(version, range) {
  const [, floorMajor = 0, floorMinor = 0, ceiling = 0] = (/>=(\d+)\.(\d+) <(\d+)/.exec(range) ?? []).map(Number);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const needs = `Sixfold needs Node ${floorMajor}.${floorMinor} or later, below ${ceiling}; this is ${version}`;
  if (major < floorMajor || (major === floorMajor && minor < floorMinor)) {
    return `${needs}: install a newer one from https://nodejs.org and start again.`;
  }
  if (major >= ceiling) return `${needs}: install version ${ceiling - 1} from https://nodejs.org and start again.`;
  return null;
}
