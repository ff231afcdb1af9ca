// The SQL of browsing: what is given to somebody, narrowed, the last changed first, with counts of what is left.
import { Injectable } from '@nestjs/common';
import type { VisibleResources } from '@sixfold/domain';
import { Database } from '../../platform/database/database.js';
import { RESOURCE_COLUMNS, type ResourceRow, RESOURCES } from '../resources.repository.js';
import type { BankArgs, BankFacet } from './bank.type.js';

export interface CountRow {
  readonly facet: BankFacet;
  readonly word: string;
  readonly count: number;
}

/**
 * Of `resource r`, in `network n` where it stands in a bank: what `VisibleResources` gives, as parameters 1 to 4. What
 * is given to all networks is given to whoever is of one, or facilitates some.
 */
const IS_GIVEN = `(
  r.owner_id = $1::uuid OR r.audience = 'public'
  OR (r.audience = 'school' AND r.organisation_id = ANY ($2::uuid[]))
  OR (r.audience = 'network' AND (r.network_id = ANY ($3::uuid[]) OR n.programme_id = ANY ($4::uuid[])))
  OR (r.audience = 'all_networks' AND cardinality($3::uuid[]) + cardinality($4::uuid[]) > 0))`;

/** Parameters 5, 6, 13 and 14: one network's bank, own work alone, units alone, collections alone. */
const IS_IN_PLACE = `r.archived_at IS NULL AND ($5::uuid IS NULL OR r.network_id = $5)
  AND (NOT $6 OR r.owner_id = $1) AND (NOT $13 OR (cardinality(r.parts) > 0 AND NOT r.is_collection)) AND (NOT $14 OR r.is_collection)`;

/** Each as a condition on its own parameter, 7 to 12; null is no narrowing. */
const NARROWED: Readonly<Record<BankFacet, string>> = {
  subject: '($7::text IS NULL OR r.subject = $7)',
  phase: '($8::text IS NULL OR r.phase = $8)',
  year_group: '($9::int IS NULL OR $9 = ANY (r.year_groups))',
  language: '($10::text IS NULL OR r.language = $10)',
  level: '($11::text IS NULL OR $11 = ANY (r.levels))',
  licence: '($12::text IS NULL OR r.licence = $12)',
};

const IS_NARROWED = Object.values(NARROWED).join(' AND ');

/** The words under each facet of what stands together in `given r`. */
const WORDS: Readonly<Record<BankFacet, string>> = {
  subject: 'ARRAY[upper(r.subject)]',
  phase: 'ARRAY[upper(r.phase)]',
  year_group: 'r.year_groups::text[]',
  language: 'ARRAY[r.language]',
  level: `string_to_array(upper(array_to_string(r.levels, ' ')), ' ')`,
  licence: 'ARRAY[upper(r.licence)]',
};

const facetsIn = Object.keys(NARROWED) as BankFacet[];

/** Alike in all facets stands together: read once, and counted under each by far fewer rows. */
const GIVEN = `
  SELECT r.subject, r.phase, r.year_groups, r.language, r.levels, r.licence, count(*) AS alike
  FROM resource r LEFT JOIN network n ON n.id = r.network_id
  WHERE ${IS_GIVEN} AND ${IS_IN_PLACE} GROUP BY 1, 2, 3, 4, 5, 6`;

/** With all narrowings but that of the facet itself, so that one sees what else there would be. */
const COUNTS = facetsIn
  .map((facet) => {
    const others = facetsIn.filter((other) => other !== facet).map((other) => NARROWED[other]);
    return `SELECT '${facet}' AS facet, word, sum(alike)::int AS count FROM given r, unnest(${WORDS[facet]}) AS word
      WHERE word IS NOT NULL AND ${others.join(' AND ')} GROUP BY word`;
  })
  .join('\nUNION ALL\n');

@Injectable()
export class BankRepository {
  constructor(private readonly database: Database) {}

  /** The last changed first; one row more than `first`. */
  page(
    seen: VisibleResources,
    asked: BankArgs,
    first: number,
    after: readonly [moment: string, id: string] | null,
  ): Promise<ResourceRow[]> {
    return this.database.query(
      `SELECT ${RESOURCE_COLUMNS} FROM ${RESOURCES}
       WHERE ${IS_GIVEN} AND ${IS_IN_PLACE} AND ${IS_NARROWED}
         AND ($15::timestamptz IS NULL OR (r.changed_at, r.id) < ($15, $16::uuid))
       ORDER BY r.changed_at DESC, r.id DESC LIMIT $17`,
      [...parametersOf(seen, asked), after?.[0] ?? null, after?.[1] ?? null, first + 1],
    );
  }

  /** The most frequent words of each facet first. */
  counts(seen: VisibleResources, asked: BankArgs): Promise<CountRow[]> {
    return this.database.query(
      `WITH given AS MATERIALIZED (${GIVEN}) ${COUNTS} ORDER BY facet, count DESC, word`,
      parametersOf(seen, asked),
    );
  }
}

const parametersOf = (seen: VisibleResources, asked: BankArgs): unknown[] => [
  ...[seen.personId, seen.organisationIds, seen.networkIds, seen.programmeIds],
  ...[asked.networkId, asked.mine],
  ...[asked.subject, asked.phase, asked.yearGroup, asked.language, asked.level, asked.licence],
  asked.units,
  asked.collections,
];
