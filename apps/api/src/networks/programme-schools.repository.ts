// The schools that belong to a programme through its networks.
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Tx } from '../platform/transaction/tx.js';

export interface ProgrammeSchoolRow {
  readonly organisationId: string;
  readonly searchName: string;
}

@Injectable()
export class ProgrammeSchoolsRepository {
  constructor(private readonly database: Database) {}

  /** By name; `after` is the name and id of the school before. */
  page(
    programmeId: string,
    words: readonly string[],
    after: readonly [searchName: string, id: string] | null,
    most: number,
  ): Promise<ProgrammeSchoolRow[]> {
    const query = words.length === 0 ? null : words.map((word) => `'${word}':*`).join(' & ');
    const [name, id] = after ?? [null, null];
    return this.database.query(
      `SELECT DISTINCT o.id AS "organisationId", o.search_name AS "searchName"
       FROM network n
       JOIN network_membership m ON m.network_id = n.id AND m.state = 'accepted'
       JOIN organisation o ON o.id = m.organisation_id AND o.kind = 'school'
       WHERE n.programme_id = $1 AND ($2::text IS NULL OR o.search_words @@ $2::tsquery)
         AND ($3::text IS NULL OR (o.search_name, o.id) > ($3, $4::uuid))
       ORDER BY o.search_name, o.id LIMIT $5`,
      [programmeId, query, name, id, most],
    );
  }

  async belongs(tx: Tx, programmeId: string, organisationId: string): Promise<boolean> {
    const rows = await tx.query(
      `SELECT FROM network_membership m JOIN network n ON n.id = m.network_id
       JOIN organisation o ON o.id = m.organisation_id AND o.kind = 'school'
       WHERE m.organisation_id = $2 AND m.state = 'accepted' AND n.programme_id = $1 LIMIT 1`,
      [programmeId, organisationId],
    );
    return rows.length > 0;
  }
}
