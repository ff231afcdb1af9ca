// The two statements behind "find a school": one for what was typed, one for what was probably meant.
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { OrganisationShown } from './organisation.type.js';

/** Where a school stands in the list: its tier first, then its name. */
export type SchoolPlace = readonly [tier: number, searchName: string, id: string];

export interface FoundRow extends OrganisationShown {
  readonly tier: number;
  readonly searchName: string;
}

export interface SchoolQuery {
  /** Each must begin a word of the school. */
  readonly words: readonly string[];
  /** Gives the schools after this place; null for the first ones. */
  readonly after: SchoolPlace | null;
  readonly most: number;
}

/** However common a word is, no more schools than this are looked at for it. */
const CANDIDATES = 200;

const SHOWN = `id, name, kind, partner_kind AS "partnerKind", status, other_name AS "otherName", register, counts_towards_six AS "countsTowardsSix", register_key AS "registerKey", town,
  postcode, la_name AS "laName", phase, low_age AS "lowAge", high_age AS "highAge", pupils, website, latitude, longitude,
  place_is_approximate AS "placeIsApproximate",
  search_name AS "searchName"`;

/** A school that stands in two registers is shown once, by its home register. */
const SHOWN_ONCE = 'home_id IS NULL';

const NAME_BEGINS = `search_name >= $2 AND search_name < $3`;

const matching = (tier: number, condition: string): string => `(
  SELECT ${tier} AS tier, ${SHOWN} FROM (
    SELECT * FROM organisation WHERE search_words @@ $1::tsquery AND ${SHOWN_ONCE} AND ${condition} LIMIT ${CANDIDATES}
  ) AS candidate
  WHERE (${tier}, search_name, id) > ($4::int, $5, $6::uuid)
  ORDER BY search_name, id LIMIT $7
)`;

/** Names that begin as typed, then schools that have all the words, then closed ones; a later tier runs only if needed. */
const AS_TYPED = `
  SELECT * FROM (
    (
      SELECT 1 AS tier, ${SHOWN} FROM organisation
      WHERE ${NAME_BEGINS} AND ${SHOWN_ONCE} AND status <> 'closed' AND (1, search_name, id) > ($4::int, $5, $6::uuid)
      ORDER BY search_name, id LIMIT $7
    )
    UNION ALL ${matching(2, `status <> 'closed' AND NOT (${NAME_BEGINS})`)}
    UNION ALL ${matching(3, `status = 'closed'`)}
  ) AS found LIMIT $7`;

/** Every word may also stand for known words that look like it; the names nearest to the whole come first. */
const AS_MEANT = `
  WITH alternative AS (
    SELECT place, quote_literal(typed) || ':*' AS word FROM unnest($1::text[]) WITH ORDINALITY AS given (typed, place)
    UNION ALL
    SELECT place, quote_literal(words_like(typed)) FROM unnest($1::text[]) WITH ORDINALITY AS given (typed, place)
    WHERE length(typed) >= 3
  ), meant AS (
    SELECT string_agg('(' || words || ')', ' & ')::tsquery AS query
    FROM (SELECT string_agg(word, ' | ') AS words FROM alternative GROUP BY place) AS each_word
  )
  SELECT 4 AS tier, ${SHOWN} FROM (
    SELECT * FROM organisation WHERE search_words @@ (SELECT query FROM meant) AND ${SHOWN_ONCE}
      AND status <> 'closed' LIMIT ${CANDIDATES}
  ) AS candidate
  ORDER BY word_similarity($2, search_name) + similarity($2, left(search_name, length($2))) DESC, search_name, id LIMIT $3`;

const BEFORE_ALL: SchoolPlace = [0, '', '00000000-0000-0000-0000-000000000000'];
const AFTER_EVERY_LETTER = '\u{10FFFF}';

@Injectable()
export class SchoolSearchRepository {
  constructor(private readonly database: Database) {}

  asTyped({ words, after, most }: SchoolQuery): Promise<FoundRow[]> {
    const begins = words.join(' ');
    const [tier, searchName, id] = after ?? BEFORE_ALL;
    return this.database.prepared<FoundRow>('schools_as_typed', AS_TYPED, [
      words.map((word) => `'${word}':*`).join(' & '),
      begins,
      begins + AFTER_EVERY_LETTER,
      tier,
      searchName,
      id,
      most,
    ]);
  }

  asMeant(words: readonly string[], most: number): Promise<FoundRow[]> {
    return this.database.prepared<FoundRow>('schools_as_meant', AS_MEANT, [words, words.join(' '), most]);
  }
}
