// What counts as passed and what as failed.
// @ts-check
import { sum, tallyOfCheck, tallyOfTests } from './tally.mjs';

const CLEAN = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

describe('the tally', () => {
  it.each([
    ['a clean run', CLEAN, 0, { passed: 7, failed: 0 }],
    ['failed tests', { ...CLEAN, numFailedTests: 2 }, 1, { passed: 7, failed: 2 }],
    ['a suite that could not run', { ...CLEAN, numRuntimeErrorTestSuites: 1 }, 1, { passed: 7, failed: 1 }],
    [
      'tests that were skipped or promised',
      { ...CLEAN, numPendingTests: 1, numTodoTests: 1 },
      0,
      { passed: 7, failed: 2 },
    ],
    ['a run that fell over after its tests', CLEAN, 1, { passed: 7, failed: 1 }],
    ['a run without a report', null, 1, { passed: 0, failed: 1 }],
    ['a run without tests', { ...CLEAN, numPassedTests: 0 }, 0, { passed: 0, failed: 1 }],
  ])('of %s', (_, report, code, tally) => {
    expect(tallyOfTests(report, code)).toEqual(tally);
  });

  it('counts a check as one, and adds up', () => {
    expect(sum([tallyOfCheck(0), tallyOfCheck(0), tallyOfCheck(2), { passed: 5, failed: 1 }])).toEqual({
      passed: 7,
      failed: 2,
    });
  });
});
