// The yardstick: plain BM25 over title, outcome, key learning points and keywords, with a crude stemmer of English.
// @ts-check

const K1 = 1.2;
const B = 0.75;

/**
 * @param {{ id: string, text: string }[]} documents
 * @returns {(query: string, most: number) => string[]} ids, the best first
 */
export function bm25(documents) {
  const counted = documents.map(({ id, text }) => ({ id, words: wordsOf(text) }));
  const usualLength = counted.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, counted.length);
  /** @type {Map<string, Map<number, number>>} by word, how often it stands in which document */
  const postings = new Map();
  counted.forEach(({ words }, place) => {
    for (const word of words) {
      const ofWord = postings.get(word) ?? new Map();
      postings.set(word, ofWord.set(place, (ofWord.get(place) ?? 0) + 1));
    }
  });
  return (query, most) => {
    /** @type {Map<number, number>} */
    const scores = new Map();
    for (const word of wordsOf(query)) {
      const ofWord = postings.get(word) ?? new Map();
      const rarity = Math.log(1 + (counted.length - ofWord.size + 0.5) / (ofWord.size + 0.5));
      for (const [place, times] of ofWord) {
        const length = counted[place]?.words.length ?? 0;
        const gain = (rarity * times * (K1 + 1)) / (times + K1 * (1 - B + (B * length) / usualLength));
        scores.set(place, (scores.get(place) ?? 0) + gain);
      }
    }
    return [...scores]
      .sort(([one, its], [other, others]) => others - its || one - other)
      .slice(0, most)
      .map(([place]) => counted[place]?.id ?? '');
  };
}

/** @param {string} text */
const wordsOf = (text) => (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(stemOf);

/** @param {string} word */
function stemOf(word) {
  for (const [ending, instead] of ENDINGS) {
    if (word.endsWith(ending) && word.length - ending.length >= 3) return word.slice(0, -ending.length) + instead;
  }
  return word;
}

const ENDINGS = /** @type {const} */ ([
  ['ies', 'y'],
  ['sses', 'ss'],
  ['ing', ''],
  ['ed', ''],
  ['es', ''],
  ['ss', 'ss'],
  ['s', ''],
]);
