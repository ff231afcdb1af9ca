// Taking over fields of an original: nothing is lost, and what is chosen is exactly what one gets.
import fc from 'fast-check';
import { compareFields, isSame, isToChoose, takeOver } from './merge.rules.js';

const FIELDS = ['title', 'steps', 'years'] as const;
const aDocument = fc.record({
  title: fc.constantFrom('Fractions', 'Halves', 'Quarters'),
  steps: fc.option(fc.record({ type: fc.constant('doc'), text: fc.constantFrom('a', 'b') })),
  years: fc.uniqueArray(fc.constantFrom(4, 5, 6), { maxLength: 2 }),
});
const threeSides = fc.record({ base: aDocument, mine: aDocument, theirs: aDocument });
const someFields = fc.subarray([...FIELDS]);

it.each([
  ['none', 1, 1, 1],
  ['mine', 1, 2, 1],
  ['theirs', 1, 1, 2],
  ['alike', 1, 2, 2],
  ['apart', 1, 2, 3],
  ['apart', [1], [1, 2], []],
  ['none', { a: 1, b: [2] }, { b: [2], a: 1 }, { a: 1, b: [2] }],
  ['theirs', null, null, { a: null }],
])('says %s', (change, base, mine, theirs) => {
  const [compared] = compareFields(['value'], {
    base: { value: base },
    mine: { value: mine },
    theirs: { value: theirs },
  });
  expect(compared).toEqual({ field: 'value', change, base, mine, theirs });
});

it('names every field once, and leaves each side as it was', () => {
  fc.assert(
    fc.property(threeSides, (sides) => {
      const compared = compareFields(FIELDS, sides);
      expect(compared.map(({ field }) => field)).toEqual(FIELDS);
      for (const { field, base, mine, theirs } of compared) {
        expect([base, mine, theirs]).toEqual([sides.base[field], sides.mine[field], sides.theirs[field]]);
      }
    }),
  );
});

it('gives exactly mine when nothing is chosen, and exactly theirs when everything is', () => {
  fc.assert(
    fc.property(threeSides, ({ mine, theirs }) => {
      expect(takeOver(mine, theirs, [])).toEqual(mine);
      expect(takeOver(mine, theirs, FIELDS)).toEqual(theirs);
    }),
  );
});

it('takes fields over in any order, and in several goes, to the same', () => {
  fc.assert(
    fc.property(threeSides, someFields, someFields, ({ mine, theirs }, first, second) => {
      const inTwo = takeOver(takeOver(mine, theirs, first), theirs, second);
      expect(inTwo).toEqual(takeOver(takeOver(mine, theirs, second), theirs, first));
      expect(inTwo).toEqual(takeOver(mine, theirs, [...second, ...first]));
    }),
  );
});

it('leaves nothing to choose once all that is to choose was taken over', () => {
  fc.assert(
    fc.property(threeSides, ({ base, mine, theirs }) => {
      const chosen = compareFields(FIELDS, { base, mine, theirs }).filter(isToChoose);
      const merged = takeOver(
        mine,
        theirs,
        chosen.map(({ field }) => field),
      );
      // What one starts from is the original as it is now.
      expect(compareFields(FIELDS, { base: theirs, mine: merged, theirs }).some(isToChoose)).toBe(false);
      for (const { field, change } of compareFields(FIELDS, { base, mine, theirs })) {
        const kept = change === 'mine' || change === 'none' ? mine : theirs;
        expect(isSame(merged[field], kept[field])).toBe(true);
      }
    }),
  );
});
