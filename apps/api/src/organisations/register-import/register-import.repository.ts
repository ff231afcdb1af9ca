// Every SQL of an import, on the one connection that holds its lock.
import type { AwaySchool, HomeLink, HomeSchool, ImportSubject, RegisterName, RowRefusal } from '@sixfold/domain';
import type { ClientBase, QueryResultRow } from 'pg';
import { newId } from '../../platform/database/new-id.js';
import { ImportFault } from './import-fault.js';
import { factColumns, type OrganisationFacts } from './organisation-facts.js';
import type { PlaceCounts } from './place-by-town.js';

export interface RefusedRow {
  readonly line: number;
  readonly registerKey: string | null;
  readonly reason: RowRefusal;
}

/** What an import found: schools, and rows that it refused. */
export interface ImportCounts {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly closed: number;
  readonly refused: number;
  /** New schools that may be absent ones under a new name: in registers where the name is the key. */
  readonly renamed: number;
  /** Schools found to be the same as one in their home register. */
  readonly linked: number;
}

/** A new school and the absent one of the same place that it may be. */
export interface Renaming {
  readonly name: string;
  readonly formerName: string;
  readonly place: string | null;
}

export interface ImportStart {
  /** The import that was asked for; null begins one that nobody asked for before. */
  readonly importId: string | null;
  readonly register: RegisterName;
  readonly subject: ImportSubject;
  readonly fileName: string;
  readonly encoding: string;
  readonly asOf: string;
  readonly complete: boolean;
}

/** An import that has begun, with what it wrote before it was cut off, if it was. */
export interface BegunImport {
  readonly id: string;
  readonly new: number;
  readonly changed: number;
}

export interface Progress {
  readonly importId: string;
  readonly rows: number;
  /** Of the file, 0 to 1. */
  readonly share: number;
}

const IMPORT_LOCK = 'sixfold register import';

const names = Object.keys(factColumns);
const recordType = Object.entries(factColumns).map(([name, type]) => `${name} ${type}`);

/**
 * Compares the batch as a set: rows whose fingerprint is known are not touched, not even locked. What was written and
 * that it was written become true together, so that an import that is cut off can be counted on.
 */
const WRITE_BATCH = `
  WITH incoming AS (
    SELECT * FROM jsonb_to_recordset($2::jsonb)
      AS entry (id uuid, facts_digest text, search_words text[], ${recordType.join(', ')})
  ), written AS (
    INSERT INTO organisation AS known (id, register, facts_digest, search_words, ${names.join(', ')})
    SELECT id, $1, facts_digest, array_to_tsvector(search_words), ${names.join(', ')}
    FROM incoming
    WHERE NOT EXISTS (
      SELECT FROM organisation AS stored
      WHERE stored.register = $1 AND stored.register_key = incoming.register_key
        AND stored.facts_digest = incoming.facts_digest
    )
    ON CONFLICT (register, register_key) DO UPDATE SET
      changed_at = now(), place_is_approximate = false, facts_digest = excluded.facts_digest, search_words = excluded.search_words,
      ${names.map((name) => `${name} = excluded.${name}`).join(', ')}
    RETURNING known.xmax = 0 AS is_new
  )
  UPDATE register_import SET rows_read = $4, share_read = $5,
    new_count = coalesce(new_count, 0) + (SELECT count(*) FROM written WHERE is_new),
    changed_count = coalesce(changed_count, 0) + (SELECT count(*) FROM written WHERE NOT is_new)
  WHERE id = $3
  RETURNING new_count AS new, changed_count AS changed`;

/** Nobody else imports while we hold the lock: what seems to run was cut off, and is begun again where that can help. */
const SET_RIGHT = `
  UPDATE register_import SET state = CASE WHEN upload_id IS NULL OR attempts >= $1 THEN 'broken_off' ELSE 'waiting' END
  WHERE state = 'running'`;

const MOST_ATTEMPTS = 3;

const BEGIN_NEW = `
  INSERT INTO register_import (id, register, subject, file_name, encoding, as_of, complete, state, attempts)
  VALUES ($1, $2, $3, $4, $5, $6, $7, 'running', 1) ON CONFLICT DO NOTHING RETURNING id, 0 AS new, 0 AS changed`;

const BEGIN_ASKED = `
  UPDATE register_import SET encoding = $2, as_of = $3, state = 'running', attempts = attempts + 1
  WHERE id = $1 AND state = 'waiting'
  RETURNING id, coalesce(new_count, 0) AS new, coalesce(changed_count, 0) AS changed`;

