// The two statements behind "find a network": a page of those that fit, and how many there are of each kind.
import { Injectable } from '@nestjs/common';
import {
  type FindableScope,
  LED_STATES,
  type NetworkState,
  phasesMeant,
  type SchoolPhase,
  type SoughtNetwork,
} from '@sixfold/domain';
import { Database } from '../../platform/database/database.js';
import type { PublicNetworkRow } from '../network.type.js';

export interface NetworksSought extends SoughtNetwork {
  /** Null for every state in which schools may come in. */
  readonly state: NetworkState | null;
  readonly takesNewSchools: boolean;
  readonly programmeId: string | null;
}

/** Where a network stands in the list: with the words in its own texts first, then by name. */
export type NetworkPlace = readonly [tier: number, name: string, id: string];

export interface FoundNetworkRow extends PublicNetworkRow {
  readonly tier: number;
}

/** How many networks there are in a state, of a programme, in a place, for a phase, or that take schools. */
export interface FacetRow {
  readonly facet: 'state' | 'programme' | 'place' | 'phase' | 'takes';
  readonly value: string;
  readonly count: number;
}

/** Parameters: 1 whether open ones count that were never activated, 2 the states in which schools may come in. */
const FINDABLE = '(n.activated_at IS NOT NULL OR $1 AND n.takes_new_schools AND n.state = ANY($2))';

/**
 * Every word is looked up by itself, in the networks' own words and in the organisations', each through its index; a
 * network fits that has them all, wherever they stand. What is asked beside is looked at network by network.
 */
const FOUND = `
  WITH sought AS (
    SELECT place, (quote_literal(word) || ':*')::tsquery AS query
    FROM unnest($3::text[]) WITH ORDINALITY AS typed (word, place)
  ), member AS MATERIALIZED (
    SELECT m.network_id, o.search_words
    FROM organisation o JOIN network_membership m ON m.organisation_id = o.id AND m.state = 'accepted'
    WHERE o.search_words @@ $14::tsquery
  ), hit AS (
    SELECT n.id, place, true AS own
    FROM sought JOIN network n ON network_words(n.name, n.purpose, n.learning_focus) @@ query
    UNION ALL
    SELECT member.network_id, place, false FROM sought JOIN member ON member.search_words @@ query
  ), fitting AS (
    SELECT id, count(DISTINCT place) FILTER (WHERE own) = cardinality($3) AS own
    FROM hit GROUP BY id HAVING count(DISTINCT place) = cardinality($3)
  ), tiered AS (
    SELECT n.*, CASE WHEN fitting.own OR cardinality($3) = 0 THEN 1 ELSE 2 END AS tier
    FROM network n LEFT JOIN fitting ON fitting.id = n.id
    WHERE cardinality($3) = 0 OR fitting.id IS NOT NULL
  )
  SELECT n.id, n.name, n.purpose, n.learning_focus AS "learningFocus", n.state, n.activated_at AS "activatedAt",
    n.ends_on::text AS "endsOn", n.takes_new_schools AS "takesNewSchools", n.programme_id AS "programmeId", n.tier
  FROM tiered n
  WHERE ${FINDABLE}
    AND (n.state = $4 OR $4::text IS NULL AND n.state = ANY($2))
    AND (NOT $5 OR n.takes_new_schools AND n.state = ANY($2))
    AND ($6::uuid IS NULL OR n.programme_id = $6)
    AND ($7::text IS NULL OR to_tsvector('simple', plain_words(n.learning_focus)) @@ $7::tsquery)
    AND ($8::text IS NULL OR n.id IN (
      SELECT m.network_id FROM organisation o JOIN network_membership m ON m.organisation_id = o.id
      WHERE m.state = 'accepted' AND o.la_name = $8))
    AND ($9::text[] IS NULL OR n.id IN (
      SELECT m.network_id FROM organisation o JOIN network_membership m ON m.organisation_id = o.id
      WHERE m.state = 'accepted' AND o.phase = ANY($9)))
    AND ($10::int IS NULL OR (n.tier, n.name, n.id) > ($10, $11, $12::uuid))
  ORDER BY n.tier, n.name, n.id LIMIT $13`;

/** Of those that are found where nothing is asked; only the states are counted among all that can be found. */
const FACETS = `
  WITH findable AS (
    SELECT n.id, n.state, n.programme_id, n.takes_new_schools FROM network n WHERE ${FINDABLE}
  ), open AS (
    SELECT * FROM findable WHERE state = ANY($2)
  ), member AS (
    SELECT open.id, o.la_name, o.phase
    FROM open
    JOIN network_membership m ON m.network_id = open.id AND m.state = 'accepted'
    JOIN organisation o ON o.id = m.organisation_id
  )
  SELECT 'state' AS facet, state AS value, count(*)::int AS count FROM findable GROUP BY state
  UNION ALL
  SELECT 'programme', programme_id::text, count(*)::int FROM open WHERE programme_id IS NOT NULL GROUP BY programme_id
  UNION ALL
  SELECT 'takes', '', count(*)::int FROM open WHERE takes_new_schools
  UNION ALL
  (SELECT 'place', la_name, count(DISTINCT id)::int FROM member WHERE la_name <> '' GROUP BY la_name ORDER BY la_name)
  UNION ALL
  SELECT 'phase', sought.phase, count(DISTINCT id)::int
  FROM member JOIN unnest($3::text[], $4::text[]) AS sought (phase, meant) ON sought.meant = member.phase
  GROUP BY sought.phase`;

/** A tsquery of words that may go on, and that hold no other sign than letters and figures. */
const beginning = (words: readonly string[], between: '&' | '|'): string =>
  words.map((word) => `'${word}':*`).join(` ${between} `);

@Injectable()
export class FindNetworksRepository {
  constructor(private readonly database: Database) {}

  /** In their order; `after` is the place of the network before. */
  page(
    { openOnes }: FindableScope,
    sought: NetworksSought,
    after: NetworkPlace | null,
    most: number,
  ): Promise<FoundNetworkRow[]> {
    const { words, focus, place, phase, state, takesNewSchools, programmeId } = sought;
    const [tier, name, id] = after ?? [null, null, null];
    return this.database.query(FOUND, [
      openOnes,
      LED_STATES,
      words,
      state,
      takesNewSchools,
      programmeId,
      focus.length === 0 ? null : beginning(focus, '&'),
      place,
      phase && phasesMeant(phase),
      tier,
      name,
      id,
      most,
      beginning(words, '|'),
    ]);
  }

  facets({ openOnes }: FindableScope, phases: readonly SchoolPhase[]): Promise<FacetRow[]> {
    const meant = phases.flatMap((phase) => phasesMeant(phase).map((one) => [phase, one]));
    return this.database.query(FACETS, [
      openOnes,
      LED_STATES,
      meant.map(([phase]) => phase),
      meant.map(([, one]) => one),
    ]);
  }
}
