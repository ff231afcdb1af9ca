// How entries are put in order: by how rare the words are that they have, how much these say about them, and whether they
// stand together. The database keeps to what the index finds, and ranks no more than a bounded number of it.
import type { Reading, SoughtPlace } from './readings.js';

/** What the index is asked, as texts of tsqueries, and what each part of it counts. */
export interface RankedQuery {
  /** Entries that have every word that is needed; these are looked at first. */
  readonly whole: string;
  /** Entries that have one of the words that tell them apart. */
  readonly part: string;
  /** What every entry has to fit beside: phrases as they were typed, and nothing that was excluded. */
  readonly condition: string;
  /** What is marked in a text, in which words stand as they are. */
  readonly marked: string;
  readonly readings: readonly WeighedReading[];
}

/** What an entry gains by a reading of a word that it fits: the rank of the tsquery in its words, times the weight. */
export interface WeighedReading {
  readonly query: string;
  readonly weight: number;
  /** Of the readings of one word of the search, only the best counts. */
  readonly place: number;
}

export const WEIGHTS = {
  /** Of words in the text, the summary, the keywords, the title. */
  byPart: [0.5, 0.6, 0.7, 1],
  /** How much of its score a long entry loses, and the length in words that loses nothing. */
  lengthCounts: 0.1,
  usualLength: 100,
  /** What entries gain that have every word, by how near these stand to each other. */
  together: 1,
} as const;

/** So many entries are worth looking at for one word, before the next rare one. */
const ENOUGH = 800;

/**
 * @param conditions tsqueries that every entry has to fit beside
 * @param entries how many there are
 * @returns null where nothing that was typed stands in any entry
 */
export function rankedQuery(
  places: readonly SoughtPlace[],
  conditions: readonly string[],
  entries: number,
): RankedQuery | null {
  const met = places.filter(({ readings }) => readings.length > 0);
  if (met.length === 0) return null;
  const meaningful = met.filter(({ isNeeded }) => isNeeded);
  const needed = meaningful.length > 0 ? meaningful : met;
  const isComplete = places.every(({ isNeeded, readings }) => !isNeeded || readings.length > 0);
  return {
    whole: isComplete ? needed.map(queryOf).join(' & ') : '',
    part: telling(needed).map(queryOf).join(' | '),
    condition: conditions.map((condition) => `(${condition})`).join(' & '),
    marked: met.map(queryOf).join(' | ').replaceAll("'=", "'"),
    readings: met.flatMap(({ readings }, place) => readings.map((reading) => weighed(reading, place, entries))),
  };
}

const queryOf = ({ readings }: SoughtPlace): string => `(${readings.map(({ query }) => `(${query})`).join(' | ')})`;

const weighed = ({ query, documents, likelihood }: Reading, place: number, entries: number): WeighedReading => ({
  query,
  place,
  weight: likelihood * rarity(documents, entries) * numberOfWords(query),
});

/** The inverse document frequency of BM25. */
const rarity = (documents: number, entries: number): number =>
  Math.log(1 + (Math.max(entries, documents) - documents + 0.5) / (documents + 0.5));

/** PostgreSQL divides the rank of alternatives by their number. */
const numberOfWords = (query: string): number => (query.includes('&') ? 1 : query.split('|').length);

/** The rarest words, until they bring enough entries: what has only the others is not among the best. */
function telling(places: readonly SoughtPlace[]): readonly SoughtPlace[] {
  const documentsOf = ({ readings }: SoughtPlace): number =>
    readings.reduce((sum, { documents }) => sum + documents, 0);
  const rarestFirst = places.toSorted((one, other) => documentsOf(one) - documentsOf(other));
  let brought = 0;
  return rarestFirst.filter((place) => {
    const isEnough = brought >= ENOUGH;
    brought += documentsOf(place);
    return !isEnough;
  });
}
