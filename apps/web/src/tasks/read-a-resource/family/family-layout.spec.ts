// The drawing of a family: nobody stands on anybody, and every line goes down.
import fc from 'fast-check';
import { BOX, familyLayout, type Relative } from './family-layout.js';

const MOST = 60;

/** Each is from somebody before them, or from nobody. */
const families = fc.array(fc.option(fc.nat(), { freq: 20 }), { minLength: 1, maxLength: MOST }).map((origins) =>
  origins.map((origin, place): Relative => {
    return { key: `r${place}`, from: place === 0 || origin === null ? null : `r${origin % place}` };
  }),
);

it('gives each a place of their own, below whom they are from', () => {
  fc.assert(
    fc.property(families, (family) => {
      const { spots, lines, width, height } = familyLayout(family);
      expect([...spots.keys()].sort()).toEqual(family.map(({ key }) => key).sort());
      const all = [...spots.values()];
      for (const [place, one] of all.entries()) {
        expect(one.x >= 0 && one.x + BOX.width <= width && one.y + BOX.height <= height).toBe(true);
        const overlaps = all
          .slice(place + 1)
          .filter((other) => Math.abs(one.x - other.x) < BOX.width && Math.abs(one.y - other.y) < BOX.height);
        expect(overlaps).toEqual([]);
      }
      expect(lines).toHaveLength(family.filter(({ from }) => from !== null).length);
      expect(lines.every(({ from, to }) => from.y < to.y)).toBe(true);
    }),
  );
});

it('stands a chain in one column, and an original over the middle of its copies', () => {
  const chain = familyLayout([
    { key: 'a', from: null },
    { key: 'b', from: 'a' },
    { key: 'c', from: 'b' },
  ]);
  expect(new Set([...chain.spots.values()].map(({ x }) => x))).toEqual(new Set([0]));
  const { spots } = familyLayout([
    { key: 'a', from: null },
    { key: 'b', from: 'a' },
    { key: 'c', from: 'a' },
  ]);
  expect(spots.get('a')!.x).toBe((spots.get('b')!.x + spots.get('c')!.x) / 2);
});

it('keeps on its feet when what it is told is wrong', () => {
  expect(familyLayout([]).width).toBe(0);
  expect(familyLayout([{ key: 'a', from: 'gone' }]).spots.size).toBe(1);
  expect(familyLayout([{ key: 'a', from: 'a' }]).lines).toEqual([]);
});

it('is drawn at once for sixty', () => {
  const family = Array.from({ length: MOST }, (_, place) => ({
    key: `r${place}`,
    from: place === 0 ? null : `r${place >> 1}`,
  }));
  familyLayout(family);
  const started = performance.now();
  familyLayout(family);
  expect(performance.now() - started).toBeLessThan(10);
});