/** The fingerprint goes, so that a school which turns up again is written again. */
const CLOSE_ABSENT = `
  UPDATE organisation SET status = 'closed', closed_on = coalesce(closed_on, $3), facts_digest = '', changed_at = now()
  WHERE register = $1 AND status <> 'closed' AND NOT register_key = ANY ($2)`;

/** Each new school with the absent one of its municipality whose name is most like its own. */
const FIND_RENAMED = `
  WITH pair AS (
    SELECT DISTINCT ON (arrived.id) arrived.id, arrived.name, arrived.la_name, former.id AS former_id,
      former.name AS former_name
    FROM organisation AS arrived
    JOIN organisation AS former ON former.register = $1 AND former.la_name = arrived.la_name
      AND former.status <> 'closed' AND NOT former.register_key = ANY ($2)
      AND similarity(former.name, arrived.name) > 0.4
    WHERE arrived.register = $1 AND arrived.created_at >= (SELECT started_at FROM register_import WHERE id = $3)
    ORDER BY arrived.id, similarity(former.name, arrived.name) DESC, former.id
  ), kept AS (
    INSERT INTO register_import_renaming (import_id, organisation_id, former_id) SELECT $3, id, former_id FROM pair
  )
  SELECT name, former_name AS "formerName", la_name AS place FROM pair ORDER BY la_name, name`;

const LINK_HOME = `
  WITH link AS (SELECT * FROM jsonb_to_recordset($2::jsonb) AS link ("awayId" uuid, "homeId" uuid)), linked AS (
    UPDATE organisation AS away SET home_id = link."homeId"
    FROM organisation AS known LEFT JOIN link ON link."awayId" = known.id
    WHERE away.id = known.id AND away.home_register = $1 AND away.home_id IS DISTINCT FROM link."homeId"
    RETURNING away.home_id
  )
  SELECT count(home_id)::int AS count FROM linked`;

const COLLECT_WORDS = `
  WITH present AS (
    SELECT DISTINCT word FROM organisation, unnest(tsvector_to_array(search_words)) AS word
    WHERE length(word) >= 3 AND word !~ '[0-9]'
  ), gone AS (
    DELETE FROM search_word WHERE NOT EXISTS (SELECT FROM present WHERE present.word = search_word.word)
  )
  INSERT INTO search_word (word) SELECT word FROM present ON CONFLICT DO NOTHING`;

const FINISH = `
  UPDATE register_import SET state = 'finished', share_read = 1, finished_at = now(),
    new_count = counts.new, changed_count = counts.changed, unchanged_count = counts.unchanged,
    closed_count = counts.closed, refused_count = counts.refused, renamed_count = counts.renamed,
    linked_count = counts.linked, waiting_count = counts.waiting, exact_places_count = counts."exactPlaces",
    approximate_places_count = counts."approximatePlaces", without_place_count = counts."withoutPlace"
  FROM jsonb_to_record($2::jsonb) AS counts (new int, changed int, unchanged int, closed int, refused int,
    renamed int, linked int, waiting int, "exactPlaces" int, "approximatePlaces" int, "withoutPlace" int)
  WHERE id = $1`;

export class RegisterImportRepository {
  constructor(private readonly connection: ClientBase) {}

