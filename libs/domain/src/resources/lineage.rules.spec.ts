// The chain of those from whom something comes.
import fc from 'fast-check';
import { ancestorsOf, type LineageNode } from './lineage.rules.js';

const chain = (length: number): LineageNode[] =>
  Array.from({ length }, (_, place) => ({ id: `r${place}`, originId: place === 0 ? null : `r${place - 1}` }));

it('keeps every author of a copy of a copy, the nearest first, in whatever order the family is told', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.infiniteStream(fc.nat()), (length, order) => {
      const family = chain(length).map((node) => ({ node, at: order.next().value as number }));
      const told = family.toSorted((one, other) => one.at - other.at).map(({ node }) => node);
      const expected = chain(length - 1).map(({ id }) => id);
      expect(ancestorsOf(told, `r${length - 1}`).map(({ id }) => id)).toEqual(expected.toReversed());
    }),
  );
});

it('ends where the data does, and goes round nowhere', () => {
  expect(ancestorsOf([{ id: 'a', originId: 'gone' }], 'a')).toEqual([]);
  expect(ancestorsOf([], 'a')).toEqual([]);
  const round = [
    { id: 'a', originId: 'b' },
    { id: 'b', originId: 'a' },
  ];
  expect(ancestorsOf(round, 'a').map(({ id }) => id)).toEqual(['b']);
});
