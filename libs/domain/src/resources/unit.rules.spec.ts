// Units: what stands in them may stay, nothing holds itself, and what is older than units has neither goals nor parts.
import fc from 'fast-check';
import { compareFields, isToChoose, takeOver } from './merge.rules.js';
import type { ResourceDocument } from './resource.rules.js';
import { addedParts, reasonsFor, wholeDocument, wouldHoldItself } from './unit.rules.js';

const ids = ['a', 'b', 'c', 'd', 'e'] as const;
const someIds = fc.subarray([...ids]);
const shuffled = fc.shuffledSubarray([...ids]);

it.each([
  [[], [], []],
  [[], ['a', 'b'], ['a', 'b']],
  [['a', 'b'], ['b', 'a'], []],
  [['a'], ['c', 'a', 'b'], ['c', 'b']],
  [['a', 'b'], [], []],
])('of %j before %j adds %j', (before, after, added) => expect(addedParts(before, after)).toEqual(added));

it.each([
  ['nothing', [], {}, false],
  ['itself', ['unit'], {}, true],
  ['others', ['a', 'b'], {}, false],
  ['a unit of others', ['a'], { a: ['b', 'c'] }, false],
  ['a unit that holds it', ['b', 'a'], { a: ['c', 'unit'] }, true],
  ['a unit of a unit that holds it', ['a'], { a: ['b'], b: ['c'], c: ['unit'] }, true],
  ['units that hold each other without it', ['a'], { a: ['b'], b: ['a'] }, false],
  ['the same by two ways', ['a', 'b'], { a: ['c'], b: ['c'] }, false],
])('a unit with %s: holds itself is %s', (_, parts, edges: Record<string, string[]>, isRound) =>
  expect(wouldHoldItself('unit', parts, (id) => edges[id] ?? [])).toBe(isRound),
);

it('never lets a circle come about, whatever is put where in which order', () => {
  const changes = fc.array(fc.tuple(fc.constantFrom(...ids), someIds), { maxLength: 20 });
  fc.assert(
    fc.property(changes, (asked) => {
      const edges = new Map<string, readonly string[]>();
      const partsOf = (id: string) => edges.get(id) ?? [];
      for (const [unit, parts] of asked) if (!wouldHoldItself(unit, parts, partsOf)) edges.set(unit, parts);
      const isBelowItself = (id: string, from: string, depth: number): boolean =>
        depth <= ids.length && partsOf(from).some((part) => part === id || isBelowItself(id, part, depth + 1));
      expect(ids.filter((id) => isBelowItself(id, id, 0))).toEqual([]);
    }),
  );
});

const ofBefore = {
  ...{ title: 'Fractions', purpose: 'To compare', subject: null, phase: null, yearGroups: [], language: 'en' },
  ...{ levels: [], minutes: null, steps: null, materials: null, links: [] },
} satisfies Partial<ResourceDocument<string>>;
const document: ResourceDocument<string> = { ...ofBefore, goals: [], parts: [], reasons: {}, isCollection: false };

it('reads what was stored before there were units as without any, and leaves the rest as it is', () => {
  expect(wholeDocument(ofBefore)).toEqual(document);
  const unit = { ...document, goals: ['Say why'], parts: ['a'], reasons: { a: 'It begins' }, isCollection: true };
  expect(wholeDocument(unit)).toEqual(unit);
});

it('keeps a reason for what stands in it, and for nothing else', () => {
  const said = [
    { id: 'a', why: 'It begins' },
    { id: 'z', why: 'It went' },
  ];
  expect(reasonsFor(['a', 'b'], said)).toEqual({ a: 'It begins' });
});

it('compares and takes over goals and parts each by itself, their order too', () => {
  const fields = ['goals', 'parts'] as const;
  const sides = fc.record({ goals: shuffled, parts: shuffled }).map((unit) => ({ ...document, ...unit }));
  fc.assert(
    fc.property(sides, sides, sides, (base, mine, theirs) => {
      const chosen = compareFields(fields, { base, mine, theirs })
        .filter(isToChoose)
        .map(({ field }) => field);
      const merged = takeOver(mine, theirs, chosen);
      for (const field of fields) expect(merged[field]).toEqual((chosen.includes(field) ? theirs : mine)[field]);
      expect(compareFields(fields, { base: theirs, mine: merged, theirs }).some(isToChoose)).toBe(false);
    }),
  );
});
