// Programme years as a table of days, and that each follows the one before.
import fc from 'fast-check';
import { AFTER_THE_YEARS, endOfProgrammeYear, PROGRAMME_YEARS, programmeYearOf } from './programme-year.rules.js';

it.each([
  ['2026-09-01', '2026-09-01', 1],
  ['2026-09-01', '2027-08-31', 1],
  ['2026-09-01', '2027-09-01', 2],
  ['2026-09-01', '2029-12-24', 4],
  ['2026-09-01', '2030-09-01', AFTER_THE_YEARS],
  ['2026-09-01', '2041-01-01', AFTER_THE_YEARS],
  ['2028-02-29', '2029-02-28', 1],
  ['2028-02-29', '2029-03-01', 2],
])('of a network activated on %s, %s is in year %d', (activated, day, year) => {
  expect(programmeYearOf(new Date(activated), new Date(day))).toBe(year);
});

it('has none before it is activated', () => {
  expect(programmeYearOf(null, new Date())).toBeNull();
});

it('never goes back, and changes exactly at the end of a year', () => {
  const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, fc.integer({ min: 1, max: PROGRAMME_YEARS }), (activatedAt, year) => {
      const end = endOfProgrammeYear(activatedAt, year);
      expect(programmeYearOf(activatedAt, end)).toBe(year + 1);
      expect(programmeYearOf(activatedAt, new Date(end.getTime() - 1))).toBe(year);
    }),
  );
});
