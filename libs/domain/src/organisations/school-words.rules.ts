// How names, towns and postcodes become words that a search can compare: without accents, apostrophes and capitals.
import type { RegisterEntry } from './register.js';

/** Characters of a search beyond this many are not looked at. */
export const SEARCH_LONGEST = 100;

const SEARCH_WORDS_MOST = 8;

const smallWords: ReadonlySet<string> = new Set(['and', 'of', 'the']);

const oneLetterForMany: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
};

const withoutApostrophes = (text: string): string => text.replaceAll(/['’‘`´ʼ]/g, '');

/** Apostrophes go before and after: some come to light only where a letter is taken apart, others are lost there. */
const plainText = (text: string): string =>
  withoutApostrophes(withoutApostrophes(text).normalize('NFKD'))
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[æøœßðþł]/g, (letter) => oneLetterForMany[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const wordsOf = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** Spellings of the same thing: the one that names are compared in, and all under which it may be looked for. */
const spellings: readonly { compared: string; written: RegExp; sought: readonly string[] }[] = [
  {
    compared: 'cofe',
    written: /\b(?:church england|c e|cofe|coe|ce)\b/g,
    sought: ['cofe', 'ce', 'church', 'england', 'c', 'e'],
  },
  {
    compared: 'catholic',
    written: /\b(?:roman )*(?:catholic|r c|rc)\b/g,
    sought: ['catholic', 'roman', 'rc'],
  },
  { compared: 'st', written: /\b(?:saint|sankt|sct|skt|st)\b/g, sought: ['st', 'saint', 'sankt', 'sct', 'skt'] },
  { compared: 'junior', written: /\b(?:junior|jnr)\b/g, sought: ['junior', 'jnr'] },
];

const inOneSpelling = (words: readonly string[]): string =>
  spellings.reduce(
    (text, spelling) => text.replaceAll(spelling.written, spelling.compared),
    words.filter((word) => !smallWords.has(word)).join(' '),
  );

/** A name in the one spelling in which names are compared: equal names are equal texts. */
export const normaliseName = (name: string): string => inOneSpelling(wordsOf(plainText(name)));

/** What an organisation is found by. */
export type Searched = Pick<
  RegisterEntry,
  'registerKey' | 'name' | 'otherName' | 'town' | 'locality' | 'county' | 'laName' | 'postcode'
>;

/** Every word under which a school can be found, each once: name in all its spellings, place, postcode, register key. */
export const wordsToFindSchool = (school: Searched): string[] => {
  const names = [school.name, school.otherName ?? ''];
  const named = names.flatMap((name) => wordsOf(normaliseName(name)));
  const sought = spellings.filter(({ compared: word }) => named.includes(word)).flatMap((spelling) => spelling.sought);
  const places = [school.town, school.locality, school.county, school.laName].map((place) => plainText(place ?? ''));
  const postcode = plainText(school.postcode ?? '');
  return [
    ...new Set([
      ...named,
      ...names.flatMap((name) => wordsOf(plainText(name))),
      ...sought,
      ...places.flatMap(wordsOf),
      ...wordsOf(postcode),
      ...wordsOf(postcode.replaceAll(' ', '')),
      ...wordsOf(plainText(school.registerKey)),
    ]),
  ];
};

/** The words of any text, in the letters in which words are compared. */
export const wordsOfText = (text: string): string[] => wordsOf(plainText(text));

export const beginsOneOf = (typed: string, words: readonly string[]): boolean =>
  words.some((word) => word.startsWith(typed));

/** What someone typed to find a network, as words of which each must begin a word of it or of a school in it. */
export const wordsToFindNetwork = (typed: string): string[] =>
  wordsOfText(typed.slice(0, SEARCH_LONGEST)).slice(0, SEARCH_WORDS_MOST);

const postcodeBegun = /^[a-z]{1,2}\d[a-z\d]?(?:\d[a-z]{0,2})?$/;

/**
 * What someone typed, as words of which each must begin a word of the school.
 * The last word is taken as it stands because it may still be being typed.
 */
export const wordsTyped = (typed: string): string[] => {
  const plain = plainText(typed.slice(0, SEARCH_LONGEST));
  const joined = plain.replaceAll(' ', '');
  if (postcodeBegun.test(joined)) return [joined];
  const words = wordsOf(plain);
  const finished = wordsOf(inOneSpelling(words.slice(0, -1)));
  return [...finished, ...words.slice(-1)].slice(0, SEARCH_WORDS_MOST);
};
