// The statements behind the search of everything. Who looks is a condition of each: what they may not find is not counted.
import { Injectable } from '@nestjs/common';
import type { AudienceKey, SearchKind } from '@sixfold/domain';
import { Database } from '../database/database.js';
import { type RankedQuery, WEIGHTS } from './rank.js';

/** Where an entry stands among those found: by its score, then by its id. */
export type FoundPlace = readonly [score: number, id: string];

export interface FoundRow {
  readonly kind: SearchKind;
  readonly id: string;
  readonly score: number;
}

export interface SearchCountRow {
  /** `kind`, or one of those that entries stand under. */
  readonly facet: string;
  readonly word: string;
  readonly count: number;
}

/** What a search is narrowed to; empty for anything. */
export interface Narrowing {
  readonly kinds: readonly SearchKind[];
  /** An entry has them all. */
  readonly facets: readonly string[];
}

/** However common the words are, no more entries than this are ranked that have them all, or only some. */
const CANDIDATES = 400;

/** Parameters: 1 the reader's keys, 2 and 3 what is sought, 4 and 5 what it is narrowed to. */
const fitting = (condition: string): string => `
  fitting AS MATERIALIZED (
    (SELECT kind, subject_id, facets, words, length, true AS is_whole FROM search_entry
      WHERE words @@ $2::tsquery AND ${condition} LIMIT ${CANDIDATES})
    UNION ALL
    (SELECT kind, subject_id, facets, words, length, false FROM search_entry
      WHERE words @@ $3::tsquery AND NOT words @@ $2 AND ${condition} LIMIT ${CANDIDATES})
  )`;

const IS_SEEN = 'audience && $1::text[]';
const IS_OF_KIND = '(cardinality($4::text[]) = 0 OR kind = ANY ($4))';

/** Besides: 6 to 8 tsqueries, their weights and the words they are readings of; 9 to 12 the weights; 13 to 15 the page. */
const RANKED = `
  WITH ${fitting(`${IS_SEEN} AND ${IS_OF_KIND} AND facets @> $5::text[]`)}, reading AS MATERIALIZED (
    SELECT * FROM unnest($6::tsquery[], $7::float8[], $8::int[]) AS reading (query, weight, place)
  ), ranked AS (
    SELECT kind, subject_id AS id, 1 + round(10000 * gained
      * (CASE WHEN is_whole THEN 1 + $10::float8 * ts_rank_cd(words, $2::tsquery) ELSE 1 END)
      / (1 - $11::float8 + $11 * length / $12::float8))::int AS score
    FROM fitting, LATERAL (
      SELECT sum(best) AS gained
      FROM (SELECT max(weight * ts_rank($9::float4[], words, query)) AS best FROM reading GROUP BY place) AS of_place
    ) AS gain
  )
  SELECT kind, id, score FROM ranked
  WHERE $13::int IS NULL OR score < $13 OR score = $13 AND id > $14::uuid
  ORDER BY score DESC, id LIMIT $15`;

/** Each word with everything else that the search is narrowed to, so that one sees what else there would be. */
const COUNTS = `
  WITH ${fitting(IS_SEEN)}
  SELECT 'kind' AS facet, upper(kind) AS word, count(*)::int AS count FROM fitting WHERE facets @> $5::text[] GROUP BY kind
  UNION ALL
  SELECT facet, word, count(*)::int FROM fitting, unnest(facets) AS stands, split_part(stands, ':', 1) AS facet,
    split_part(stands, ':', 2) AS word
  WHERE ${IS_OF_KIND}
    AND facets @> ARRAY(SELECT other FROM unnest($5::text[]) AS other WHERE NOT starts_with(other, facet || ':'))
  GROUP BY facet, word ORDER BY facet, count DESC, word`;

const SEEN = `
  SELECT word FROM unnest($2::text[]) AS word WHERE EXISTS (
    SELECT FROM search_entry WHERE words @@ CAST('''=' || word || '''' AS tsquery) AND ${IS_SEEN})`;

@Injectable()
export class SearchRepository {
  constructor(private readonly database: Database) {}

  /** The best that somebody with these keys may find, one more than `first`. */
  ranked(
    keys: readonly AudienceKey[],
    query: RankedQuery,
    narrowing: Narrowing,
    after: FoundPlace | null,
    first: number,
  ): Promise<FoundRow[]> {
    const { readings } = query;
    return this.database.prepared('search_ranked', RANKED, [
      ...asked(keys, query, narrowing),
      readings.map((reading) => reading.query),
      readings.map(({ weight }) => weight),
      readings.map(({ place }) => place),
      WEIGHTS.byPart,
      WEIGHTS.together,
      WEIGHTS.lengthCounts,
      WEIGHTS.usualLength,
      ...(after ?? [null, null]),
      first + 1,
    ]);
  }

  /** How many there are of each kind, and of each word of each facet, among those that are looked at. */
  counts(keys: readonly AudienceKey[], query: RankedQuery, narrowing: Narrowing): Promise<SearchCountRow[]> {
    return this.database.prepared('search_counts', COUNTS, asked(keys, query, narrowing));
  }

  /** Those of the words that stand, as they are, in something that can be found with these keys. */
  async seenWords(keys: readonly AudienceKey[], words: readonly string[]): Promise<readonly string[]> {
    const rows = await this.database.prepared<{ word: string }>('search_seen', SEEN, [keys, words]);
    return rows.map(({ word }) => word);
  }
}

function asked(
  keys: readonly AudienceKey[],
  { whole, part, condition }: RankedQuery,
  { kinds, facets }: Narrowing,
): readonly unknown[] {
  const besides = (query: string): string => (query === '' || condition === '' ? query : `(${query}) & ${condition}`);
  return [keys, besides(whole), besides(part), kinds, facets];
}
