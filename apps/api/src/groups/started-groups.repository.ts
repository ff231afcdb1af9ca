// The SQL of groups that are started with people: all are invited by one statement.
import { Injectable } from '@nestjs/common';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/transaction/tx.js';
import { type AdmissionRow, ADMISSIONS } from './admissions.repository.js';

interface FirstInvitations {
  readonly groupId: string;
  readonly words: string;
  readonly askedBy: string;
  readonly askedAt: Date;
}

@Injectable()
export class StartedGroupsRepository {
  /** Invites those who are of the group's network, each for the first of their organisations there by name. */
  async invite(
    tx: Tx,
    { groupId, words, askedBy, askedAt }: FirstInvitations,
    personIds: readonly string[],
  ): Promise<AdmissionRow[]> {
    const invited = await tx.query<{ id: string }>(
      `INSERT INTO group_admission (id, group_id, person_id, organisation_id, kind, words, asked_by, asked_at, client_key)
       SELECT DISTINCT ON (asked.person_id) asked.id, g.id, asked.person_id, o.id, 'invitation', $4, $5, $6, asked.id
       FROM unnest($2::uuid[], $3::uuid[]) AS asked (person_id, id)
       JOIN working_group g ON g.id = $1
       JOIN network_presence r ON r.network_id = g.network_id AND r.person_id = asked.person_id
       JOIN organisation o ON o.id = r.organisation_id
       ORDER BY asked.person_id, o.name, o.id RETURNING id`,
      [groupId, personIds, personIds.map(() => newId()), words, askedBy, askedAt],
    );
    return tx.query<AdmissionRow>(`${ADMISSIONS} WHERE a.id = ANY ($2)`, [askedBy, invited.map(({ id }) => id)]);
  }

  /** Who was invited when the group was started. */
  async invitedFirst(tx: Tx, groupId: string): Promise<string[]> {
    const rows = await tx.query<{ personId: string }>(
      `SELECT a.person_id AS "personId" FROM group_admission a JOIN working_group g ON g.id = a.group_id
       WHERE g.id = $1 AND a.asked_by = g.opened_by
         AND a.asked_at = (SELECT min(first.asked_at) FROM group_admission first WHERE first.group_id = $1)`,
      [groupId],
    );
    return rows.map(({ personId }) => personId);
  }
}
