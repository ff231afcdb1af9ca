import * as fc from 'fast-check';
import { normaliseName, wordsToFindSchool, wordsTyped } from './school-words.rules.js';

const school = {
  registerKey: '121234',
  name: 'St Thomas à Becket CofE/RC Primary School',
  otherName: null as string | null,
  town: 'Great Yarmouth',
  locality: 'Gorleston-on-Sea',
  county: null,
  laName: 'Norfolk',
  postcode: 'NR31 0AB',
};

/** As the search does: every typed word begins a word of the school. */
const finds = (typed: string, found = wordsToFindSchool(school)): boolean =>
  wordsTyped(typed).every((word) => found.some((one) => one.startsWith(word)));

describe('the one spelling of a name', () => {
  it.each([
    ["St Joseph's Catholic Primary School", 'st josephs catholic primary school'],
    ['Saint Joseph’s R.C. Primary School', 'st josephs catholic primary school'],
    ['St Josephs Roman Catholic Primary School', 'st josephs catholic primary school'],
    ['The Church of England School of St Peter & St Paul', 'cofe school st peter st paul'],
    ['St Mary’s C.E. Primary', 'st marys cofe primary'],
    ['Sct. Jørgens Skole', 'st jorgens skole'],
    ['Ærøskøbing Skole', 'aeroskobing skole'],
    ['Västra Ängskolan', 'vastra angskolan'],
  ])('%s', (name, spelling) => {
    expect(normaliseName(name)).toBe(spelling);
  });

  it('is settled: a spelling is its own spelling', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const once = normaliseName(name);
        expect(normaliseName(once)).toBe(once);
      }),
      { examples: [['ŉ'], ['Roman Roman Catholic'], ['Roman R.C.']] },
    );
  });
});

describe('finding a school by what is typed', () => {
  it.each([
    'st tho',
    'Saint Thomas',
    'st thomas a becket',
    'thomas BECKET primary',
    'st thomas church of england',
    'st thomas church of eng',
    'st thomas ce',
    'st thomas c of e primary',
    'st thomas roman cath',
    'thomas rc pri',
    'yarmouth st thomas',
    'great yar',
    'gorleston',
    'norfolk becket',
    'nr31 0ab',
    'NR310AB',
    'nr31 0',
    'nr31',
    '121234',
    '1212',
  ])('%s', (typed) => {
    expect(finds(typed)).toBe(true);
  });

  it.each(['st thomas lowestoft', 'nr32', 'omas', '1234'])('not by %s', (typed) => {
    expect(finds(typed)).toBe(false);
  });

  it('finds every school by its own name, whole or broken off anywhere', () => {
    const names = fc.array(
      fc.constantFrom('St', 'Saint', 'Church', 'of', 'the', 'England', 'R.C.', "Mary's", 'And', 'Å'),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(names, fc.nat(), (words, cut) => {
        const name = words.join(' ');
        const typed = name.slice(0, cut % (name.length + 1));
        expect([typed, finds(typed, wordsToFindSchool({ ...school, name }))]).toEqual([typed, true]);
      }),
    );
  });

  it('reads at most eight words of at most a hundred characters', () => {
    expect(wordsTyped('word '.repeat(50))).toHaveLength(8);
    expect(wordsTyped('x'.repeat(10_000))).toEqual(['x'.repeat(100)]);
    expect(wordsTyped("  '!- ")).toEqual([]);
  });
});
