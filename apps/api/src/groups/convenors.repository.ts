// The SQL of who convenes working groups, and which have nobody who does.
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Tx } from '../platform/transaction/tx.js';

/** A group that nobody convenes, and since the appointment of whom: a moment, as it is stored. */
export interface UnconvenedRow {
  readonly groupId: string;
  readonly name: string;
  readonly networkId: string;
  readonly networkName: string;
  readonly lastAppointment: string;
}

const UNCONVENED = `
  SELECT g.id AS "groupId", g.name, g.network_id AS "networkId", n.name AS "networkName",
    max(m.convenor_since)::text AS "lastAppointment"
  FROM working_group g
  JOIN network n ON n.id = g.network_id
  JOIN group_membership m ON m.group_id = g.id AND m.convenor_since IS NOT NULL
  WHERE NOT EXISTS (SELECT FROM group_presence p WHERE p.group_id = g.id AND p.is_convenor)`;

@Injectable()
export class ConvenorsRepository {
  constructor(private readonly database: Database) {}

  async convenorsOf(tx: Tx, groupId: string): Promise<string[]> {
    const rows = await tx.query<{ personId: string }>(
      'SELECT person_id AS "personId" FROM group_presence WHERE group_id = $1 AND is_convenor',
      [groupId],
    );
    return rows.map(({ personId }) => personId);
  }

  /** True when the person is in the group and did not convene it. */
  async appoint(tx: Tx, groupId: string, personId: string, at: Date): Promise<boolean> {
    const appointed = await tx.query(
      `WITH appointed AS (
         UPDATE group_membership SET convenor_since = $3, convenor_until = NULL
         WHERE group_id = $1 AND person_id = $2 AND left_at IS NULL
           AND (convenor_since IS NULL OR convenor_until IS NOT NULL)
         RETURNING id
       ) SELECT id FROM appointed`,
      [groupId, personId, at],
    );
    return appointed.length > 0;
  }

  /** True when the person convened the group. */
  async dismiss(tx: Tx, groupId: string, personId: string, at: Date): Promise<boolean> {
    const dismissed = await tx.query(
      `WITH dismissed AS (
         UPDATE group_membership SET convenor_until = $3
         WHERE group_id = $1 AND person_id = $2 AND left_at IS NULL
           AND convenor_since IS NOT NULL AND convenor_until IS NULL
         RETURNING id
       ) SELECT id FROM dismissed`,
      [groupId, personId, at],
    );
    return dismissed.length > 0;
  }

  /** The group, if nobody convenes it now. */
  async unconvened(tx: Tx, groupId: string): Promise<UnconvenedRow | null> {
    const [group] = await tx.query<UnconvenedRow>(`${UNCONVENED} AND g.id = $1 GROUP BY g.id, n.id`, [groupId]);
    return group ?? null;
  }

  /** All such groups of networks at work, by id after the last one of the batch before. */
  allUnconvened(statesAtWork: readonly string[], after: string | null, most: number): Promise<UnconvenedRow[]> {
    return this.database.query(
      `${UNCONVENED} AND n.state = ANY($1) AND ($2::uuid IS NULL OR g.id > $2)
       GROUP BY g.id, n.id ORDER BY g.id LIMIT $3`,
      [statesAtWork, after, most],
    );
  }
}
