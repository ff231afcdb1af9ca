// Until when a group answers, what its answers come to, and when an outcome owes reasons.
import fc from 'fast-check';
import {
  answersEndAt,
  areOptions,
  canAnswerUntil,
  countsOf,
  type DecisionAnswer,
  decisionStandingOf,
  isAnswerTo,
  owesReasons,
} from './decision.rules.js';

const copenhagen = 'Europe/Copenhagen';

it.each<[string, readonly string[], boolean]>([
  ['two', ['yes', 'no'], true],
  ['one', ['yes'], false],
  ['nine', ['1', '2', '3', '4', '5', '6', '7', '8', '9'], false],
  ['the same twice', ['Yes', ' yes', 'no'], false],
])('%s options', (_how, options, fit) => {
  expect(areOptions(options)).toBe(fit);
});

it.each<[string, string, boolean]>([
  ['today there, though not yet in UTC', '2026-11-23', true],
  ['yesterday there', '2026-11-22', false],
  ['ninety days ahead', '2027-02-21', true],
  ['later than that', '2027-02-22', false],
  ['no day of the calendar', '2026-11-31', false],
  ['no day at all', 'soon', false],
])('can answer until %s', (_when, day, can) => {
  expect(canAnswerUntil(day, copenhagen, new Date('2026-11-22T23:30:00Z'))).toBe(can);
});

it('ends with the day by the clock on the wall there, also when the clock changes', () => {
  expect(answersEndAt('2026-11-23', copenhagen).toISOString()).toBe('2026-11-23T23:00:00.000Z');
  expect(answersEndAt('2026-10-24', copenhagen).toISOString()).toBe('2026-10-24T22:00:00.000Z');
  expect(answersEndAt('2026-10-25', copenhagen).toISOString()).toBe('2026-10-25T23:00:00.000Z');
});

it('stands open until its end, waits then, and is decided for good', () => {
  const endsAt = new Date('2026-11-23T23:00:00Z');
  const before = new Date(endsAt.getTime() - 1);
  expect(decisionStandingOf({ decidedAt: null, endsAt }, before)).toBe('open');
  expect(decisionStandingOf({ decidedAt: null, endsAt }, endsAt)).toBe('waits_for_outcome');
  expect(decisionStandingOf({ decidedAt: before, endsAt }, before)).toBe('decided');
});

const answerTo = (options: number): fc.Arbitrary<DecisionAnswer> =>
  fc.oneof(
    fc.record({ stance: fc.constant('option' as const), option: fc.nat(options - 1) }),
    fc.record({ stance: fc.constantFrom('any' as const, 'abstain' as const), option: fc.constant(null) }),
  );
const asked = fc
  .integer({ min: 2, max: 8 })
  .chain((options) => fc.tuple(fc.constant(options), fc.array(answerTo(options), { maxLength: 40 })));

it('counts each answer for its option or for none, and owes reasons just for less than the most', () => {
  fc.assert(
    fc.property(asked, ([options, answers]) => {
      const counts = countsOf(options, answers);
      const chosen = answers.filter(({ stance }) => stance === 'option').length;
      expect(counts).toHaveLength(options);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(chosen);
      expect(counts.some((_, option) => !owesReasons(option, counts))).toBe(true);
      for (const [option, count] of counts.entries()) {
        expect(owesReasons(option, counts)).toBe(counts.some((other) => other > count));
      }
    }),
  );
});

it('takes an option where one is meant, among those that there are', () => {
  fc.assert(fc.property(asked, ([options, answers]) => answers.every((answer) => isAnswerTo(options, answer))));
  expect(isAnswerTo(3, { stance: 'option', option: 3 })).toBe(false);
  expect(isAnswerTo(3, { stance: 'option', option: null })).toBe(false);
  expect(isAnswerTo(3, { stance: 'any', option: 1 })).toBe(false);
});
