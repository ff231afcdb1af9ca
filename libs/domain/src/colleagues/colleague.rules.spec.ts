// Why somebody is worth asking: each reason by itself, and the order they make.
import fc from 'fast-check';
import { type ColleagueFacts, nearest, type Place, reasonsToAsk, type Sought, weightOf } from './colleague.rules.js';
import { subjects } from './teaching.js';

const place = (organisationId: string, at: Partial<Place> = {}): Place => ({
  organisationId,
  latitude: null,
  longitude: null,
  isApproximate: false,
  sizeBand: null,
  ...at,
});
const nobody: ColleagueFacts = { subjects: [], phases: [], yearGroups: [], languages: [], roles: [], places: [] };
const norwich = { latitude: 52.6309, longitude: 1.2974 };
const wymondham = { latitude: 52.5702, longitude: 1.1166 };
const me: ColleagueFacts = {
  subjects: ['music', 'science'],
  phases: ['primary'],
  yearGroups: [4, 8],
  languages: ['da', 'en'],
  roles: ['staff', 'mentor'],
  places: [place('mine', { ...norwich, sizeBand: 'up_to_100' })],
};
const anything: Sought = { subject: null, phase: null, role: null };
const noWords = { inOffers: false, inSeeks: false };
const codesFor = (them: Partial<ColleagueFacts>, sought: Partial<Sought> = {}, words = noWords) =>
  reasonsToAsk(me, { ...nobody, ...them }, { ...anything, ...sought }, words).map(({ code }) => code);

describe('reasons to ask somebody', () => {
  it.each([
    ['nothing in common', {}, {}, []],
    ['a subject', { subjects: ['music', 'art'] }, {}, ['teaches_subject']],
    ['the subject that was asked for', { subjects: ['art'] }, { subject: 'art' }, ['teaches_subject']],
    ['a year, and so the phase', { yearGroups: [4], phases: ['primary'] }, {}, ['teaches_year']],
    ['only the phase', { phases: ['primary'] }, {}, ['teaches_phase']],
    ['a role that not everybody has', { roles: ['staff', 'mentor'] }, {}, ['has_role']],
    ['being staff, when asked for', { roles: ['staff'] }, { role: 'staff' }, ['has_role']],
    ['a language beside English', { languages: ['en', 'da'] }, {}, ['speaks']],
    ['a school near by', { places: [place('theirs', wymondham)] }, {}, ['near']],
    ['a school as small', { places: [place('theirs', { sizeBand: 'up_to_100' })] }, {}, ['size_of_school']],
    ['the same school', { places: [place('mine', norwich)] }, {}, ['same_school']],
    ['a place nobody knows', { places: [place('theirs')] }, {}, []],
  ] as const)('%s', (_case, them, sought, codes) => expect(codesFor(them, sought)).toEqual(codes));

  it('say the figures: about fourteen kilometres, reception', () => {
    const them = { ...nobody, yearGroups: [4], places: [place('theirs', wymondham)] };
    expect(reasonsToAsk(me, them, anything, noWords)).toEqual([
      { code: 'teaches_year', weight: 6, yearGroup: 4 },
      { code: 'near', weight: 2, km: 14, isApproximate: false },
    ]);
    const about = { ...them, places: [place('theirs', { ...wymondham, isApproximate: true })] };
    expect(reasonsToAsk(me, about, anything, noWords)[1]).toMatchObject({ km: 15, isApproximate: true });
  });

  it('put what somebody offers first', () => {
    expect(codesFor({ subjects: ['music'] }, {}, { inOffers: true, inSeeks: true })).toEqual([
      'offers_it',
      'teaches_subject',
      'seeks_it',
    ]);
  });

  it('never weigh less when there is more in common', () => {
    const some = fc.subarray([...subjects]);
    fc.assert(
      fc.property(some, some, (few, more) => {
        const weigh = (theirs: readonly (typeof subjects)[number][]) =>
          weightOf(reasonsToAsk(me, { ...nobody, subjects: theirs }, anything, noWords));
        expect(weigh([...new Set([...few, ...more])])).toBeGreaterThanOrEqual(weigh(few));
      }),
    );
  });
});

test('the nearest two places count, and none where a place is unknown', () => {
  const [mine, unknown] = [place('a', norwich), place('c')];
  const about = place('b', { ...wymondham, isApproximate: true });
  expect(nearest([mine], [unknown, about])).toEqual({ km: expect.closeTo(14, 0) as number, isApproximate: true });
  expect(nearest([about, mine], [mine])).toEqual({ km: 0, isApproximate: false });
  expect(nearest([mine], [unknown])).toBeNull();
});
