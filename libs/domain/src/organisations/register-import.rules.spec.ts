// How many schools a file may close before somebody is asked.
import { closesMany } from './register-import.rules.js';

describe('closing schools that a file lacks', () => {
  it.each([
    [0, 0, false],
    [0, 100, false],
    [10, 100, false],
    [11, 100, true],
    [1, 3, true],
    [2_313, 23_130, false],
    [2_314, 23_130, true],
  ])('%d of %d is too many unasked: %s', (absent, open, many) => {
    expect(closesMany({ absent, open })).toBe(many);
  });
});
