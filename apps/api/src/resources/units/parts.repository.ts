// The SQL of units: what stands in them, and what stands in that.
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/transaction/tx.js';
import {
  DOCUMENT,
  RESOURCE_COLUMNS,
  type ResourceRow,
  RESOURCES,
  type WholeResourceRow,
} from '../resources.repository.js';

@Injectable()
export class PartsRepository {
  constructor(private readonly database: Database) {}

  /** In no order. */
  named(ids: readonly string[]): Promise<ResourceRow[]> {
    return this.database.query(`SELECT ${RESOURCE_COLUMNS} FROM ${RESOURCES} WHERE r.id = ANY ($1::uuid[])`, [ids]);
  }

  /** These, and whatever stands in them at any depth, in their newest versions; in no order. */
  wholeBelow(ids: readonly string[], most: number): Promise<WholeResourceRow[]> {
    return this.database.query(
      `WITH RECURSIVE below AS (
         SELECT unnest($1::uuid[]) AS id
         UNION SELECT unnest(r.parts) FROM below JOIN resource r ON r.id = below.id
       )
       SELECT ${RESOURCE_COLUMNS}, v.number AS "shownVersion", ${DOCUMENT}
       FROM ${RESOURCES} JOIN resource_version v ON v.resource_id = r.id AND v.number = r.version
       WHERE r.id IN (SELECT id FROM below) LIMIT $2`,
      [ids, most],
    );
  }

  /** Until the transaction ends nobody else changes which units stand in which. */
  async holdSequences(tx: Tx): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('sequences of units'))`);
  }

  /** Of each of these, and of whatever stands in them at any depth, its parts; of units alone. */
  async partsBelow(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await tx.query<{ id: string; parts: string[] }>(
      `WITH RECURSIVE below AS (
         SELECT unnest($1::uuid[]) AS id
         UNION SELECT unnest(r.parts) FROM below JOIN resource r ON r.id = below.id
       )
       SELECT r.id, r.parts FROM resource r WHERE r.id IN (SELECT id FROM below) AND r.parts <> '{}'`,
      [ids],
    );
    return new Map(rows.map(({ id, parts }) => [id, parts]));
  }
}
