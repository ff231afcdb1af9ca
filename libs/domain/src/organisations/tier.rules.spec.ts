// Tiers: what may be above what, and that no order of joining ever puts an organisation above itself.
import fc from 'fast-check';
import { areDaysOfBelonging, type Belonging, isKeptTier, isTier, wouldCircle } from './tier.rules.js';

const tie = (memberId: string, tierId: string): Belonging => ({ memberId, tierId });

test.each([
  ['itself', tie('a', 'a'), [], true],
  ['what belongs to it', tie('a', 'b'), [tie('b', 'a')], true],
  ['what belongs to it over two tiers', tie('a', 'c'), [tie('c', 'b'), tie('b', 'a')], true],
  ['what shares a tier with it', tie('a', 'b'), [tie('a', 'top'), tie('b', 'top')], false],
  ['two tiers that are one above the other', tie('a', 'top'), [tie('a', 'b'), tie('b', 'top')], false],
])('belonging to %s', (_, one, others, circles) => {
  expect(wouldCircle(one, others)).toBe(circles);
});

test('whatever joins whatever in whatever order, nothing is above itself', () => {
  const anyTie = fc.record({ memberId: fc.constantFrom(...'abcdefg'), tierId: fc.constantFrom(...'abcdefg') });
  fc.assert(
    fc.property(fc.array(anyTie, { maxLength: 40 }), (asked) => {
      const kept: Belonging[] = [];
      for (const one of asked) if (!wouldCircle(one, kept)) kept.push(one);
      const stepsUp = (id: string, steps: number): string[] =>
        steps === 0
          ? []
          : kept
              .filter(({ memberId }) => memberId === id)
              .flatMap(({ tierId }) => [tierId, ...stepsUp(tierId, steps - 1)]);
      for (const id of 'abcdefg') expect(stepsUp(id, 3)).not.toContain(id);
    }),
  );
});

test.each([
  ['since ever, still', null, null, true],
  ['since today, still', '2026-11-22', null, true],
  ['since tomorrow', '2026-11-23', null, false],
  ['until today', '2024-09-01', '2026-11-22', true],
  ['since ever, until some day', null, '2020-08-31', true],
  ['until tomorrow', '2024-09-01', '2026-11-23', false],
  ['until before it began', '2024-09-01', '2024-08-31', false],
  ['since a week, as ISO 8601 writes it', '2025-W47-1', null, false],
  ['until a day that no month has', null, '2025-02-30', false],
  ['since a year that no calendar has', '0000-01-01', null, false],
])('%s', (_, beganOn, endedOn, are) => {
  expect(areDaysOfBelonging(beganOn, endedOn, '2026-11-22')).toBe(are);
});

test('an authority is above its schools by the register, a consortium by hand, a university not at all', () => {
  expect([isTier('local_authority'), isKeptTier('local_authority')]).toEqual([true, false]);
  expect([isTier('consortium'), isKeptTier('consortium')]).toEqual([true, true]);
  expect([isTier('university'), isTier(null), isKeptTier(null)]).toEqual([false, false, false]);
});
