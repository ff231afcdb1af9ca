// What somebody typed to search everything: words, phrases in quotes, and what is not to be in it.
import { SEARCH_LONGEST, wordsOfText } from '../organisations/school-words.rules.js';

/** Words of a search beyond this many are not looked at; nobody misses them, and each costs. */
export const SOUGHT_WORDS_MOST = 8;

export interface SoughtText {
  /** In the letters in which words are compared, those of phrases among them. */
  readonly words: readonly string[];
  /** Whether the last of the words may still be being typed. */
  readonly goesOn: boolean;
  /** Words that stand one after the other. */
  readonly phrases: readonly (readonly string[])[];
  readonly without: readonly string[];
}

interface Piece {
  readonly text: string;
  readonly isPhrase: boolean;
  readonly isExcluded: boolean;
}

/** Reads `hot "boiling point" -gas`; a quote that is not closed yet is none. */
export function readSearch(typed: string): SoughtText {
  const pieces = piecesOf(typed.slice(0, SEARCH_LONGEST));
  const sought = pieces.filter(({ isExcluded }) => !isExcluded);
  const phrases = sought.filter(({ isPhrase }) => isPhrase).map(({ text }) => wordsOfText(text));
  const last = pieces.at(-1);
  return {
    words: sought.flatMap(({ text }) => wordsOfText(text)).slice(0, SOUGHT_WORDS_MOST),
    goesOn: last !== undefined && !last.isPhrase && !last.isExcluded && /[\p{L}\p{N}]$/u.test(typed),
    phrases: phrases.filter((words) => words.length > 1),
    without: pieces
      .filter(({ isExcluded }) => isExcluded)
      .flatMap(({ text }) => wordsOfText(text))
      .slice(0, SOUGHT_WORDS_MOST),
  };
}

/** Between two quotes stands a phrase, everywhere else words; a dash right before a word or a quote excludes it. */
function piecesOf(typed: string): readonly Piece[] {
  const parts = typed.replaceAll(/[“”„»«]/g, '"').split('"');
  const isClosed = (place: number): boolean => place % 2 === 1 && place < parts.length - 1;
  return parts.flatMap((part, place): readonly Piece[] => {
    if (!isClosed(place)) return looseWords(part);
    return [{ text: part, isPhrase: true, isExcluded: /(?:^|\s)-$/.test(parts[place - 1] ?? '') }];
  });
}

const looseWords = (part: string): readonly Piece[] =>
  part
    .split(/\s+/)
    .filter((word) => word !== '' && word !== '-')
    .map((word) => ({ text: word.replace(/^-/, ''), isPhrase: false, isExcluded: word.startsWith('-') }));

/** How a word may be divided in two, and which two words beside each other may be one: "photo synthesis". */
export const divisionsOf = (word: string): readonly (readonly [string, string])[] =>
  Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_PART + 1) }, (_, step) => {
    const at = step + SHORTEST_PART;
    return [word.slice(0, at), word.slice(at)] as const;
  });

const SHORTEST_PART = 3;

/**
 * How many letters have to be left out, put in, changed, or swapped with their neighbour, to make one of the other.
 * Words are no longer than `SEARCH_LONGEST`.
 */
export function distanceOf(one: string, other: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let here = 1; here <= one.length; here += 1) {
    const next = [here];
    for (let there = 1; there <= other.length; there += 1) {
      const isSame = one[here - 1] === other[there - 1];
      const isSwapped = there > 1 && one[here - 1] === other[there - 2] && one[here - 2] === other[there - 1];
      next[there] = Math.min(
        (row[there] ?? 0) + 1,
        (next[there - 1] ?? 0) + 1,
        (row[there - 1] ?? 0) + Number(!isSame),
        isSwapped ? (before[there - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}

/** A word of the texts that may have been meant. */
export interface KnownWord {
  readonly word: string;
  /** In how many texts it stands. */
  readonly documents: number;
}

/** How many slips a word of so many letters may hold: in a short one, each makes another word. */
const slipsIn = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3);

/**
 * Which of the known words may have been meant, the likeliest first: few slips, the same first letter, and among equals
 * the word that stands in more texts. What is typed is never among them.
 */
export function nearWords(typed: string, known: readonly KnownWord[], most: number): readonly KnownWord[] {
  return known
    .filter(({ word }) => word !== typed)
    .map((candidate) => ({ candidate, unlikeness: unlikenessOf(typed, candidate) }))
    .filter(({ unlikeness }) => unlikeness < Infinity)
    .sort((one, other) => one.unlikeness - other.unlikeness || (one.candidate.word < other.candidate.word ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

function unlikenessOf(typed: string, { word, documents }: KnownWord): number {
  const slips = distanceOf(typed, word);
  if (slips > slipsIn(typed.length)) return Infinity;
  // Ten times the texts outweigh about a third of a slip, and a wrong first letter is rarer than two wrong ones.
  return slips + Number(typed[0] !== word[0]) - Math.log10(1 + documents) / 3;
}
