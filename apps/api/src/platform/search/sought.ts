// From what somebody typed to what the index is asked, and to what they probably meant.
import { readSearch } from '@sixfold/domain';
import type { Database } from '../database/database.js';
import { exactly, inARow, placesOf, type SoughtPlace } from './readings.js';
import { type RankedQuery, rankedQuery } from './rank.js';
import { vocabularyOf } from './vocabulary.js';

export interface Sought {
  readonly places: readonly SoughtPlace[];
  /** Null where nothing that was typed stands in any entry. */
  readonly query: RankedQuery | null;
}

/** At most two short statements; none where no word was typed. */
export async function soughtIn(database: Pick<Database, 'prepared'>, typed: string): Promise<Sought> {
  const text = readSearch(typed);
  if (text.words.length === 0) return { places: [], query: null };
  const vocabulary = await vocabularyOf(database, text);
  const places = placesOf(text, vocabulary);
  const conditions = [
    ...text.phrases.map((words) => inARow(words, vocabulary)).filter((phrase) => phrase !== ''),
    ...text.without.map((word) => `!${exactly(word, vocabulary)}`),
  ];
  return { places, query: rankedQuery(places, conditions, vocabulary.entries) };
}

/** The words, each with those that were probably meant by it if it is unknown, the likeliest first. */
export function meantBy(places: readonly SoughtPlace[]): readonly { typed: string; meant: readonly string[] }[] {
  return places.map(({ typed, readings }) => {
    const isUnknown = readings.every(({ instead, likelihood }) => instead !== undefined || likelihood < 1);
    return { typed, meant: isUnknown ? readings.flatMap(({ instead }) => instead ?? []) : [] };
  });
}
