// What people look for: schools of the register, by name, by a misspelt name, by town and name, by postcode.
// @ts-check
import { withClient } from '../../postgres/databases.mjs';

/**
 * @typedef {object} Intention
 * @property {string} kind
 * @property {string} words to be typed
 * @property {(registerKey: string) => boolean} isMeant whether this is what was looked for, or a namesake of it
 */
/** @typedef {{ register_key: string, name: string, town: string | null, postcode: string | null }} School */

let state = 20_261_121;

/** The same numbers in every run, so that runs can be compared. @returns {number} from 0 to 1 */
export function random() {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
}

/** @param {string} databaseUrl @param {number} count @returns {Promise<Intention[]>} */
export async function intentionsOf(databaseUrl, count) {
  const schools = await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `SELECT register_key, name, town, postcode FROM organisation WHERE status <> 'closed' ORDER BY register_key`,
    );
    return /** @type {School[]} */ (rows);
  });
  const located = schools.filter(({ town, postcode }) => town && postcode);
  /** @type {Map<string, Set<string>>} */
  const namesakes = new Map();
  for (const { name, register_key: key } of schools) {
    namesakes.set(name, (namesakes.get(name) ?? new Set()).add(key));
  }
  const byName =
    (/** @type {School} */ { name }) =>
    (/** @type {string} */ key) =>
      namesakes.get(name)?.has(key) ?? false;
  const itself = (/** @type {School} */ school) => (/** @type {string} */ key) => key === school.register_key;
  /** @type {[kind: string, from: School[], words: (school: School) => string, isMeant: typeof itself][]} */
  const kinds = [
    ['name', schools, ({ name }) => name.slice(0, 40), byName],
    [
      'name without punctuation',
      schools,
      ({ name }) =>
        name
          .toLowerCase()
          .replaceAll(/[^a-z ]/g, '')
          .slice(0, 40),
      byName,
    ],
    ['name, one letter wrong', schools, ({ name }) => misspelt(name.slice(0, 40)), byName],
    ['name and town', located, ({ name, town }) => `${name.split(' ').slice(0, 2).join(' ')} ${town}`, itself],
    ['postcode', located, ({ postcode }) => String(postcode), itself],
    ['postcode without a space', located, ({ postcode }) => String(postcode).replace(' ', '').toLowerCase(), itself],
  ];
  return Array.from({ length: count }, (_, turn) => {
    const [kind, from, words, isMeant] = /** @type {typeof kinds[number]} */ (kinds[turn % kinds.length]);
    const school = /** @type {School} */ (from[Math.floor(random() * from.length)]);
    return { kind, words: words(school), isMeant: isMeant(school) };
  });
}

/** Drops, doubles, swaps or replaces one letter of a word of five letters or more. @param {string} text */
function misspelt(text) {
  const words = [...text.matchAll(/[a-z]{5,}/gi)];
  const word = words[Math.floor(random() * words.length)];
  if (!word) return text;
  const place = word.index + 1 + Math.floor(random() * (word[0].length - 2));
  const [before, letter, after] = [text.slice(0, place), text[place] ?? '', text.slice(place + 1)];
  const errors = [
    before + after,
    before + letter + letter + after,
    before + after.slice(0, 1) + letter + after.slice(1),
    `${before}${'aeiou'[Math.floor(random() * 5)]}${after}`,
  ];
  return errors[Math.floor(random() * errors.length)] ?? text;
}
