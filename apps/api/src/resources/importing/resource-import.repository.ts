// Every SQL of an import of resources, on the one connection that holds its lock.
import type { ClientBase, QueryResultRow } from 'pg';
import { newId } from '../../platform/database/new-id.js';
import type { StoredDocument } from '../resource-version.entity.js';
import { ImportFault } from './import-fault.js';
import type { ImportedResource } from './imported-resource.js';

export interface KnownSource {
  readonly key: string;
  readonly resourceId: string;
  readonly digest: string;
  readonly isArchived: boolean;
}

/** What is written of one resource, new or changed. */
export interface ResourceToWrite extends Pick<ImportedResource, 'key' | 'licence' | 'translationKey' | 'translatedBy'> {
  readonly id: string;
  readonly organisationId: string;
  readonly digest: string;
  readonly document: StoredDocument;
}

const LOCK = 'sixfold resource import';

const TO_WRITE = `jsonb_to_recordset($1::jsonb) AS r(id uuid, "organisationId" uuid, key text, digest text, licence text,
  "translationKey" text, "translatedBy" text, document jsonb, "versionKey" uuid, title text, purpose text, subject text,
  phase text, "yearGroups" integer[], language text, levels text[], minutes integer, parts uuid[])`;
const LISTED = 'title, purpose, subject, phase, year_groups, language, levels, minutes, parts';
const LISTED_OF_ROW =
  'r.title, r.purpose, r.subject, r.phase, r."yearGroups", r.language, r.levels, r.minutes, r.parts';

export class ResourceImportRepository {
  constructor(private readonly connection: ClientBase) {}

  /** @throws ImportFault while another import runs */
  async alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const [{ isMine } = { isMine: false }] = await this.query<{ isMine: boolean }>(
      'SELECT pg_try_advisory_lock(hashtext($1)) AS "isMine"',
      [LOCK],
    );
    if (!isMine) throw new ImportFault('Another import of resources is running. Wait until it has ended.');
    try {
      return await work();
    } finally {
      await this.query('SELECT pg_advisory_unlock(hashtext($1))', [LOCK]);
    }
  }

  async together(work: () => Promise<void>): Promise<void> {
    await this.query('BEGIN');
    try {
      await work();
      await this.query('COMMIT');
    } catch (error) {
      await this.query('ROLLBACK');
      throw error;
    }
  }

  known(keys: readonly string[]): Promise<KnownSource[]> {
    return this.query(
      `SELECT s.key, s.resource_id AS "resourceId", s.digest, r.archived_at IS NOT NULL AS "isArchived"
       FROM resource_source s JOIN resource r ON r.id = s.resource_id WHERE s.key = ANY ($1::text[])`,
      [keys],
    );
  }

  /** The first version of each, for everybody. */
  async insert(resources: readonly ResourceToWrite[]): Promise<void> {
    if (resources.length === 0) return;
    const rows = JSON.stringify(resources.map(rowOf));
    await this.query(
      `INSERT INTO resource (id, organisation_id, audience, licence, version, ${LISTED}, made_at, changed_at, client_key,
         translation_key, translated_by)
       SELECT r.id, r."organisationId", 'public', r.licence, 1, ${LISTED_OF_ROW}, now(), now(), r."versionKey",
         r."translationKey", r."translatedBy" FROM ${TO_WRITE}`,
      [rows],
    );
    await this.query(
      `WITH first AS (
         INSERT INTO resource_version (resource_id, number, document, saved_at, client_key)
         SELECT r.id, 1, r.document, now(), r."versionKey" FROM ${TO_WRITE}
       ) INSERT INTO resource_source (key, resource_id, digest) SELECT r.key, r.id, r.digest FROM ${TO_WRITE}`,
      [rows],
    );
  }

  /** The next version of each; whoever adapted one is told. */
  async change(resources: readonly ResourceToWrite[]): Promise<void> {
    if (resources.length === 0) return;
    const rows = JSON.stringify(resources.map(rowOf));
    await this.query(
      `WITH changed AS (
         UPDATE resource SET (licence, ${LISTED}, translation_key, translated_by, version, changed_at, archived_at) =
           (r.licence, ${LISTED_OF_ROW}, r."translationKey", r."translatedBy", resource.version + 1, now(), NULL)
         FROM ${TO_WRITE} WHERE resource.id = r.id RETURNING resource.id, resource.version
       ), versions AS (
         INSERT INTO resource_version (resource_id, number, document, saved_at, client_key)
         SELECT r.id, changed.version, r.document, now(), r."versionKey" FROM ${TO_WRITE} JOIN changed USING (id)
       ), sources AS (
         UPDATE resource_source SET digest = r.digest FROM ${TO_WRITE} WHERE resource_source.key = r.key
       )
       INSERT INTO outbox (id, name, payload)
       SELECT r."versionKey", 'resource.changed', jsonb_build_object('resourceId', r.id, 'version', changed.version)
       FROM ${TO_WRITE} JOIN changed USING (id) WHERE EXISTS (SELECT FROM resource copy WHERE copy.origin_id = r.id)`,
      [rows],
    );
  }

  async bringBack(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.query('UPDATE resource SET archived_at = NULL WHERE id = ANY ($1::uuid[])', [ids]);
  }

  /** What stands under these keys' beginning and is not among them. How many that were. */
  async putAway(beginning: string, present: readonly string[]): Promise<number> {
    const { rowCount } = await this.connection.query(
      `UPDATE resource SET archived_at = now() FROM resource_source s
       WHERE s.resource_id = resource.id AND resource.archived_at IS NULL AND starts_with(s.key, $1)
         AND s.key <> ALL ($2::text[])`,
      [beginning, present],
    );
    return rowCount ?? 0;
  }

  private async query<Row extends QueryResultRow>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return (await this.connection.query<Row>(sql, [...parameters])).rows;
  }
}

/** With what of the document stands beside it, for lists. */
const rowOf = (resource: ResourceToWrite) => {
  const { title, purpose, subject, phase, yearGroups, language, levels, minutes, parts } = resource.document;
  const listed = { title, purpose, subject, phase, yearGroups, language, levels, minutes, parts };
  return { ...resource, ...listed, versionKey: newId() };
};
