import { schoolPhases, sizeBands } from './establishment.rules.js';
import { type Likeness, type LikenessFacts, likenessOf, mostAlike } from './likeness.rules.js';

const village: LikenessFacts = { phase: 'primary', sizeBand: 'up_to_100', laName: 'Shropshire' };
const unknown: LikenessFacts = { phase: null, sizeBand: null, laName: null };

const all = [null, ...schoolPhases].flatMap((phase) =>
  [null, ...sizeBands].flatMap((sizeBand) =>
    [null, 'Shropshire', 'Brent'].map((laName): LikenessFacts => ({ phase, sizeBand, laName })),
  ),
);

describe('schools like mine', () => {
  it.each<[string, Partial<LikenessFacts>, Likeness | null]>([
    ['all three', {}, village],
    ['phase and size', { laName: 'Brent' }, { ...village, laName: null }],
    ['phase and place', { sizeBand: 'over_1000' }, { ...village, sizeBand: null }],
    ['size and place, where a register has no phases', { phase: null }, { ...village, phase: null }],
    ['size and place, where phases do not apply', { phase: 'not_applicable' }, { ...village, phase: null }],
    ['the phase alone', { sizeBand: null, laName: 'Brent' }, null],
    ['everything but the phase', { phase: 'secondary' }, null],
    ['nothing that is known', unknown, null],
  ])('are so by %s', (_, changes, likeness) => {
    expect(likenessOf(village, { ...village, ...changes })).toEqual(likeness);
  });

  it('are so both ways, and by nothing that is not known of both', () => {
    for (const mine of all)
      for (const theirs of all) {
        const likeness = likenessOf(mine, theirs);
        expect(likenessOf(theirs, mine)).toEqual(likeness);
        for (const [fact, value] of Object.entries(likeness ?? {}))
          if (value !== null) expect([mine, theirs]).toMatchObject([{ [fact]: value }, { [fact]: value }]);
      }
  });

  it('are measured by the most alike of several of mine', () => {
    const inBrent = { ...village, laName: 'Brent' };
    expect(mostAlike([inBrent, village], village)).toEqual(village);
    expect(mostAlike([village, inBrent], inBrent)).toEqual(inBrent);
    expect(mostAlike([], village)).toBeNull();
  });
});
