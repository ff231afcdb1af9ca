// The two statements behind "find a school": one for what was typed, one for what was probably meant.
import { Injectable } from '@nestjs/common';
import type { OrganisationKind, PartnerKind } from '@sixfold/domain';
import { Database } from '../platform/database/database.js';
import type { OrganisationShown } from './organisation.type.js';

/** Where a school stands in the list: its tier first, then its name. */
export type SchoolPlace = readonly [tier: number, searchName: string, id: string];

export interface FoundRow extends OrganisationShown {
  readonly tier: number;
  readonly searchName: string;
}

export interface SchoolsSought {
  /** Each must begin a word of the school. */
  readonly words: readonly string[];
  readonly kind: OrganisationKind;
  /** Null lets partners of every kind through. */
  readonly partnerKind: PartnerKind | null;
  /** What it has to belong to, at first hand or over other tiers; null lets everything through. */
  readonly within: string | null;
}

export interface SchoolQuery extends SchoolsSought {
  /** Gives the schools after this place; null for the first ones. */
  readonly after: SchoolPlace | null;
  readonly most: number;
}

/** However common a word is, no more schools than this are looked at for it. */
const CANDIDATES = 200;

const SHOWN = `id, name, kind, partner_kind AS "partnerKind", status, other_name AS "otherName", register, counts_towards_six AS "countsTowardsSix", register_key AS "registerKey", town,
  postcode, la_name AS "laName", phase, low_age AS "lowAge", high_age AS "highAge", pupils, size_entered AS "sizeEntered",
  website, latitude, longitude,
  place_is_approximate AS "placeIsApproximate", added_by AS "addedBy",
  search_name AS "searchName"`;

/**
 * What is looked among, by three parameters from `first` on: kind, kind of partner, tier. A school that stands in two
 * registers is shown once, by its home register.
 */
const among = (first: number): string => `home_id IS NULL AND kind = $${first}
  AND ($${first + 1}::text IS NULL OR partner_kind = $${first + 1})
  AND ($${first + 2}::uuid IS NULL OR EXISTS (SELECT FROM belonging b WHERE b.member_id = organisation.id
    AND b.ended_on IS NULL AND b.tier_id = ANY (ARRAY (SELECT tiers_under($${first + 2})))))`;

const NAME_BEGINS = `search_name >= $2 AND search_name < $3`;

const matching = (tier: number, condition: string): string => `(
  SELECT ${tier} AS tier, ${SHOWN} FROM (
    SELECT * FROM organisation WHERE search_words @@ $1::tsquery AND ${among(8)} AND ${condition} LIMIT ${CANDIDATES}
  ) AS candidate
  WHERE (${tier}, search_name, id) > ($4::int, $5, $6::uuid)
  ORDER BY search_name, id LIMIT $7
)`;

/** Names that begin as typed, then schools that have all the words, then closed ones; a later tier runs only if needed. */
const AS_TYPED = `
  SELECT * FROM (
    (
      SELECT 1 AS tier, ${SHOWN} FROM organisation
      WHERE ${NAME_BEGINS} AND ${among(8)} AND status <> 'closed' AND (1, search_name, id) > ($4::int, $5, $6::uuid)
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
    SELECT * FROM organisation WHERE search_words @@ (SELECT query FROM meant) AND ${among(4)}
      AND status <> 'closed' LIMIT ${CANDIDATES}
  ) AS candidate
  ORDER BY word_similarity($2, search_name) + similarity($2, left(search_name, length($2))) DESC, search_name, id LIMIT $3`;

const BEFORE_ALL: SchoolPlace = [0, '', '00000000-0000-0000-0000-000000000000'];
const AFTER_EVERY_LETTER = '\u{10FFFF}';

@Injectable()
export class SchoolSearchRepository {
  constructor(private readonly database: Database) {}

  asTyped({ words, kind, partnerKind, within, after, most }: SchoolQuery): Promise<FoundRow[]> {
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
      kind,
      partnerKind,
      within,
    ]);
  }

  asMeant({ words, kind, partnerKind, within }: SchoolsSought, most: number): Promise<FoundRow[]> {
    const parameters = [words, words.join(' '), most, kind, partnerKind, within];
    return this.database.prepared<FoundRow>('schools_as_meant', AS_MEANT, parameters);
  }
}
