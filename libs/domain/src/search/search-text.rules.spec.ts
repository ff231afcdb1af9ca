// What somebody typed, in words; and which words were probably meant.
import { leastTimeOf } from '../testing/least-time.js';
import { distanceOf, divisionsOf, nearWords, readSearch, SOUGHT_WORDS_MOST } from './search-text.rules.js';

const nothing = { words: [], goesOn: false, phrases: [], without: [] };

it.each([
  ['', nothing],
  ['  -  ', nothing],
  ['Fractions', { ...nothing, words: ['fractions'], goesOn: true }],
  ['fractions ', { ...nothing, words: ['fractions'] }],
  ['Læsning på Århus', { ...nothing, words: ['laesning', 'pa', 'arhus'], goesOn: true }],
  [
    'hot "Boiling Point" gas',
    { ...nothing, words: ['hot', 'boiling', 'point', 'gas'], goesOn: true, phrases: [['boiling', 'point']] },
  ],
  ['»boiling point«', { ...nothing, words: ['boiling', 'point'], phrases: [['boiling', 'point']] }],
  ['"boiling', { ...nothing, words: ['boiling'], goesOn: true }],
  ['"one"', { ...nothing, words: ['one'] }],
  ['water -gas', { ...nothing, words: ['water'], without: ['gas'] }],
  ['water -"carbon dioxide"', { ...nothing, words: ['water'], without: ['carbon', 'dioxide'] }],
  ['well-being', { ...nothing, words: ['well', 'being'], goesOn: true }],
])('%j is read', (typed, read) => expect(readSearch(typed)).toEqual(read));

it('looks at so many words and no more', () => {
  expect(readSearch('a b c d e f g h i j').words).toHaveLength(SOUGHT_WORDS_MOST);
  expect(readSearch('x'.repeat(10_000)).words[0]!.length).toBeLessThanOrEqual(100);
});

it.each(['"-'.repeat(15_000), '-"a" '.repeat(6_000), ' '.repeat(30_000), '“'.repeat(30_000)])(
  'reads any text in no time',
  (text) => expect(leastTimeOf(() => readSearch(text))).toBeLessThan(10),
);

it('divides a word in two', () => {
  expect(divisionsOf('sunlight')).toEqual([
    ['sun', 'light'],
    ['sunl', 'ight'],
    ['sunli', 'ght'],
  ]);
  expect(divisionsOf('light')).toEqual([]);
});

it.each([
  ['fractions', 'fractions', 0],
  ['fracions', 'fractions', 1],
  ['fractoins', 'fractions', 1],
  ['fractionss', 'fractions', 1],
  ['fracshuns', 'fractions', 3],
  ['', 'abc', 3],
])('%s is so far from %s', (one, other, far) => {
  expect(distanceOf(one, other)).toBe(far);
  expect(distanceOf(other, one)).toBe(far);
});

describe('of known words', () => {
  const known = (word: string, documents: number) => ({ word, documents });
  const nearest = (typed: string, ...words: ReturnType<typeof known>[]) =>
    nearWords(typed, words, 3).map(({ word }) => word);

  it('those with few slips may have been meant, the likeliest first', () => {
    expect(nearest('fracions', known('factions', 2), known('fractions', 600), known('frictions', 1))).toEqual([
      'fractions',
      'factions',
      'frictions',
    ]);
  });

  it('a short word is never taken for another', () => expect(nearest('cat', known('cut', 900))).toEqual([]));

  it('the first letter is rarely wrong', () =>
    expect(nearest('mouble', known('double', 50), known('rouble', 50), known('mobble', 50))[0]).toBe('mobble'));

  it('what was typed is not meant instead', () => expect(nearest('double', known('double', 50))).toEqual([]));
});
