// From what somebody typed to what the index is asked.
import { readSearch } from '@sixfold/domain';
import type { Database } from '../database/database.js';
import { type RankedQuery, rankedQuery } from './rank.js';
import { termsOf } from './search-terms.js';

/** At most two short statements; null where nothing that was typed stands in any entry. */
export async function soughtIn(database: Pick<Database, 'prepared'>, typed: string): Promise<RankedQuery | null> {
  const sought = readSearch(typed);
  if (sought.words.length === 0) return null;
  return rankedQuery(await termsOf(database, sought));
}
