import * as fc from 'fast-check';
import { tellApart, tellingFacts } from './tell-apart.rules.js';

const named = (name: string, facts: Partial<Parameters<typeof tellApart>[0][number]> = {}) => ({
  name,
  town: null,
  laName: null,
  postcode: null,
  website: null,
  lowAge: null,
  highAge: null,
  ...facts,
});

describe('telling namesakes apart', () => {
  it('says nothing about a school without a namesake', () => {
    expect(tellApart([named('Hillside'), named('Riverside')])).toEqual([null, null]);
  });

  it('names the facts that only this one has', () => {
    const [one, other] = tellApart([
      named("St Joseph's", { town: 'Bolton', lowAge: 4, highAge: 11 }),
      named('St. Josephs', { town: 'Bolton', postcode: 'BL1 1AA', lowAge: 4, highAge: 7 }),
    ]);
    expect(one).toEqual({ facts: ['ages'], onlyRegisterNumber: false });
    expect(other).toEqual({ facts: ['postcode', 'ages'], onlyRegisterNumber: false });
  });

  it('takes the authority where the register knows no town', () => {
    expect(
      tellApart([named('Centralskolan', { laName: 'Salem' }), named('Centralskolan', { laName: 'Heby' })]),
    ).toEqual([
      { facts: ['authority'], onlyRegisterNumber: false },
      { facts: ['authority'], onlyRegisterNumber: false },
    ]);
  });

  it('says so when the register number is all there is', () => {
    const same = named("St Joseph's", { lowAge: 4, highAge: 11 });
    expect(tellApart([same, { ...same }])[0]).toEqual({ facts: [], onlyRegisterNumber: true });
  });

  it('never gives two namesakes the same fact with the same value', () => {
    const text = fc.constantFrom(null, 'a', 'b', 'c');
    const school = fc.record({ name: fc.constantFrom('A', 'B'), town: text, postcode: text, website: text });
    fc.assert(
      fc.property(fc.array(school), (schools) => {
        const whole = schools.map(({ name, ...facts }) => named(name, facts));
        tellApart(whole).forEach((told, place) => {
          for (const fact of told?.facts ?? []) {
            if (fact === 'ages' || fact === 'authority') throw new Error(`${fact} is unknown here`);
            const own = whole[place];
            expect(tellingFacts).toContain(fact);
            expect(whole.filter((other) => other.name === own?.name && other[fact] === own[fact])).toHaveLength(1);
          }
        });
      }),
    );
  });
});
