// Refuses a Node that is too old, before anything that such a Node could not even read is loaded.
// @ts-check
import { readFileSync } from 'node:fs';

/** Leaves with exit code 1 and one sentence when this Node is older than package.json asks for. */
export function checkNode() {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const floor = engines.node.match(/>=(\d+)\.(\d+)/);
  if (reaches(process.versions.node, Number(floor[1]), Number(floor[2]))) return;
  console.error(
    `Sixfold needs Node ${floor[1]}.${floor[2]} or later, this is ${process.versions.node}: install a newer one from ` +
      'https://nodejs.org and start again.',
  );
  process.exit(1);
}

/**
 * @param {string} version such as 20.19.4
 * @param {number} major
 * @param {number} minor
 */
export function reaches(version, major, minor) {
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}
