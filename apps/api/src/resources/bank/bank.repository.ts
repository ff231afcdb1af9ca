// The SQL of browsing: what is given to somebody, narrowed, the last changed first, with counts of what is left.
import { Injectable } from '@nestjs/common';
import type { SchoolPhase, SizeBand, VisibleResources } from '@sixfold/domain';
import { Database } from '../../platform/database/database.js';
import { RESOURCE_COLUMNS, type ResourceRow, RESOURCES } from '../resources.repository.js';
import { type BankArgs, type BankFacet, bankFacets } from './bank.type.js';
import { type BankView, bankViews, VIEWS, type ViewSql } from './bank.views.js';

/** What is asked of a bank by a person. */
export interface AskedOfBank extends BankArgs {
  /** Only what was made for one of these organisations; null for any. */
  readonly madeFor: readonly string[] | null;
}

export interface BankPageRow extends ResourceRow {
  /** The moment by which it stands in its place, to the microsecond. */
  readonly latestKey: string;
  /** In the view of what was used lately; the day as YYYY-MM-DD. */
  readonly usedLately: { readonly schools: number; readonly lastOn: string } | null;
}

/** A school that made something, or is one of those asked about. */
export interface SchoolRow {
  readonly id: string;
  readonly phase: SchoolPhase | null;
  readonly pupils: number | null;
  readonly sizeEntered: SizeBand | null;
  readonly laName: string | null;
}

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

/** Parameters 6 and 14: own work alone; what was made for one of those organisations. */
const IS_IN_PLACE =
  'r.archived_at IS NULL AND (NOT $6 OR r.owner_id = $1) AND ($14::uuid[] IS NULL OR r.organisation_id = ANY ($14))';

const KIND = `CASE WHEN r.is_collection THEN 'collection' WHEN cardinality(r.parts) > 0 THEN 'unit' ELSE 'single' END`;

/** Each as a condition on its own parameter, 7 to 13; null is no narrowing. `kind` is how that is read there. */
const narrowingsBy = (kind: string): Readonly<Record<BankFacet, string>> => ({
  subject: '($7::text IS NULL OR r.subject = $7)',
  phase: '($8::text IS NULL OR r.phase = $8)',
  year_group: '($9::int IS NULL OR $9 = ANY (r.year_groups))',
  language: '($10::text IS NULL OR r.language = $10)',
  level: '($11::text IS NULL OR $11 = ANY (r.levels))',
  licence: '($12::text IS NULL OR r.licence = $12)',
  kind: `($13::text IS NULL OR ${kind} = $13)`,
});

const NARROWED_IN_GIVEN = narrowingsBy('r.kind');
const IS_NARROWED = Object.values(narrowingsBy(KIND)).join(' AND ');

/** The words under each facet of what stands together in `given r`. */
const WORDS: Readonly<Record<BankFacet, string>> = {
  subject: 'ARRAY[upper(r.subject)]',
  phase: 'ARRAY[upper(r.phase)]',
  year_group: 'r.year_groups::text[]',
  language: 'ARRAY[r.language]',
  level: `string_to_array(upper(array_to_string(r.levels, ' ')), ' ')`,
  licence: 'ARRAY[upper(r.licence)]',
  kind: 'ARRAY[upper(r.kind)]',
};

/** Alike in all facets stands together: read once, and counted under each by far fewer rows. */
const givenIn = ({ beside, shows }: ViewSql): string => `
  SELECT r.subject, r.phase, r.year_groups, r.language, r.levels, r.licence, ${KIND} AS kind, count(*) AS alike
  FROM resource r LEFT JOIN network n ON n.id = r.network_id ${beside}
  WHERE ${IS_GIVEN} AND ${IS_IN_PLACE} AND ${shows} GROUP BY 1, 2, 3, 4, 5, 6, 7`;

/** With all narrowings but that of the facet itself, so that one sees what else there would be. */
const COUNTS = bankFacets
  .map((facet) => {
    const others = bankFacets.filter((other) => other !== facet).map((other) => NARROWED_IN_GIVEN[other]);
    return `SELECT '${facet}' AS facet, word, sum(alike)::int AS count FROM given r, unnest(${WORDS[facet]}) AS word
      WHERE word IS NOT NULL AND ${others.join(' AND ')} GROUP BY word`;
  })
  .join('\nUNION ALL\n');

const ofEachView = (statementOf: (view: ViewSql) => string) =>
  Object.fromEntries(bankViews.map((name) => [name, statementOf(VIEWS[name])])) as Record<BankView, string>;

const PAGE = ofEachView(
  ({ beside, shows, latest, usedLately }) => `
  SELECT ${RESOURCE_COLUMNS}, ${latest}::text AS "latestKey", ${usedLately} AS "usedLately" FROM ${RESOURCES} ${beside}
  WHERE ${IS_GIVEN} AND ${IS_IN_PLACE} AND ${shows} AND ${IS_NARROWED}
    AND ($15::timestamptz IS NULL OR (${latest}, r.id) < ($15, $16::uuid))
  ORDER BY ${latest} DESC, r.id DESC LIMIT $17`,
);

const COUNTED = ofEachView(
  (view) => `WITH given AS MATERIALIZED (${givenIn(view)}) ${COUNTS} ORDER BY facet, count DESC, word`,
);

@Injectable()
export class BankRepository {
  constructor(private readonly database: Database) {}

  /** The last changed, or used, first; one row more than `first`. */
  page(
    seen: VisibleResources,
    asked: AskedOfBank,
    first: number,
    after: readonly [latest: string, id: string] | null,
  ): Promise<BankPageRow[]> {
    const place = [after?.[0] ?? null, after?.[1] ?? null, first + 1];
    return this.database.query(PAGE[asked.show], [...parametersOf(seen, asked), ...place]);
  }

  /** The most frequent words of each facet first. */
  counts(seen: VisibleResources, asked: AskedOfBank): Promise<CountRow[]> {
    return this.database.query(COUNTED[asked.show], parametersOf(seen, asked));
  }

  /** Those of `own`, and every school for which somebody made what is given to others. */
  schools(own: readonly string[]): Promise<SchoolRow[]> {
    return this.database.query(
      `SELECT o.id, o.phase, o.pupils, o.size_entered AS "sizeEntered", o.la_name AS "laName"
       FROM organisation o WHERE o.kind = 'school' AND o.id IN (
         SELECT organisation_id FROM resource WHERE audience <> 'me' AND archived_at IS NULL
         UNION SELECT unnest($1::uuid[]))`,
      [own],
    );
  }
}

const parametersOf = (seen: VisibleResources, asked: AskedOfBank): unknown[] => [
  ...[seen.personId, seen.organisationIds, seen.networkIds, seen.programmeIds],
  ...[asked.networkId, asked.mine],
  ...[asked.subject, asked.phase, asked.yearGroup, asked.language, asked.level, asked.licence],
  asked.kind,
  asked.madeFor,
];
