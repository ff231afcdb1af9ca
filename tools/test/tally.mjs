// Counts what passed and what failed over checks and tests.
// @ts-check
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number }} Tally
 * @typedef {object} JestReport what Jest writes with --json, as far as it is counted
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {number} numRuntimeErrorTestSuites
 */

/** @param {number} code of a program that checks one thing @returns {Tally} */
export function tallyOfCheck(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * A suite that could not run counts as one failed; so does a test that was skipped, and a run that failed as a whole.
 * @param {JestReport | null} report null when Jest came to no report
 * @param {number} code Jest's exit code
 * @returns {Tally}
 */
export function tallyOfTests(report, code) {
  const passed = report?.numPassedTests ?? 0;
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  const failed = (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0) + skipped;
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
}

/** @param {string} path @returns {JestReport | null} */
export function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** @param {Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  return tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
}
