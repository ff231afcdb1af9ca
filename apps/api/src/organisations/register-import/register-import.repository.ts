// Every SQL of an import, on the one connection that holds its lock.
import type { AwaySchool, HomeLink, HomeSchool, RegisterName, RowRefusal } from '@sixfold/domain';
import type { ClientBase, QueryResultRow } from 'pg';
import { newId } from '../../platform/database/new-id.js';
import { ImportFault } from './import-fault.js';
import type { ImportSubject } from './register-import.entity.js';
import { factColumns, type OrganisationFacts } from './organisation-facts.js';

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
  readonly register: RegisterName;
  readonly subject: ImportSubject;
  readonly fileName: string;
  readonly encoding: string;
  readonly asOf: string;
  readonly complete: boolean;
}

const IMPORT_LOCK = 'sixfold register import';

const names = Object.keys(factColumns);
const recordType = Object.entries(factColumns).map(([name, type]) => `${name} ${type}`);

/** Compares the batch as a set: rows whose fingerprint is known are not touched, not even locked. */
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
      changed_at = now(), facts_digest = excluded.facts_digest, search_words = excluded.search_words,
      ${names.map((name) => `${name} = excluded.${name}`).join(', ')}
    RETURNING known.xmax = 0 AS is_new
  )
  SELECT count(*) FILTER (WHERE is_new)::int AS new, count(*) FILTER (WHERE NOT is_new)::int AS changed FROM written`;

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
    if (!row?.locked) throw new ImportFault('Another import is running; wait until it has finished.');
    try {
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

  async begin(start: ImportStart): Promise<string> {
    const id = newId();
    await this.rows(
      `INSERT INTO register_import (id, register, subject, file_name, encoding, as_of, complete)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, start.register, start.subject, start.fileName, start.encoding, start.asOf, start.complete],
    );
    return id;
  }

  async writeBatch(
    register: RegisterName,
    batch: readonly OrganisationFacts[],
  ): Promise<{ new: number; changed: number }> {
    const entries = JSON.stringify(batch.map((facts) => ({ id: newId(), ...facts })));
    const [row] = await this.rows<{ new: number; changed: number }>(WRITE_BATCH, [register, entries]);
    return row ?? { new: 0, changed: 0 };
  }

  async writeRefused(importId: string, refused: readonly RefusedRow[]): Promise<void> {
    if (refused.length === 0) return;
    await this.rows(
      `INSERT INTO register_import_refusal (import_id, line, register_key, reason)
       SELECT $1, line, "registerKey", reason
       FROM jsonb_to_recordset($2::jsonb) AS row (line integer, "registerKey" text, reason text)`,
      [importId, JSON.stringify(refused)],
    );
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
  async finish(importId: string, counts: Partial<ImportCounts> & { readonly waiting?: number }): Promise<void> {
    await this.rows(
      `UPDATE register_import SET finished_at = now(), new_count = $2, changed_count = $3, unchanged_count = $4,
         closed_count = $5, refused_count = $6, renamed_count = $7, linked_count = $8, waiting_count = $9
       WHERE id = $1`,
      [
        importId,
        counts.new,
        counts.changed,
        counts.unchanged,
        counts.closed,
        counts.refused,
        counts.renamed,
        counts.linked,
        counts.waiting,
      ],
    );
  }

  private async rows<Row extends QueryResultRow>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return (await this.connection.query<Row>(sql, parameters)).rows;
  }
}
