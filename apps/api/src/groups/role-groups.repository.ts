// The SQL of groups that follow a role: which are missing, and their rows. Who is in them the database settles.
import { Injectable } from '@nestjs/common';
import { type GroupRole, groupRoles } from '@sixfold/domain';
import type { Language } from '@sixfold/words';
import { Database } from '../platform/database/database.js';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/transaction/tx.js';

/** A role of which a network at work has no group yet. */
export interface MissingRow {
  readonly networkId: string;
  readonly language: Language;
  readonly role: GroupRole;
}

@Injectable()
export class RoleGroupsRepository {
  constructor(private readonly database: Database) {}

  /** In one network, or in all of them. */
  missing(statesAtWork: readonly string[], networkId: string | null): Promise<MissingRow[]> {
    return this.database.query(
      `SELECT n.id AS "networkId", n.language, asked.role
       FROM network n CROSS JOIN unnest($1::text[]) AS asked (role)
       WHERE n.state = ANY ($2) AND ($3::uuid IS NULL OR n.id = $3)
         AND NOT EXISTS (SELECT FROM working_group g WHERE g.network_id = n.id AND g.follows = asked.role)
       ORDER BY n.id`,
      [groupRoles, statesAtWork, networkId],
    );
  }

  /** Where people have called a group of theirs so already, this one takes a number. */
  async open(
    tx: Tx,
    { networkId, language, role }: MissingRow,
    words: { name: string; purpose: string },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO working_group (id, network_id, name, purpose, language, entry, follows, client_key)
       SELECT $1, $2, free.name, $4, $5, 'by_invitation', $6, $1
       FROM (SELECT CASE number WHEN 1 THEN $3 ELSE $3 || ' ' || number END AS name FROM generate_series(1, 9) AS number) free
       WHERE NOT EXISTS (
         SELECT FROM working_group taken WHERE taken.network_id = $2 AND lower(taken.name) = lower(free.name))
       LIMIT 1 ON CONFLICT DO NOTHING`,
      [newId(), networkId, words.name, words.purpose, language, role],
    );
  }
}