  /**
   * Does the work while no other import runs; the lock goes with this connection, however that ends.
   * @throws ImportFault when another import runs
   */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    const [row] = await this.rows<{ locked: boolean }>('SELECT pg_try_advisory_lock(hashtext($1)) AS locked', [
      IMPORT_LOCK,
    ]);
    if (!row?.locked) throw anotherRuns();
    try {
      await this.rows(SET_RIGHT, [MOST_ATTEMPTS]);
      return await work();
    } finally {
      await this.rows('SELECT pg_advisory_unlock(hashtext($1))', [IMPORT_LOCK]);
    }
  }

  /** The latest day (YYYY-MM-DD) that a finished import of such a file described. */
  async newestDay(register: RegisterName, subject: ImportSubject): Promise<string | null> {
    const [row] = await this.rows<{ day: string | null }>(
      `SELECT max(as_of)::text AS day FROM register_import
       WHERE register = $1 AND subject = $2 AND finished_at IS NOT NULL`,
      [register, subject],
    );
    return row?.day ?? null;
  }

  /** @throws ImportFault when another import waits to run */
  async begin(start: ImportStart): Promise<BegunImport> {
    const { importId, register, subject, fileName, encoding, asOf, complete } = start;
    const [begun] = importId
      ? await this.rows<BegunImport>(BEGIN_ASKED, [importId, encoding, asOf])
      : await this.rows<BegunImport>(BEGIN_NEW, [newId(), register, subject, fileName, encoding, asOf, complete]);
    if (begun === undefined) throw anotherRuns();
    return begun;
  }

  /** Gives what the import has written by now. */
  async writeBatch(
    register: RegisterName,
    batch: readonly OrganisationFacts[],
    { importId, rows, share }: Progress,
  ): Promise<{ new: number; changed: number }> {
    const entries = JSON.stringify(batch.map((facts) => ({ id: newId(), ...facts })));
    const sums = await this.rows<{ new: number; changed: number }>(WRITE_BATCH, [
      register,
      entries,
      importId,
      rows,
      share,
    ]);
    return sums[0] ?? { new: 0, changed: 0 };
  }

  /** Says how far an import has read whose rows are written all at once. */
  async keepProgress({ importId, rows, share }: Progress): Promise<void> {
    await this.rows('UPDATE register_import SET rows_read = $2, share_read = $3 WHERE id = $1', [
      importId,
      rows,
      share,
    ]);
  }

  async writeRefused(importId: string, refused: readonly RefusedRow[]): Promise<void> {
    if (refused.length === 0) return;
    await this.rows(
      `INSERT INTO register_import_refusal (import_id, line, register_key, reason)
       SELECT $1, line, "registerKey", reason
       FROM jsonb_to_recordset($2::jsonb) AS row (line integer, "registerKey" text, reason text)
       ON CONFLICT DO NOTHING`,
      [importId, JSON.stringify(refused)],
    );
  }

  /** How many open schools of the register there are, and how many of them have none of these keys. */
  async countAbsent(register: RegisterName, present: readonly string[]): Promise<{ open: number; absent: number }> {
    const [row] = await this.rows<{ open: number; absent: number }>(
      `SELECT count(*)::int AS open, (count(*) FILTER (WHERE NOT register_key = ANY ($2)))::int AS absent
       FROM organisation WHERE register = $1 AND status <> 'closed'`,
      [register, present],
    );
    return row ?? { open: 0, absent: 0 };
  }

  /** Closes every school of the register whose key is not among these; gives how many. */
  async closeAbsent(register: RegisterName, present: readonly string[], asOf: string): Promise<number> {
    return (await this.connection.query(CLOSE_ABSENT, [register, present, asOf])).rowCount ?? 0;
  }

  /** Finds and keeps which new schools may be renamed ones. To be asked before absent ones are closed. */
  renamed(importId: string, register: RegisterName, present: readonly string[]): Promise<Renaming[]> {
    return this.rows<Renaming>(FIND_RENAMED, [register, present, importId]);
  }

  /** Open schools that stand in another register than their home register. */
  awaySchools(): Promise<(AwaySchool & { readonly homeRegister: RegisterName })[]> {
    return this.rows(
      `SELECT id, name, home_key AS "homeKey", home_register AS "homeRegister" FROM organisation
       WHERE home_register IS NOT NULL AND status <> 'closed'`,
    );
  }

  schoolsOf(register: RegisterName): Promise<HomeSchool[]> {
    return this.rows(
      `SELECT id, register_key AS "registerKey", name, other_name AS "otherName" FROM organisation WHERE register = $1`,
      [register],
    );
  }

  /** Leaves exactly these links to this home register; gives how many are new. */
  async linkHome(homeRegister: RegisterName, links: readonly HomeLink[]): Promise<number> {
    const [row] = await this.rows<{ count: number }>(LINK_HOME, [homeRegister, JSON.stringify(links)]);
    return row?.count ?? 0;
  }

  /** Brings the words that misspelt searches are compared with to what the names and places now hold. */
  async collectWords(): Promise<void> {
    await this.rows(COLLECT_WORDS);
  }

  /** Counts that this kind of file does not have stay unsaid. */
  async finish(
    importId: string,
    counts: Partial<ImportCounts & PlaceCounts> & { readonly waiting?: number },
  ): Promise<void> {
    await this.rows(FINISH, [importId, JSON.stringify(counts)]);
  }

  readonly rows = async <Row extends QueryResultRow>(sql: string, parameters: unknown[] = []): Promise<Row[]> =>
    (await this.connection.query<Row>(sql, parameters)).rows;
}

const anotherRuns = (): ImportFault =>
  new ImportFault('ANOTHER_RUNS', 'Another import is running; wait until it has finished.');
