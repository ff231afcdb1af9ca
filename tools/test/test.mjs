// Runs every check and every test, goes on when one fails, and says at the end how many did.
// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../command.mjs';
import { tellFailures } from '../failure.mjs';
import { installIfNeeded } from '../install.mjs';
import { stopSignal } from '../start/stop-signal.mjs';
import { CHECKS, TEST_GROUPS } from './checks.mjs';
import { readReport, sum, tallyOfCheck, tallyOfTests } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`;

export async function test() {
  const signal = stopSignal();
  /** @type {Tally[]} */
  const tallies = [];
  await tellFailures(async () => {
    await installIfNeeded({ log: console.log, signal });
    for (const check of CHECKS) tallies.push(await runCheck(check, signal));
    for (const group of TEST_GROUPS) tallies.push(await runTests(group, signal));
  });
  if (process.exitCode === 1) tallies.push({ passed: 0, failed: 1 });
  const { passed, failed } = sum(tallies);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

/** @param {import('./checks.mjs').Check} check @param {AbortSignal} signal @returns {Promise<Tally>} */
async function runCheck({ name, script, args }, signal) {
  console.log(`\n── ${name}`);
  const { code, output } = await runNode(script, args, { signal });
  if (code !== 0) console.log(output.trim());
  return tallyOfCheck(code);
}

/** @param {import('./checks.mjs').TestGroup} group @param {AbortSignal} signal @returns {Promise<Tally>} */
async function runTests({ name, projects, alone }, signal) {
  console.log(`\n── ${name}`);
  const folder = mkdtempSync(join(tmpdir(), 'sixfold-report-'));
  const report = join(folder, 'report.json');
  try {
    const words = [
      ...(alone ? ['--runInBand'] : []),
      '--selectProjects',
      ...projects,
      '--json',
      `--outputFile=${report}`,
    ];
    const { code } = await runNode('node_modules/.bin/jest', words, {
      env: { NODE_OPTIONS },
      signal,
      onText: show,
    });
    return tallyOfTests(readReport(report), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} text */
function show(text) {
  process.stdout.write(text);
}
